import type { IncidentType } from '#domain/incident-type.ts';
import type { Masked } from '../masked.ts';
import type { Trigger } from './find-triggers.ts';

/** What forms and tables call an event in a word or two, the narrower name first, with the rank of its cues. */
const NAMES: readonly (readonly [IncidentType, number, RegExp])[] = [
  [
    'fuel_theft',
    68,
    /toma\s+(?:clandestina|ilegal|hermetica)|(?:robo|sustraccion|ordena)\s+de\s+(?:hidrocarburo|combustible)|huachicol|fuel\s+theft|illegal\s+tap/,
  ],
  ['crop_eradication', 86, /plantio|sembradio|erradicacion|(?:crop|poppy)\s+(?:eradication|field)/],
  ['drug_lab', 88, /laboratorio\s+(?:clandestino|de\s+drogas?)|narcolaboratorio|drug\s+lab|meth\s+lab/],
  [
    'air_incursion',
    90,
    /aeronave|avioneta|vuelo\s+(?:ilicito|no\s+identificado)|traza\s+(?:de\s+interes|aerea)|pista\s+(?:clandestina|de\s+aterrizaje)|(?:illicit|clandestine)\s+(?:flight|aircraft|airstrip)/,
  ],
  [
    'migrant_smuggling',
    70,
    /trafico\s+de\s+(?:personas|migrantes|indocumentados)|(?:migrant|people)\s+smuggling/,
  ],
  [
    'migrant_detention',
    69,
    /(?:rescate|aseguramiento|detencion|presentacion)\s+de\s+(?:N\s+)?(?:migrantes|extranjeros|indocumentados)|migrant\s+detention/,
  ],
  ['arms_trafficking', 70, /trafico\s+de\s+armas|(?:arms|weapons)\s+trafficking/],
  ['displacement', 62, /desplazamiento\s+(?:forzado|interno)|forced\s+displacement/],
  [
    'surveillance',
    84,
    /(?:videovigilancia|camaras?|equipo\s+de\s+escucha)\s+(?:clandestin|ilegal|asegurad)[a-z]*/,
  ],
  ['collusion', 78, /colusion|collusion|(?:fuga|filtracion)\s+de\s+informacion/],
  [
    'homicide',
    72,
    /(?:multi)?homicidio|feminicidio|asesinato|ejecucion|ejecutad|hallazgo\s+de\s+(?:N\s+)?(?:cuerpo|cadaver|restos)|homicide|murder|killing/,
  ],
  [
    'abduction',
    72,
    /secuestro|plagio|privacion\s+(?:ilegal\s+)?de\s+la\s+libertad|levanton|desaparicion\s+forzada|kidnap|abduction/,
  ],
  ['extortion', 58, /extorsion|cobro\s+de\s+piso|extortion/],
  [
    'armed_clash',
    80,
    /enfrentamiento|balacera|tiroteo|intercambio\s+de\s+disparos|(?:armed\s+)?clash|shoot-?out|gunfight|firefight/,
  ],
  ['attack', 72, /ataque|agresion|atentado|emboscada|attack|ambush|shooting/],
  [
    'attack',
    60,
    /incendio\s+(?:provocado|intencional)|quema\s+de\s+(?:vehiculo|negocio|inmueble|casa)|arson/,
  ],
  ['roadblock', 66, /bloqueo|cierre\s+de\s+(?:carretera|vialidad|caseta)|road\s?block|blockade/],
  ['robbery', 64, /robo|asalto|abigeato|atraco|robbery|theft|hijacking/],
  [
    'drug_seizure',
    54,
    /contra\s+la\s+salud|(?:aseguramiento|decomiso|incautacion)\s+de\s+(?:droga|narcotico|enervante|marihuana|cocaina)|narcotrafico|drug\s+seizure/,
  ],
  [
    'weapons_seizure',
    50,
    /(?:aseguramiento|decomiso|portacion|acopio)\s+de\s+(?:armas?|armamento|cartuchos)|weapons?\s+seizure/,
  ],
  ['arrest', 45, /detencion|captura|aprehension|cumplimiento\s+de\s+orden|arrest/],
];
const NOTHING =
  /sin\s+novedad|simulacro|reunion|intento\s+fallido|ninguno|negativ|descartad|falsa|denuncia\s+(?:anonima|falsa)|curso|drill/;
