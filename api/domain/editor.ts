import { z } from 'zod';
import { FactStatus } from './fact.ts';
import { GroupType } from './group.ts';
import { FactId, GroupId } from './ids.ts';

/** Why an editor did it, for those who come later. */
const Note = z.string().trim().min(1).max(1000).optional();

/** Verify, reject, withdraw, or take back a judgement (`candidate`). */
export const StatusChange = z.strictObject({ status: FactStatus, note: Note });
export type StatusChange = z.infer<typeof StatusChange>;

/** Undoes a merge: this source tells something else than the others of its fact. */
export const Split = z.strictObject({ source: FactId, note: Note });
export type Split = z.infer<typeof Split>;

/** Takes back every split of a fact's sources. */
export const Rejoin = z.strictObject({ note: Note });
export type Rejoin = z.infer<typeof Rejoin>;

/** What to make of a name that the catalogue does not have. */
export const GroupDecision = z.discriminatedUnion('decision', [
  z.strictObject({
    decision: z.literal('accept'),
    name: z.string().trim().min(1).max(120),
    type: GroupType,
    parent: GroupId.nullable().optional(),
    note: Note,
  }),
  z.strictObject({ decision: z.literal('merge'), into: GroupId, note: Note }),
  z.strictObject({ decision: z.literal('refuse'), note: Note }),
  /** Takes the decision back. */
  z.strictObject({ decision: z.literal('reopen'), note: Note }),
]);
export type GroupDecision = z.infer<typeof GroupDecision>;

export const EDITOR_ACTIONS = ['status', 'split', 'rejoin', 'group'] as const;

/** A change an editor made, as the record keeps it. */
export const EditorAction = z.object({
  at: z.string(),
  action: z.enum(EDITOR_ACTIONS),
  /** What changed, by action: `{from, to}` of a status, `{source, apartFrom}` of a split. */
  change: z.record(z.string(), z.unknown()),
  note: z.string().nullable(),
});
export type EditorAction = z.infer<typeof EditorAction>;
