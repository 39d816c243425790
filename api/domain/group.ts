import { z } from 'zod';
import { GroupId } from './ids.ts';

export const GROUP_TYPES = [
  'cartel',
  'faction',
  'armed_wing',
  'local_band',
  'gang',
  'self_defence',
  'insurgent',
  'fuel_gang',
  'other',
] as const;
export const GroupType = z.enum(GROUP_TYPES);
export type GroupType = z.infer<typeof GroupType>;

/** A tie between two groups over years; open ends are null. */
export const GroupTie = z.object({
  group: GroupId,
  kind: z.enum(['split_from', 'ally', 'rival', 'absorbed_by', 'successor_of', 'armed_wing_of']),
  from: z.number().int().nullable(),
  to: z.number().int().nullable(),
});

export type GroupTie = z.infer<typeof GroupTie>;

/** A criminal group of the catalogue `geodata/groups`. */
export const CriminalGroup = z.object({
  id: GroupId,
  /** Common name in Spanish. */
  name: z.string(),
  aliases: z.array(z.string()),
  type: GroupType,
  parent: GroupId.nullable(),
  ties: z.array(GroupTie),
  /** First and last year of known activity; null when not known or still active. */
  from: z.number().int().nullable(),
  to: z.number().int().nullable(),
  /** States it is mainly reported in, INEGI codes. */
  states: z.array(z.string()),
  sources: z.array(z.string()),
  /** `candidate` names found in text wait for an editor: accept, merge or refuse. */
  status: z.enum(['catalogued', 'candidate', 'merged', 'refused']),
});
export type CriminalGroup = z.infer<typeof CriminalGroup>;

/** Languages of a name; an acronym belongs to none. */
export const ALIAS_LANGUAGES = ['es', 'en', 'acronym'] as const;

/** A way a group is written. Compare without regard to accents and capitals. */
export const GroupAlias = z.object({
  alias: z.string(),
  group: GroupId,
  language: z.enum(ALIAS_LANGUAGES),
  /** True when the name is also a common word, a surname or a place: believe it only where the text speaks of crime. */
  needsContext: z.boolean(),
  /**
   * States (INEGI codes) in which a name that several groups share means this one; empty for the
   * group that the name means elsewhere.
   */
  states: z.array(z.string()),
});
export type GroupAlias = z.infer<typeof GroupAlias>;

/** A group named in a text. Offsets: UTF-16, end exclusive. */
export const GroupMention = z.object({
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  text: z.string(),
  group: GroupId,
  /** False for a name that is not in the catalogue: a candidate for an editor. */
  known: z.boolean(),
});
export type GroupMention = z.infer<typeof GroupMention>;
