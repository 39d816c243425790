import type { GroupSlot, Masked, PlaceSlot } from './masked.ts';

const ONE_PLACE = String.raw`(?:(?:el|la|los|las|the|en|in|mpios?\.?(?:\s+de)?|municipios?(?:\s+de)?|puerto\s+de|cd\.|estado\s+de)\s+)*"?P"?(?:\s*\([^)]{0,80}\))?`;
const PLACE_JOINED = String.raw`(?:,?\s+(?:y|e|and|o)\s+|,\s*|\s*[\/&]\s*|\s+-\s+|;\s+)`;
const PLACE_LIST = String.raw`${ONE_PLACE}(?:${PLACE_JOINED}${ONE_PLACE})*`;
/** "P (G); P (G)" tells who is where; brackets without a group only explain their place. */
const BARE_PLACE = ONE_PLACE.replace('[^)]', '[^)G]');
const BARE_PLACES = String.raw`${BARE_PLACE}(?:${PLACE_JOINED}${BARE_PLACE})*`;
/** What parts a label from the rest of its entry. */
const SIGN = String.raw`\s*(?::{1,2}\s*-?|\s-|\.\s?-|-?>{1,2}|=>?|→|»)\s+(?=\S)`;
const ONE_GROUP = String.raw`(?:(?:por\s+(?:medio|conducto)\s+de(?:l)?|a\s+traves\s+de(?:l)?|celula(?:s)?\s+(?:de|del)|el|la|los|las|the|grupo|cartel|d\.o\.)\s+)*"?G"?(?:\s*\([^)]{0,80}\))?`;
const GROUP_LIST = String.raw`${ONE_GROUP}(?:(?:,?\s+(?:y|e|and)\s+|,\s*|\s*[\/&]\s*|;\s*|\s*\+\s*|\s+vs\.?\s+|\s+contra\s+)${ONE_GROUP})*`;
const EDGE = String.raw`(?:(?:en\s+(?:menor|mayor)\s+medida|ademas|tambien|asimismo|to\s+a\s+lesser\s+extent|also),?\s+(?:en\s+)?)?(?:(?:[a-z]{3,9}\.?\s+)?N\s*[,.:)-]*\s+(?:en\s+)?)?`;

const PLACE_LABEL = new RegExp(String.raw`^${EDGE}(${PLACE_LIST})${SIGN}`);
const GROUP_LABEL = new RegExp(String.raw`^(${GROUP_LIST})${SIGN}`);
const ONLY_PLACES = new RegExp(String.raw`^${EDGE}(?:en\s+)?(${BARE_PLACES})\s*[.;,:]?$`);
const ONLY_GROUPS = new RegExp(String.raw`^(${GROUP_LIST})\s*[.;,:]?$`);

/** What an entry of a list opens with before its colon, dash or full stop. */
export interface Label {
  readonly places: readonly PlaceSlot[];
  readonly groups: readonly GroupSlot[];
  /** Offset in the masked text at which the entry goes on; its length when nothing follows. */
  readonly rest: number;
}

/** Reads the label of a masked sentence: places or groups and nothing else. Null when it has none. */
export function readLabel(masked: Masked): Label | null {
  const kind = firstCapital(masked.text);
  if (kind !== 'P' && kind !== 'G') return null;
  const [label, only] = kind === 'P' ? [PLACE_LABEL, ONLY_PLACES] : [GROUP_LABEL, ONLY_GROUPS];
  const rest =
    label.exec(masked.text)?.[0].length ?? (only.test(masked.text) ? masked.text.length : undefined);
  if (rest === undefined) return null;
  return kind === 'P'
    ? { places: slotsBefore(masked, 'P', rest), groups: [], rest }
    : { places: [], groups: slotsBefore(masked, 'G', rest), rest };
}

/** The first mask of a sentence; nothing but words of a label stands before the one it opens with. */
function firstCapital(text: string): string | null {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 65 && code <= 90 && code !== NUMBER) return text[i]!;
  }
  return null;
}

/** The mask of a number, as an entry may begin with: "Day 2, P.", "3.1 P". */
const NUMBER = 78;

function slotsBefore<K extends 'P' | 'G'>(
  masked: Masked,
  kind: K,
  end: number,
): Extract<PlaceSlot | GroupSlot, { kind: K }>[] {
  return masked.slots.filter(
    (slot): slot is Extract<PlaceSlot | GroupSlot, { kind: K }> => slot.kind === kind && slot.at < end,
  );
}
