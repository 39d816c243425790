import { dictionary, float64, int32, tableFromArrays, tableToIPC, utf8 } from '@uwdata/flechette';
import type { Cube } from '#domain/summary.ts';

export const ARROW_STREAM_TYPE = 'application/vnd.apache.arrow.stream';

/**
 * A cube as an Arrow IPC stream, one row per place and month: `place` (dictionary of codes), `month`
 * (int32, see `monthNumber`), `starts` and `ends` (float64). What is not a column (measure, level,
 * bin, unit, firstMonth, lastMonth, undated) stands in the schema's metadata, each as JSON.
 */
export function cubeToArrow(cube: Cube): Uint8Array {
  const { codes, place, month, starts, ends, ...rest } = cube;
  const table = tableFromArrays(
    { place: place.map((index) => codes[index]), month, starts, ends },
    {
      types: { place: dictionary(utf8(), int32()), month: int32(), starts: float64(), ends: float64() },
    },
  );
  const metadata = Object.entries(rest).map(([key, value]): [string, string] => [key, JSON.stringify(value)]);
  table.schema.metadata = new Map(metadata);
  const bytes = tableToIPC(table, { format: 'stream' });
  if (!bytes) throw new Error('the Arrow encoder wrote no bytes');
  return bytes;
}
