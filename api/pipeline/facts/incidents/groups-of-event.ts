import type { IncidentType } from '#domain/incident-type.ts';
import type { GroupId } from '#domain/ids.ts';
import { governorsOf } from '../../structure/read-structure.ts';
import { isDenied, isUnconfirmed } from '../doubt.ts';
import { slotsOf } from '../masked.ts';
import type { Masked } from '../masked.ts';
import { sentencesOf } from '../reading.ts';
import type { Reading } from '../reading.ts';
import type { EventDraft } from './event-draft.ts';
import type { IncidentObservation } from './incident-observation.ts';
import { GuardedPattern } from '../../words/guarded-pattern.ts';

const VICTIM =
  /(?:contra|en\s+contra\s+de|atac(?:o|aron)\s+a|asesin(?:o|aron)\s+a|ejecut(?:o|aron)\s+a|against|targeting)\s+(?:[a-z]+\s+){0,4}?(?:de\s+|del\s+|of\s+)?(?:los\s+|las\s+|la\s+|el\s+|the\s+)?"?$/;
const RIVALRY = new GuardedPattern(
  /(?:pugna|disputa|rivalidad|enfrentamiento|conflicto|guerra|dispute|feud|clash|shoot-?out|fight)[a-z]*\s+(?:[a-z]+\s+){0,3}?(?:entre|between|con|with)/,
);
const ATTRIBUTED = new GuardedPattern(
  /(?:atribu[iy]|autoria|presunt[oa]s?\s+(?:integrantes|miembros|responsables)|a\s+manos\s+de|pointed\s+to|blamed?|attributed|firmad[oa]|pertenec[a-z]+|se\s+presume|distintiv[oa]s|reivindic[a-z]+|adjudic[a-z]+|responsabiliz[a-z]+|(?:vinculad|ligad|relacionad|identificad)[oa]s\s+(?:con|a|como)|achac[a-z]+|imput(?:a|an|o|aron)\s+a|claimed\s+(?:by|responsibility)|belong(?:s|ed|ing)?\s+to|linked\s+to|says?\s+(?:(?:that\s+)?it\s+was\s+)?G)/,
);

/** Groups the text makes authors, sides or victims of an event. None where it calls that unconfirmed. */
export function groupsOfEvent(
  reading: Reading,
  event: EventDraft,
  type: IncidentType,
  tellingBlocks: ReadonlySet<number>,
): IncidentObservation['groups'] {
  const groups = new Map<GroupId, IncidentObservation['groups'][number]['role']>();
  const texts = [...event.sentences];
  for (const sentence of sentencesOf(reading, event.block)) {
    const masked = reading.mask(sentence);
    if (texts.includes(masked) || sentence.start < event.start) continue;
    if (ATTRIBUTED.test(masked.text, masked.candidates) || RIVALRY.test(masked.text, masked.candidates))
      texts.push(masked);
  }
  for (const governor of governorsOf(reading.structure, event.block)) {
    const last = sentencesOf(reading, governor).at(-1);
    const masked = last && reading.mask(last);
    if (masked && ATTRIBUTED.test(masked.text, masked.candidates)) texts.push(masked);
  }
  texts.push(...saidAfter(reading, event, tellingBlocks));
  for (const masked of texts) {
    if (isUnconfirmed(masked.text, masked.candidates)) continue;
    const sides = RIVALRY.test(masked.text, masked.candidates);
    for (const { group, at } of slotsOf(masked, 'G')) {
      const role = VICTIM.test(masked.text.slice(Math.max(0, at - 60), at))
        ? 'victim'
        : sides || type === 'armed_clash'
          ? 'side'
          : 'perpetrator';
      if (!groups.has(group)) groups.set(group, role);
    }
  }
  return [...groups].map(([group, role]) => ({ group, role }));
}

/** Blocks after an event in which it may still be laid at somebody's door. */
const BLOCKS_AFTER = 2;

/** "3. Por los distintivos se presume que pertenecían a G": who it was, in the blocks after that tell no event of their own. */
function saidAfter(reading: Reading, { block }: EventDraft, tellingBlocks: ReadonlySet<number>): Masked[] {
  const found: Masked[] = [];
  if (block.kind === 'row') return found;
  for (let after = 1; after <= BLOCKS_AFTER; after++) {
    const next = reading.structure.blocks[block.ordinal + after];
    if (!next || next.kind === 'heading' || next.kind === 'row' || tellingBlocks.has(next.ordinal)) break;
    for (const sentence of sentencesOf(reading, next)) {
      if (!reading.mentions.groups.overlapping(sentence.start, sentence.end)) continue;
      const masked = reading.mask(sentence);
      if (
        ATTRIBUTED.test(masked.text, masked.candidates) &&
        !isDenied(masked.text) &&
        !masked.text.includes('P')
      )
        found.push(masked);
    }
  }
  return found;
}
