import { WordTable } from '../words/lexicon.ts';
import { firstWordAt } from '../words/read-words.ts';
import type { Words } from '../words/read-words.ts';
import { MONTHS, WEEKDAYS } from './date-words.ts';

/** What kinds of date expression a stretch of text may hold, as bits. */
export const SIGN = {
  digit: 1,
  month: 2,
  weekday: 4,
  relative: 8,
  block: 16,
  day: 32,
  separated: 64,
  year: 128,
} as const;

const RELATIVE_WORDS =
  'hoy ayer vispera noches nights anteayer antier anoche antenoche fecha madrugada manana tarde noche semana mes ano anos meses semanas today yesterday tonight tomorrow morning afternoon evening week weeks month months year years weekend ago hace va far acumulado last same misma date';
const DAY_WORDS =
  'dia dias mes mismo pasado same actual presente corriente corrientes cte curso day days night';
const BLOCK_WORDS = 'semestre cuatrimestre trimestre bimestre half quarter q';

const WORDS = new Map<string, number>();
const mark = (words: Iterable<string>, sign: number): void => {
  for (const word of words) WORDS.set(word, (WORDS.get(word) ?? 0) | sign);
};
mark(MONTHS.keys(), SIGN.month);
mark(WEEKDAYS.keys(), SIGN.weekday);
mark(RELATIVE_WORDS.split(' '), SIGN.relative);
mark(DAY_WORDS.split(' '), SIGN.day | SIGN.relative);
mark(BLOCK_WORDS.split(' '), SIGN.block);

const BY_WORD = new WordTable((word) => WORDS.get(word) ?? 0);

/** The signs of dates in a stretch of folded text, by its words: most stretches need no pattern at all. */
export function signsOf(folded: string, words: Words, from: number, to: number): number {
  let signs = 0;
  for (let i = firstWordAt(words, from); i < words.count && words.starts[i]! < to; i++) {
    const number = words.numbers[i]!;
    if (number >= 0) signs |= BY_WORD.get(number);
    else {
      signs |= SIGN.digit;
      const [start, end] = [words.starts[i]!, words.ends[i]!];
      if (end - start === 4 && (folded.startsWith('19', start) || folded.startsWith('20', start)))
        signs |= SIGN.year;
      if (isJoined(folded, end)) signs |= SIGN.separated;
    }
  }
  return signs;
}

/** A sign that joins the parts of a numeric date, with a part after it: "17/09", "13-VIII". */
function isJoined(folded: string, at: number): boolean {
  const sign = folded.charCodeAt(at);
  const next = folded.charCodeAt(at + 1);
  const roman = next === 105 || next === 118 || next === 120;
  if (sign === 47 || sign === 45 || sign === 46) return roman || next === 32 || (next >= 48 && next <= 57);
  return sign === 32 && (roman || next === 45);
}
