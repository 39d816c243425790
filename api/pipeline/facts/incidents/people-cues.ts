import { CRIMINALS, MIGRANTS, OFFICIALS, TAKEN } from './cue-words.ts';
import { cue } from './incident-cue.ts';
import type { Cue } from './incident-cue.ts';

const r = String.raw;
const FEW = r`(?:[^\s;.]+\s+){0,4}?`;
const SMUGGLERS = r`(?:polleros?|polleras?|coyotes?|pateros?|traficantes?\s+de\s+(?:personas|migrantes|indocumentad[oa]s)|enganchadores?)`;
const HELD = r`(?:deten|detuv|captur|arrest|aprehend|asegur|caen|cayo|cayeron)[a-z]*`;
const INSIDE = r`(?:dentro\s+de|en\s+(?:el\s+interior|la\s+caja|el\s+doble\s+fondo|un\s+compartimiento)|a\s+bordo\s+de|ocult[oa]s|escondid[oa]s|hacinad[oa]s)`;
const MIGRATION = r`(?:i\.\s?n\.\s?m\.?|inm|instituto\s+(?:nacional\s+)?de\s+migracion|autoridad(?:es)?\s+migratorias?|estacion\s+migratoria|migracion)`;
const ARMED = r`(?:civiles\s+armados|hombres\s+armados|delincuencia|crimen|convoy\s+de\s+(?:civiles|sicarios|hombres)|${CRIMINALS})`;
const BANNERS = r`(?:(?:narco)?(?:mantas?|cartulinas?|lonas?)|narcomensajes?)`;
const PUBLIC_FIGURES = r`(?:periodistas?|reporter[oa]s?|alcaldes?a?|candidat[oa]s?|regidor(?:a|es)?|activistas?|director(?:a|es)?|defensor(?:a|es)?|sindic[oa]s?|president[ea])`;

