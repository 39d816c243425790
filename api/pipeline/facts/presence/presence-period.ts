import type { Period } from '#domain/period.ts';
import type { Slot } from '../masked.ts';

/**
 * The period a clause's own dates give: "desde X" opens at X, "hasta X" closes, a month or a range is
 * itself. Several open-ended dates: the first since, the last until.
 */
export function clausePeriod(slots: readonly Slot[]): Period | null {
  let period = null as Period | null;
  for (const slot of slots) {
    if (slot.kind !== 'D' || slot.date.period === null) continue;
    const { period: own, relation } = slot.date;
    const before: Period | null = period;
    if (relation === 'since') period = { from: own.from, to: before?.to ?? null, precision: own.precision };
    else if (relation === 'until')
      period = { from: before?.from ?? null, to: own.to, precision: own.precision };
    else if (before === null && (own.precision !== 'day' || own.from !== own.to)) period = own;
  }
  return period;
}

/** Verbs of arrival make a date the beginning: "llegó en julio" is since July. */
const ARRIVAL =
  /(?<![a-z])(?:lleg(?:o|aron|ad[oa]s?|ada)|arrib(?:o|aron|o\s+de)|baj(?:o|aron)\s+(?:de|al?|hasta|hacia)|sub(?:io|ieron)\s+(?:al?|hasta|hacia)|ingres(?:o|aron)|entr(?:o|aron)|ha[n]?\s+vuelto|volvi(?:o|eron)|regres(?:o|aron)|se\s+instal(?:o|aron)|se\s+establec(?:io|ieron)|aparec(?:io|ieron)|tom(?:o|aron)|se\s+(?:apoder|aduen|apropi)(?:o|aron)|cay(?:o|eron)\s+en|pas(?:o|aron)\s+a|sent(?:o|aron)|ech(?:o|aron)\s+raices|abri(?:o|eron)|conquist(?:o|aron)|perdi(?:o|eron)|desplaz(?:o|aron)|gan(?:o|aron)|arrebat(?:o|aron)|se\s+(?:extend|expand)(?:io|ieron)|se\s+(?:afinc|asent|implant|afianz|qued)(?:o|aron)|came|moved|took|seized|won|set\s+foot|spread|expanded|got\s+hold|arriv(?:al|ed)|emerged|returned|moved\s+in(?:to)?|settled)(?![a-z])/;

/** Leaving since a day is having been there before it, so that day begins nothing. */
const LEAVING =
  /(?<![a-z])(?:en\s+(?:retirada|repliegue)|retirandose|replegandose|withdrawing|retreating)(?![a-z])/;

/** The clause's period, with arrival read as an open beginning. */
export function statedPeriod(text: string, slots: readonly Slot[]): Period | null {
  const period = clausePeriod(slots);
  if (period && period.to === null && LEAVING.test(text)) return null;
  if (period?.from && period.from === period.to && ARRIVAL.test(text)) return { ...period, to: null };
  return period;
}
