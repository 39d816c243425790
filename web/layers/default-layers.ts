import type { FactKind } from '#domain/fact.ts';
import type { LayerId } from './layer-id.ts';

/**
 * What the map shows when nobody chose: what happened and who was there, as far as anything is told of
 * it; else who was sent; documents where there are no facts.
 */
export function defaultLayers(kinds: readonly FactKind[]): readonly LayerId[] {
  const told = (['incident', 'presence'] as const).filter((kind) => kinds.includes(kind));
  if (told.length > 0) return told;
  return kinds.includes('deployment') ? ['deployment'] : ['documents'];
}
