import type { ListedFact } from '#domain/fact-list.ts';

/** What to cite for these facts: each dataset's own citation once, then the documents by title. */
export function citationsOf(facts: readonly ListedFact[]): readonly string[] {
  const datasets = new Set<string>();
  const documents = new Set<string>();
  for (const { evidence, title } of facts) {
    const [piece] = evidence;
    if (piece?.source === 'dataset') datasets.add(piece.citation);
    else if (piece && title !== null) documents.add(`${title} (SHA-256 ${piece.documentId})`);
  }
  return [...datasets, ...documents];
}
