import type { FactKind } from '#domain/fact.ts';
import type { FactFeature } from '#domain/fact-list.ts';
import { getFacts } from '../../api/facts-client.ts';
import type { FactScope } from '../../api/facts-client.ts';

const PAGE = 1000;

/**
 * All facts of a list, page by page.
 * @throws ApiError when a page cannot be read; nothing is handed over then
 */
export async function collectFacts(
  kind: FactKind,
  scope: FactScope,
  signal: AbortSignal,
  progress: (done: number) => void,
): Promise<readonly FactFeature[]> {
  const features: FactFeature[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof getFacts>> = await getFacts(
      kind,
      scope,
      { cursor, limit: PAGE },
      signal,
    );
    features.push(...page.features);
    cursor = page.nextCursor;
    progress(features.length);
  } while (cursor !== null);
  return features;
}
