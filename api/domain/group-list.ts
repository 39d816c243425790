import { z } from 'zod';
import { EditorAction } from './editor.ts';
import { CriminalGroup } from './group.ts';
import { DocumentId, GroupId, PlaceCode } from './ids.ts';

const count = z.number().int().nonnegative();

/** A group with its facts within the query; those of its subgroups are not counted in. */
export const GroupSummary = CriminalGroup.extend({ incidents: count, presences: count });
export type GroupSummary = z.infer<typeof GroupSummary>;

export const GroupList = z.object({ groups: z.array(GroupSummary) });
export type GroupList = z.infer<typeof GroupList>;

/** A group whole: where and when its facts are, and what belongs to it. */
export const GroupDetail = GroupSummary.extend({
  subgroups: z.array(GroupId),
  /** For a merged name, the group it means. */
  mergedInto: GroupId.nullable(),
  /** Facts by state and first year; null is unlocated or undated. */
  byStateAndYear: z.array(
    z.object({
      code: PlaceCode.nullable(),
      year: z.number().int().nullable(),
      incidents: count,
      presences: count,
    }),
  ),
  history: z.array(EditorAction),
});
export type GroupDetail = z.infer<typeof GroupDetail>;

/** A name found in texts that the catalogue does not have, with what an editor made of it. */
export const GroupCandidate = z.object({
  id: GroupId,
  /** As it is written most often. */
  name: z.string(),
  spellings: z.array(z.string()),
  documents: count,
  mentions: count,
  facts: count,
  decision: z.enum(['accepted', 'merged', 'refused']).nullable(),
  mergedInto: GroupId.nullable(),
  /** Where it stands in a few documents, for a look. */
  samples: z.array(
    z.object({
      documentId: DocumentId,
      title: z.string(),
      start: count,
      end: count,
      /** The words around it. */
      excerpt: z.string(),
    }),
  ),
});
export type GroupCandidate = z.infer<typeof GroupCandidate>;

export const GroupCandidatePage = z.object({
  candidates: z.array(GroupCandidate),
  total: count,
  nextCursor: z.string().nullable(),
});
export type GroupCandidatePage = z.infer<typeof GroupCandidatePage>;
