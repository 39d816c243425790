import { CRIMINALS, HELPS, MIGRANTS, OFFICIALS, TAKEN } from './cue-words.ts';
import { cue } from './incident-cue.ts';
import type { Cue } from './incident-cue.ts';

const r = String.raw;
const MEN = r`(?:personal|tropas?|soldados|militares|marinos|policias|agentes|elementos|uniformados|guardias|custodios|patrulla)`;
const STONES = r`(?:piedras|pedradas|palos|cohetones|cohetes|botellas|tabiques|ladrillos)`;
const MACHINES = r`(?:retroexcavadoras?|excavadoras?|maquinas?|maquinaria|tractor(?:es)?|volteos|gondolas?|camion(?:es)?|redilas|durmientes|piedras|troncos|costales|costaleras|llantas|postes|rocas|ramas|vallas)`;
const ROADS = r`(?:carreteras?|autopistas?|vias?|caminos?|calles?|avenidas?|puentes?|brechas?|libramientos?|entronques?|cruceros?|rieles)`;
const HIDDEN = r`(?:debajo|bajo|entre|detras|dentro|adentro|en\s+(?:el\s+interior|la\s+caja|el\s+remolque|el\s+camarote|la\s+cisterna|el\s+tanque|un\s+doble\s+(?:fondo|piso)))`;
const CARRIED = r`(?:viajaban?|venian?|iban?|habia|se\s+ocultaban?|se\s+escondian?|transportaban?|llevaban?|traian?)`;
const LOAD = r`(?:camion(?:es)?|tractocamion(?:es)?|trailers?|autotanques?|pipas?|furgon(?:es)?|vagon(?:es)?|tolvas?|camionetas?|unidad(?:es)?|tren(?:es)?|contenedor(?:es)?|cajas?|bodegas?|almacen(?:es)?)`;

