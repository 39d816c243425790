import { tableFromIPC } from '@uwdata/flechette';
import { z } from 'zod';
import type { PlaceCode } from '#domain/ids.ts';
import { Cube } from '#domain/summary.ts';
import type { CubeColumns } from '../time/period-bins.ts';

const Metadata = Cube.pick({
  measure: true,
  level: true,
  unit: true,
  firstMonth: true,
  lastMonth: true,
  undated: true,
});

/**
 * Reads `/api/summary/cube` as Arrow: columns `place` (dictionary of codes), `month`, `starts`,
 * `ends`; the rest as JSON in the schema's metadata.
 *
 * @throws ZodError when the metadata is not a cube's, Error when the bytes are not Arrow
 */
export function readCube(bytes: ArrayBuffer): CubeColumns {
  const table = tableFromIPC(bytes);
  const entries = [...(table.schema.metadata ?? new Map<string, string>())];
  const metadata = Metadata.parse(
    Object.fromEntries(entries.map(([key, text]) => [key, z.string().transform(jsonOf).parse(text)])),
  );
  const codes: PlaceCode[] = [];
  const indexOf = new Map<PlaceCode, number>();
  const indexFor = (code: PlaceCode) => {
    const known = indexOf.get(code);
    if (known !== undefined) return known;
    indexOf.set(code, codes.push(code) - 1);
    return codes.length - 1;
  };
  const place = Int32Array.from(column<PlaceCode>(table, 'place'), indexFor);
  // A place whose items are all undated has no row but is counted all the same.
  for (const { code } of metadata.undated) indexFor(code);
  return {
    ...metadata,
    codes,
    place,
    month: column<number>(table, 'month'),
    starts: column<number>(table, 'starts'),
    ends: column<number>(table, 'ends'),
  };
}

function column<T>(table: ReturnType<typeof tableFromIPC>, name: string): ArrayLike<T> & Iterable<T> {
  if (!table.names.includes(name)) throw new Error(`the cube has no column "${name}"`);
  return table.getChild(name).toArray() as ArrayLike<T> & Iterable<T>;
}

function jsonOf(text: string): unknown {
  return JSON.parse(text);
}
