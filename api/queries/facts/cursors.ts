import { z } from 'zod';
import { FactId } from '#domain/ids.ts';
import { InvalidInputError } from '../../errors.ts';

/**
 * Where a page ended, as the values its list is ordered by: an opaque text for addresses.
 * @param shape what the values must be
 */
function cursorOf<Values extends z.ZodType<readonly unknown[]>>(shape: Values) {
  return {
    write: (values: z.infer<Values>): string => Buffer.from(JSON.stringify(values)).toString('base64url'),
    /** @throws InvalidInputError when the text is not one that `write` gave */
    read: (text: string): z.infer<Values> => {
      const parsed = shape.safeParse(parse(Buffer.from(text, 'base64url').toString()));
      if (parsed.success) return parsed.data;
      throw new InvalidInputError('the cursor is not one that a page ended with', [
        { path: 'query.cursor', message: 'pass `nextCursor` of the page before, as it was given' },
      ]);
    },
  };
}

const Day = z.string().refine((text) => text === '-infinity' || isDay(text));

/** Facts: day of the list, id, and how many there were in all when the first page was asked for. */
export const factCursor = cursorOf(z.tuple([Day, FactId, z.int32().nonnegative()]));

/** Candidates: documents that name it, and id. */
export const candidateCursor = cursorOf(z.tuple([z.int32(), z.string().max(80)]));

/** Claims: number of the document, and place in it. */
export const claimCursor = cursorOf(z.tuple([z.int32(), z.int32()]));

function isDay(text: string): boolean {
  return /^\d{4,6}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
