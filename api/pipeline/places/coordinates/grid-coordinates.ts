import mgrs from 'mgrs';
import proj4 from 'proj4';
import type { CoordinateMention } from './coordinate-mention.ts';
import { allMatches } from '../../words/all-matches.ts';

/** "UTM 14Q 653867 E 2267263 N", "UTM zona 14, X=653867 Y=2267263", "14 Q 0653867 / 2267263". Zones of Mexico. */
const UTM =
  /(?<![\d.])(utm[\s:,(]{0,4})?(?:zona\s{0,3}|zone\s{0,3})?(1[1-6])\s?([N-S])?[\s,;:]{1,4}(?:x\s{0,3}[:=]?\s{0,3})?(\d{6,7}(?:\.\d{1,12})?)\s{0,3}(?:m?E)?[\s,;/]{1,4}(?:y\s{0,3}[:=]?\s{0,3})?(\d{7}(?:\.\d{1,12})?)\s{0,3}(?:m?N)?(?![\p{L}\d])/giu;
/** "15Q VV 47371 92745", "15QVV4737192745". */
const MGRS =
  /(?<![\p{L}\d.])(1[1-6])\s?([N-S])\s?([A-HJ-NP-Z])([A-HJ-NP-Z])\s?(\d{2,5})\s?(\d{2,5})(?![\p{L}\d])/gu;
/** What both have: an easting, or a zone with its band. */
const EASTING_OR_BAND = /\d{6}|1[1-6]\s?[N-S]/;

/** Positions on the UTM grid and in its military notation. */
export function gridCoordinates(text: string): CoordinateMention[] {
  const found: CoordinateMention[] = [];
  if (!EASTING_OR_BAND.test(text)) return found;
  for (const match of allMatches(text, UTM)) {
    const [all, label, zone, band, easting, northing] = match;
    if (!label && !band) continue;
    const [longitude, latitude] = fromUtm(Number(zone), Number(easting), Number(northing));
    found.push({
      start: match.index,
      end: match.index + all.trimEnd().length,
      form: 'utm',
      longitude,
      latitude,
    });
  }
  for (const match of allMatches(text, MGRS)) {
    const point = fromMgrs(match);
    if (!point) continue;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      form: 'mgrs',
      longitude: point[0],
      latitude: point[1],
    });
  }
  return found;
}

function fromUtm(zone: number, easting: number, northing: number): [number, number] {
  const utm = `+proj=utm +zone=${zone} +datum=WGS84 +units=m +no_defs`;
  const [longitude, latitude] = proj4(utm, 'WGS84', [easting, northing]);
  return [longitude!, latitude!];
}

/** Point of an MGRS square; null when its letters or digits make none. */
function fromMgrs(match: RegExpExecArray): [number, number] | null {
  const [, zone, band, column, row, first, second] = match as unknown as string[];
  const digits = `${first}${second}`;
  if (digits.length % 2 !== 0) return null;
  try {
    const [longitude, latitude] = mgrs.toPoint(`${zone}${band}${column}${row}${digits}`);
    return [longitude, latitude];
  } catch {
    return null;
  }
}
