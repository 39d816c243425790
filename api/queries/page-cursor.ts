import { z } from 'zod';
import { InvalidInputError } from '../errors.ts';

/** Where a page of documents ended: day of the list, and number of the document. */
export interface PageCursor {
  readonly listedOn: string;
  readonly no: number;
}

const Cursor = z.tuple([z.string().regex(/^(?:-infinity|\d{4,}-\d\d-\d\d)$/), z.int32().positive()]);

/** A cursor as an opaque text for addresses. */
export function writeCursor({ listedOn, no }: PageCursor): string {
  return Buffer.from(JSON.stringify([listedOn, no])).toString('base64url');
}

/** @throws InvalidInputError when the text is not one that `writeCursor` gave */
export function readCursor(text: string): PageCursor {
  const parsed = Cursor.safeParse(parse(Buffer.from(text, 'base64url').toString()));
  if (parsed.success && isDay(parsed.data[0])) return { listedOn: parsed.data[0], no: parsed.data[1] };
  throw new InvalidInputError('the cursor is not one that a page ended with', [
    { path: 'query.cursor', message: 'pass `nextCursor` of the page before, as it was given' },
  ]);
}

function isDay(text: string): boolean {
  return text === '-infinity' || new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
