import { FORCES, Force } from '#domain/force.ts';
import type { GroupSummary } from '#domain/group-list.ts';
import type { CollectionId } from '#domain/ids.ts';
import { INCIDENT_TYPES, IncidentType } from '#domain/incident-type.ts';
import type { IndicatorSummary } from '#domain/indicator.ts';
import { MISSIONS, Mission } from '#domain/mission.ts';
import type { SummaryLevel } from '#domain/summary.ts';
import type { Language, MessageKey } from '../messages/language.svelte.ts';

export interface Option {
  readonly value: string;
  readonly label: string;
}
export interface OptionGroup {
  readonly title: MessageKey;
  readonly options: readonly Option[];
}

interface Available {
  readonly indicators: readonly IndicatorSummary[];
  readonly chosen: readonly CollectionId[];
  readonly level: SummaryLevel;
}

/**
 * What can be compared, by kind. Series are those of the chosen collections; one by state has no
 * values by municipality and is not offered there.
 */
export function measureOptions(
  { indicators, chosen, level }: Available,
  language: Language,
  own: Readonly<Record<'incident:all' | 'killed:all' | 'presence:all' | 'documents' | 'rows', string>>,
): OptionGroup[] {
  const term = (kind: string, id: string, label: string): Option => ({ value: `${kind}:${id}`, label });
  const plain = (value: keyof typeof own): Option => ({ value, label: own[value] });
  const series = indicators
    .filter((one) => chosen.includes(one.collection) && (level === 'state' || one.level === 'municipality'))
    .map((one) => term('indicator', one.id, one[language]));
  return [
    {
      title: 'compare.kind.deployments' as const,
      options: Force.options.map((id) => term('deployment', id, FORCES[id][language])),
    },
    {
      title: 'compare.kind.incidents' as const,
      options: [
        plain('incident:all'),
        plain('killed:all'),
        ...IncidentType.options.map((id) => term('incident', id, INCIDENT_TYPES[id][language])),
      ],
    },
    { title: 'compare.kind.presence' as const, options: [plain('presence:all')] },
    { title: 'compare.kind.series' as const, options: series },
    { title: 'compare.kind.coverage' as const, options: [plain('documents'), plain('rows')] },
  ].filter(({ options }) => options.length > 0);
}

/** Missions a deployment can be narrowed to. */
export function missionOptions(language: Language): Option[] {
  return Mission.options.map((id) => ({ value: id, label: MISSIONS[id][language] }));
}

/** Groups with facts, those with the most first, so that 273 of them can be searched from the top. */
export function groupOptions(
  groups: readonly Pick<GroupSummary, 'id' | 'name' | 'presences' | 'incidents'>[],
): Option[] {
  return groups
    .filter(({ presences, incidents }) => presences + incidents > 0)
    .toSorted((a, b) => b.presences + b.incidents - a.presences - a.incidents || (a.name < b.name ? -1 : 1))
    .map(({ id, name }) => ({ value: id, label: name }));
}
