import { DRUGS, FUEL, MIGRANTS, OFFICIALS, WEAPONS } from './cue-words.ts';
import { cue } from './incident-cue.ts';
import type { Cue } from './incident-cue.ts';

const r = String.raw;
const FEW = r`(?:[^\s;.]+\s+){0,4}?`;
const SHOT_AT = r`(?:cuartel(?:es)?|modulos?|comandancias?|bases?|casetas?|casas?|viviendas?|domicilios?|negocios?|bares|bar|patrullas?|convoy|vehiculos?|camionetas?|autos?|instalaciones|oficinas?|fiscalia|presidencia|ayuntamiento|palacio|escuelas?|gasolineras?|tiendas?|locales|local|puestos?|reten(?:es)?|destacamentos?|campamentos?|edificios?|inmuebles?|fachadas?|porton(?:es)?|taxis?|talleres|taller|ranchos?|fincas?|bodegas?|templos?|iglesias?|funerarias?|clinicas?|hoteles|hotel|personal|elementos|policias?|soldados|militares|marinos|tropa)`;
/** Verbs cut short: "aseg. 3 armas", "loc. 2 cuerpos". */
const CLIPPED = r`(?:aseg(?:to|ur|s)?|loc(?:al(?:iz)?)?|decom|incaut|recup|dest(?:r|n)?|inhab)\.`;
const AT = r`(?:contra|sobre|a|al|en|hacia)\s+(?:(?:el|la|los|las|un|una|su|N|dos)\s+)?(?:[a-z]+\s+){0,1}?`;
const MISSILES = r`(?:disparos|balazos|tiros|rafagas|detonaciones|impactos\s+de\s+(?:bala|arma\s+de\s+fuego)|granadas?|explosivos?|artefactos?(?:\s+explosivos?)?|bombas?|petardos|molotovs?)`;

/**
 * Events that logs tell in a noun phrase, without a verb ("Disparos a módulo", "Dron con explosivo
 * sobre cuartel"), and the verbs of their after-clauses ("…, contestando el fuego").
 */
