/** What a field of a form says of its event; `aside` what forms also ask and no event needs. */
export type FieldKind = 'event' | 'place' | 'date' | 'story' | 'result' | 'aside';

const LABELS: readonly (readonly [FieldKind, RegExp])[] = [
  [
    'event',
    /^(?:tipo|(?:tipo\s+de\s+)?(?:que(?:\s+(?:paso|ocurrio|sucedio))?|what|eventos?|hechos?|delitos?|incidentes?|sucesos?|conducta|novedad|event|incident|crime|offen[cs]e)(?:\s+type)?|type)$/,
  ],
  [
    'place',
    /^(?:lugar(?:\s+(?:del?|de\s+los?)\s+hechos?)?|municipio|mpio\.?|localidad|ubicacion|sitio|punto|aterrizaje|donde|estado|entidad(?:\s+federativa)?|state|town|place|location|where|municipality)(?:\s+y\s+(?:municipio|hora|fecha))?$/,
  ],
  [
    'date',
    /^(?:fecha|dia|hora|fecha\s*(?:y|e)?\s*hora|dia\s*(?:y|e)?\s*hora|hora\s*(?:y|e)?\s*fecha|cuando|date|when|time|date\s+and\s+time)$/,
  ],
  [
    'story',
    /^(?:como|how|mecanica(?:\s+de\s+(?:los\s+)?hechos)?|dinamica|desarrollo|relatoria|sintesis|relato|descripcion|detalles?|desarrollo|acontecimientos?|narracion|narrativa|resumen|asunto|summary|description|details|narrative|what\s+happened)$/,
  ],
  [
    'result',
    /^(?:resultados?|saldo|victimas?|muert[oa]s?|fallecid[oa]s?|herid[oa]s?|lesionad[oa]s?|detenid[oa]s?|carga|decomiso|asegurad[oa]s?|aseguramiento|droga|armas|aeronave|vehiculos?|(?:presunt[oa]s?\s+)?responsables?|grupo(?:\s+(?:delictivo|criminal|responsable|involucrado))?|organizacion|celula|group|autor(?:es|ia)?|deteccion|propietario|results?|outcome|killed|injured|wounded|arrests|detained|victims|observaciones|hora|quien(?:es)?|who|por\s?que|motivo|causas?|movil|why|remarks|notes|seizures?|seized|toll)$/,
  ],
  [
    'aside',
    /^(?:folio|n[uo]m(?:ero)?|no|clave|clasificacion|reporta|informa|fuente|corporacion|dependencia|autoridad|personas|datos\s+generales|unidad|coordenadas|corredor|carretera|(?:poli|gaso|oleo)?ducto|linea|tramo|localizo|hallo|detecto|descubrio|intervino|personal|fecha\s+de\s+envio|elaboro|reviso|source|reported\s+by|unit|agency|coordinates|reference|ref|status|estatus|prioridad|priority)$/,
  ],
];

export const cleanLabel = (label: string): string =>
  label
    .replace(/\s*[/-]\s*/g, ' ')
    .replace(/[^a-z ]/g, '')
    .trim();

/** What a field with such a label says; null for a label no form of events has. */
export function kindOfLabel(label: string): FieldKind | null {
  let kind = KNOWN.get(label);
  if (kind === undefined) {
    const name = cleanLabel(label);
    kind = LABELS.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
    if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
    KNOWN.set(label, kind);
  }
  return kind;
}

/** Labels seen before: offices repeat their own. */
const KNOWN = new Map<string, FieldKind | null>();
const MOST_KNOWN = 2000;
