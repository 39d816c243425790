import { PatternSet } from '../words/pattern-set.ts';
import { WEEKDAY, WEEKDAYS } from './date-words.ts';
import { NEAR_RELATIVE, SIGN, matchesNear, matchesOfSet } from './date-stretch.ts';
import type { DateStretch } from './date-stretch.ts';
import { NOTHING } from './date-value.ts';
import type { DatePart, DateValue, RelativeValue } from './date-value.ts';

/** Expressions that mean a day, week, month or year counted from the document's date. */
const RELATIVE_ROWS: readonly (readonly [RegExp, RelativeValue['unit'], number])[] = [
  [
    /(?<![a-z])(?:(?:el\s+)?dia\s+de\s+)?(?:anteayer|antier|antes\s+de\s+ayer|antenoche|the\s+day\s+before\s+yesterday)(?![a-z])/g,
    'day',
    -2,
  ],
  [
    new RegExp(
      String.raw`(?<![a-z])(?:(?:el\s+)?dia\s+de\s+)?(?:ayer|yesterday|anoche|last\s+night)(?:,?\s+${WEEKDAY})?(?![a-z])`,
      'g',
    ),
    'day',
    -1,
  ],
  [
    new RegExp(
      String.raw`(?<![a-z])(?:(?:el\s+)?dia\s+de\s+)?(?:hoy|today|tonight)(?:,?\s+${WEEKDAY})?(?!\s+en\s+dia)(?![a-z])`,
      'g',
    ),
    'day',
    0,
  ],
  [
    /(?<![a-z])(?:de\s+la\s+fecha|(?:en|de|a)\s+esta(?:\s+misma)?\s+fecha|a\s+la\s+fecha|dia\s+de\s+la\s+fecha|(?:el|del)\s+dia\s+actual)(?![a-z])(?!\s+de)/g,
    'day',
    0,
  ],
  [
    /(?<![a-z])(?:esta|this)\s+(?:misma\s+)?(?:madrugada|manana|tarde|noche|morning|afternoon|evening)(?![a-z])/g,
    'day',
    0,
  ],
  [/(?<![a-z])(?:tomorrow|pasado\s+manana)(?![a-z])/g, 'day', 1],
  [/(?<![a-z])(?<!(?:la|esta|una|por|de|cada|misma)\s)manana(?![a-z]|\s+(?:de|del|se)\b)/g, 'day', 1],
  [
    /(?<![a-z])(?:(?:la|el)\s+)?(?:pasad[oa]\s+fin\s+de\s+semana|fin\s+de\s+semana\s+(?:pasado|anterior)|last\s+weekend|over\s+the\s+weekend)(?![a-z])/g,
    'weekend',
    -1,
  ],
  [
    /(?<![a-z])(?:este|el|the|this)\s+(?:fin\s+de\s+semana|weekend)(?!\s+(?:pasado|anterior))(?![a-z])/g,
    'weekend',
    -1,
  ],
  [
    /(?<![a-z])(?:(?:la\s+)?(?:semana\s+(?:pasada|anterior)|pasada\s+semana)|last\s+week|the\s+previous\s+week)(?![a-z])/g,
    'week',
    -1,
  ],
  [
    /(?<![a-z])(?:esta\s+semana|(?:la\s+)?(?:presente\s+semana|semana\s+(?:en\s+curso|actual))|this\s+week)(?![a-z])/g,
    'week',
    0,
  ],
  [
    /(?<![a-z])(?:(?:el\s+)?(?:mes\s+(?:pasado|anterior|proximo\s+pasado)|pasado\s+mes)|last\s+month|the\s+previous\s+month)(?![a-z])/g,
    'month',
    -1,
  ],
  [
    /(?<![a-z])(?:este\s+(?:mismo\s+)?mes|(?:el\s+|del\s+)?(?:presente\s+mes|mes\s+(?:en\s+curso|actual|corriente))|this\s+month)(?![a-z])/g,
    'month',
    0,
  ],
  [
    /(?<![a-z])(?:(?:el\s+)?(?:ano\s+(?:pasado|anterior|proximo\s+pasado)|pasado\s+ano)|last\s+year|the\s+previous\s+year)(?![a-z])/g,
    'year',
    -1,
  ],
  [
    /(?<![a-z])(?:este\s+(?:mismo\s+)?ano|(?:el\s+|del\s+)?(?:presente\s+ano|ano\s+(?:en\s+curso|actual|corriente))|this\s+year)(?![a-z])/g,
    'year',
    0,
  ],
];
const AGO =
  /(?<![a-z])(?:hace\s+(?:unos\s+|unas\s+|apenas\s+)?(\d{1,2}|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|diez|quince)\s+(dias?|semanas?|mes(?:es)?|anos?)|(\d{1,2}|a|one|two|three|four|five|six|seven|eight|ten)\s+(days?|weeks?|months?|years?)\s+ago)(?![a-z])/g;
