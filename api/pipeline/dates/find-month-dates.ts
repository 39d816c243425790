import { LONG_MONTH, MONTH, MONTHS, ORDINALS, anyOf } from './date-words.ts';
import { SIGN, matchesNear } from './date-stretch.ts';
import type { DateStretch } from './date-stretch.ts';
import { NOTHING } from './date-value.ts';
import type { DatePart, DateValue } from './date-value.ts';
import { readYear } from './read-year.ts';

const EDGE = String.raw`(?:(?:a\s+)?(?:principios|inicios|mediados|finales|fines|comienzos)\s+(?:del?|of)\s+(?:mes\s+de\s+|ano\s+(?:de\s+)?)?|(?:early|mid|late)[\s-]+(?:in\s+)?|los\s+(?:primeros|ultimos)\s+(?:meses|dias)\s+de\s+)`;
const UNIT_AFTER = String.raw`(?!\d|[.,]\d|\s*(?:elementos|efectivos|eltos|eft|soldados|personas|litros|lts|kilos|kgs?|hectareas|has|metros|mts?|pesos|hrs|horas|m2|soldiers|people|troops|litres|liters|pounds|dollars)(?![a-z]))`;
const CURRENT = String.raw`(?:\s+(?:de este|del?|of)\s+(?:(?:presente|actual|corriente|cte\.?|mismo)(?:\s+ano)?|ano\s+(?:en\s+curso|actual)|este\s+(?:mismo\s+)?ano|this\s+year))(?![a-z])`;
const LAST = String.raw`(?:\s+(?:del\s+)?(?:ano\s+pasado|ano\s+anterior)|\s+of\s+last\s+year|\s+last\s+year)(?![a-z])`;
const RECENT = String.raw`(?:\s+(?:proximo\s+)?(?:pasado|anterior|ultimo))(?![a-z])`;

/** septiembre de 2022 · FEB. 2022 · mid-July 2022 · enero del presente año. */
const MONTH_YEAR = new RegExp(
  String.raw`(?<![a-z\d])(?:${EDGE})?(${MONTH})(?:\s*(?:del?\s+(?:ano\s+(?:de\s+)?)?|of\s+|,\s*|-|\/)?\s*(?!(?<=,\s*)19[0-5])((?:19|20)\d{2}|0\d{2})${UNIT_AFTER}|(${CURRENT})|(${LAST}))`,
  'g',
);

/** en septiembre · since July · desde marzo anterior: a month that its preposition makes a date. */
const MONTH_ALONE = new RegExp(
  String.raw`(?<![a-z\d])(en|(?:hechos|eventos|sucesos|novedades|incidentes|episodios|acontecimientos|cronologia|bitacora)\s+de|durante|desde|hasta|a\s+partir\s+del?|since|until|till|in|during|by|through|throughout|mes de|meses de|lo que va de|para|apenas en|(?:${EDGE}))\s*(?:el\s+(?:mes\s+de\s+|pasado\s+)?|los\s+meses\s+de\s+|last\s+|pasado\s+)?(${LONG_MONTH})(?:${RECENT})?(?!\s+\d)`,
  'g',
);

/** ", noviembre:" — the month that labels an entry. What stands before a word is looked at only if it is a month. */
const MONTH_LABEL = new RegExp(
  String.raw`(?=${MONTH})(?:(?<=[,(-]\s|\n\s*)(${MONTH})(?=\s*[:)]|\s+-\s)|(?<=\n\s*(?:(?:\d{1,2}[.)o]+|[ivx]{1,5}[.)]|[a-z][.)]|[*•·▪–—►-])\s*(?:-\s*)?)?)(${LONG_MONTH})(?=[.,:]\s))`,
  'g',
);

/** JUN., sin día · March (no day given): a month that owns to no day. */
const MONTH_WITHOUT_DAY = new RegExp(
  String.raw`(?<![a-z\d])(${MONTH})\s*[,(]?\s*(?:(?:sin|s\/)\s*(?:dia|fecha|que\s+conste\s+el\s+dia|precisar\s+(?:el\s+)?dia)|dia\s+(?:no|sin|por)\s|no\s+(?:day|date)(?![a-z])|(?:day|date)\s+un(?:known|specified|certain))`,
  'g',
);

/** de enero · y octubre: one end of a range and nothing else. */
const MONTH_END = new RegExp(
  String.raw`(?<![a-z\d])(de|del|from|entre|between|y|and|a|al|to|through|-)\s*(${LONG_MONTH})(?![a-z]|\s+\d)`,
  'g',
);

/** "enero a junio de 2022", "enero-junio 2022": the first end of a range that only its second end dates. */
const MONTH_SPAN = new RegExp(
  String.raw`(?<![a-z\d])(${LONG_MONTH})(?=\s*(?:a|al|hasta|to|through|-)\s*${MONTH}\s*(?:del?\s+|,\s*)?(?:19|20)\d{2})`,
  'g',
);

