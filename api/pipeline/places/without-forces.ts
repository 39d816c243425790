import type { PlaceMention } from '#domain/mention.ts';

/** Villages called like a force: "La Marina", "El Ejército", "La Guardia". */
const FORCE = /^(?:(?:la|el)\s+)?(?:marina|armada|ejercito|guardia|guardia\s+nacional|defensa)$/;
/** What a village is called by, so that it is one. */
const VILLAGE =
  /(?:ejido|ej\.|colonia|col\.|poblado|pob\.|rancheria|ranch\.|rancho|comunidad|com\.|localidad|loc\.|congregacion|playa|barrio|paraje|pueblo)\s+(?:de\s+)?["“]?$/;
/** Signs looked back for that word. */
const REACH = 24;

/** Leaves out places that are a force named in passing: "elementos de la Marina en Veracruz". */
export function withoutForces(places: PlaceMention[], folded: string): PlaceMention[] {
  return places.filter(
    ({ level, start, end }) =>
      level !== 'locality' ||
      end - start > LONGEST ||
      !FORCE.test(folded.slice(start, end)) ||
      VILLAGE.test(folded.slice(Math.max(0, start - REACH), start)),
  );
}

/** Longest of their names. */
const LONGEST = 20;