/** What follows from a deed and tells it: the fire returned, the wagon opened, the road with machines across it. */
export const SEQUEL_CUES: readonly Cue[] = [
  cue(
    'armed_clash',
    'deed',
    80,
    r`(?:fuego|disparos?|dispar(?:o|aron)|balazos|tiros|balear(?:on)?)\s[^;]{0,80}[;,.]\s+(?:el|la|los)\s+(?:propi[oa]s?\s+)?${MEN}(?:\s+[a-z]+){0,2}?\s+(?:les?\s+)?(?:contest|respondi|repeli|repel)(?:o|aron|eron|io|ieron)`,
    r`(?:beat|beaten|drove|driven|fought|held)\s+(?:off|back)\s+(?:an?|the|their)\s+(?:[a-z]+\s+)?(?:ambush|attack|assault|attackers|gunmen)`,
  ),
  cue(
    'armed_clash',
    'noun',
    80,
    r`combates?\s+(?:de\s+(?:N|mas\s+de|casi|varias|una?|hora)|entre|armados?|con\s+(?:civiles|gente|hombres|sicarios|integrantes|G))(?![a-z])`,
    r`(?:encontronazo|refriega|zafarrancho\s+a\s+(?:tiros|balazos)|topada)s?(?=\s+(?:entre|con|de|armad))`,
  ),
  cue(
    'attack',
    'deed',
    61,
    r`(?:arroj|lanz|avent|tir)aron\s+(?:[^\s;.]+\s+){0,3}?${STONES}(?!\s+al\s+(?:aire|rio|agua))`,
    r`(?:apedre|lapid)(?:o|aron|ad[oa]s?)`,
  ),
  cue(
    'attack',
    'noun',
    61,
    r`pedradas?\s+(?:al?|contra)(?=\s)`,
    r`disparos\s+(?:desde|hacia|al?|contra|sobre|en\s+contra)(?=\s)`,
  ),
  cue(
    'roadblock',
    'deed',
    66,
    r`(?:pus|coloc|atraves|cruz|tir|dej|acomod|amonton)(?:ieron|o|aron|ad[oa]s?)\s+(?:[^\s;.]+\s+){0,4}?${MACHINES}\s+(?:[^\s;.]+\s+){0,4}?(?:en|sobre|a\s+media|a\s+lo\s+ancho)\s+(?:[a-z]+\s+){0,3}?${ROADS}`,
    r`(?:kept|keeping|left)\s+(?:the\s+|a\s+)?(?:[a-z]+\s+){0,3}?(?:shut|closed|blocked)(?=\s+(?:by|for|with|until|from))`,
    r`to\s+block\s+(?:N|two|three|several|the|a|both|all)\s+(?:[a-z]+\s+){0,2}?(?:avenues?|highways?|roads?|streets?|bridges?|lanes|junctions?)`,
  ),
  cue(
    'homicide',
    'deed',
    71,
    r`(?:cuerpos?|cadaver(?:es)?|restos)\s+(?:[^\s;.]+\s+){0,12}?(?:fue(?:ron)?|ha[n]?\s+sido)\s+(?:hallad|encontrad|localizad|ubicad|descubiert|abandonad|recuperad|dejad|arrojad|tirad)[oa]s?`,
  ),
  cue(
    'displacement',
    'deed',
    62,
    r`N\s+(?:familias|personas|habitantes|pobladores|vecinos|comuneros|indigenas)\s+(?:[^\s;.]+\s+){0,3}?se\s+(?:fueron|marcharon|salieron|retiraron)\s+(?:de\s+(?:sus?|las?|los|el|P)|a\s+(?:la\s+cabecera|P|otr[oa]))(?![a-z])`,
    r`(?:people|residents|villagers|families|inhabitants)\s+(?:[^\s;.]+\s+){0,2}?left\s+(?:the\s+|N\s+|their\s+|several\s+)?(?:hamlets?|villages?|ranches|settlements?|ranchos?|communit(?:y|ies)|ejidos?)`,
  ),
  cue(
    'robbery',
    'deed',
    64,
    r`${LOAD}\s+(?:[^;.]{0,60}?\s)?(?:interceptad|asaltad|detenid|desviad|abiert|forzad)[oa]s?\s+(?:y|e)\s+(?:vaciad|saquead|despojad|desvalijad|robad|descargad)[oa]s?`,
    r`(?:abri|forz|viol|romp)(?:eron|aron|ieron|o|io)\s+(?:[^\s;.]+\s+){0,4}?(?:vagon(?:es)?|tolvas?|furgon(?:es)?|contenedor(?:es)?|candados?|sellos|puertas|cortinas?)(?=[^.]{0,60}?(?:falta[n]?|faltaron|se\s+llev|sustra|carga))`,
    r`se\s+metieron\s+al?\s+(?:[^.;]{0,70}?\s)?(?:y|e)\s+(?:cargaron|se\s+llevaron|arrasaron|vaciaron|sustrajeron)(?!\s+a\s)`,
    r`(?:was|were)\s+(?:held\s+up|robbed|hijacked|looted|ransacked|stripped)(?=\s)`,
  ),
  cue(
    'abduction',
    'deed',
    72,
    r`se\s+l[oa]s?\s+llevo\s+(?:con\s+rumbo|a\s+la\s+fuerza|por\s+la\s+fuerza|en\s+(?:una?|la|el|su)|contra|hacia|sin)`,
    r`(?:sac|baj|arranc)(?:o|aron)\s+de\s+(?:una?|la|el|su|sus)\s+(?:[^\s;.]+\s+){1,3}?a\s+(?:N|un|una|su|sus)(?=\s)(?=[^.]{0,80}?(?:llev|rumbo|paradero|desconoc))`,
    r`(?:was|were)\s+(?:seized|taken|grabbed|picked\s+up)\s+(?:outside|near|at|on|in|by)(?=\s)(?=[^.]{0,110}?(?:released|freed|ransom|whereabouts|missing|paid|not\s+been\s+seen))`,
  ),
  cue(
    'migrant_smuggling',
    'deed',
    74,
    r`${HIDDEN}\s+(?:[^;.]{0,50}?\s)?${CARRIED}\s+(?:[a-z]+\s+){0,2}?N\s+(?:personas(?=\s*[,:(]|\s+(?:de|sin|proced|origin))|${MIGRANTS})`,
    r`found\s+N\s+(?:people|migrants|foreigners|[a-z]+ans)\s+(?:hidden\s+)?(?:inside|in\s+the\s+back|under|behind|packed)`,
  ),
  cue(
    'fuel_theft',
    'deed',
    68,
    r`N\s+(?:mil\s+)?(?:litros|lts\.?)\s+de\s+(?:gasolina\s+)?(?:magna|premium|huachicol|combustible|diesel|gasolina)(?=\s+(?:[a-z]+\s+){0,2}?(?:sin\s+(?:factura|acreditar|comprob|document)|robad|ilegal|hurtad|de\s+procedencia|de\s+dudosa))`,
  ),
  cue(
    'extortion',
    'deed',
    74,
    r`(?:fue|era|result(?:o|aron)(?:\s+ser)?|trat(?:o|aba)\s+de)\s+(?:una?\s+)?(?:extorsion(?:\s+telefonica)?|secuestro\s+virtual)`,
  ),
  cue(
    'collusion',
    'deed',
    78,
    r`tien(?:e|en)\s+(?:[^\s;.]+\s+){0,2}?(?:a|en)\s+(?:sueldo|(?:la|su)\s+nomina),?\s+(?:[^;.]{0,40}?\s)?a\s+(?:N\s+|un[oa]?\s+|el\s+|la\s+|los\s+|vari[oa]s\s+)?(?:jefe\s+de\s+grupo|${OFFICIALS})`,
    r`${OFFICIALS}(?:\s+[^\s;.]+){0,4}?,?\s+a\s+quien(?:es)?\s+se\s+(?:les?\s+)?(?:acus|senal|imput|atribuy|investig)[a-z]+\s+(?:de|por|que|el)\s+(?:(?:haber|estar)\s+)?(?:${HELPS})[a-z]*\s+(?:[^;.]{0,60}?\s)?${CRIMINALS}`,
  ),
  cue(
    'air_incursion',
    'deed',
    87,
    r`(?:${TAKEN}|se\s+(?:localiza|ubica|detecta|descubre))\s+(?:[^\s;.]+\s+){0,3}?pistas?\s+(?:de\s+(?:N|aterrizaje|terraceria|tierra)|clandestinas?|improvisadas?)`,
  ),
];
