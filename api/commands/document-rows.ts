import type { Passage } from '#domain/document.ts';
import type { PlaceMention } from '#domain/mention.ts';
import { levelOf } from '#domain/place.ts';
import { arrayText, storable } from '../database/copy-text.ts';
import type { CopyValue } from '../database/database.ts';
import { countDocumentPlaces } from './count-document-places.ts';
import type { DocumentToStore } from './document-to-store.ts';
import { storedPeriod } from './stored-period.ts';

/** A document of the batch with its number in this database. */
export interface NumberedDocument {
  readonly no: number;
  readonly document: DocumentToStore;
}

/** Columns of `document` as one record of `jsonb_to_recordset`. */
export function documentRecord(document: DocumentToStore) {
  const { stored, note } = storedPeriod(document.date);
  return {
    id: document.id,
    title: storable(document.title),
    format: document.format,
    language: document.language,
    text: storable(document.text),
    characters: document.text.length,
    notes: (note ? [...document.notes, note] : document.notes).map((each) => ({
      ...each,
      message: storable(each.message),
    })),
    date_from: stored.from,
    date_to: stored.to,
    date_precision: stored.precision,
    date_source: stored.precision === null ? null : document.dateSource,
    first_day: stored.firstDay,
    last_day: stored.lastDay,
    mention_count: document.mentions.length,
    unplaced_count: document.mentions.filter(({ status }) => status === 'abstained').length,
    extractor_version: document.extractorVersion,
  };
}

export const PASSAGE_COLUMNS = [
  'document_no',
  'ordinal',
  'start_offset',
  'end_offset',
  'page',
  'sheet',
  'cell',
  'part',
] as const;

export function* passageRows(documents: readonly NumberedDocument[]): Generator<readonly CopyValue[]> {
  for (const { no, document } of documents)
    for (const passage of document.passages) yield passageRow(no, passage);
}

function passageRow(no: number, passage: Passage): readonly CopyValue[] {
  const { ordinal, start, end, page, sheet, cell, part } = passage;
  return [no, ordinal, start, end, page, sheet, cell, part];
}

export const MENTION_COLUMNS = [
  'document_no',
  'ordinal',
  'start_offset',
  'end_offset',
  'text',
  'level',
  'role',
  'status',
  'code',
  'name',
  'point',
  'where_precision',
  'confidence',
  'reason',
  'rivals',
  'members',
] as const;

export function* mentionRows(documents: readonly NumberedDocument[]): Generator<readonly CopyValue[]> {
  for (const { no, document } of documents)
    for (const [ordinal, mention] of document.mentions.entries()) yield mentionRow(no, ordinal, mention);
}

function mentionRow(no: number, ordinal: number, mention: PlaceMention): readonly CopyValue[] {
  return [
    no,
    ordinal,
    mention.start,
    mention.end,
    mention.text,
    mention.level,
    mention.role,
    mention.status,
    mention.code,
    mention.name,
    mention.point && `SRID=4326;POINT(${mention.point[0]} ${mention.point[1]})`,
    mention.wherePrecision,
    mention.confidence,
    mention.reason,
    JSON.stringify(mention.rivals),
    arrayText(mention.members),
  ];
}

export const PLACE_COLUMNS = ['document_no', 'code', 'level', 'mentions', 'institutions'] as const;

export function* placeRows(documents: readonly NumberedDocument[]): Generator<readonly CopyValue[]> {
  for (const { no, document } of documents)
    for (const { code, mentions, institutions } of countDocumentPlaces(document.mentions))
      yield [no, code, levelOf(code), mentions, institutions];
}
