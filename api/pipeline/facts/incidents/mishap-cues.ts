import { TAKEN } from './cue-words.ts';
import { cue } from './incident-cue.ts';
import type { Cue } from './incident-cue.ts';

const r = String.raw;
const WHEELS = r`(?:vehiculos?|camionetas?|camion(?:es)?|autobus(?:es)?|trailers?|tractocamion(?:es)?|patrullas?|unidad(?:es)?|autos?|motocicletas?|cuatrimotos?|convoy|helicopteros?|lanchas?|pipas?)`;
const WILDLIFE = r`(?:animales\s+(?:exoticos|silvestres|protegidos|vivos)|ejemplares|especimenes|felinos|tigres?|leon(?:es)?|jaguares?|monos?|tucanes|loros?|guacamayas?|cocodrilos?|tortugas?|huevos?\s+de\s+tortuga|iguanas?|aves\s+(?:silvestres|exoticas)|totoabas?|buches?|pepinos?\s+de\s+mar|langostas?|abulon|camaron\s+en\s+veda|trampas?\s+de\s+(?:langosta|jaiba|pulpo)|redes\s+(?:de\s+pesca|agalleras|prohibidas)|(?:kilos?|kgs?\.?|toneladas?)\s+de\s+(?:camaron|pescado|callo|ostion|pulpo|caracol|totoaba|pepino|langosta|tiburon))`;
const TIMBER = r`(?:trozas?|trocos|tablas|tablones|rollos?|m3|metros\s+cubicos)\s+de\s+(?:[a-z]+\s+){0,2}?(?:madera|encino|pino|cedro|caoba|mezquite|oyamel|rosa|tzalam|granadillo|ebano|huanacaxtle)`;

/** Accidents, and the game, fish and timber that inspectors take: of interest, and no crime of the groups. */
export const MISHAP_CUES: readonly Cue[] = [
  cue(
    'other',
    'deed',
    33,
    r`se\s+(?:desbarranc|despen|volte|accident|estrell|impact|precipit)(?:o|aron)\s+(?:[^;.]{0,40}?\s)?${WHEELS}`,
    r`${WHEELS}\s+(?:[^;.]{0,40}?\s)?se\s+(?:desbarranc|despen|volte|accident|precipit|salio\s+del?\s+camino)(?:o|aron)?`,
    r`cay(?:o|eron)\s+(?:[^;.]{0,30}?\s)?(?:al?|en\s+un|a\s+un)\s+(?:barranc[oa]|voladero|precipicio|acantilado)`,
    r`(?:soldado|cabo|sargento|marino|policia|agente|elemento|guardia|oficial|militar)\s+(?:[^;.]{0,30}?\s)?se\s+(?:dispar|hiri|lesion|dio\s+un\s+tiro)(?:o)?\s+(?:[^;.]{0,20}?\s)?(?:al\s+(?:limpiar|manipular|revisar|descargar|bajar|guardar)|accidentalmente|por\s+accidente|con\s+su\s+(?:propia\s+)?arma)`,
    r`se\s+le[s]?\s+(?:fue|dispar|acciono|solto)(?:o)?\s+(?:un\s+(?:tiro|disparo)|el\s+(?:arma|fusil)|su\s+arma)|disparo\s+accidental`,
    r`${TAKEN}\s+(?:un|una|N|otr[oa])\s+(?:vehiculos?|camionetas?|autos?|motocicletas?|trailers?|tractocamion(?:es)?|camion(?:es)?)\s+(?:[^;.]{0,30}?\s)?(?:con\s+reporte\s+de\s+robo|robad[oa]s?)`,
    r`(?:gas\s+leak|explosion|fire|crash|collapse|derailment|pile-?\s?up)\s+(?:[^;.]{0,70}?\s)?(?:sent|injured|hurt|hospitali[sz]ed|left)\s+N`,
    r`(?:plunged|skidded|veered|ran)\s+(?:off|into)\s+(?:a\s+|the\s+)?(?:road|ravine|gully|ditch|river|canal|cliff)`,
  ),
  cue(
    'other',
    'present',
    33,
    r`se\s+(?:voltea|desbarranca|despena|accidenta|impacta|incendia)[n]?\s+(?:[^;.]{0,30}?\s)?${WHEELS}`,
    r`${WHEELS}\s+(?:[^;.]{0,30}?\s)?se\s+(?:voltea|desbarranca|despena|accidenta|sale\s+del\s+camino)[n]?`,
  ),
  cue(
    'other',
    'deed',
    34,
    r`(?:${TAKEN}|rescat(?:o|aron|ad[oa]s?)|recogi(?:o|eron)|liber(?:o|aron)|retuv(?:o|ieron))\s+(?:[^;.]{0,40}?\s)?(?:${WILDLIFE}|${TIMBER})(?![a-z])`,
    r`(?:${WILDLIFE}|${TIMBER})\s+(?:[^;.]{0,30}?\s)?(?:fue(?:ron)?\s+)?(?:asegurad|decomisad|rescatad|recuperad|incautad)[oa]s`,
  ),
];