/** Who was held, moved, bought, watched or warned, by class of verb and person. */
export const PEOPLE_CUES: readonly Cue[] = [
  cue(
    'arrest',
    'deed',
    45,
    r`(?:cumpliment|ejecut)a[n]?\s+(?:[a-zN]+\s+){0,2}?(?:orden|mandamiento)[a-z]*\s+de\s+aprehension`,
    r`(?:recaptur|reaprehend)(?:o|aron|ad[oa]s?|an|en|io|ieron|id[oa]s?)`,
    r`detenid[oa]s?,?\s+(?:N|un|una|vari[oa]s|presunt[oa]s?|el|la)(?=\s+(?:[^\s;.]+\s+){0,3}?(?:presunt|integrante|sujeto|hombre|mujer|joven|individuo|masculino|capo|lider|jefe|hermano|hijo|operador|sicari|vendedor|polic|persona)[a-z]*)`,
  ),
  cue(
    'arrest',
    'weak',
    45,
    r`(?:fue|fueron)\s+(?:puest|presentad|remitid)[oa]s?\s+(?:a\s+disposicion|ante)\s+(?:[^;.]{0,50}?\s)?(?:N|un|una)\s+(?:presunt[oa]s?|sujetos?|hombres?|personas?|mujer(?:es)?|individuos?|masculinos?|integrantes?)`,
  ),
  cue(
    'migrant_smuggling',
    'deed',
    70,
    r`${HELD}\s+(?:[^;.]{0,40}?\s)?${SMUGGLERS}`,
    r`${SMUGGLERS}\s+(?:[^\s;.]+\s+){0,3}?(?:fue(?:ron)?\s+)?${HELD}`,
    r`(?:por|cuando)\s+(?:transporta|traslada|lleva|trafica|cruza|esconde|oculta|conduci)(?:r|ba|ban|r)?\s+(?:a\s+)?(?:N\s+)?${MIGRANTS}`,
    r`cobra(?:ba|ban|r|ndo)\s+(?:[^;.]{0,30}?\s)?(?:por|para)\s+(?:cruzar|pasar|llevar|trasladar)\s+(?:[a-z]+\s+){0,2}?${MIGRANTS}`,
    r`${SMUGGLERS}\s+(?:[^\s;.]+\s+){0,3}?(?:manten|ten|traslad|llev|escond|ocult|guard)(?:ia|ian|aba|aban)\s+(?:[^;.]{0,20}?)N\s+(?:${MIGRANTS}|personas)`,
    r`(?:detect|hall|encontr|localiz|descubri)(?:o|aron|eron|ieron|ad[oa]s?)\s+(?:[^;.]{0,40}?\s)?N\s+personas\s+(?:[a-z]+\s+)?${INSIDE}(?=[^.;]{0,40}?(?:remolque|trailer|caja|camion|tractocamion|camioneta|pipa|autobus|contenedor|vagon))`,
    r`(?:traslad|transport|escond|ocult)(?:aba|aban|ia|ian)\s+(?:[^;.]{0,30}?\s)?(?:escondid[oa]s\s+|ocult[oa]s\s+)?(?:a\s+)?N\s+${MIGRANTS}`,
    r`(?:choque|volcadura|accidente)\s+(?:[^;.]{0,50}?\s)?(?:cargad[oa]|llen[oa]|con)\s+(?:de\s+)?(?:N\s+)?${MIGRANTS}`,
  ),
  cue(
    'migrant_detention',
    'deed',
    69,
    r`(?:presentad|entregad|remitid|canalizad|trasladad|puest)[oa]s\s+(?:[^;.]{0,40}?\s)?${MIGRATION}\s+(?:[^;.]{0,10}?)N(?=\s)`,
    r`(?:present|entreg|remit|remiti|canaliz|traslad|condu)(?:o|aron|io|ieron|jeron)\s+(?:[^;.]{0,20}?\s)?a\s+(?:la\s+)?${MIGRATION}\s+a\s+N(?=\s)`,
    r`retuv(?:o|ieron)\s+(?:[^;.]{0,50}?\s)?a\s+N\s+${MIGRANTS}`,
  ),
  cue(
    'migrant_detention',
    'noun',
    69,
    r`(?:presentacion|aseguramiento|retencion|deportacion|repatriacion)\s+de\s+(?:N\s+)?(?:[a-z]+\s+)?${MIGRANTS}`,
    r`detencion\s+de\s+N\s+(?:integrantes|miembros)\s+de\s+(?:una|la)\s+caravana`,
  ),
  cue(
    'roadblock',
    'deed',
    66,
    r`(?:instal|coloc|mont|pus)(?:o|aron|ieron)\s+(?:un|N|el|vari[oa]s)\s+(?:bloqueos?|(?:falso\s+)?reten(?:es)?\s+(?:ciudadanos?|ilegal(?:es)?|falsos?)|barricadas?)`,
    r`bloquea[n]?\s+(?:[a-z]+\s+){1,2}?(?:la|el|los|las)\s+(?:carreteras?|autopista|acceso|paso|circulacion|caminos?|vialidad(?:es)?|vias?|avenidas?|calzada)`,
    r`cerr(?:o|aron)\s+(?:la|las|una)\s+calzadas?`,
  ),
  cue(
    'roadblock',
    'noun',
    66,
    r`toma\s+de\s+(?:la\s+|las\s+|una\s+)?(?:casetas?|plazas?\s+de\s+cobro|carreteras?|autopista)`,
  ),
  cue(
    'collusion',
    'deed',
    78,
    r`${OFFICIALS}\s+(?:[^;.]{0,60}?\s)?por\s+(?:permitir|halconear|custodiar|escoltar|tolerar)`,
    r`${OFFICIALS}\s+(?:[^;.]{0,40}?\s)?escolt(?:aba|aban|o|aron)\s+(?:[^;.]{0,40}?)${ARMED}`,
    r`${OFFICIALS}\s+(?:[^;.]{0,40}?\s)?(?:cobr|recib)(?:aba|aban|ia|ian)\s+(?:[^;.]{0,30}?)(?:de|del|por)\s+(?:[a-z]+\s+)?${ARMED}`,
    r`${OFFICIALS}\s+(?:[^;.]{0,60}?\s)?(?:nexos|vinculos|ligas|complicidad)\s+con\s+(?:[a-z]+\s+){0,2}?${ARMED}`,
    r`${OFFICIALS}\s+(?:[^;.]{0,60}?\s)?halcone(?:ar|aba|aban|o)`,
    r`(?:emplead|trabajador)[a-z]*\s+de\s+(?:pemex|cfe|la\s+(?:aduana|fiscalia|corporacion))\s+(?:[^;.]{0,40}?\s)?que\s+(?:avis|inform|filtr|vend|pas|alert)[a-z]+\s+(?:[^;.]{0,40}?)${ARMED}`,
  ),
  cue(
    'surveillance',
    'deed',
    84,
    r`espi(?:o|aron|ad[oa]s?|aba|aban)(?=\s+(?:[^\s;.]+\s+){0,4}?(?:a|al|con|por|telefon|comunic)(?![a-z]))`,
    r`(?:gps|dispositivos?)\s+de\s+(?:rastreo|escucha|espionaje|localizacion)\s+${FEW}(?:fue(?:ron)?\s+)?(?:hallad|encontrad|localizad|descubiert)[oa]s?`,
    r`(?:${TAKEN}|aseguran|hallan|localizan|desmantelan)\s+(?:[^;.]{0,40}?\s)?(?:monitores|pantallas|camaras|videocamaras)\s+(?:[^;.]{0,30}?\s)?(?:vigila|monitorea|espia|observa)(?:ba|ban|n|r)`,
    r`(?:${TAKEN})\s+${FEW}(?:gps|dispositivos?)\s+de\s+(?:rastreo|escucha|espionaje|localizacion)`,
  ),
  cue('surveillance', 'noun', 84, r`espionaje(?=\s+(?:telefonic[oa]|contra|a\s+(?:un|una|N)|de\s+que))`),
  cue(
    'other',
    'deed',
    34,
    r`${BANNERS}\s+(?:[^;.]{0,60}?\s)?(?:(?:fue(?:ron)?|quedo|quedaron)\s+)?(?:dejad|colocad|colgad|hallad|encontrad|retirad)[oa]s?`,
    r`${TAKEN}\s+${FEW}campamentos?`,
    r`(?:hallazgo|localizacion)\s+de\s+${FEW}campamentos?`,
    r`amenaz(?:o|aron|ad[oa]s?)\s+(?:de\s+muerte\s+)?(?:[^;.]{0,30}?\s)?(?:al?|a\s+l[oa]s?|un|una|N)\s+${PUBLIC_FIGURES}`,
    r`se\s+ahog(?:o|aron)`,
    r`${TAKEN}\s+${FEW}(?:vehiculos?|camionetas?|camion(?:es)?|automovil(?:es)?)\s+(?:[^;.]{0,30}?\s)?(?:blindaje|blindad[oa]s?|abandonad[oa]s?|monstruo)`,
  ),
  cue('other', 'noun', 32, r`incendios?\s+forestal(?:es)?`, r`pelea\s+campal|trifulca|zafarrancho`),
];
