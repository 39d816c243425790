import type { DateSource } from '#domain/document.ts';
import type { PartialDate, Period } from '#domain/period.ts';
import type { Block, Structure } from '../structure/structure.ts';
import { isDay, parseDay, partialDate } from './calendar.ts';
import type { DatePart } from './date-value.ts';
import type { Anchor } from './find-date-mentions.ts';

export interface DocumentDate {
  readonly period: Period;
  readonly source: DateSource;
}

/** Blocks at either end of a text in which its own date is looked for. */
const HEAD_BLOCKS = 9;
const TAIL_BLOCKS = 4;

interface Candidate {
  readonly date: PartialDate;
  readonly source: DateSource;
  readonly score: number;
}

const LABEL =
  /(?:^|[\s(>])(?:fecha(?:\s+de\s+(?:elaboracion|emision|formulacion|corte))?|date|sent|enviado(?:\s+el)?|formulad[oa]|formulo|elaborad[oa]|elaboro|emitid[oa]|expedid[oa]|publicad[oa]|published|dated|actualizad[oa]|updated)\s*(?:el\s+|en\s+[^:]{0,40})?\s*[:,-]?\s*(?:[a-z]{2,9}\.?,?\s+)?$/;
const AFTER_PLACE = /[a-z.)]\s*(?:,\s*(?:a\s+(?:los\s+)?)?|\.\s?(?:-\s*)?|-\s*|\(\s*|,\s+mexico,?\s*|\/\s*)$/;
const FOREIGN =
  /(?:jornada|eleccion(?:es)?|electoral(?:es)?|desde(?:\s+el)?|hasta(?:\s+el)?|reunion|cumbre|visita|sesion|evento\s*:|hechos?\s*:|suceso\s*:|incidente\s*:|acuerdo|decreto|since|until|del\s+(?:pasado|proximo)|vigen\w+)\s*(?:del?|of|on|el)?\s*$/;

/** "On April 5, 2021, bodies…", "El 3 de agosto de 2021, en…": a day in a sentence, that of what it tells. */
const OF_EVENT = /(?:^|[^a-z])(?:on|el|dia)\s+$/;

/**
 * The document's own date: a field ("Fecha:", an e-mail's Date), the dateline of a place, a date that
 * stands alone at the head, or the same at the foot. Full days only; relative dates and dates of what
 * the paper speaks of are not its own.
 *
 * @param isGiven it came with a date of its own, which a day told in prose does not outrank
 */
export function findDocumentDate(
  structure: Structure,
  parts: readonly DatePart[],
  isGiven = false,
): DocumentDate | null {
  const { blocks } = structure;
  const head = blocks.slice(0, HEAD_BLOCKS);
  const tail = blocks.slice(Math.max(HEAD_BLOCKS, blocks.length - TAIL_BLOCKS));
  const isMail = blocks.slice(0, 6).filter((block) => block.kind === 'header').length >= 3;
  let best: (Candidate & { readonly end: number }) | null = null;
  for (const part of parts) {
    const inHead = head.findIndex((block) => part.start >= block.start && part.end <= block.end);
    const inTail =
      inHead >= 0 ? -1 : tail.findIndex((block) => part.start >= block.start && part.end <= block.end);
    if (inHead < 0 && inTail < 0) continue;
    const block = inHead >= 0 ? head[inHead]! : tail[inTail]!;
    const candidate = judge(structure, part, block, isMail, inHead >= 0 ? inHead : HEAD_BLOCKS + 1, isGiven);
    if (candidate === null) continue;
    const ends =
      best !== null && candidate.score === best.score && endsStretch(structure, best.end, part.start);
    if (best === null || candidate.score > best.score || ends) best = { ...candidate, end: part.end };
  }
  return best && { period: { from: best.date, to: best.date, precision: 'day' }, source: best.source };
}

function judge(
  structure: Structure,
  part: DatePart,
  block: Block,
  isMail: boolean,
  place: number,
  isGiven: boolean,
): Candidate | null {
  const date = ownDay(part);
  if (date === null) return null;
  if (!isMail && block.kind !== 'header' && isOfForm(structure, block)) return null;
  const before = structure.folded.slice(Math.max(block.start, part.start - 60), part.start);
  const alone = block.end - block.start - (part.end - part.start);
  const early = -place / 20;
  if (block.kind === 'header')
    return LABEL.test(before.replace(/[a-z]{3},?\s*$/, '')) || /^(?:fecha|date|sent|enviado)/.test(before)
      ? { date, source: isMail ? 'email' : 'header', score: 10 + early }
      : null;
  if (FOREIGN.test(before)) return null;
  if (LABEL.test(before)) return { date, source: 'header', score: 9 + early };
  if (part.value.kind === 'range')
    return place < 4 && isOneNight(part) ? { date, source: 'header', score: 3 + early } : null;
  const sentence = block.sentences.find((span) => part.start >= span.start && part.start < span.end);
  const opens =
    block.sentences[0] === sentence || block.kind === 'heading' || block.kind === 'row' || alone < 60;
  const atFoot = place > HEAD_BLOCKS;
  if (alone <= 3) return { date, source: 'header', score: 8 + early };
  if (block.kind === 'item') return null;
  if (opens && AFTER_PLACE.test(before) && (part.start - block.start < 90 || alone < 100))
    return { date, source: 'dateline', score: (atFoot ? 5 : 7) + early };
  if (atFoot) return alone < 45 ? { date, source: 'header', score: 4 } : null;
  if (block.kind === 'heading' || block.kind === 'row' || alone < 70)
    return { date, source: 'header', score: 6 + early };
  if (isGiven && OF_EVENT.test(before)) return null;
  return place < 2 ? { date, source: 'header', score: 2 + early } : null;
}

/** "Fecha: …" between other fields of a form, further down: the day of what the form tells. */
function isOfForm({ blocks, folded }: Structure, block: Block): boolean {
  if (!/^\s*fecha(?:\s*[/y]\s*hora)?\s*:/.test(folded.slice(block.start, block.start + 20))) return false;
  const at = blocks.indexOf(block);
  return [blocks[at - 1], blocks[at + 1]].some(
    (near) =>
      near !== undefined &&
      near.kind !== 'header' &&
      /^\s*(?:lugar|municipio|ubicacion|hora|hecho|sintesis|desarrollo|descripcion|evento|tipo)\s*:/.test(
        folded.slice(near.start, near.start + 24),
      ),
  );
}

/** "Turno del 4 de agosto de 2021, 0700 hrs., al 5 de agosto de 2021": the paper is of the day on which its stretch ends. */
function endsStretch({ folded }: Structure, from: number, to: number): boolean {
  return to - from < LONGEST_JOINT && UP_TO.test(folded.slice(from, to));
}

const LONGEST_JOINT = 40;
const UP_TO =
  /^[^\n]*(?<![a-z])(?:al?|hasta|to|until)\s+(?:las\s+[^\n]{1,14}\sdel?\s+(?:dia\s+)?)?(?:el\s+|dia\s+)*$/;

/** The full day a part says by itself; of a range, its last. */
function ownDay(part: DatePart): PartialDate | null {
  const value = part.value.kind === 'range' ? part.value.to : part.value;
  if (part.impossible || value.kind !== 'calendar') return null;
  const { year, month, day } = value;
  return year !== null && month !== null && day !== null && isDay(year, month, day)
    ? partialDate(year, month, day)
    : null;
}

/** "DE LAS 0600 DEL 2 A LAS 0600 DEL 3": the paper of the day it ends. */
function isOneNight(part: DatePart): boolean {
  if (part.value.kind !== 'range' || part.value.from.kind !== 'calendar' || part.value.to.kind !== 'calendar')
    return false;
  const [from, to] = [part.value.from.day, part.value.to.day];
  return from !== null && to !== null && (to - from === 1 || (to === 1 && from >= 28));
}

const WROTE = /^[^\n]{0,90}(?:wrote|escribio)\s*:/;

/**
 * The days that relative dates are counted from: the document's own, and from each e-mail header
 * inside the text on, that header's.
 */
export function findAnchors(
  structure: Structure,
  parts: readonly DatePart[],
  own: PartialDate | null,
): Anchor[] {
  const anchors: Anchor[] = [
    { start: 0, day: own === null ? null : parseDay(own.length === 10 ? own : lastDayOf(own)) },
  ];
  const starts = new Map<number, DatePart>();
  for (const part of parts) starts.set(part.start, part);
  for (const part of parts) {
    const date = ownDay(part);
    if (date === null || part.value.kind === 'range') continue;
    const lineStart = structure.folded.lastIndexOf('\n', part.start) + 1;
    const before = structure.folded.slice(Math.max(lineStart, part.start - 60), part.start);
    const field = /^[\s>*]*(?:fecha|date|sent|enviado(?:\s+el)?)\s*:\s*[a-z]{0,10}\.?,?\s*$/.test(before);
    const quoted =
      /^[\s>]*(?:on|el)\s+[a-z]{0,10}\.?,?\s*$/.test(before) &&
      WROTE.test(structure.folded.slice(part.end, part.end + 100));
    if ((field && isOfMail(structure.folded, lineStart)) || quoted)
      anchors.push({ start: part.end, day: parseDay(date) });
  }
  return anchors;
}

const MAIL_FIELD = /^[\s>*]*(?:de|from|para|to|cc|asunto|subject|enviado(?:\s+por|\s+el)?|sent)\s*:/;

/** A line right above or below is a field of mail: "Fecha:" among those of a form is the day of what the form tells. */
function isOfMail(folded: string, lineStart: number): boolean {
  const above = folded.slice(folded.lastIndexOf('\n', lineStart - 2) + 1, lineStart);
  const end = folded.indexOf('\n', lineStart);
  return MAIL_FIELD.test(above) || (end >= 0 && MAIL_FIELD.test(folded.slice(end + 1, end + 40)));
}

function lastDayOf(date: string): string {
  return date.length === 7 ? `${date}-28` : `${date}-12-31`;
}
