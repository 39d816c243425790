import { z } from 'zod';
import { Collection } from '#domain/collection.ts';
import { DocumentDetail, DocumentSummary } from '#domain/document.ts';
import { Health } from '#domain/health.ts';
import { IngestReport } from '#domain/ingest-report.ts';
import { PlaceMention } from '#domain/mention.ts';
import { Place } from '#domain/place.ts';
import { Problem } from '#domain/problem.ts';
import { Cube, PlacesSummary, Timeline } from '#domain/summary.ts';
import * as examples from './examples.ts';

/**
 * The domain's schemas under the names the OpenAPI document gives them, each with an example.
 * What their fields mean is in `field-descriptions.ts`.
 */
export const HealthSchema = Health.meta({
  id: 'Health',
  description: 'What runs here and which version of the data it answers from.',
  example: examples.HEALTH,
});

export const CollectionSchema = Collection.meta({
  id: 'Collection',
  description: 'Documents or dataset rows that are shown, counted and removed together.',
  example: examples.COLLECTION,
});

export const PlaceSchema = Place.meta({
  id: 'Place',
  description: 'Mexico, a state or a municipality of the Marco Geoestadístico.',
  example: examples.PLACE,
});

export const PlaceMentionSchema = PlaceMention.meta({
  id: 'PlaceMention',
  description: 'A place named in a text and what it was resolved to, or why not.',
  example: examples.MENTION,
});

export const DocumentSummarySchema = DocumentSummary.meta({
  id: 'DocumentSummary',
  description: 'A document as lists show it.',
  example: examples.DOCUMENT_SUMMARY,
});

export const DocumentWithMentionsSchema = DocumentDetail.extend({
  mentions: z.array(PlaceMentionSchema),
}).meta({
  id: 'Document',
  description: 'A document whole: its text, the passages a reader finds it by, and the places it names.',
  example: examples.DOCUMENT,
});

export const DocumentPageSchema = z
  .object({
    documents: z.array(DocumentSummarySchema),
    total: z.number().int().nonnegative(),
    nextCursor: z.string().nullable(),
  })
  .meta({
    id: 'DocumentPage',
    description: 'One page of a list of documents, the latest dates first.',
    example: { documents: [examples.DOCUMENT_SUMMARY], total: 41, nextCursor: null },
  });

export const IngestReportSchema = IngestReport.meta({
  id: 'IngestReport',
  description:
    'What became of the files handed over. A document is listed as stored only when it is kept for good.',
  example: examples.INGEST_REPORT,
});

export const PlacesSummarySchema = PlacesSummary.meta({
  id: 'PlacesSummary',
  description: 'Documents and mentions per place within the query.',
  example: examples.PLACES_SUMMARY,
});

export const TimelineSchema = Timeline.meta({
  id: 'Timeline',
  description: 'Documents per bin of time.',
  example: examples.TIMELINE,
});

export const CubeSchema = Cube.meta({
  id: 'Cube',
  description:
    'Place × month in columns: of the items of place i, `starts[i]` begin in month `month[i]` and `ends[i]` end in it. Items that meet a window [a, b] number Σ starts(≤ b) − Σ ends(< a).',
  example: examples.CUBE,
});

export const ProblemSchema = Problem.meta({
  id: 'Problem',
  description: 'RFC 9457 problem details. The end of `type` is the kind of trouble, stable across versions.',
  example: examples.PROBLEM,
});
