import { sql } from 'drizzle-orm';
import { placeByCode } from '#geodata/places.ts';
import { municipalityByName, namesWithin, stateByName } from '#geodata/places-by-name.ts';
import { INDICATOR } from '#api/importers/parse-indicator-row.ts';
import type { IndicatorRow } from '#api/importers/parse-indicator-row.ts';
import { createKeyTable } from '#api/importers/key-table.ts';
import { InvalidInputError } from '../../errors.ts';
import { Indicator } from '#domain/indicator.ts';
import type { IndicatorValue } from '#domain/indicator.ts';
import type { PlaceCode } from '#domain/ids.ts';
import { createValueStage, stageValues } from '../indicators/stage-values.ts';
import { importValues } from './import-values.ts';
import type { ImportTarget, Imported } from './import-target.ts';
import type { RowIntake } from './row-intake.ts';

/**
 * Imports the long CSV of any measure: one value a line, into one series or, with a column
 * `indicator`, several. A series that nobody knows yet needs a description.
 * @throws InvalidInputError when one is missing
 */
export async function importIndicator(target: ImportTarget): Promise<Imported> {
  const { tx } = target;
  const levels = new Map<string, Indicator['level']>();
  await createValueStage(tx);
  await stageValues(tx, valuesOf(target, levels));
  const known = await tx.rows<Indicator>(sql`
    select id, es, en, unit, kind, level, source, licence, method_version as "methodVersion", citation
    from indicator`);
  const series = [...levels].map(([id, level]) => {
    const same = known.find((indicator) => indicator.id === id);
    if (!same) return describe(id, level, target);
    // A series by municipality may be given values of states alone, not the other way round.
    return level === 'municipality' ? { ...same, level } : same;
  });
  return await importValues(target, series);
}

async function* valuesOf(
  target: ImportTarget,
  levels: Map<string, Indicator['level']>,
): AsyncGenerator<IndicatorValue> {
  const { intake, chunks, series } = target;
  const keys = createKeyTable();
  // Two ways to name one place make the same row, so that keys are compared once places are known.
  const format = { ...INDICATOR, keyOf: () => null };
  for await (const { line, value: row } of intake.rows(format, chunks)) {
    const indicator = row.indicator ?? series.id;
    if (indicator === undefined)
      throw new InvalidInputError(
        'the file has no column "indicator"; say which series it is with --indicator <id>',
      );
    const code = codeOf(row, line, intake);
    if (code === null) continue;
    const before = keys.meet(`${indicator} ${code} ${row.month}`, line);
    if (before !== undefined) {
      intake.reject(line, { column: null, message: `repeats ${indicator} of ${code} of line ${before}` });
      continue;
    }
    if (code.length === 5) levels.set(indicator, 'municipality');
    else if (!levels.has(indicator)) levels.set(indicator, 'state');
    yield { indicator, code, month: row.month, months: row.months, value: row.value, estimated: false };
  }
}

/** The place of a row; null when there is none of that code or name, which is reported. */
function codeOf(row: IndicatorRow, line: number, intake: RowIntake): PlaceCode | null {
  if (row.code !== null) {
    if (placeByCode(row.code)) return row.code;
    intake.reject(line, { column: 'code', message: `no place has the code ${row.code}` });
    return null;
  }
  const state = stateByName(row.state);
  if (state === null) {
    intake.unknown({ kind: 'state', name: row.state, within: null, line, known: () => namesWithin(null) });
    intake.reject(line, { column: 'state', message: `no state is called "${row.state}"` });
    return null;
  }
  if (row.municipality === '') return state;
  const code = municipalityByName(state, row.municipality);
  if (code !== null) return code;
  const known = () => namesWithin(state);
  intake.unknown({ kind: 'municipality', name: row.municipality, within: row.state, line, known });
  const message = `no one municipality of ${row.state} is called "${row.municipality}"`;
  intake.reject(line, { column: 'municipality', message });
  return null;
}

function describe(id: string, level: Indicator['level'], { series }: ImportTarget): Indicator {
  const described = Indicator.safeParse({
    es: series.es ?? id,
    en: series.en ?? series.es ?? id,
    level,
    licence: '',
    methodVersion: '1',
    ...series,
    citation: series.citation ?? series.source,
    id,
  });
  if (described.success && /^[a-z][a-z0-9_]{0,79}$/.test(id)) return described.data;
  throw new InvalidInputError(
    `the series "${id}" is new: say what it is with --unit, --kind stock|flow and --source ` +
      '(and --name, --licence, --citation, --method); its id has small letters, digits and _',
  );
}
