/** How the text of a file was read. */
export interface TextDecoding {
  /** Lines that were not valid UTF-8 and were read as Windows-1252 (which covers Latin-1). */
  windows1252Lines: number;
}

const LINE_END = 10;

/**
 * Decodes a stream of bytes to text, chunk by chunk. A byte order mark decides (UTF-8, UTF-16);
 * without one each line is UTF-8 when it is valid UTF-8, else Windows-1252.
 * @param decoding counts lines read as Windows-1252, for the report
 */
export async function* decodeLines(
  chunks: AsyncIterable<Uint8Array>,
  decoding: TextDecoding,
): AsyncGenerator<string> {
  let rest: Uint8Array = new Uint8Array();
  let wide: TextDecoder | null | undefined;
  for await (const chunk of chunks) {
    rest = joined(rest, chunk);
    if (wide === undefined && rest.length >= 3) {
      wide = wideDecoder(rest);
      if (!wide && rest[0] === 0xef && rest[1] === 0xbb && rest[2] === 0xbf) rest = rest.subarray(3);
    }
    if (wide === undefined) continue;
    if (wide) {
      yield wide.decode(rest, { stream: true });
      rest = new Uint8Array();
      continue;
    }
    const end = rest.lastIndexOf(LINE_END) + 1;
    if (end > 0) yield decodeBlock(rest.subarray(0, end), decoding);
    rest = rest.subarray(end);
  }
  if (wide) yield wide.decode();
  else if (rest.length > 0) yield decodeBlock(rest, decoding);
}

function wideDecoder(bytes: Uint8Array): TextDecoder | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be');
  return null;
}

/** Whole lines: all as UTF-8 when that is valid, else line by line. */
function decodeBlock(bytes: Uint8Array, decoding: TextDecoding): string {
  const whole = strictUtf8(bytes);
  if (whole !== null) return whole;
  const lines: string[] = [];
  for (let start = 0; start < bytes.length;) {
    const found = bytes.indexOf(LINE_END, start);
    const end = found < 0 ? bytes.length : found + 1;
    const line = bytes.subarray(start, end);
    const text = strictUtf8(line);
    if (text === null) decoding.windows1252Lines++;
    lines.push(text ?? new TextDecoder('windows-1252').decode(line));
    start = end;
  }
  return lines.join('');
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b;
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
