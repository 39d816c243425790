import { GuardedPattern } from '../words/guarded-pattern.ts';
import type { Candidates } from '../words/prefilter.ts';

/**
 * What a place does in its sentence: `site` something is or happens there; `from` and `to` are ends
 * of a movement; `seat` locates a unit; `between` is an end of a stretch; `far` is named for another
 * reason (an institution, a document, a person's home).
 */
export const PLACE_ROLES = ['site', 'from', 'to', 'seat', 'between', 'far'] as const;
export type PlaceRole = (typeof PLACE_ROLES)[number];

const TYPE = String.raw`(?:(?:el|la|los|las|the)\s+)?(?:(?:mpios?|municipios?|municipality|mun|edo|estado|state|cd|ciudad|city|localidad|loc|poblado|pob|ejido|ej|rancheria|ranch|rancho|comunidad|com|congregacion|cong|puerto|port|colonia|col|town|village|hamlet|cabecera|region|frontera|zona|playa|barra|isla|parte|cabecera municipal|penal|carcel|prison|jail|lado|rumbo|side)\.?\s+(?:(?:municipal|de|del|of|la|el)\s+)*)?["(]?$`;

const FROM = new GuardedPattern({
  before: String.raw`(?:^|[^a-z])`,
  inner: String.raw`proveniente(?:s)?\s+de|procedente(?:s)?\s+de|proced(?:er|ia|ian|e|en)\s+de|provien[a-z]+\s+de|venia[n]?\s+de|viene[n]?\s+de|vinieron\s+de|lleg(?:ad[oa]s?|o|aron)\s+(?:de|desde)|(?:gente|sicarios|hombres|pistoleros)\s+(?:traid[oa]s?|venid[oa]s?)\s+de|pasa[n]?\s+de|subi(?:o|eron)\s+de|baj(?:o|a|an|aron)\s+de|suben?\s+de|salen?\s+de|parten\s+de|arrancan?\s+de|vino\s+de|origin[a-z]+\s+de|natural(?:es)?\s+de|(?:dij(?:o|eron)|dic(?:e|en)|manifest(?:o|aron)|declar(?:o|aron)|asegur(?:o|aron)|afirm(?:o|aron)|refiri(?:o|eron)|resultaron|resulto)\s+(?:ser|venir|llegar|proceder|haber\s+(?:salido|venido|llegado|zarpado|partido))\s+(?:originari[oa]s?\s+|vecin[oa]s?\s+|naturales\s+|procedentes?\s+)?de|vecin[oa]\s+de|(?:dos|tres|cuatro|cinco|\d+)\s+vecin[oa]s\s+de|oriund[oa]s?\s+de|salio\s+de|salieron\s+de|salir\s+de|partio\s+de|zarpo\s+de|(?:con\s+(?:domicilio|residencia)|domiciliad[oa]s?|avecindad[oa]s?|radicad[oa]s?)\s+en|residentes?\s+en|robad[oa]s?\s+en|sustraid[oa]s?\s+(?:en|de)|placas\s+de(?:l)?|registrad[oa]s?\s+en|trasladad[oa]s?\s+desde|desde|coming\s+from|came\s+from|arriving\s+from|native\s+of|(?:dij(?:o|eron)|manifest(?:o|aron)|declar(?:o|aron))\s+(?:vivir|radicar|residir|habitar|tener\s+su\s+domicilio)\s+en|from|out\s+of|stolen\s+in|tomad[oa]s?\s+en`,
  after: String.raw`\s+${TYPE}`,
});
const TO = new GuardedPattern({
  before: String.raw`(?:^|[^a-z])`,
  inner: String.raw`con\s+destino\s+a|destino\s+(?:a|era|final(?:\s+era)?)|rumbo\s+(?:a|al)|con\s+rumbo\s+a|hacia|se\s+dirigi[a-z]+\s+a|dirigiend[a-z]+\s+a|camino\s+a|carretera\s+a|(?:highway|road|route|bus|train)\s+to|camino\s+a|traslad[a-z]+\s+(?:[^\s,.;]+\s+){0,5}?(?:a|al|hasta)|se\s+refugi[a-z]+\s+(?:en|con\s+[a-z]+\s+en)|se\s+(?:fueron|mudaron|marcharon)\s+a|(?:baj|sali|hu|camin)[a-z]*(?:aron|ieron|eron)\s+(?:[a-z]+\s+){0,3}?al?|llevad[oa]s?\s+(?:a|al|hasta)|llevar\s+a|entregad[oa]s?\s+(?:a|al|en)|(?:turnad[oa]s?|turn(?:o|aron)|remitid[oa]s?|canalizad[oa]s?)\s+(?:[^\s,.;]+\s+){0,5}?(?:a|al|en)|hu(?:yo|yeron)\s+(?:a|hacia)|internad[oa]s?\s+en|evacuad[oa]s?\s+(?:a|al)|bound\s+for|heading\s+(?:to|for)|headed\s+(?:to|for)|on\s+the\s+(?:way|road|highway)\s+(?:out\s+|back\s+|up\s+|down\s+)?to|toward[s]?|taken\s+to|flown\s+to|(?:fled|moved|gone|left)\s+(?:[^\s,.;]+\s+){0,3}?(?:to|for)|salida\s+a|albergue[a-z ]{0,20}\s+(?:de|en)|hospital[a-z. ]{0,20}\s+(?:de|en)`,
  after: String.raw`\s+${TYPE}`,
});
const SEAT = new GuardedPattern({
  before: String.raw`(?:^|[^a-z.])`,
  inner: String.raw`z\.\s?m\.|r\.\s?m\.|b\.\s?i\.|r\.\s?c\.\s?m\.|c\.\s?i\.\s?n\.\s?e\.|b\.\s?o\.\s?i\.|c\.\s?g\.|f\.\s?g\.\s?r\.|f\.\s?g\.\s?e\.|b\.\s?a\.\s?m\.|m\.\s?p\.|c-?[45]i?|c\.\s?o\.\s?i\.|zona\s+militar|region\s+militar|zona\s+naval|region\s+naval|guarnicion|cuartel\s+general|batallon|regimiento|comandancia|brigada|base\s+aerea|subsede|fiscalia|fgr|fge|ministerio\s+publico|juzgado|delegacion|hospital\s+militar|campo\s+(?:militar|mil\.?)|corporativo|gobierno|gobernador[a]?|secretaria|universidad|instituto|tribunal|congreso|prosecutors?|governor|headquarters|attorney\s+general`,
  after: String.raw`(?:\s+general|\s+regional|\s+estatal|\s+del\s+estado|\s+federal|\s+\d-?[a-z])*(?:\s*[,(]\s*|\s+(?:de|del|en|in|of|at)\s+|\s+)${TYPE}`,
});
/** "13/a. Z.M. Ruiz, Nay.: …": the command reports, and the entry opens with where. */
const OPENS_ENTRY = /(?:z\.\s?m|r\.\s?m|z\.\s?n|r\.\s?n|s\.\s?n)\.\s+$/;
const AFTER_OPENING = /^[^.;:]{0,40}(?:\.\s?)?:\s/;
const AFTER_SEAT = new GuardedPattern(
  /^\s*(?:'s\s+(?:governor|state police|prosecutors?|attorney)|\s+(?:prosecutors?|governor|authorities|state police|officials|lawmakers|congress)\b)/,
);
const BETWEEN = new GuardedPattern({
  before: String.raw`(?:^|[^a-z])`,
  inner: String.raw`entre|between|tramo|stretch|tramo\s+carretero`,
  after: String.raw`\s+${TYPE}`,
});
const FAR = new GuardedPattern({
  before: String.raw`(?:^|[^a-z])`,
  inner: String.raw`liberad[oa]s?|released|freed|hospitalizad[oa]s?|atendid[oa]s?|(?:conflicto|litigio|pleito|limites?|problema)(?:\s+agrario)?|fotografia|foto|reunion|junta|oficina|oficinas|correo|llamada|visita[a-z]*|curso|evento\s+protocolario|museo|diario|periodico|portal|agencia|dijo(?!\s+que)|informo(?!\s+que)|declar[oa](?!\s+que)|conferencia|embajada|consulado|similar(?:es)?\s+a(?:l)?|como\s+en|igual\s+que\s+en|a\s+diferencia\s+de|unlike|compared\s+(?:to|with)|as\s+in`,
  after: String.raw`[^;:.]{0,16}\s(?:a|al|de|del|en|in|of|at|con)\s+${TYPE}`,
});

/** "20/a. Z.M. En P, a la entrada de…": the unit that reports opens the entry, and the place is where it happened. */
const UNIT_OPENS =
  /^[^a-z]*\d+\s?(?:\/|[ao]\.|\.)?\s?[ao]?\.?\s+(?:z\.\s?m\.|r\.\s?m\.|z\.\s?n\.|b\.\s?i\.|r\.\s?c\.\s?m\.|c\.\s?i\.\s?n\.\s?e\.|zona\s+(?:militar|naval)|region\s+(?:militar|naval)|batallon|regimiento)[.:,;-]*\s+en\s+$/;
const GOES_ON = /^[^;]{0,16},\s+\S[^,]{8}/;

/** "En la brecha que sale de P": where it is. */
const WAY_OUT = new GuardedPattern(
  /(?<![a-z])(?:brecha|camino|carretera|terraceria|vereda|salida|desviacion|arroyo|canal)\s+que\s+(?:sale|parte|baja|sube|arranca|viene)\s+(?:de|desde)\s+(?:(?:el|la|los|las)\s+)?$/,
);
/** "De P subió G": the sentence opens with where somebody came from. */
const CAME_OUT = new GuardedPattern(/^\s*(?:subi|baj|lleg|vin|sali|parti|provien|provin|sal[ei])[a-z]*\s/);

/**
 * Reads a place's role from the folded words around it.
 *
 * @param before up to 80 characters of the sentence before the name
 * @param after up to 40 characters after it
 * @param candidates which shared patterns may match the sentence
 */
export function placeRole(before: string, after: string, candidates?: Candidates): PlaceRole {
  if (BETWEEN.test(before, candidates)) return 'between';
  if (WAY_OUT.test(before, candidates)) return 'site';
  if (CAME_OUT.test(after, candidates) && /(?:^|[.;,]\s)(?:de|desde)\s+$/.test(before)) return 'from';
  if (SEAT.test(before, candidates) || AFTER_SEAT.test(after, candidates))
    return (OPENS_ENTRY.test(before) && AFTER_OPENING.test(after)) ||
      (UNIT_OPENS.test(before) && GOES_ON.test(after))
      ? 'site'
      : 'seat';
  if (TO.test(before, candidates)) return 'to';
  if (FROM.test(before, candidates)) return 'from';
  return FAR.test(before, candidates) ? 'far' : 'site';
}
