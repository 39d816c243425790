import { z } from 'zod';
import { DocumentId, PlaceCode } from './ids.ts';
import { Period } from './period.ts';

/** A statistical sentence: a number about groups, troops or crime that is no event of its own. */
export const CLAIM_KINDS = ['count', 'ratio', 'share', 'total'] as const;
export const Claim = z.object({
  kind: z.enum(CLAIM_KINDS),
  /** What is counted: `criminal_groups`, `deployment`, `incidents`… */
  subject: z.string(),
  value: z.number(),
  /** For a ratio: what is compared with what (mission or subject ids). */
  terms: z.array(z.string()),
  /** Places the sentence is tied to. */
  codes: z.array(PlaceCode),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  quote: z.string(),
});
export type Claim = z.infer<typeof Claim>;

/** A statistical sentence with the document it stands in. */
export const ListedClaim = Claim.extend({
  document: z.object({ id: DocumentId, title: z.string(), date: Period.nullable() }),
});
export type ListedClaim = z.infer<typeof ListedClaim>;

export const ClaimPage = z.object({
  claims: z.array(ListedClaim),
  total: z.number().int().nonnegative(),
  nextCursor: z.string().nullable(),
});
export type ClaimPage = z.infer<typeof ClaimPage>;
