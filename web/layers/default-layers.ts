import type { FactKind } from '#domain/fact.ts';
import type { LayerId } from './layer-id.ts';

/**
 * What the map shows when nobody chose: what happened, else who was there, else who was sent;
 * documents where there are no facts. One layer, since a first look must be read at a glance.
 */
export function defaultLayers(kinds: readonly FactKind[]): readonly LayerId[] {
  const told = (['incident', 'presence', 'deployment'] as const).find((kind) => kinds.includes(kind));
  return [told ?? 'documents'];
}