const COUNTS = new Map(
  Object.entries({
    un: 1,
    una: 1,
    a: 1,
    one: 1,
    dos: 2,
    two: 2,
    tres: 3,
    three: 3,
    cuatro: 4,
    four: 4,
    cinco: 5,
    five: 5,
    seis: 6,
    six: 6,
    siete: 7,
    seven: 7,
    ocho: 8,
    eight: 8,
    diez: 10,
    ten: 10,
    quince: 15,
  }),
);
const SO_FAR =
  /(?<![a-z])(?:(?:en\s+)?lo\s+que\s+va\s+(?:de|del)\s+(?:(?:este\s+|presente\s+)?(ano|mes)|((?:19|20)\d{2}))|so\s+far\s+(?:this\s+(year|month)|in\s+((?:19|20)\d{2}))|en\s+el\s+acumulado\s+del?\s+(ano|(?:19|20)\d{2})|year\s+to\s+date)(?![a-z])/g;

/** el 8 del actual · 12 de los corrientes · 3 del mes en curso. */
const DAY_OF_THIS_MONTH =
  /(?<![\d/.:,a-z-])(?:dias?\s+)?(?:(\d{1,2})\s+(?:y|al?|e)\s+)?(\d{1,2})(?:\/?o\.?|er\.?)?\s+(?:del?\s+(?:(?:presente|actual|corriente|cte\.?|mismo|propio|citado|referido)(?:\s+mes)?|mes\s+(?:en\s+curso|actual)|es(?:t?e)\s+(?:mismo\s+)?mes|dicho\s+mes)|de\s+los\s+corrientes|of\s+(?:this|that|the\s+same)\s+month)(?![a-z]|\s+ano)/g;
const THAT_MONTH = /(?:(?<!este\s)mismo|propio|citado|referido)(?:\s+mes)?$|(?:ese|dicho)\s|that|same/;
/** el día 26 · el mismo 8 · (día 3). */
const DAY_ALONE =
  /(?<![a-z])(?:dias?\s+(?!de\b)|mismo\s+(?:dia\s+)?|pasado\s+(?:dia\s+)?|the\s+same\s+)(\d{1,2})(?:\/?o\.?|er\.?)?(?![\d/%°']|:\s?\d|[.,]\d|\s*(?:hrs|h\b|de\s+(?:ene|feb|mar|abr|may|jun|jul|ago|sep|set|oct|nov|dic)|dias|meses|anos|horas|km|elementos|personas))/g;
/** el 26 se capturó · el 9, en Comala · el 22, 0715 hrs. · 0510 h del 26: a bare day before a comma or a verb, after a clock. */
const BARE_DAY =
  /(?<![a-z])(?:el\s+(\d{1,2})(?=\s*,\s+(?:[a-z]|\d{1,2}[:.h]?\d{2}(?!\d))|\s+(?:se|en|fue|fueron|al|un|una|dos|tres|cuatro|cinco|seis|por\s+la|a\s+las?|hubo|cerca)\s|\s+[a-z]{3,}(?:aron|ieron|eron)\s|\s+(?:cayo|murio|aparecio|llego|salio|entro|hallo|detuvo|localizo|ardio|exploto|choco|aterrizo|quedo|huyo)\s)|(?<=\d(?:\d:?\d\d|\s*(?:h|hs|hrs|horas|a\.?\s?m|p\.?\s?m)\.?),?\s+)del?\s+(?:dia\s+)?(\d{1,2})(?=\s*[,.;:)-]|\s+(?:en|se|a|al)\s|\s*$))/g;
/** el sábado 30 · lunes 1.º · Monday · este miércoles · el martes pasado. */
const ON_WEEKDAY = new RegExp(
  String.raw`(?<![a-z])(?:(el|los|este|esta|mismo|propio|same|pasado|del|al|ultimo|on|last|this|next|proximo|late|early|since|until|by|said|of|madrugada del|noche del|(?:sun|mon|tues|wednes|thurs|fri|satur)day\s+and)\s+)?(?:dia\s+)?(${WEEKDAY})(?:\s+(pasado|anterior|ultimo|proximo))?(?:(?:,?\s+the)?\s+(3[01]|[12]\d|0?[1-9])(?:\s?\/?o\.?|\.o|er\.?|st|nd|rd|th)?(?![\d/]|:\s?\d\d(?!\d)|[.,]\d|\s*(?:hrs|a\.?\s?m|p\.?\s?m|elementos|efectivos|soldad|marin[eo]|infantes|guardias|policias|agentes|soldiers|troops|guardsmen)))?(?![a-z])`,
  'g',
);
/** Sáb. 5, 22:10 · Vie 9: · Sun 6 — believed where that day of the month is that weekday. */
const SHORT_WEEKDAY =
  /(?<![a-z])(dom|lun|mie|jue|vie|sab|sun|mon|tues?|wed|thu|thurs?|fri|sat)\.?,?\s+(3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?=\s*[,;)-]|\s*:(?!\s?\d\d(?!\d))|\s*\.(?!\d)|\s*$|\s{2,}[a-z]|\s+\d{1,2}[:.]\d\d|\s+\d{4}\s)/g;
