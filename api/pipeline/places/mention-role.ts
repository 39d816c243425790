import { GAP } from '#geodata/index-names/gap-flags.ts';
import { PLACE_KIND } from '#geodata/index-names/place-kinds.ts';
import { kindOf } from '#geodata/index-names/referent-place.ts';
import { SHAPE } from '#geodata/index-names/token-stream.ts';
import type { MentionRole } from '#domain/mention.ts';
import type { Analysis } from './analyse-places.ts';
import { SIGN } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import type { Resolution } from './resolution.ts';
import type { Reading } from './reading.ts';
import type { Decision } from './decision.ts';
import { WORD } from './word-classes.ts';

/** Words after a dateline's places within which its date begins. */
const DATE_REACH = 4;
/** Words between a command and the seat in its parenthesis. */
const SEAT_REACH = 2;
/** Words from a day to its month: "12 de marzo". */
const MONTH_REACH = 3;

/** What a place does in its sentence: part of an institution's name, dateline, seat of a command, or the site. */
export function mentionRole(
  analysis: Analysis,
  { from, to, at, candidate, resolution }: Decision,
): MentionRole {
  if (candidate && resolution && isInstitution(candidate, resolution)) return 'institution';
  if (followsCommand(analysis, at, from)) return 'unit_seat';
  return isDateline(analysis, from, to) ? 'dateline' : 'site';
}

/** "Fiscalía de Guerrero": the state names the institution; a town's name says where an office is. */
export function isInstitution({ signs }: Candidate, { kind }: Resolution): boolean {
  return (signs & (SIGN.INSTITUTION | SIGN.TEAM)) === SIGN.INSTITUTION && kind === PLACE_KIND.STATE;
}

/** "35/a. Z.M. (CHILPANCINGO, GRO.)": a command's name ends right before. */
function followsCommand({ reading, candidates }: Analysis, at: number, from: number): boolean {
  const { tables } = reading.index;
  for (let before = at - 1; before >= 0 && before >= at - SEAT_REACH; before--) {
    const { to, firstReferent } = candidates[before]!;
    if (from - to > SEAT_REACH) return false;
    if (kindOf(tables.referentPlace[firstReferent]!) === PLACE_KIND.UNIT) {
      return (reading.stream.gap[to]! & GAP.BLANK_LINE) === 0;
    }
  }
  return false;
}

/** "CHILPANCINGO, Gro., 12 de marzo", "MÉRIDA, Yuc.-": the first words of a line, then a date or a dash. */
function isDateline(analysis: Analysis, from: number, to: number): boolean {
  const { stream, classes, lines } = analysis.reading;
  const lineStart = lines.first[lines.of[from]!]!;
  if (from - lineStart > DATE_REACH) return false;
  for (let at = lineStart; at < from; at++) if (!(stream.shape[at]! & SHAPE.CAPITAL)) return false;
  for (let at = to; at < Math.min(stream.count, to + DATE_REACH); at++) {
    const gap = stream.gap[at]!;
    if (gap & GAP.STOP && gap & GAP.DASH) return true;
    if (gap & GAP.NEWLINE) return false;
    if (stream.shape[at]! & SHAPE.NUMBER || classes[at]! & WORD.MONTH)
      return (stream.gap[to]! & (GAP.COMMA | GAP.STOP)) !== 0 && isDate(analysis.reading, at);
    if (!(stream.shape[at]! & SHAPE.CAPITAL) && !(classes[at]! & (WORD.ARTICLE | WORD.OF | WORD.LOCATIVE)))
      return false;
  }
  return false;
}

/** "12 de marzo", "12 MAR", "09/11/2021", "marzo de 2020": a month near, or a number joined to a number. */
function isDate({ stream, classes }: Reading, from: number): boolean {
  for (let at = from; at < Math.min(stream.count, from + MONTH_REACH); at++) {
    if (at > from && stream.gap[at]! & GAP.NEWLINE) return false;
    if (classes[at]! & WORD.MONTH) return true;
    const joined = at > from && (stream.gap[at]! & ~(GAP.SLASH | GAP.DASH)) === 0;
    if (joined && stream.shape[at]! & SHAPE.DIGITS) return true;
  }
  return false;
}
