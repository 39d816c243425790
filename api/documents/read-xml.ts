import { Parser } from 'htmlparser2';
import { ReadError, PROBLEMS } from './read-problem.ts';

/** Attributes by local name: `w:val` is `val`. */
export type XmlAttributes = Readonly<Record<string, string>>;

/** Called as the parser meets elements; names are local: `w:p` is `p`. */
export interface XmlHandlers {
  open?(name: string, attributes: XmlAttributes): void;
  close?(name: string): void;
  text?(text: string): void;
}

const CHUNK_BYTES = 65_536;
/** No office program nests deeper; a file that does is made to exhaust a parser. */
const MAX_DEPTH = 5_000;

/**
 * Streams XML through handlers, in pieces, without a tree: memory does not grow with the file.
 * Entities of a DTD are not expanded and nothing is fetched.
 */
export function readXml(bytes: Uint8Array, handlers: XmlHandlers): void {
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++depth > MAX_DEPTH) throw new ReadError(PROBLEMS.broken('XML'));
        handlers.open?.(localName(name), localAttributes(attributes));
      },
      onclosetag(name) {
        depth--;
        handlers.close?.(localName(name));
      },
      ontext: (text) => handlers.text?.(text),
    },
    { xmlMode: true, decodeEntities: true },
  );
  const decoder = new TextDecoder(encodingOf(bytes));
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES) {
    parser.write(decoder.decode(bytes.subarray(at, at + CHUNK_BYTES), { stream: true }));
  }
  parser.write(decoder.decode());
  parser.end();
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function localAttributes(attributes: Record<string, string>): XmlAttributes {
  const local: Record<string, string> = {};
  for (const name in attributes) local[localName(name)] = attributes[name]!;
  return local;
}
