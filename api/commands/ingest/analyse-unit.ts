import type { IngestedFile } from '#domain/ingest-report.ts';
import type { DocumentId } from '#domain/ids.ts';
import { PartialDate, precisionOf } from '#domain/period.ts';
import type { Period } from '#domain/period.ts';
import { PROBLEMS, problemIn } from '../../documents/read-problem.ts';
import type { MessageLanguage, ReadProblem } from '../../documents/read-problem.ts';
import type { DocumentToStore } from '../document-to-store.ts';
import { EXTRACTOR_VERSION } from '#domain/extractor-version.ts';
import { isObserved } from '../facts/is-observed.ts';
import type { AnalysedDocument } from './analysis.ts';
import type { AnalysisPool } from './analysis-pool.ts';
import type { IngestUnit } from './ingest-source.ts';

/** What one file gave: it is stored whole, with everything attached to it, or not at all. */
export interface UnitResult {
  readonly documents: readonly DocumentToStore[];
  /** What could not be read of it: itself, an attachment, some lines. */
  readonly problems: readonly IngestedFile[];
  /** True when a line of a JSONL file is no document; such lines are told together. */
  readonly badLine: boolean;
}

interface Piece {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly depth: number;
  readonly parent: DocumentId | null;
  readonly containerDate: string | null;
  readonly firstLine?: number;
}

/** Reads and processes a unit, then what is attached to it, mails in mails included. */
export async function analyseUnit(
  unit: IngestUnit,
  pool: AnalysisPool,
  language: MessageLanguage,
): Promise<UnitResult> {
  const documents: DocumentToStore[] = [];
  const problems: IngestedFile[] = [];
  const fail = (path: string, problem: ReadProblem): void =>
    void problems.push({
      path,
      outcome: 'unreadable',
      id: null,
      mentions: 0,
      problem: problemIn(language, problem),
    });
  const pieces: Piece[] = [
    {
      path: unit.path,
      bytes: unit.bytes,
      depth: 1,
      parent: null,
      containerDate: null,
      firstLine: unit.line ?? undefined,
    },
  ];
  for (let piece = pieces.shift(); piece; piece = pieces.shift()) {
    if (piece.depth > pool.limits.depth) {
      fail(piece.path, PROBLEMS.tooDeep(pool.limits.depth));
      continue;
    }
    const result = await pool.analyse({ ...piece, name: piece.path });
    if (result.outcome === 'unreadable') {
      if (unit.line !== null) return { documents: [], problems: [], badLine: true };
      fail(piece.path, result.problem);
      continue;
    }
    if (result.partial) fail(piece.path, result.partial);
    documents.push(...result.documents.map((document) => toStore(document, piece)));
    const [container] = result.documents;
    for (const { name, bytes } of result.attachments) {
      pieces.push({
        path: `${piece.path}!/${name}`,
        bytes,
        depth: piece.depth + 1,
        parent: container?.id ?? null,
        containerDate: container?.date?.value ?? piece.containerDate,
      });
    }
  }
  return { documents, problems, badLine: false };
}

function toStore(document: AnalysedDocument, { path, parent }: Piece): DocumentToStore {
  const { processed } = document;
  return {
    id: document.id,
    path: document.key === null ? path : `${path}!/${document.key}`,
    title:
      document.title ?? document.key ?? path.slice(Math.max(path.lastIndexOf('/'), 0)).replace(/^\//, ''),
    format: document.format,
    language: processed.language,
    text: document.text,
    passages: document.passages,
    notes: [...document.notes, ...processed.notes],
    date: processed.date ?? periodOf(document.date?.value),
    dateSource: processed.date ? processed.dateSource : (document.date?.source ?? null),
    mentions: processed.places,
    groups: processed.groups,
    facts: processed.facts.filter(isObserved),
    claims: processed.claims,
    parent: parent === document.id ? null : parent,
    extractorVersion: EXTRACTOR_VERSION,
  };
}

/** The day, month or year a file states of itself, for documents whose text states none. */
function periodOf(value: string | undefined): Period | null {
  const date = PartialDate.safeParse(value);
  return date.success ? { from: date.data, to: date.data, precision: precisionOf(date.data) } : null;
}