/** on the 15th · until the 3rd: not of a street, a battalion or a month named. */
const ENGLISH_DAY =
  /(?<![a-z])(?:on|since|until|by|of|before|after|from|between)\s+the\s+(\d{1,2})(?:st|nd|rd|th)(?![a-z\d]|\s+(?:of\s+[a-z]{3,}|[a-z]+\s+(?:zone|region|district|battalion|regiment)|street|avenue|battalion|regiment|infantry|military|naval|region|zone|district|brigade|floor|century|time|anniversary|day|week|month|year|victim|attack|case|such|in\s+a\s))/g;
const SAME_DAY =
  /(?<![a-z])(?:(?:el|ese|este|del|al|de)\s+(?:propio|mismo)\s+dia|(?:ese|dicho)\s+(?:mismo\s+)?dia|mismo\s+dia|(?:en\s+la\s+)?misma\s+fecha|(?:la|esa|en\s+la)\s+misma\s+(?:madrugada|manana|tarde|noche)|es[ae]\s+(?:madrugada|noche|tarde)|(?:the\s+)?same\s+(?:day|night|morning|afternoon|evening|date)|that\s+(?:day|night))(?!\s+(?:\d|de\s+ayer))(?![a-z])/g;

/** horas después · minutes later: of the day told before. */
const HOURS_LATER =
  /(?<![a-z])(?:(?:horas|minutos)\s+(?:despues|mas\s+tarde)(?!\s+de)|(?:hours|minutes)\s+later)(?![a-z])/g;

/** Signs a pattern needs beside the words it stands near, and what its matches mean. */
interface Row {
  readonly needed: number;
  readonly read: (match: RegExpExecArray) => DatePart | null;
}

const row = (pattern: RegExp, needed: number, read: Row['read']): { source: string; value: Row } => ({
  source: pattern.source,
  value: { needed, read },
});
const ROWS = new PatternSet<Row>(
  [
    ...RELATIVE_ROWS.map(([pattern, unit, offset]) =>
      row(pattern, SIGN.relative, (match) =>
        partOf(match, `${unit}${offset}`, { kind: 'relative', unit, offset }),
      ),
    ),
    row(AGO, SIGN.relative, readAgo),
    row(SO_FAR, SIGN.relative, readSoFar),
    row(DAY_OF_THIS_MONTH, SIGN.day | SIGN.digit, readDayOfThisMonth),
    row(DAY_ALONE, SIGN.day | SIGN.digit, readDayAlone),
    row(HOURS_LATER, 0, (match) => partOf(match, 'same-day', { kind: 'same-day', offset: 0 })),
    row(SAME_DAY, SIGN.relative, (match) => partOf(match, 'same-day', { kind: 'same-day', offset: 0 })),
  ],
  'g',
  NEAR_RELATIVE,
);

