import { GROUP_ROLES } from '#domain/fact.ts';
import type { Casualties, Incident, Seizure } from '#domain/fact.ts';
import { mergeEstimates, mostGiven } from './merge-estimates.ts';
import type { IncidentDraft } from './observation.ts';

type GroupRole = Incident['groups'][number];

/** What several sources say of one incident: place, day and words are the first's, the rest is put together. */
export function mergeIncidents(drafts: readonly [IncidentDraft, ...IncidentDraft[]]): IncidentDraft {
  const sides = new Set(drafts.flatMap(({ casualtiesBySide }) => Object.keys(casualtiesBySide)));
  return {
    ...drafts[0],
    ownTerm: drafts.find(({ ownTerm }) => ownTerm !== null)?.ownTerm ?? null,
    groups: mergeGroups(drafts.flatMap(({ groups }) => groups)),
    casualties: mergeCasualties(drafts.map(({ casualties }) => casualties)),
    casualtiesBySide: Object.fromEntries(
      [...sides]
        .sort()
        .map((side) => [
          side,
          mergeCasualties(drafts.flatMap(({ casualtiesBySide }) => casualtiesBySide[side] ?? [])),
        ]),
    ),
    seizures: mergeSeizures(drafts.flatMap(({ seizures }) => seizures)),
  };
}

function mergeCasualties(told: readonly Casualties[]): Casualties {
  return {
    killed: mergeEstimates(told.map(({ killed }) => killed)),
    injured: mergeEstimates(told.map(({ injured }) => injured)),
    detained: mergeEstimates(told.map(({ detained }) => detained)),
  };
}

/** Each group once, in the first of its roles as the vocabulary lists them: "unspecified" yields to any. */
function mergeGroups(groups: readonly GroupRole[]): GroupRole[] {
  const ids = [...new Set(groups.map(({ group }) => group))].sort();
  return ids.map((group) => {
    const roles = new Set(groups.filter((each) => each.group === group).map(({ role }) => role));
    return { group, role: GROUP_ROLES.find((role) => roles.has(role)) ?? 'unspecified' };
  });
}

/** Each thing once, with the amount that most sources give. */
function mergeSeizures(seizures: readonly Seizure[]): Seizure[] {
  const things = new Map<string, Seizure[]>();
  for (const seizure of seizures) {
    const key = `${seizure.what}|${seizure.unit}`;
    things.set(key, [...(things.get(key) ?? []), seizure]);
  }
  return [...things.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const amounts = [first, ...others].map(({ amount }) => amount);
    return [{ ...first, amount: mostGiven(amounts) ?? first.amount }];
  });
}
