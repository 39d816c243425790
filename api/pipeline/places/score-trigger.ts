import { PLACE_KIND } from '#geodata/index-names/place-kinds.ts';
import { WEIGHT } from './weights.ts';
import { WORD } from './word-classes.ts';

/** Decades of inhabitants of a middling town, which "ciudad de" neither favours nor opposes. */
const CITY_DECADES = 4;
const TOWN = 10_000;

/** What the word that introduces a name says of a reading of this kind and size. */
export function scoreTrigger(trigger: number, kind: number, population: number): number {
  if (trigger === 0) return 0;
  const { triggerFits, triggerContradicts, cityPerDecade } = WEIGHT;
  if (trigger & WORD.STATE) return kind === PLACE_KIND.STATE ? triggerFits : triggerContradicts;
  if (kind === PLACE_KIND.STATE)
    return trigger & (WORD.MUNICIPALITY | WORD.SETTLEMENT | WORD.CITY | WORD.FACILITY)
      ? triggerContradicts
      : trigger & WORD.VENUE
        ? triggerContradicts / 2
        : 0;
  if (trigger & WORD.MUNICIPALITY)
    return kind === PLACE_KIND.MUNICIPALITY ? triggerFits : triggerContradicts / 2;
  if (trigger & WORD.SETTLEMENT) return kind === PLACE_KIND.LOCALITY ? triggerFits / 1.5 : 0;
  if (trigger & WORD.CITY) {
    const size = (Math.log10(population + 1) - CITY_DECADES) * cityPerDecade;
    return (kind === PLACE_KIND.MUNICIPALITY || population > TOWN ? triggerFits / 2 : -1) + size;
  }
  return 0;
}