/** Dates that only the document's own date, or the date before them, makes a day. The text as it is written. */
export function findRelativeDates(text: string, stretch: DateStretch): DatePart[] {
  const parts: DatePart[] = [];
  const add = (part: DatePart | null): void => {
    if (part !== null) parts.push(part);
  };
  for (const { match, value } of matchesOfSet(stretch, ROWS))
    if ((stretch.signs & value.needed) === value.needed) add(value.read(match));
  for (const match of matchesNear(stretch, 'bareDay', SIGN.digit, BARE_DAY))
    add(readDay(match, (match[1] ?? match[2])!));
  for (const match of matchesNear(stretch, 'bareDay', SIGN.digit, ENGLISH_DAY))
    add(readDay(match, match[1]!));
  for (const match of matchesNear(stretch, 'weekday', SIGN.weekday | SIGN.digit, SHORT_WEEKDAY))
    add(
      partOf(match, 'weekday-day', { ...NOTHING, day: Number(match[2]), weekday: WEEKDAYS.get(match[1]!)! }),
    );
  for (const match of matchesNear(stretch, 'weekday', SIGN.weekday, ON_WEEKDAY))
    add(readWeekday(text, match));
  return parts;
}

function partOf(match: RegExpExecArray, rule: string, value: DateValue, start = match.index): DatePart {
  return { start, end: match.index + match[0].length, rule, value, weak: false, impossible: false };
}

function readAgo(match: RegExpExecArray): DatePart {
  const word = match[1] ?? match[3]!;
  const unit = (match[2] ?? match[4]!).slice(0, 1);
  const count = COUNTS.get(word) ?? Number(word);
  return partOf(match, 'ago', {
    kind: 'relative',
    unit: unit === 'd' ? 'day' : unit === 's' || unit === 'w' ? 'week' : unit === 'm' ? 'month' : 'year',
    offset: -count,
  });
}

function readSoFar(match: RegExpExecArray): DatePart {
  const year = match[2] ?? match[4] ?? (/^\d/.test(match[5] ?? '') ? match[5] : undefined);
  return partOf(match, 'so-far', {
    kind: 'so-far',
    year: year ? Number(year) : null,
    month: /mes|month/.test(match[1] ?? match[3] ?? '') ? 0 : null,
  });
}

function readDayOfThisMonth(match: RegExpExecArray): DatePart {
  const current = THAT_MONTH.test(match[0]) ? 'same-month' : 'month';
  const last = { ...NOTHING, day: Number(match[2]), current } as const;
  const first = match[1] === undefined ? null : { ...last, day: Number(match[1]) };
  return partOf(match, 'day-of-this-month', first ? { kind: 'range', from: first, to: last } : last);
}

const UNTIL = /(?<![a-z])(?:hasta|until)\s+(?:el\s+)?$/;

/** "Hasta el día 12" looks ahead, other days back. */
function readDayAlone(match: RegExpExecArray): DatePart | null {
  const part = readDay(match, match[1]!);
  return part !== null &&
    part.value.kind === 'calendar' &&
    UNTIL.test(match.input.slice(Math.max(0, match.index - 14), match.index))
    ? { ...part, value: { ...part.value, current: 'ahead' } }
    : part;
}

/** A day without its month: the number itself, what announces it left out. */
function readDay(match: RegExpExecArray, written: string): DatePart | null {
  const day = Number(written);
  if (day < 1 || day > 31) return null;
  return partOf(match, 'day', { ...NOTHING, day }, match.index + match[0].lastIndexOf(written));
}

function readWeekday(text: string, match: RegExpExecArray): DatePart | null {
  const [, before, word, after, digits] = match;
  const weekday = WEEKDAYS.get(word!)!;
  if (digits !== undefined && Number(digits) >= 1 && Number(digits) <= 31)
    return partOf(match, 'weekday-day', { ...NOTHING, day: Number(digits), weekday });
  const capital = text[match.index + match[0].indexOf(word!)] !== word![0];
  if (
    before === undefined &&
    after === undefined &&
    !(capital && (word!.endsWith('day') || isLabel(text, match.index, match.index + match[0].length)))
  )
    return null;
  const next = /^(?:next|proximo)$/.test(before ?? '') || after === 'proximo';
  const past = /^(?:last|pasado|ultimo)$/.test(before ?? '') || (after !== undefined && !next);
  return partOf(match, 'weekday', {
    kind: 'weekday',
    weekday,
    sense: next ? 'next' : past ? 'past' : 'this',
  });
}

/** "- Martes. Tecate: …", "LUNES" alone in its line: the weekday of what follows. */
function isLabel(text: string, start: number, end: number): boolean {
  return (
    /(?:^|\n)[ \t>]*(?:(?:[•*+»–—-]|\(?[a-z\d]{1,2}[.)](?:\s?[-–—])?)\s*)?$/i.test(
      text.slice(Math.max(0, start - 12), start),
    ) && /^\s*(?:[.:,]|-\s|–|—|\n|$)/.test(text.slice(end, end + 4))
  );
}