/** A name, not a sentence. */
const LONGEST = 70;

/** What a column of kinds of news calls them, when a cell says nothing else. */
const TOPICS: readonly (readonly [IncidentType, number, RegExp])[] = [
  ['fuel_theft', 68, /hidrocarburos?|combustibles?|ductos?|tomas?|pemex|fuel|pipelines?/],
  ['migrant_detention', 69, /migracion|migrantes?|(?:asunto|tema)s?\s+migratori[oa]s?|migrants?|migration/],
  ['weapons_seizure', 50, /armas?(?:\s+de\s+fuego)?|armamento|cartuchos|weapons?|arms|guns|firearms/],
  ['drug_seizure', 54, /drogas?|narcoticos?|enervantes?|estupefacientes?|narcomenudeo|drugs?|narcotics/],
  [
    'crop_eradication',
    86,
    /erradicacion|(?:cultivos|sembradios|plantios?)(?:\s+ilicitos)?|eradication|crops?/,
  ],
  ['drug_lab', 88, /(?:narco)?laboratorios?|labs?/],
  ['attack', 60, /incendio\s+de\s+(?:vehiculo|inmueble|negocio)s?|incendiari[oa]s?/],
  ['arrest', 45, /detenid[oa]s?|detenciones|capturas?|aprehensiones|arrests?/],
  [
    'other',
    33,
    /accidentes?|volcaduras?|choques?|percances?|rinas?|mantas?|narcomantas?|banners?|accidents?|brawls?/,
  ],
  ['homicide', 71, /cuerpos?|cadaver(?:es)?|hallazgo|fosas?|restos|occisos?|bod(?:y|ies)/],
];
const TOPIC = TOPICS.map(
  ([type, rank, words]) => [type, rank, new RegExp(`^(?:${words.source})\\.?$`)] as const,
);

/** Names of kinds cut short, as clerks write them in a narrow column. */
const CLIPPED: readonly (readonly [IncidentType, number, RegExp])[] = [
  ['homicide', 72, /^hom(?:ic)?\.$/],
  ['roadblock', 66, /^bloq(?:ueo)?\.$/],
  ['robbery', 64, /^(?:rob|asalt?)\.$/],
  ['abduction', 72, /^(?:sec(?:uestro)?|plag|priv\.?\s*lib)\.$/],
  ['extortion', 58, /^ext(?:orsion|ors)?\.$/],
  ['armed_clash', 80, /^(?:enf(?:r|to|rent)?|tirot)\.$/],
  ['attack', 72, /^(?:agr(?:es)?|disp|atq|atent)\.$/],
  ['arrest', 45, /^(?:det(?:en)?|apreh|capt)\.$/],
  ['migrant_detention', 69, /^mig(?:r|rac)?\.$/],
  ['fuel_theft', 68, /^(?:hidr(?:oc)?|huach|comb)\.$/],
  ['drug_seizure', 54, /^(?:drog|narc|estup)\.$/],
  ['weapons_seizure', 50, /^(?:arm|armto)\.$/],
  ['other', 33, /^(?:acc(?:id)?|volc)\.$/],
];

/** The type of a cell that names only what the news are about ("Armas", "Migración"), as a cue; null for any other. */
export function topicType({ text }: Masked): Trigger | null {
  const name = text.trim();
  for (const [type, rank, pattern] of name.endsWith('.') ? [...CLIPPED, ...TOPIC] : TOPIC)
    if (pattern.test(name)) return { type, rank, strength: 'deed', from: 0, to: text.length, words: name };
  return null;
}

/** The type a form gives its event by name ("Delito: homicidio doloso", a cell "Extorsión"), as a cue; null where it gives none. */
export function namedType({ text }: Masked, from = 0): Trigger | null {
  const name = text.slice(from);
  if (name.length > LONGEST || NOTHING.test(name)) return null;
  for (const [type, rank, pattern] of NAMES) {
    const match = pattern.exec(name);
    if (match)
      return {
        type,
        rank,
        strength: 'deed',
        from: from + match.index,
        to: from + match.index + match[0].length,
        words: match[0],
      };
  }
  return null;
}
