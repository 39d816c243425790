/** One line of a stream, or the fact that it was too long to hold. */
export type InputLine =
  { readonly number: number; readonly text: string } | { readonly number: number; readonly tooLong: true };

/**
 * Lines of a byte stream, numbered from 1, in constant memory: a line over `maxBytes` is skipped to
 * its end and reported as too long. The consumer's pace is the stream's pace.
 */
export async function* readLines(
  stream: AsyncIterable<Uint8Array | string>,
  maxBytes = 64 * 1024 * 1024,
): AsyncGenerator<InputLine> {
  const decoder = new TextDecoder('utf-8');
  let parts: Buffer[] = [];
  let held = 0;
  let tooLong = false;
  let number = 0;
  const finish = (): InputLine => {
    number++;
    const line: InputLine = tooLong
      ? { number, tooLong: true }
      : { number, text: decoder.decode(Buffer.concat(parts, held)) };
    parts = [];
    held = 0;
    tooLong = false;
    return line;
  };
  for await (const piece of stream) {
    const chunk = Buffer.from(piece);
    let from = 0;
    while (from < chunk.length) {
      const at = chunk.indexOf(10, from);
      const end = at < 0 ? chunk.length : at;
      if (!tooLong && held + end - from > maxBytes) {
        tooLong = true;
        parts = [];
        held = 0;
      }
      if (!tooLong && end > from) {
        parts.push(chunk.subarray(from, end));
        held += end - from;
      }
      if (at < 0) break;
      yield finish();
      from = at + 1;
    }
  }
  if (held > 0 || tooLong) yield finish();
}
