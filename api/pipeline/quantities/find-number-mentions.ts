import { matchesAt } from '../words/all-matches.ts';
import { SHARED, mayMatch } from '../words/prefilter.ts';
import type { Candidates } from '../words/prefilter.ts';
import { glanceAtWords } from '../words/read-words.ts';
import { findHedge } from './find-hedge.ts';
import type { NumberMention } from './number-mention.ts';
import { ARTICLES, MULTIPLIERS, NUMBER_WORDS } from './number-words.ts';
import { findNumberSigns } from './number-signs.ts';
import type { NumberSigns } from './number-signs.ts';
import { readDigits, readNumberPhrase } from './read-number.ts';

const anyWord = [...NUMBER_WORDS.keys()]
  .filter((word) => !ARTICLES.has(word) && word !== 'score')
  .sort((a, b) => b.length - a.length)
  .join('|');
const multiplier = [...MULTIPLIERS.keys()].sort((a, b) => b.length - a.length).join('|');
const DIGITS = String.raw`\d{1,3}(?:[,.' ]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d{1,2})?(?![\d])`;

/** Digits or words, with "mil" and what follows it: "1 mil 969", "90 mil", "veinte y siete". */
const NUMBER = new RegExp(
  String.raw`(?<![a-z\d.,:#°'"$-]|[^a-z]/)(?:(?:${DIGITS})(?:\s+(?:${multiplier})(?![a-z])(?:\s+\d{1,3}(?!\d|[.,:/]\d))?)?|(?:(?:${anyWord}|${multiplier}|un(?=\s+(?:centenar|mill))|una(?=\s+(?:decena|docena|veintena|treintena)))(?![a-z])(?:(?:\s+(?:y\s+|and\s+)?|-)(?:${anyWord}|${multiplier}|un|uno|una|one|\d{1,3})(?![a-z\d]|[.,:/]\d))*))(?![a-z/°'"%]|\.[ao](?![a-z])|:\d)`,
  'y',
);

const RANGE = /(?:entre|between|from|de)\s+$/;

/**
 * Numbers of a stretch of folded text, in digits and in words, with their hedges. Articles ("un",
 * "una") are left to those who know what they count.
 */
export function findNumberMentions(
  folded: string,
  from: number,
  to: number,
  signs: NumberSigns = findNumberSigns(glanceAtWords(folded), from, to),
): NumberMention[] {
  const found: NumberMention[] = [];
  const stretch = folded.slice(from, to);
  for (const match of matchesAt(stretch, NUMBER, signs.all)) {
    const phrase = match[0];
    const isDigits = isDigit(phrase.charCodeAt(0));
    const value =
      isDigits && !/[a-z]/.test(phrase)
        ? readDigits(phrase.includes(' ') ? phrase.replace(/ /g, '\u00A0') : phrase)
        : readNumberPhrase(phrase);
    if (value === null || !Number.isFinite(value)) continue;
    const start = from + match.index;
    const { estimate, length } = findHedge(stretch.slice(Math.max(0, match.index - 30), match.index), value);
    const previous = found.at(-1);
    const mention = {
      start: start - length,
      end: start + phrase.length,
      from: start,
      value,
      estimate,
      digits: isDigits,
    };
    if (previous && joinsRange(folded, previous, mention))
      found[found.length - 1] = rangeOf(previous, mention);
    else if (previous && repeats(folded, previous, mention))
      found[found.length - 1] = { ...previous, end: folded.indexOf(')', mention.end) + 1 };
    else found.push(value === 1 ? withArticle(folded, mention) : mention);
  }
  return found;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** "cuatro (4)", "3 (tres)": an office writes a number twice, so that none can be altered. */
function repeats(folded: string, first: NumberMention, second: NumberMention): boolean {
  return (
    second.value === first.value &&
    /^\s*\(\s*$/.test(folded.slice(first.end, second.start)) &&
    CLOSES.test(folded.slice(second.end, second.end + 3))
  );
}

const CLOSES = /^\s?\)/;
const ARTICLE = /(?<![a-z])(?:un[oa]?|one)\s*\(\s*$/;

const ONE_AGAIN = /^\s?\((?:un[oa]?|one)\)/;

/** "un (1) oficial", "1 (uno)": the same, its word an article. */
function withArticle(folded: string, one: NumberMention): NumberMention {
  const again = ONE_AGAIN.exec(folded.slice(one.end, one.end + 7))?.[0].length;
  if (again !== undefined) return { ...one, end: one.end + again };
  const before = folded.slice(Math.max(0, one.start - 6), one.start);
  const length = ARTICLE.exec(before)?.[0].length;
  if (length === undefined || !CLOSES.test(folded.slice(one.end, one.end + 3))) return one;
  const start = one.start - length;
  return { ...one, start, from: start, end: folded.indexOf(')', one.end) + 1 };
}

/** "entre 10 y 15", "10 a 15": two numbers that bound one. */
function joinsRange(folded: string, first: NumberMention, second: NumberMention): boolean {
  const between = folded.slice(first.end, second.start);
  if (second.value <= first.value) return false;
  if (/^\s+(?:y|and)\s+$/.test(between))
    return (
      RANGE.test(folded.slice(Math.max(0, first.start - 9), first.start)) &&
      !/de\s+$/.test(folded.slice(Math.max(0, first.start - 3), first.start))
    );
  return /^\s*(?:-|\s(?:a|o|to|or)\s)\s*$/.test(between) && second.value <= first.value * 3;
}

function rangeOf(first: NumberMention, second: NumberMention): NumberMention {
  return {
    ...second,
    start: first.start,
    from: first.from,
    value: second.value,
    estimate: { low: first.value, best: null, high: second.value },
  };
}

const NUMBER_WORD = SHARED.add(
  `(?<![a-z])(?:${[...NUMBER_WORDS.keys(), ...MULTIPLIERS.keys()]
    .filter((word) => word.length > 2 && !ARTICLES.has(word))
    .join('|')})(?![a-z])`,
);

/** False when a stretch has neither digits nor number words: cheaper than looking for numbers. */
export function mayHaveNumbers(candidates: Candidates): boolean {
  return candidates.digits || mayMatch(candidates, NUMBER_WORD);
}
