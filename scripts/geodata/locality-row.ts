import type { Localities } from '../../geodata/gazetteer/read-localities.ts';
import { foldName } from './fold-name.ts';

/**
 * Row of the most populous census locality of a name in a municipality.
 * @param table file name for the message
 * @throws when the municipality has none of the name
 */
export function localityRow(table: string, localities: Localities, code: string, name: string): number {
  const municipality = localities.municipalities.findIndex((known) => known === code);
  const wanted = foldName(name);
  const rows = [...localities.name.keys()]
    .filter(
      (row) =>
        localities.municipality[row] === municipality &&
        (foldName(localities.name[row]!) === wanted || foldName(localities.otherName[row]!) === wanted),
    )
    .sort((a, b) => localities.population[b]! - localities.population[a]!);
  if (rows[0] === undefined) throw new Error(`${table}: ${code} has no census locality ${name}`);
  return rows[0];
}

/** Point of a locality, degrees with the four digits it is known to. */
export function localityPoint(localities: Localities, row: number): [number, number] {
  return [Number(localities.longitude[row]!.toFixed(4)), Number(localities.latitude[row]!.toFixed(4))];
}
