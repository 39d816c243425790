import type { z } from 'zod';
import type { FactStatus, PresenceBasis } from '#domain/fact.ts';
import type { Force } from '#domain/force.ts';
import type { GroupId } from '#domain/ids.ts';
import type { IncidentType } from '#domain/incident-type.ts';
import { MapQuery } from '#domain/map-query.ts';
import type { Mission } from '#domain/mission.ts';

/**
 * What facts are chosen by, beside place, time and collections: fields of `MapQuery` under their own
 * names. An empty list asks for nothing in particular.
 */
export interface ViewFilter {
  readonly group: readonly GroupId[];
  /** Also the factions and bands that belong to the groups. */
  readonly subgroups: boolean;
  readonly type: readonly IncidentType[];
  readonly force: readonly Force[];
  readonly mission: readonly Mission[];
  readonly basis: readonly PresenceBasis[];
  readonly status: readonly FactStatus[];
  /** Least confidence, 0 to 1. */
  readonly confidence: number | null;
  readonly q: string | null;
}

export const NO_FILTER: ViewFilter = {
  group: [],
  subgroups: false,
  type: [],
  force: [],
  mission: [],
  basis: [],
  status: [],
  confidence: null,
  q: null,
};

const LISTS = ['group', 'type', 'force', 'mission', 'basis', 'status'] as const;
export const FILTER_PARAMETERS = [...LISTS, 'subgroups', 'confidence', 'q'] as const;

export function parseFilter(params: URLSearchParams): ViewFilter {
  const { shape } = MapQuery;
  const read = <S extends z.ZodType>(name: string, schema: S): z.output<S> | undefined =>
    schema.safeParse(params.get(name) ?? undefined).data;
  return {
    group: [...new Set(read('group', shape.group))],
    subgroups: read('subgroups', shape.subgroups) ?? false,
    type: [...new Set(read('type', shape.type))],
    force: [...new Set(read('force', shape.force))],
    mission: [...new Set(read('mission', shape.mission))],
    basis: [...new Set(read('basis', shape.basis))],
    status: [...new Set(read('status', shape.status))],
    confidence: params.get('confidence') === '' ? null : (read('confidence', shape.confidence) ?? null),
    q: read('q', shape.q) ?? null,
  };
}

/** The filter as parameters; what asks for nothing is left out. */
export function filterParameters(filter: ViewFilter): Record<string, string> {
  const found: Record<string, string> = {};
  for (const name of LISTS) if (filter[name].length > 0) found[name] = filter[name].join(',');
  if (filter.subgroups && filter.group.length > 0) found.subgroups = 'true';
  if (filter.confidence !== null) found.confidence = String(filter.confidence);
  if (filter.q !== null) found.q = filter.q;
  return found;
}

/** How many fields ask for something. */
export function countFilters(filter: ViewFilter): number {
  const lists = LISTS.filter((name) => filter[name].length > 0).length;
  return lists + Number(filter.confidence !== null) + Number(filter.q !== null);
}
