import type { PartialDate, Period } from '#domain/period.ts';
import { governorsOf } from '../structure/read-structure.ts';
import type { Block } from '../structure/structure.ts';
import type { Reading } from './reading.ts';
import { slotsOf } from './masked.ts';
import { hasDate, remember, sentencesOf } from './reading.ts';

/** Blocks at the head of a text among which the period it covers is looked for. */
const HEAD_BLOCKS = 8;

/**
 * The period that a heading or the head of the text gives to what stands under it: "PRIMER SEMESTRE
 * DE 2021", "Corte: septiembre de 2022", "enero y octubre de 2019". A mere day is the paper's date and
 * no period, unless `days` allows cut-off days ("al 15 de agosto").
 */
export function governingPeriod(reading: Reading, block: Block, days = false): Period | null {
  const key = `period ${block.parent} ${Math.min(block.ordinal, HEAD_BLOCKS)} ${days}`;
  return remember(reading, key, () => readPeriod(reading, block, days));
}

function readPeriod(reading: Reading, block: Block, days: boolean): Period | null {
  for (const governor of governorsOf(reading.structure, block)) {
    const period =
      blockPeriod(reading, governor, days) ??
      (governor.kind === 'heading' ? openingPeriod(reading, governor.ordinal + 1, block.ordinal) : null);
    if (period) return period;
  }
  for (const head of reading.structure.blocks.slice(0, HEAD_BLOCKS)) {
    if (head.ordinal > block.ordinal) break;
    if (head.kind === 'item' || head.kind === 'row') continue;
    const period = blockPeriod(reading, head, days);
    if (period) return period;
  }
  return null;
}

/** "Durante 2018, …" in the first sentence under a heading covers the section. */
function openingPeriod(reading: Reading, ordinal: number, before: number): Period | null {
  const block = reading.structure.blocks[ordinal];
  if (!block || ordinal > before || block.kind !== 'paragraph') return null;
  const sentence = sentencesOf(reading, block)[0];
  if (!sentence || !hasDate(reading, sentence)) return null;
  const masked = reading.mask(sentence);
  const [date] = slotsOf(masked, 'D');
  return date &&
    date.at < 14 &&
    /^(?:durante|a lo largo de|en)\s/.test(masked.text) &&
    date.date.relation === 'on'
    ? wide(date.date.period)
    : null;
}

const COVERS =
  /(?:(?:resume[n]?|cubre[n]?|comprende[n]?|compila[n]?|abarca[n]?|corresponde[n]?|covers?|compiles?|summari[sz]es?|describes?)(?![a-z])|period[o]?\b|corte\b|vigen|situacion\s+(?:observada|al))/;

function blockPeriod(reading: Reading, block: Block, days: boolean): Period | null {
  return remember(reading, `block-period ${block.ordinal} ${days}`, () =>
    readBlockPeriod(reading, block, days),
  );
}

function readBlockPeriod(reading: Reading, block: Block, days: boolean): Period | null {
  if (
    block.kind === 'header' &&
    !/^(?:asunto|subject)/.test(reading.structure.folded.slice(block.start, block.start + 8))
  )
    return null;
  const heading = block.kind === 'heading' || block.end - block.start < 90;
  const dates = sentencesOf(reading, block).flatMap((sentence) => {
    if (!hasDate(reading, sentence)) return [];
    const masked = reading.mask(sentence);
    return heading || COVERS.test(masked.text) ? slotsOf(masked, 'D').map((slot) => ({ slot, masked })) : [];
  });
  const stated = dates.filter(({ slot }) => slot.date.period !== null && slot.date.relation !== 'since');
  const range = stated.find(({ slot }) => !isDay(slot.date.period!) && !POINTING.test(slot.date.rule));
  if (range) return range.slot.date.period;
  if (dates.length === 0 && heading && block.ordinal < HEAD_BLOCKS) return closingYear(reading, block);
  if (!days) return null;
  const cutOff = stated.find(
    ({ slot, masked }) => slot.date.relation === 'as_of' || CUT_OFF.test(masked.text),
  );
  const alone =
    block.kind === 'heading'
      ? stated.find(({ masked }) => /^[^a-zPG]*D[^a-zPG]*$/.test(masked.text))
      : undefined;
  return (cutOff ?? alone)?.slot.date.period ?? null;
}

/** Relative dates ("ayer", "este mes") point from the sentence they stand in and cover nothing else. */
const POINTING = /^(?:day-?\d|week|ago|same)/;
const CUT_OFF = /(?:vigen|al\s+D|corte)/;

function isDay(period: Period): boolean {
  return period.precision === 'day' && period.from === period.to;
}

/** "PANORAMA DELICTIVO 2018": the year a title ends with. */
function closingYear(reading: Reading, block: Block): Period | null {
  const title = reading.structure.folded.slice(block.start, block.end);
  const year = (/(?:^|[\s,(-])((?:19|20)\d\d)[).]?$/.exec(title) ?? YEAR_OF.exec(title))?.[1];
  return year ? { from: year as PartialDate, to: year as PartialDate, precision: 'year' } : null;
}

/** "DIAGNÓSTICO 2021, P", "Balance 2020 — P": the year after what the paper is. */
const YEAR_OF =
  /(?:^|[^a-z])(?:diagnostico|panorama|balance|informe(?:\s+anual)?|reporte|anuario|resumen|mapa|atlas|recuento|report|review|survey|overview|outlook)\s+(?:de\s+|del\s+|for\s+)?((?:19|20)\d\d)(?=\s*[,.:;—–(-])/;

function wide(period: Period | null): Period | null {
  return period && period.precision !== 'day' ? period : null;
}
