import { allMatches } from '../../words/all-matches.ts';

/** A text without some of its parts, and where its signs stood. */
export interface Shortened {
  readonly text: string;
  /** The offset in the whole text of one in the shortened. */
  origin(at: number): number;
}

const DAYTIME = String.raw`(?:noche|madrugada|tarde|manana|mediodia|night|morning|afternoon|evening|dawn)`;
const WHEN = String.raw`(?:(?:on|el|la|late|early|around|about|this|a|las|hacia|cerca\s+de|at|before|after|durante|por)\s+){0,3}(?:${DAYTIME}\s+(?:del?|of|on)\s+(?:el\s+)?)?[DT](?:\s+(?:por|en|de)\s+la\s+${DAYTIME}|\s+${DAYTIME})?`;
const WHERE = String.raw`(?:en|in|at|near|outside)\s+(?:(?:el|la|los|las|the|un|una|an?)\s+)?(?:[a-z.]+\s+(?:de\s+|del\s+|of\s+)?){0,2}?P(?:,?\s+P|\s+\([^)]{0,30}\))*`;
/** Where and when, between the words of a deed: "tendieron ayer en P una cadena", "police on D caught a man". */
const ASIDE = new RegExp(String.raw`(?<=[a-z]),?\s+(?:${WHEN}|${WHERE}),?(?=\s+[a-zN"])`, 'g');

/** A masked text without what it says in passing of day and place; null where it says nothing so. */
export function withoutAsides(text: string): Shortened | null {
  const cuts: { readonly at: number; readonly length: number }[] = [];
  let short = '';
  let from = 0;
  for (const match of allMatches(text, ASIDE)) {
    short += text.slice(from, match.index);
    cuts.push({ at: short.length, length: match[0].length });
    from = match.index + match[0].length;
  }
  if (cuts.length === 0) return null;
  return {
    text: short + text.slice(from),
    origin: (at) => cuts.reduce((sum, cut) => (cut.at <= at ? sum + cut.length : sum), at),
  };
}
