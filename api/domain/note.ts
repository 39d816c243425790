import { z } from 'zod';

/**
 * Expected trouble, as data: what was read but not understood, or understood with a doubt.
 * A result with notes is a result; a surprise is an exception.
 */
export const Note = z.object({
  /** Machine-readable kind: `encoding-guessed`, `attachment-unreadable`, `impossible-date`… */
  code: z.string(),
  /** One sentence: what, where and how to mend it. */
  message: z.string(),
  start: z.number().int().nonnegative().optional(),
  end: z.number().int().nonnegative().optional(),
});
export type Note = z.infer<typeof Note>;
