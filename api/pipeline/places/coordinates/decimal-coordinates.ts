import { isOnGlobe, northward, westward } from './coordinate-mention.ts';
import type { CoordinateMention } from './coordinate-mention.ts';
import { allMatches } from '../../words/all-matches.ts';

const LATITUDE = String.raw`(?:lat(?:itud|itude)?\.?|L\.?N\.?)`;
const LONGITUDE = String.raw`(?:lon(?:g|gitud|gitude)?\.?|L\.?[WO]\.?)`;
/** "lat. 17.5512, long. -99.5012". */
const LABELLED = new RegExp(
  String.raw`${LATITUDE}\s{0,3}[:=]?\s{0,3}([+-]?\d{1,2}\.\d{1,12})\s{0,3}[°º]?\s{0,3}([NS])?[\s,;/y]{1,6}${LONGITUDE}\s{0,3}[:=]?\s{0,3}([+-]?\d{2,3}\.\d{1,12})\s{0,3}[°º]?\s{0,3}([WOE])?(?![\p{L}\d])`,
  'giu',
);
/** "18.6269, -90.1358", "18.0927  -100.3760", "17.55° N, 99.50° W". */
const BARE =
  /(?<![\d.,-])([+-]?\d{1,3}\.\d{3,9})\s{0,3}[°º]?\s{0,3}([NS])?[ \t]{0,3}[,;/ \t][ \t]{0,3}([+-]?\d{1,3}\.\d{3,9})\s{0,3}[°º]?\s{0,3}([WOE])?(?![\p{L}\d])/gu;

const DECIMAL = /\d\.\d/;

/** Positions in decimal degrees, latitude first; a bare pair the other way round is turned. */
export function decimalCoordinates(text: string): CoordinateMention[] {
  const found: CoordinateMention[] = [];
  if (!DECIMAL.test(text)) return found;
  for (const match of allMatches(text, LABELLED)) {
    const [all, latitude, north, longitude, east] = match;
    add(match.index, all, northward(Number(latitude), north), signed(Number(longitude), east));
  }
  for (const match of allMatches(text, BARE)) {
    const [all, first, north, second, east] = match;
    const a = Number(first);
    const b = Number(second);
    if (looksMexican(a, b) || ((north || east || b < 0) && Math.abs(a) <= 90)) {
      add(match.index, all, northward(a, north), signed(b, east));
    } else if (looksMexican(b, a)) add(match.index, all, b, signed(a, undefined));
  }
  return found;

  function add(start: number, all: string, latitude: number, longitude: number): void {
    if (!isOnGlobe(longitude, latitude)) return;
    found.push({ start, end: start + all.trimEnd().length, form: 'decimal', latitude, longitude });
  }
}

/** A positive longitude without a letter is west when Mexico's longitudes are. */
function signed(longitude: number, hemisphere: string | undefined): number {
  if (hemisphere) return westward(longitude, hemisphere);
  return longitude > 0 && longitude >= WEST && longitude <= EAST ? -longitude : longitude;
}

/** Degrees west of Mexico's corners, and its latitudes. */
const WEST = 86;
const EAST = 119;
const SOUTH = 14;
const NORTH = 33;

function looksMexican(latitude: number, longitude: number): boolean {
  const west = Math.abs(longitude);
  return latitude >= SOUTH && latitude <= NORTH && west >= WEST && west <= EAST;
}
