import type { IncidentObservation } from './incident-observation.ts';

/**
 * The same event told twice in one text is one: same type, place and day, not two entries of a list.
 * The fuller telling stands; what it leaves out comes from the other.
 */
export function mergeRetold(found: readonly IncidentObservation[]): IncidentObservation[] {
  const kept: IncidentObservation[] = [];
  const byKey = new Map<string, number[]>();
  for (const one of found) {
    const key = `${one.type}@${one.place?.code ?? '-'}`;
    const same = (byKey.get(key) ?? []).find((index) => isSame(kept[index]!, one));
    if (same === undefined) {
      byKey.set(key, [...(byKey.get(key) ?? []), kept.length]);
      kept.push(one);
    } else kept[same] = fuse(kept[same]!, one);
  }
  return kept;
}

function isSame(a: IncidentObservation, b: IncidentObservation): boolean {
  if (a.listed && b.listed) return false;
  const [one, other] = [a.period?.from, b.period?.from];
  if (one == null || other == null || !(one.startsWith(other) || other.startsWith(one))) return false;
  return (['killed', 'injured', 'detained'] as const).every((key) => {
    const [x, y] = [a.casualties[key], b.casualties[key]];
    return x === null || y === null || x.best === y.best || x.best === 0 || y.best === 0;
  });
}

function fuse(a: IncidentObservation, b: IncidentObservation): IncidentObservation {
  const finer = (b.period?.from?.length ?? 0) > (a.period?.from?.length ?? 0) ? b.period : a.period;
  return {
    ...a,
    period: finer,
    groups: [...a.groups, ...b.groups.filter((one) => !a.groups.some((other) => other.group === one.group))],
    casualties: {
      killed: a.casualties.killed ?? b.casualties.killed,
      injured: a.casualties.injured ?? b.casualties.injured,
      detained: a.casualties.detained ?? b.casualties.detained,
    },
    casualtiesBySide: { ...b.casualtiesBySide, ...a.casualtiesBySide },
    seizures: a.seizures.length > 0 ? a.seizures : b.seizures,
  };
}
