import type { IngestReport } from '#domain/ingest-report.ts';

/** Files a sum of reports lists one by one; past it they are only counted. */
const MAX_LISTED = 20_000;

export function emptyReport(): IngestReport {
  return {
    collection: '',
    documents: 0,
    stored: 0,
    mentions: 0,
    places: 0,
    notPlaced: 0,
    facts: 0,
    failed: 0,
    files: [],
  };
}

/** One report of two; places named in both count once. */
export function addReports(a: IngestReport, b: IngestReport): IngestReport {
  const codes = new Set([...(a.placeCodes ?? []), ...(b.placeCodes ?? [])]);
  const files = [...a.files, ...b.files];
  const omitted = (a.filesOmitted ?? 0) + (b.filesOmitted ?? 0) + Math.max(files.length - MAX_LISTED, 0);
  const skipped = (a.skipped ?? 0) + (b.skipped ?? 0);
  return {
    collection: b.collection || a.collection,
    documents: a.documents + b.documents,
    stored: a.stored + b.stored,
    mentions: a.mentions + b.mentions,
    places: Math.max(codes.size, a.places, b.places),
    placeCodes: [...codes].toSorted(),
    notPlaced: a.notPlaced + b.notPlaced,
    facts: a.facts + b.facts,
    failed: a.failed + b.failed,
    files: files.slice(0, MAX_LISTED),
    ...(omitted > 0 ? { filesOmitted: omitted } : {}),
    ...(skipped > 0 ? { skipped } : {}),
    ...(a.interrupted || b.interrupted ? { interrupted: true } : {}),
  };
}
