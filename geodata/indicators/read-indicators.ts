import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { Indicator, IndicatorValue } from '#domain/indicator.ts';

/** An indicator of the catalogue with the table its values stand in. */
type CatalogueRow = Indicator & { readonly file: string };

let catalogue: readonly CatalogueRow[] | undefined;

/** The indicators that come with the program, in the order of `catalogue.csv`; read once and kept. */
export function readIndicators(): readonly Indicator[] {
  return readCatalogue().map(({ file: _file, ...indicator }) => indicator);
}

/**
 * Values of one indicator, by place and time. A month or year without a published value has no
 * entry: missing is missing, never zero.
 * @throws when the catalogue has no such indicator
 */
export function readIndicatorValues(id: string): readonly IndicatorValue[] {
  const row = readCatalogue().find((indicator) => indicator.id === id);
  if (!row) {
    const known = readCatalogue().map((indicator) => indicator.id);
    throw new Error(`No indicator is called "${id}"; there are: ${known.join(', ')}`);
  }
  const rows = readTable(row.file);
  return 'value' in (rows[0] ?? {}) ? yearly(id, rows) : monthly(id, rows, correctedCells(id));
}

function readCatalogue(): readonly CatalogueRow[] {
  catalogue ??= readTable('catalogue.csv').map((row) => ({
    ...Indicator.parse({ ...row, methodVersion: row['method_version'] }),
    file: row['file'] ?? '',
  }));
  return catalogue;
}

function yearly(id: string, rows: readonly Record<string, string>[]): IndicatorValue[] {
  return rows.map((row) =>
    IndicatorValue.parse({
      indicator: id,
      code: row['code'],
      month: Number(row['year']) * 12,
      months: 12,
      value: Number(row['value']),
      estimated: row['estimated'] === 'yes',
    }),
  );
}

function monthly(
  id: string,
  rows: readonly Record<string, string>[],
  corrected: ReadonlySet<string>,
): IndicatorValue[] {
  return rows.flatMap((row) =>
    Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'))
      .filter((month) => row[month] !== '')
      .map((month) =>
        IndicatorValue.parse({
          indicator: id,
          code: row['code'],
          month: Number(row['year']) * 12 + Number(month) - 1,
          months: 1,
          value: Number(row[month]),
          estimated: corrected.has(`${row['code']} ${row['year']}-${month}`),
        }),
      ),
  );
}

/** Cells that were mended against the publisher's figure: marked as estimated. */
function correctedCells(id: string): ReadonlySet<string> {
  const rows = readTable('sources/corrections.csv').filter((row) => row['indicator'] === id);
  return new Set(rows.map((row) => `${row['code']} ${row['month']}`));
}

function readTable(file: string): Record<string, string>[] {
  return parse(readFileSync(join(import.meta.dirname, file), 'utf8'), { columns: true }) as Record<
    string,
    string
  >[];
}
