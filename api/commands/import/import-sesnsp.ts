import { sql } from 'drizzle-orm';
import { placeByCode } from '#geodata/places.ts';
import { namesWithin } from '#geodata/places-by-name.ts';
import { SESNSP } from '#api/importers/parse-sesnsp-row.ts';
import type { Indicator } from '#domain/indicator.ts';
import { stateOf } from '#domain/ids.ts';
import { InvalidInputError } from '../../errors.ts';
import type { CopyValue } from '../../database/database.ts';
import { createValueStage, VALUE_STAGE } from '../indicators/stage-values.ts';
import { importValues } from './import-values.ts';
import type { ImportTarget, Imported } from './import-target.ts';
import { sesnspSeries } from './sesnsp-series.ts';

const MONTHS = Array.from({ length: 12 }, (_, index) => `m${index + 1}`);

/**
 * Imports "Municipal-Delitos" of the SESNSP: a series a kind of crime, its modalities summed by
 * municipality and month. The two methods are told apart by year and never become one series.
 */
export async function importSesnsp(target: ImportTarget): Promise<Imported> {
  const { tx } = target;
  const series = new Map<string, Indicator>();
  await tx.script(`create temp table sesnsp_row (
    indicator text collate "C" not null, code text collate "C" not null, year integer not null,
    ${MONTHS.map((month) => `${month} integer`).join(', ')}
  ) on commit drop`);
  await tx.copyRows('sesnsp_row', ['indicator', 'code', 'year', ...MONTHS], stagedRows(target, series));
  await createValueStage(tx);
  await tx.rows(sql`
    insert into ${sql.identifier(VALUE_STAGE)} (indicator, code, month, months, value, estimated)
    select indicator, code, year * 12 + (cell.month - 1)::int, 1, sum(cell.value), false
    from sesnsp_row, unnest(array[${sql.raw(MONTHS.join(', '))}]) with ordinality as cell (value, month)
    where cell.value is not null
    group by indicator, code, year, cell.month`);
  return await importValues(target, [...series.values()]);
}

async function* stagedRows(
  { intake, chunks }: ImportTarget,
  series: Map<string, Indicator>,
): AsyncGenerator<CopyValue[]> {
  for await (const { line, value } of intake.rows(SESNSP, chunks)) {
    const { code, municipality, year, months } = value;
    if (!placeByCode(code)) {
      const state = stateOf(code);
      const known = () => namesWithin(state);
      intake.unknown({ kind: 'municipality', name: municipality, within: state, line, known });
      const message = `no municipality has the code ${code} ("${municipality}")`;
      intake.reject(line, { column: 'cve_municipio', message });
      continue;
    }
    const indicator = sesnspSeries(value, code.length === 5);
    const same = series.get(indicator.id) ?? indicator;
    if (same.es !== indicator.es)
      throw new InvalidInputError(`"${same.es}" and "${indicator.es}" would become one series, ${same.id}`);
    series.set(same.id, same);
    yield [indicator.id, code, year, ...months];
  }
}
