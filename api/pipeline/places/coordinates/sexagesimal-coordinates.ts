import { isOnGlobe, northward, westward } from './coordinate-mention.ts';
import type { CoordinateMention } from './coordinate-mention.ts';
import { allMatches } from '../../words/all-matches.ts';

/** Degrees, minutes and seconds with their marks, with hyphens or with blanks: 17-33-05, 26°33'59", 17 33 05. */
const ANGLE = String.raw`(\d{1,3})(?:\s{0,3}[°º*]\s{0,3}|\s{0,3}[-:]\s{0,3}|\s{1,3})(\d{1,2}(?:[.,]\d{1,9})?)(?:\s{0,3}['′’´]\s{0,3}|\s{0,3}[-:]\s{0,3}|\s{1,3}|(?=\s{0,3}[NSWOE]))(?:(\d{1,2}(?:[.,]\d{1,9})?)\s{0,3}(?:["″”]|''|’’|´´)?)?`;
const LATITUDE = String.raw`(?:lat(?:itud|itude)?\.?|L\.?N\.?)\s{0,3}[:=.]?\s{0,3}`;
const LONGITUDE = String.raw`(?:long?(?:itud|itude)?\.?|L\.?[WO]\.?)\s{0,3}[:=.]?\s{0,3}`;
const PAIR = new RegExp(
  String.raw`(?<![\d-])(${LATITUDE})?([NS])?\s{0,3}${ANGLE}\s{0,3}(N(?:orte)?|S(?:ur)?)?\.?[\s,;/y]{0,6}(${LONGITUDE})?([WOE])?\s{0,3}${ANGLE}\s{0,3}(W|O(?:este)?|E(?:ste)?)?(?![\p{L}\d])`,
  'giu',
);

/**
 * Positions in degrees, minutes and seconds. A label, a hemisphere or degree marks must tell that they
 * are positions: "17-28-20 99-04-39" alone may be a telephone number.
 */
export function sexagesimalCoordinates(text: string): CoordinateMention[] {
  const found: CoordinateMention[] = [];
  for (const match of allMatches(text, PAIR)) {
    const [all, latLabel, north1, d1, m1, s1, north2, lonLabel, east1, d2, m2, s2, east2] = match;
    const told =
      (latLabel && lonLabel) || ((north1 || north2) && (east1 || east2)) || /[°º].*[°º]/s.test(all);
    if (!told) continue;
    const latitude = degrees(d1, m1, s1);
    const longitude = degrees(d2, m2, s2);
    if (latitude === null || longitude === null || !isOnGlobe(longitude, latitude)) continue;
    found.push({
      start: match.index + (all.length - all.trimStart().length),
      end: match.index + all.trimEnd().length,
      form: 'sexagesimal',
      latitude: northward(latitude, north1 ?? north2),
      longitude: westward(longitude, east1 ?? east2),
    });
  }
  return found;
}

/** Decimal degrees; null when minutes or seconds are none. */
function degrees(
  whole: string | undefined,
  minutes: string | undefined,
  seconds: string | undefined,
): number | null {
  const m = Number((minutes ?? '0').replace(',', '.'));
  const s = Number((seconds ?? '0').replace(',', '.'));
  if (m >= 60 || s >= 60) return null;
  return Number(whole) + m / 60 + s / 3600;
}
