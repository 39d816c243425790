import type { IndicatorSummary } from '#domain/indicator.ts';
import type { CitationParts } from './csv/citation.ts';

/**
 * Sources to cite for measures, with the licence of the published series that has the same citation;
 * other sources say their licence in their citation.
 */
export function sourcesOf(
  citations: readonly string[],
  indicators: readonly Pick<IndicatorSummary, 'citation' | 'licence'>[],
): CitationParts['sources'] {
  return citations.map((citation) => ({
    citation,
    licence: indicators.find((one) => one.citation === citation)?.licence ?? null,
  }));
}
