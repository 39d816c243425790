import { slotsOf } from '../masked.ts';
import type { Masked, PlaceSlot } from '../masked.ts';
import { readLabel } from '../labels.ts';
import { DATELINE, hasPlace, remember, sentencesOf } from '../reading.ts';
import type { Reading } from '../reading.ts';

/** What an entry opens with, and where it goes on after it. */
export interface EntryLabel {
  readonly places: readonly PlaceSlot[];
  readonly rest: number;
}

/** "Sabinas Hidalgo, 04:50." stands alone before the sentence about it. */
const SHORT_LABEL = 70;

/**
 * The places an entry opens with: before its colon or dash, or alone in a first short sentence.
 *
 * @param own where a sentence without a cue is; null for one with a cue, which tells more than that
 */
export function readEntryLabel(
  masked: Masked,
  own: readonly PlaceSlot[] | null,
  first: boolean,
): EntryLabel | null {
  const label = first ? readLabel(masked) : null;
  if (label) return label;
  if (own === null || own.length === 0 || masked.text.length >= SHORT_LABEL) return null;
  if (!first && !/^[^a-zP]{0,4}[DT]/.test(masked.text)) return null;
  return /\.\s*$/.test(masked.text) && !VERB.test(masked.text) && isTerse(masked.text)
    ? { places: own.slice(0, 1), rest: masked.text.length }
    : null;
}

/** Names with few words between them: no sentence. */
export function isTerse(text: string): boolean {
  return text.split('P').every((words) => (words.match(/[a-z]{2,}/g)?.length ?? 0) <= MOST_WORDS);
}

const MOST_WORDS = 4;

/** "JUN., sin día." opens the next entry of a row of entries in one block. */
export function opensWithDate({ text, slots }: Masked): boolean {
  return (
    text.length < SHORT_LABEL / 2 &&
    slots[0]?.kind === 'D' &&
    slots[0].at < 4 &&
    !slots.some(({ kind }) => kind === 'P')
  );
}

const VERB = /(?<![a-z])(?:se|fue|fueron|hay|hubo|esta|estan|es|son|no|was|were|is|are|has|have)(?![a-z])/;

/** "en P", "en el ejido P", "en terrenos de la ranchería X (P": the sentence itself says where. */
const STATED =
  /(?:^|[^a-z])(?:en|in|at|a\s+la\s+altura\s+de|frente\s+a|cerca\s+de)\s+(?:(?:[^\s;,P]+\s+){1,8}\(|(?:(?:terrenos|inmediaciones|las\s+inmediaciones|las\s+cercanias|jurisdiccion|la\s+zona)\s+(?:de\s+)?)?(?:(?:el|la|los|las|the)\s+)?(?:(?:municipio|mpio\.?|poblado|ejido|comunidad|localidad|pueblo|centro|town|village|cabecera|ciudad|rancho|rancheria|paraje|puerto|tramo|congregacion)\s+(?:de\s+|del\s+|of\s+)?(?:la\s+|el\s+)?)?"?)$/;

/** Whether a place a sentence names goes before the one its entry opened with. */
export function outranksLabel({ text }: Masked, own: PlaceSlot, label: PlaceSlot): boolean {
  if (own.code.startsWith(label.code) || label.code.startsWith(own.code)) return true;
  return STATED.test(text.slice(0, own.at)) && !isReadElsewhere(own, label);
}

/** A village or site named without its town, under the name of another town of the state: it is in that one. */
function isReadElsewhere({ mention, code, start, end }: PlaceSlot, label: PlaceSlot): boolean {
  return (
    (mention.level === 'locality' || mention.level === 'site') &&
    label.mention.level === 'municipality' &&
    code.slice(0, 2) === label.code.slice(0, 2) &&
    end - start <= mention.end - mention.start + 1
  );
}

/** How far into a paper its dateline may stand. */
const HEAD = 1500;

/** The place a paper is written from; null when it has no dateline. */
export function datelinePlace(reading: Reading): PlaceSlot | null {
  return remember(reading, 'dateline-place', () => ({ slot: readDateline(reading) })).slot;
}

function readDateline(reading: Reading): PlaceSlot | null {
  const { mentions } = reading;
  const mention = mentions.places
    .within(0, HEAD)
    .find((one) => one.role === 'dateline' && one.status === 'resolved' && (one.code?.length ?? 0) > 2);
  return mention?.code
    ? { kind: 'P', at: 0, start: mention.start, end: mention.end, code: mention.code, role: 'site', mention }
    : openingPlace(reading);
}

/** The same by the shape of the first sentence: "CELAYA, Mexico, May 4 -". */
function openingPlace(reading: Reading): PlaceSlot | null {
  for (const block of reading.structure.blocks.slice(0, HEAD_BLOCKS)) {
    const [first] = block.kind === 'paragraph' ? sentencesOf(reading, block) : [];
    const masked = first && hasPlace(reading, first) ? reading.mask(first) : null;
    if (!masked || !DATELINE.test(masked.text)) continue;
    const slot = slotsOf(masked, 'P')[0];
    if (slot && slot.code.length > 2) return { ...slot, role: 'site' };
  }
  return null;
}

const HEAD_BLOCKS = 6;
