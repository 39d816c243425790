import type { PartialDate, Period } from '#domain/period.ts';
import { governorsOf } from '../structure/read-structure.ts';
import type { Block } from '../structure/structure.ts';
import type { Reading } from './reading.ts';
import { slotsOf } from './masked.ts';
import { sentencesOf } from './reading.ts';

/** Blocks at the head of a text among which the period it covers is looked for. */
const HEAD_BLOCKS = 8;

/**
 * The period that a heading or the head of the text gives to what stands under it: "PRIMER SEMESTRE
 * DE 2021", "Corte: septiembre de 2022", "enero y octubre de 2019". A mere day is the paper's date and
 * no period, unless `days` allows cut-off days ("al 15 de agosto").
 */
export function governingPeriod(reading: Reading, block: Block, days = false): Period | null {
  for (const governor of governorsOf(reading.structure, block)) {
    const period =
      blockPeriod(reading, governor, days) ??
      (governor.kind === 'heading' ? openingPeriod(reading, governor.ordinal + 1, block.ordinal) : null);
    if (period) return period;
  }
  for (const head of reading.structure.blocks.slice(0, HEAD_BLOCKS)) {
    if (head.ordinal > block.ordinal) break;
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
  if (!sentence) return null;
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
  /(?:(?:presente|este|this)\s+(?:documento|informe|resumen|reporte|panorama|report|note|brief|nota|parte)|period[o]?\b|corte\b|vigen|situacion\s+(?:observada|al))/;

function blockPeriod(reading: Reading, block: Block, days: boolean): Period | null {
  if (
    block.kind === 'header' &&
    !/^(?:asunto|subject)/.test(reading.structure.folded.slice(block.start, block.start + 8))
  )
    return null;
  const heading = block.kind === 'heading' || block.end - block.start < 90;
  for (const sentence of sentencesOf(reading, block)) {
    const masked = reading.mask(sentence);
    for (const slot of slotsOf(masked, 'D')) {
      const { period, relation, rule } = slot.date;
      if (
        !period ||
        relation === 'since' ||
        (/^(?:day|week|weekday|ago|same)/.test(rule) && rule !== 'day-range' && rule !== 'day-month-year')
      )
        continue;
      if (!heading && !COVERS.test(masked.text)) continue;
      if (period.precision === 'day' && period.from === period.to) {
        if (days && (relation === 'as_of' || /(?:vigen|al\s+D|corte)/.test(masked.text))) return period;
        continue;
      }
      return period;
    }
    const year =
      heading && block.ordinal < HEAD_BLOCKS
        ? /(?:^|[\s,(-])((?:19|20)\d\d)[).]?$/.exec(
            reading.structure.folded.slice(sentence.start, sentence.end),
          )
        : null;
    if (year && slotsOf(masked, 'D').length === 0)
      return { from: year[1] as PartialDate, to: year[1] as PartialDate, precision: 'year' };
  }
  return null;
}

function wide(period: Period | null): Period | null {
  return period && period.precision !== 'day' ? period : null;
}
