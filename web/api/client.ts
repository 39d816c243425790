import { z } from 'zod';
import { Collection } from '#domain/collection.ts';
import { DocumentDetail, DocumentSummary } from '#domain/document.ts';
import type { CollectionId, DocumentId, PlaceCode } from '#domain/ids.ts';
import { IngestReport } from '#domain/ingest-report.ts';
import { PlaceMention } from '#domain/mention.ts';
import type { PartialDate } from '#domain/period.ts';
import { Place } from '#domain/place.ts';
import { PlacesSummary } from '#domain/summary.ts';
import type { SummaryLevel } from '#domain/summary.ts';
import { answer, api, read } from './ask.ts';
import { readCube } from './read-cube.ts';
import type { CubeColumns } from '../time/period-bins.ts';

export const OpenDocument = DocumentDetail.extend({ mentions: z.array(PlaceMention) });
export type OpenDocument = z.infer<typeof OpenDocument>;

export const DocumentPage = z.object({
  documents: z.array(DocumentSummary),
  total: z.number(),
  nextCursor: z.string().nullable(),
});
export type DocumentPage = z.infer<typeof DocumentPage>;

const CollectionList = z.object({ collections: z.array(Collection) });
const PlaceList = z.object({ places: z.array(Place) });

/** What lists and totals are asked for: one query, the same for all of them. */
export interface Scope {
  readonly collections: readonly CollectionId[];
  readonly place: PlaceCode | null;
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  /** Words of the text. */
  readonly q: string | null;
}

const PAGE = '50';

export async function getCollections(signal: AbortSignal): Promise<Collection[]> {
  return (await read(api.collections.$get({}, { init: { signal } }), CollectionList)).collections;
}

/** Removes a collection with the documents that are in no other. */
export async function removeCollection(id: CollectionId): Promise<void> {
  await answer(api.collections[':id'].$delete({ param: { id } }));
}

/** Reads the invented sample again after it was removed. */
export async function loadSample(): Promise<void> {
  await answer(api.collections['muestra-ficticia'].$post({}));
}

export async function getPlaces(signal: AbortSignal): Promise<Place[]> {
  return (await read(api.places.$get({ query: {} }, { init: { signal } }), PlaceList)).places;
}

/** Bytes of a TopoJSON file; `decode-areas.ts` and `decode-world.ts` know what is in them. */
export async function getBoundaries(name: 'mexico' | 'world', signal: AbortSignal): Promise<ArrayBuffer> {
  const request = { param: { file: `${name}.json` }, query: {} };
  return (await answer(api.boundaries[':file'].$get(request, { init: { signal } }))).arrayBuffer();
}

export async function getDocumentCube(
  level: SummaryLevel,
  collections: readonly CollectionId[],
  q: string | null,
  signal: AbortSignal,
): Promise<CubeColumns> {
  const shown = { level, collection: collections.join(','), ...(q && { q }) } as const;
  const query = { ...shown, measure: 'documents', format: 'arrow' } as const;
  const response = await answer(api.summary.cube.$get({ query }, { init: { signal } }));
  return readCube(await response.arrayBuffer());
}

export async function getTotals(
  collections: readonly CollectionId[],
  q: string | null,
  signal: AbortSignal,
): Promise<PlacesSummary> {
  const query = { level: 'state', collection: collections.join(','), ...(q && { q }) } as const;
  return read(api.summary.places.$get({ query }, { init: { signal } }), PlacesSummary);
}

export async function getDocuments(
  scope: Scope,
  cursor: string | null,
  signal: AbortSignal,
): Promise<DocumentPage> {
  const query = {
    collection: scope.collections.join(','),
    ...(scope.place && { place: scope.place }),
    ...(scope.from && { from: scope.from }),
    ...(scope.to && { to: scope.to }),
    ...(scope.q && { q: scope.q }),
    ...(cursor && { cursor }),
    limit: PAGE,
  };
  return read(api.documents.$get({ query }, { init: { signal } }), DocumentPage);
}

export async function getDocument(id: DocumentId, signal: AbortSignal): Promise<OpenDocument> {
  return read(api.documents[':id'].$get({ param: { id } }, { init: { signal } }), OpenDocument);
}

/** Sends files as one upload; what became of each stands in the report, also of those not read. */
export async function uploadDocuments(
  files: readonly { readonly path: string; readonly file: File }[],
  collection: string,
  signal: AbortSignal,
): Promise<IngestReport> {
  const named = files.map(({ path, file }) => new File([file], path, { type: file.type }));
  const form = { files: named, collection };
  return read(api.documents.$post({ form }, { init: { signal } }), IngestReport);
}
