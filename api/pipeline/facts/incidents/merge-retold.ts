import { dayCount, parseDay } from '../../dates/calendar.ts';
import type { IncidentObservation } from './incident-observation.ts';

/**
 * The same event told twice in one text is one: same type, place and day, not two entries of a list.
 * The fuller telling stands; what it leaves out comes from the other.
 */
export function mergeRetold(found: readonly IncidentObservation[]): IncidentObservation[] {
  const kept: IncidentObservation[] = [];
  found = withoutHeadlines(found);
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

const VIOLENT = new Set(['attack', 'armed_clash', 'homicide']);

/** What a headline tells by another name than the story below it ("Masacre en P", "abrieron fuego en P") is told there. */
function withoutHeadlines(found: readonly IncidentObservation[]): readonly IncidentObservation[] {
  return found.filter(
    (one) =>
      !one.title ||
      !found.some(
        (other) =>
          other !== one &&
          !other.title &&
          (other.type === one.type || (VIOLENT.has(one.type) && VIOLENT.has(other.type))) &&
          (other.place?.code === one.place?.code || one.place === null) &&
          other.period?.from != null &&
          one.period?.from != null &&
          isShortlyBefore(other.period.from, one.period.from),
      ),
  );
}

function isSame(a: IncidentObservation, b: IncidentObservation): boolean {
  if (a.listed && b.listed) return false;
  const [one, other] = [a.period?.from, b.period?.from];
  if (one == null || other == null) return false;
  if (!(one.startsWith(other) || other.startsWith(one) || (a.title && isShortlyBefore(other, one))))
    return false;
  return (['killed', 'injured', 'detained'] as const).every((key) => {
    const [x, y] = [a.casualties[key], b.casualties[key]];
    return x === null || y === null || x.best === y.best || x.best === 0 || y.best === 0;
  });
}

/** What a title tells without a day was days before the paper at most. */
const DAYS_OF_NEWS = 7;

function isShortlyBefore(one: string, other: string): boolean {
  const [first, last] = [parseDay(one), parseDay(other)];
  if (first === null || last === null) return false;
  const days = dayCount(last) - dayCount(first);
  return days > 0 && days <= DAYS_OF_NEWS;
}

function fuse(a: IncidentObservation, b: IncidentObservation): IncidentObservation {
  const finer =
    a.title || (b.period?.from?.length ?? 0) > (a.period?.from?.length ?? 0) ? b.period : a.period;
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
