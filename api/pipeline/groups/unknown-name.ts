/** A name that the catalogue does not have and that its surroundings make a group's. */
export interface UnknownName {
  readonly start: number;
  readonly end: number;
}

/** Words for a group, before its name. */
export const KIND = String.raw`(?:grupos?|bandas?|celulas?|pandillas?|d\.\s?o\.|organizaci(?:on|ones)|carteles|autodefensas?|gente|integrantes?|miembros?|sicarios|brazo armado|escision|faccion|remanentes?|restos|alianza|fuerza|gangs?|group|cell|crew|faction|outfit|alliance|militia|members|actor(?:es)?|players?)`;
/** What may stand between such a word and the name. */
export const LINK = String.raw`(?:\s+(?:delictiv[oa]s?|criminal(?:es)?|armad[oa]s?|local(?:es)?|nuev[oa]s?|reciente|pequen[oa]s?|new|small|delincuencial(?:es)?|antagonic[oa]s?|rival(?:es)?|known|calling|itself|called|named|de|del|a|la|las|los|el|que|se|hace|hacen|llamar|llaman|llamad[oa]s?|denominad[oa]s?|autodenominad[oa]s?|conocid[oa]s?|identificad[oa]s?|como|presenta|presentan|as|of|the|vinculad[oa]s?|d\.o\.))*?`;

const STOP =
  /^(?:los|las)\s+(?:detenid|lesionad|herid|fallecid|occis|agresor|element|efectiv|vehicul|hech|evento|municip|estado|migrant|poblador|vecin|sujet|hombre|mujer|polic|milit|soldad|conductor|tuxtlas|altos|cabos\s+san|mochis|choapas|reyes\s+de|angeles|pinos|chimalapas|estados|demas|mism|cuales|vias|autoridad|fuerzas|familia|comuner|propi|datos|ultim|primer|dos|tres|cuatro|[a-z]+\s+(?:fueron|fue|quedaron|son|es|se|que|resultaron)\b)|^(?:grupo\s+(?:beta|tecnico|interinstitucional|coordina|intersecretarial|aeromovil|aereo|de\s+(?:trabajo|coordinacion|tarea|reaccion|operaciones|inteligencia|fuerzas|morteros|analisis|busqueda))|comando\s+(?:norte|sur|general)|banda\s+de\s+guerra)|^(?:gente|grupo|comando|banda|columna)\s+(?:armad[oa]|civil|desconocid|ajen[oa]|de\s+(?:fuera|campo|paz|civiles|hombres|sujetos|personas))(?![a-z])|^carteles?\s+(?:mexican|en|que)/;

/** Whether folded words that look like a name are none: "los detenidos", "Grupo Beta". */
export function isNoGroup(name: string): boolean {
  return STOP.test(name);
}

/** The folded text around an offset, within its line. */
export function around(folded: string, at: number): string {
  const from = Math.max(folded.lastIndexOf('\n', at - 1), at - 160);
  const newline = folded.indexOf('\n', at);
  return folded.slice(Math.max(0, from), Math.min(newline < 0 ? folded.length : newline, at + 160));
}
