import { PatternSet } from '../words/pattern-set.ts';
import { NEAR_RELATIVE, matchesOfSet } from './date-stretch.ts';
import type { DateStretch } from './date-stretch.ts';
import type { DatePart } from './date-value.ts';

const COUNTS = new Map(
  'un una a one dos two tres three cuatro four cinco five seis six siete seven ocho eight'
    .split(' ')
    .map((word, index) => [word, index < 4 ? 1 : Math.floor(index / 2)]),
);
const COUNT = `(${[...COUNTS.keys()].join('|')}|\\d{1,2})`;
const DAYS = String.raw`(?:dias?|noches?|days?|nights?)`;
const PART = String.raw`(?:dia|noche|manana|tarde|madrugada)`;

interface Apart {
  /** Days after the date told before; null where the words count them. */
  readonly days: number | null;
  readonly sign: 1 | -1;
  /** What follows is the earlier event: ", dos días después de que…". */
  readonly of: boolean;
}

const row = (
  source: string,
  days: number | null,
  sign: 1 | -1,
  of = false,
): { source: string; value: Apart } => ({
  source: `(?<![a-z\\d])${source}(?![a-z])`,
  value: { days, sign, of },
});

/** Expressions that count days from the date told before them, or from the event that follows them. */
const APART = new PatternSet<Apart>(
  [
    row(String.raw`(?:horas|minutos|hours|minutes)\s+(?:despues\s+de\s+que|after)(?=\s)`, 0, 1, true),
    row(
      String.raw`${COUNT}\s+${DAYS}\s+(?:despues\s+del?|after)(?=\s)(?!\s+(?:que\s+)?(?:that|eso|ello|esto)(?![a-z]))`,
      null,
      -1,
      true,
    ),
    row(String.raw`${COUNT}\s+${DAYS}\s+(?:antes\s+del?|before)(?=\s)`, null, 1, true),
    row(
      String.raw`(?:una\s+semana|ocho\s+dias|a\s+week)\s+(?:despues|mas\s+tarde|later|after)(?!\s+(?:de|que)(?![a-z]))`,
      7,
      1,
    ),
    row(
      String.raw`(?:dos\s+semanas|quince\s+dias|two\s+weeks)\s+(?:despues|mas\s+tarde|later)(?!\s+(?:de|que)(?![a-z]))`,
      14,
      1,
    ),
    row(String.raw`(?:al|el|del)\s+(?:dia\s+siguiente|otro\s+dia)|la\s+${PART}\s+siguiente`, 1, 1),
    row(String.raw`(?:the\s+)?(?:next|following)\s+(?:day|morning|afternoon|evening|night)`, 1, 1),
    row(String.raw`${COUNT}\s+${DAYS}\s+(?:despues|mas\s+tarde|later|afterwards?)`, null, 1),
    row(
      String.raw`(?:el|del|un)\s+dia\s+(?:anterior|previo|antes)|la\s+${PART}\s+(?:anterior|previa)|la\s+vispera`,
      1,
      -1,
    ),
    row(
      String.raw`the\s+(?:day|night|evening)\s+before(?!\s+yesterday)|the\s+previous\s+(?:day|night|evening)`,
      1,
      -1,
    ),
    row(String.raw`${COUNT}\s+${DAYS}\s+(?:antes|earlier|before)`, null, -1),
  ],
  'g',
  NEAR_RELATIVE,
);

const OPENS = /(?:^|[.\n:])[\s"]*$/;

/** "Al día siguiente", "two days later": days counted from the date told before. */
export function findDaysApart(stretch: DateStretch): DatePart[] {
  return matchesOfSet(stretch, APART).map(({ match, value }) => {
    const word = match[1];
    const days = value.days ?? COUNTS.get(word!) ?? Number(word);
    const before = stretch.folded.slice(Math.max(0, match.index - 4), match.index);
    const opens = value.of && OPENS.test(before);
    return {
      start: match.index,
      end: match.index + match[0].length,
      rule: value.of && !opens ? 'same-before' : value.sign > 0 || value.of ? 'same-later' : 'same-apart',
      value: { kind: 'same-day', offset: (opens ? -value.sign : value.sign) * days },
      weak: false,
      impossible: false,
    };
  });
}
