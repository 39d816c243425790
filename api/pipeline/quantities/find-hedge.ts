import type { Estimate } from '#domain/fact.ts';

const AT_LEAST =
  /(?:^|[^a-z])(?:al\s+menos|por\s+lo\s+menos|cuando\s+menos|no\s+menos\s+de|at\s+least|no\s+fewer\s+than|minimo\s+(?:de\s+)?)\s*$/;
const MORE_THAN = /(?:^|[^a-z])(?:mas\s+de|superior\s+a|more\s+than|over|upwards\s+of|arriba\s+de)\s*$/;
const UP_TO = /(?:^|[^a-z])(?:hasta|up\s+to|as\s+many\s+as|no\s+mas\s+de|a\s+lo\s+mas|como\s+maximo)\s*$/;
const LESS_THAN = /(?:^|[^a-z])(?:menos\s+de|fewer\s+than|less\s+than|casi|cerca\s+de|almost|nearly)\s*$/;
const ABOUT =
  /(?:^|[^a-z])(?:unos|unas|alrededor\s+de|aprox\.?|aproximadamente(?:\s+a)?|some|about|around|roughly|approximately|an\s+estimated|como|en\s+torno\s+a|poco\s+mas\s+de|a\s+total\s+of\s+about|estimated\s+at)\s*$/;

/** What any of these ends with: most numbers have nothing of it before them. */
const ANY_HEDGE =
  /(?:menos|least|minimo|than|over|hasta|maximo|mas|casi|almost|nearly|un[oa]s|aprox\.?|mente|some|about|around|roughly|ximately|estimated|como|(?:menos|mas|minimo|arriba|cerca|alrededor)\s+de|(?:superior|mente|torno)\s+a|upwards\s+of|up\s+to|many\s+as|estimated\s+at)\s*$/;

/** The last words of hedges, and ends of such. */
const LAST_OF_HEDGE = new Set(
  'menos least minimo than over hasta maximo mas casi almost nearly unos unas aprox some about around roughly estimated como de a of to as at'.split(
    ' ',
  ),
);
const END_OF_HEDGE = /(?:mente|ximately)$/;

/** False for most texts by their last word: cheaper than to look for a hedge. */
function mayHedge(before: string): boolean {
  let end = before.length;
  while (end > 0 && !isLetter(before.charCodeAt(end - 1))) end--;
  let start = end;
  while (start > 0 && isLetter(before.charCodeAt(start - 1))) start--;
  if (start === end) return false;
  const word = before.slice(start, end);
  return LAST_OF_HEDGE.has(word) || (end - start >= MENTE && END_OF_HEDGE.test(word));
}

const MENTE = 5;

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** Share by which "alrededor de" may be off, either way. */
const ABOUT_SHARE = 0.1;

export interface Hedge {
  readonly estimate: Estimate;
  /** Characters of the hedge before the number. */
  readonly length: number;
}

/**
 * Low, best and high of a number from the words before it: "al menos 70" is 70 or more, "hasta 15" 15
 * or fewer, "alrededor de 300" a tenth more or fewer.
 *
 * @param before up to 30 folded characters before the number
 */
export function findHedge(before: string, value: number): Hedge {
  if (!mayHedge(before) || !ANY_HEDGE.test(before)) return { estimate: exactly(value), length: 0 };
  const hit = (pattern: RegExp): number | null =>
    pattern.exec(before)?.[0].replace(/^[^a-z]/, '').length ?? null;
  const least = hit(AT_LEAST) ?? hit(MORE_THAN);
  if (least !== null) return { estimate: { low: value, best: value, high: null }, length: least };
  const most = hit(UP_TO);
  if (most !== null) return { estimate: { low: 0, best: value, high: value }, length: most };
  const about = hit(LESS_THAN) ?? hit(ABOUT);
  if (about !== null)
    return {
      estimate: {
        low: Math.floor(value * (1 - ABOUT_SHARE)),
        best: value,
        high: Math.ceil(value * (1 + ABOUT_SHARE)),
      },
      length: about,
    };
  return { estimate: exactly(value), length: 0 };
}

/** A number without doubt. */
export function exactly(value: number): Estimate {
  return { low: value, best: value, high: value };
}

/** Adds counts with their doubts; an open high stays open. */
export function addEstimates(a: Estimate, b: Estimate): Estimate {
  return {
    low: a.low + b.low,
    best: a.best === null || b.best === null ? null : a.best + b.best,
    high: a.high === null || b.high === null ? null : a.high + b.high,
  };
}
