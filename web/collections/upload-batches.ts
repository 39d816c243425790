/** Small enough that progress is seen and an upload stays under the server's limits of 200 files and 105 MB. */
export const BATCH_FILES = 20;
export const BATCH_BYTES = 32_000_000;

/** Groups files, in order, into uploads of limited count and size; a larger file goes alone. */
export function uploadBatches<T extends { readonly file: { readonly size: number } }>(
  files: readonly T[],
): T[][] {
  const batches: T[][] = [];
  let bytes = 0;
  for (const one of files) {
    const current = batches.at(-1);
    if (!current || current.length >= BATCH_FILES || bytes + one.file.size > BATCH_BYTES) {
      batches.push([one]);
      bytes = one.file.size;
    } else {
      current.push(one);
      bytes += one.file.size;
    }
  }
  return batches;
}
