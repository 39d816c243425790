import type { Localities } from '../../geodata/gazetteer/read-localities.ts';
import type { NameRow } from './build-alternate-names.ts';
import { foldName } from './fold-name.ts';
import { readGeoNames } from './geonames.ts';
import type { GeoName } from './geonames.ts';
import { localityNameRow } from './locality-names.ts';
import { geoNameMatcher } from './match-geonames.ts';
import type { NameWeights } from './name-weights.ts';

/** From this many alternates on, most are other languages' spellings: only known words are taken. */
const MANY_ALTERNATES = 6;
/** A name that this many other places bear says nothing about this one. */
const TOO_COMMON = 3;

/**
 * Alternate and former names of census towns from GeoNames. The municipality comes from the census
 * town of the same name nearby, never from GeoNames' own state codes.
 */
export function geoNamesNames(localities: Localities, weights: NameWeights): readonly NameRow[] {
  const match = geoNameMatcher(localities);
  const words = knownWords(localities);
  return readGeoNames().flatMap((place) => {
    const row = match(place);
    if (row === undefined) return [];
    const own = new Set([localities.name[row]!, localities.otherName[row]!].map(foldName));
    return namesToKeep(place, words)
      .filter((name) => !own.has(foldName(name)) && isTelling(name, localities.name[row]!, weights))
      .map((name) => localityNameRow(localities, row, name, 'alternate', 'GeoNames'));
  });
}

function knownWords(localities: Localities): ReadonlySet<string> {
  const words = new Set<string>();
  for (const name of [...localities.name, ...localities.otherName]) {
    for (const word of foldName(name).split(' ')) words.add(word);
  }
  return words;
}

function namesToKeep(place: GeoName, words: ReadonlySet<string>): readonly string[] {
  const names = [place.name, ...place.alternates];
  const isKnown = (name: string) =>
    foldName(name)
      .split(' ')
      .every((word) => words.has(word));
  const isForeignRisk = (name: string) => names.length >= MANY_ALTERNATES || /['’-]/.test(name);
  return accentedFirst(names.filter((name) => !isForeignRisk(name) || isKnown(name)));
}

/** One spelling of each name, the one with accents when there are two. */
function accentedFirst(names: readonly string[]): readonly string[] {
  const spellings = new Map<string, string>();
  for (const name of names) {
    const known = spellings.get(foldName(name));
    if (known === undefined || /[^\x20-\x7e]/.test(name)) spellings.set(foldName(name), name);
  }
  return [...spellings.values()];
}

/** False for names of many other places, unless this one's longer name begins with it ("Iguala"). */
function isTelling(name: string, official: string, weights: NameWeights): boolean {
  if (foldName(official).startsWith(`${foldName(name)} `)) return true;
  const bearers = weights.bearersOf(name);
  const isPlace = [...bearers.keys()].some((bearer) => bearer.startsWith('p:'));
  return !isPlace && bearers.size < TOO_COMMON;
}