const YEAR_ALONE = new RegExp(
  String.raw`(?<![a-z\d])(?:(en|durante|desde|hasta|a\s+partir\s+del?|para|ano|del ano|a lo largo de|since|until|till|in|during|by|through|throughout|${EDGE})\s*(?:el\s+(?:ano\s+)?|ano\s+|all\s+of\s+)?|(de|entre|between|from|y|and|to|a|al|-|of)\s*)((?:19|20)\d{2})${UNIT_AFTER}(?!\s*[-/]\s*\d{1,2}\b)(?![a-z/])`,
  'g',
);
const YEAR_PAIR = /\(((?:19|20)\d{2})\s?-\s?((?:19|20)\d{2})\)/g;

const ORDINAL = anyOf(ORDINALS.keys());
/** primer semestre de 2021 · 2/o. trimestre · third quarter of 2021 · Q3 2021. */
const BLOCK = new RegExp(
  String.raw`(?<![a-z\d])(?:(${ORDINAL})\.?\s+(semestre|cuatrimestre|trimestre|bimestre|half|quarter)|q([1-4]))(?:\s+(?:del?|of|,)?\s*(?:ano\s+(?:de\s+)?)?((?:19|20)\d{2})|\s+(?:del|de|of)\s+(?:ano|presente|este|this)[a-z ]{0,12})?(?![a-z])`,
  'g',
);
const BLOCK_MONTHS = new Map<string, 2 | 3 | 4 | 6>([
  ['semestre', 6],
  ['half', 6],
  ['cuatrimestre', 4],
  ['trimestre', 3],
  ['quarter', 3],
  ['bimestre', 2],
]);

/** Dates of a month, a year, a quarter: nothing finer. The text as it is written. */
export function findMonthDates(text: string, stretch: DateStretch): DatePart[] {
  const parts: DatePart[] = [];
  const add = (start: number, end: number, rule: string, value: DateValue, weak = false): void => {
    parts.push({ start, end, rule, value, weak, impossible: false });
  };
  const month = (word: string): number => MONTHS.get(word.replace(/\.$/, ''))!;
  const end = (match: RegExpMatchArray): number => match.index! + match[0].length;
  const isVerb = (match: RegExpMatchArray, word: string): boolean =>
    /^(?:may|march)$/.test(word) && text[match.index! + match[0].lastIndexOf(word)] === word[0];
  for (const match of matchesNear(stretch, 'month', SIGN.month, MONTH_YEAR)) {
    if (isVerb(match, match[1]!)) continue;
    const year = match[2] ? readYear(match[2]) : null;
    const current = match[3] ? 'year' : match[4] ? 'last-year' : null;
    add(match.index, end(match), 'month-year', { ...NOTHING, month: month(match[1]!), year, current });
  }
  for (const match of matchesNear(stretch, 'month', SIGN.month, MONTH_ALONE)) {
    const edge = /^(?:a (?:prin|ini|med|fin|com)|prin|ini|med|fin|com|early|mid|late|los )/.test(match[1]!);
    if (isVerb(match, match[2]!)) continue;
    const start = edge ? match.index : match.index + match[0].indexOf(match[2]!, match[1]!.length);
    const value = { ...NOTHING, month: month(match[2]!) };
    if (match[1] === 'lo que va de')
      add(start, end(match), 'so-far', { kind: 'so-far', year: null, month: value.month });
    else add(start, end(match), 'month', value);
  }
  for (const match of matchesNear(stretch, 'month', SIGN.month, MONTH_LABEL))
    add(match.index, end(match), 'month', { ...NOTHING, month: month((match[1] ?? match[2])!) });
  for (const match of matchesNear(stretch, 'month', SIGN.month, MONTH_WITHOUT_DAY))
    add(match.index, end(match), 'month', { ...NOTHING, month: month(match[1]!) });
  for (const match of matchesNear(stretch, 'month', SIGN.month, MONTH_END)) {
    if (isVerb(match, match[2]!)) continue;
    add(end(match) - match[2]!.length, end(match), 'month', { ...NOTHING, month: month(match[2]!) }, true);
  }
  for (const match of matchesNear(stretch, 'month', SIGN.month | SIGN.year, MONTH_SPAN))
    if (!isVerb(match, match[1]!))
      add(match.index, end(match), 'month', { ...NOTHING, month: month(match[1]!) }, true);
  for (const match of matchesNear(stretch, 'year', SIGN.year, YEAR_ALONE))
    add(end(match) - 4, end(match), 'year', { ...NOTHING, year: Number(match[3]) }, match[1] === undefined);
  for (const match of matchesNear(stretch, 'year', SIGN.year, YEAR_PAIR)) {
    const [from, to] = [Number(match[1]), Number(match[2])];
    add(match.index, end(match), 'year-range', {
      kind: 'range',
      from: { ...NOTHING, year: from },
      to: { ...NOTHING, year: to },
    });
  }
  for (const match of matchesNear(stretch, 'block', SIGN.block, BLOCK)) {
    const ordinal = match[3] ? Number(match[3]) : ORDINALS.get(match[1]!)!;
    const months = match[3] ? 3 : BLOCK_MONTHS.get(match[2]!)!;
    if (ordinal * months > 12) continue;
    add(match.index, end(match), 'block', {
      kind: 'block',
      months,
      ordinal,
      year: match[4] ? Number(match[4]) : null,
    });
  }
  return parts;
}
