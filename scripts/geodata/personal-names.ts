import { readCsv } from './read-csv.ts';
import { readOwn } from './sources.ts';

/** A hamlet with more people than this is known by its name, whosever it was. */
const LARGEST_HAMLET = 50;
/** A name this common, or borne by a village this large, is a hero's or a saint's. */
const COMMON_NAME = 6;
const KNOWN_VILLAGE = 300;
const OWNER_WORDS =
  /^(?:Rancho|Granja|Parcela|Establo|Finca|Quinta|Huerta|Predio|Los|Las|de|Lic\.|Ing\.|Dr\.|Licenciado|Ingeniero|Doctor|Profesor) /;
const FAMILY_WORDS = /^(?:Familia|Hermanos|Don|Doña|Tío|Tía|Señor|Señora|Sucesión|Herederos) /;

export interface CountedName {
  readonly name: string;
  readonly population: number;
}

/**
 * Tells names that read like a private person's — a ranch called after who lives there — from place
 * names: a given name and a surname, or "Familia …", of a hamlet, used hardly anywhere else.
 */
export function personalNames(localities: readonly CountedName[]): (locality: CountedName) => boolean {
  const given = new Set(
    readCsv(readOwn('gazetteer/sources/given-names.csv'), ['name']).map(({ name }) => name),
  );
  const uses = new Map<string, { count: number; largest: number }>();
  for (const { name, population } of localities) {
    const use = uses.get(name) ?? { count: 0, largest: 0 };
    uses.set(name, { count: use.count + 1, largest: Math.max(use.largest, population) });
  }
  return ({ name, population }) => {
    const use = uses.get(name);
    if (population > LARGEST_HAMLET) return false;
    if (use && (use.count >= COMMON_NAME || use.largest >= KNOWN_VILLAGE)) return false;
    if (FAMILY_WORDS.test(name)) return true;
    const words = name.replace(OWNER_WORDS, '').split(' ');
    return words.length >= 2 && given.has(words[0]!);
  };
}