export const LOG_CUES: readonly Cue[] = [
  cue(
    'armed_clash',
    'deed',
    80,
    r`(?:contest|respond|respondi|devolvi|rechaz)(?:ando|iendo|endo)(?:se|les)?\s+(?:(?:al?|a\s+la|la|el|los|a\s+los|con)\s+)?(?:fuego|agresion|ataque|disparos|tiros|balazos)`,
    r`(?:contest|respond|respondi|devolvi|rechaz)(?:andose|iendose|endose)\s+(?:[a-z]+\s+)?(?:fuego|agresion|ataque)`,
  ),
  cue(
    'armed_clash',
    'noun',
    80,
    r`(?:pol(?:icia)?s?\.?|tropas?|tpas?\.?|ejto\.?|ejercito|marinos?|marina|g\.\s?n\.|personal|patrullas?|elementos|eltos\.?|fzas?\.?|columna|soldados|militares)\s+(?:[^\s;]+\s+){0,4}?(?:vs\.?|contra)\s+(?:N\s+)?(?:vehs?\.|vehiculos?\s+con|civs?\.|civiles|armados|sujetos|hombres|delincuentes|delinc\.|sicarios|presuntos|G)`,
    r`(?:G|sicarios|celulas?|grupos?)\s+(?:[a-z]+\s+){0,2}?vs\.?\s+(?:G|marinos|soldados|polic|tropas?|ejercito|guardia|marines|soldiers|army|navy)(?=[^.]{0,80}?(?:balac|dispar|tiro|muert|herid|abatid|enfrent|N))`,
  ),
  cue(
    'attack',
    'noun',
    72,
    r`${MISSILES}\s+(?:de\s+(?:arma\s+de\s+fuego|fusil|alto\s+poder|ak-?\s?N)\s+)?${AT}${SHOT_AT}(?![a-z])`,
    r`dron(?:es)?\s+(?:[a-z]+\s+)?(?:con|cargad[oa]s?\s+(?:con|de)|artillad[oa]s?\s+con)\s+(?:[a-z]+\s+)?(?:explosiv[oa]s?|granadas?|bombas?|c-?\s?4)(?=\s+(?:sobre|contra|en|a|al)\s)`,
    r`atentado\s+con\s+(?:granada|explosiv|bomba)[a-z]*`,
  ),
  cue(
    'fuel_theft',
    'deed',
    68,
    r`(?:asegur|decomis|incaut|localiz|hall|encontr|recuper|intercept|detuv|detect)(?:o|aron|ieron|ad[oa]s?|an)\s+(?:[^;.]{0,70}?\s)?(?:litros|lts\.?|pipas?|autotanques?|semirremolques?|tanques?|contenedor(?:es)?)\s+(?:de|con)\s+(?:N\s+(?:litros|lts\.?)\s+de\s+)?gas(?!\s+(?:lacrimogen|pimienta|mostaza)[a-z]*)(?![a-z])`,
  ),
  cue(
    'fuel_theft',
    'weak',
    53,
    r`N\s+(?:bidones|tambos|garrafas|porrones|tambores|contenedores|tinacos)\s+(?:de|con)\s+(?:[a-z]+\s+){0,2}?${FUEL}`,
    r`toma\s+(?:en|sobre)\s+(?:el\s+)?(?:(?:poli|gaso|oleo)?ducto|linea)`,
  ),
  cue('fuel_theft', 'noun', 68, r`tomas?\s+cland(?:est)?\.`),
  cue('drug_seizure', 'deed', 54, r`${CLIPPED}\s+(?:[^;]{0,60}?\s)?${DRUGS}`),
  cue('weapons_seizure', 'deed', 50, r`${CLIPPED}\s+(?:[^;]{0,50}?\s)?${WEAPONS}`),
  cue('crop_eradication', 'deed', 86, r`(?:${CLIPPED}|errad\.)\s+(?:[^;]{0,40}?\s)?(?:plantios?|amapola)`),
  cue('homicide', 'deed', 71, r`${CLIPPED}\s+(?:[^;]{0,20}?\s)?(?:cuerpos?|cadaver(?:es)?|occisos?|restos)`),
  cue(
    'arrest',
    'deed',
    45,
    r`(?:logr(?:o|aron)|consigui(?:o|eron)|procedi(?:o|eron)\s+a)\s+(?:la\s+)?(?:asegurar|detener|capturar|aprehender|arrestar)\s+al?(?=\s)`,
    r`dets?\.\s+(?:a\s+)?N\s+(?:[a-z]+\.?)`,
  ),
  cue(
    'other',
    'deed',
    33,
    r`se\s+(?:enfrent|agarr|li|golpe)(?:o|aron)\s+a\s+(?:golpes|pedradas|punetazos|palos|machetazos)`,
  ),
  cue(
    'collusion',
    'deed',
    78,
    r`${OFFICIALS}\s+(?:[^;.]{0,60}?\s)?(?:que|por|quien(?:es)?)\s+(?:les?\s+)?(?:vend|pas|filtr|entreg|avis|inform|alert|proporcion)(?:ia|ian|aba|aban|io|ieron|o|aron|er|ar)(?:les?)?\s+(?:a\s+)?(?:[^;.]{0,40}?\s)?G`,
  ),
  cue(
    'migrant_detention',
    'noun',
    69,
    r`N\s+${MIGRANTS}\s+(?:[^;.]{0,60}?[\s,])?(?:presentad|entregad|canalizad|remitid|puest)[oa]s\s+(?:[^;.]{0,20}?\s)?(?:inm|i\.\s?n\.\s?m\.?|migracion)`,
  ),
  cue(
    'weapons_seizure',
    'weak',
    44,
    r`(?:entierro|escondite|arsenal|deposito|caleta|zulo)\s+(?:con|de)\s+${FEW}${WEAPONS}`,
  ),
];
