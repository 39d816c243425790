import type { FactKind } from '#domain/fact.ts';
import type { ViewFilter } from '../state/view-filter.ts';

/** The fields of a filter that mean something of a kind of fact: the same that `selectRows` heeds. */
export function filterOfKind(filter: ViewFilter, kind: FactKind): ViewFilter {
  const named = kind !== 'deployment';
  return {
    ...filter,
    group: named ? filter.group : [],
    subgroups: named && filter.subgroups,
    type: kind === 'incident' ? filter.type : [],
    basis: kind === 'presence' ? filter.basis : [],
    force: kind === 'deployment' ? filter.force : [],
    mission: kind === 'deployment' ? filter.mission : [],
  };
}
