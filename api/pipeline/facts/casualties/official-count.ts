import type { Estimate } from '#domain/fact.ts';
import type { Masked } from '../masked.ts';

/** An authority owns to a number: "the prosecutor admits to two", "la fiscalía reconoce solo a dos". */
const OWNED =
  /(?<![a-z])(?:(?:admit(?:s|ted)?\s+to|acknowledge[sd]?|admits|admitted|confirm(?:s|ed))\s+(?:only\s+)?|(?:reconoc(?:e|en|io|ieron)|admit(?:e|en|io|ieron))\s+(?:(?:solo|solamente|unicamente|a)\s+)*|confirm(?:a|an|o|aron)\s+(?:(?:solo|solamente|unicamente)\s+)?(?:a\s+)?)N(?=\s*[.,;]|\s+(?:muert|fallecid|victim|deces|dead|deaths|killed|bodies|cuerpos)|$)/;

const DEAD = /(?<![a-z])(?:muert|fallecid|victim|deces|dead|death|killed|bodies|cuerpos|bajas)/;

/** The dead an authority owns to where others count differently; null when no sentence says so. */
export function officialCount(sentences: readonly Masked[]): Estimate | null {
  for (const { text, slots } of sentences) {
    const match = OWNED.exec(text);
    if (!match || !DEAD.test(text)) continue;
    const at = match.index + match[0].length - 1;
    const slot = slots.find((one) => one.kind === 'N' && one.at === at);
    if (slot?.kind === 'N') return slot.number.estimate;
  }
  return null;
}

/** Two counts of the same: the official one is best, the others bound it. */
export function withOfficial(count: Estimate | null, official: Estimate | null): Estimate | null {
  if (official === null) return count;
  if (count === null) return official;
  return {
    low: Math.min(count.low, official.low),
    best: official.best,
    high: Math.max(count.high ?? count.low, official.high ?? official.low),
  };
}
