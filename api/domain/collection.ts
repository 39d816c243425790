import { z } from 'zod';
import { CollectionId } from './ids.ts';

export const COLLECTION_KINDS = ['documents', 'dataset', 'sample'] as const;
export const CollectionKind = z.enum(COLLECTION_KINDS);
export type CollectionKind = z.infer<typeof CollectionKind>;

/** The fictional sample's collection; never counted together with real data. */
export const SAMPLE_COLLECTION = 'muestra-ficticia' as CollectionId;

export const Collection = z.object({
  id: CollectionId,
  title: z.string(),
  kind: CollectionKind,
  /** True for invented documents: shown with a banner, never mixed with real data. */
  fictional: z.boolean(),
  documents: z.number().int().nonnegative(),
  facts: z.number().int().nonnegative(),
  createdAt: z.string(),
});
export type Collection = z.infer<typeof Collection>;
