import { CRIMINALS, ENGLISH_OFFICIALS, HELPS, MIGRANTS, OFFICIALS, TAKEN } from './cue-words.ts';
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

const AIRCRAFT = r`(?:avion(?:es)?|avionetas?|aeronaves?|bimotor(?:es)?|monomotor(?:es)?|jets?|cessnas?|ultraligeros?|helicopteros?)`;
const FOLK = r`(?:familias|personas|habitantes|pobladores|vecinos|comuneros|indigenas)`;
const STAFF = r`(?:supervisor(?:es|as?)?|emplead[oa]s?|trabajador(?:es|as?)?|tecnic[oa]s?|ingenier[oa]s?|vigilantes?|guardias?|choferes|chofer)`;

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
    r`(?:dej|estacion|abandon|coloc)(?:o|aron|ad[oa]s?)\s+(?:(?:una?|N)\s+)?(?:camionetas?|autos?|coches?|vehiculos?|maletas?|mochilas?)\s+(?:con|cargad[oa]s?\s+(?:de|con))\s+explosivos?`,
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
    r`se\s+(?:fueron|marcharon|salieron)\s+(?:[a-z]+\s+){0,2}?N\s+${FOLK}`,
    r`N\s+${FOLK}\s+(?:de\s+(?:(?:el|la|los|las)\s+)?P\s+)?(?:abandonan|dejan)\s+(?:sus?|el|la)`,
    r`(?:poblacion|pobladores|vecinos|familias|habitantes)\s+abandonan?\s+sus?\s+(?:casas?|hogares|comunidad|pueblo|viviendas?)`,
    r`N\s+(?:families|people|residents|villagers)\s+(?:had\s+|have\s+)?(?:gone|moved|fled|run|escaped)\s+(?:to|into|for)(?=\s)`,
    r`(?:walked|crossed|poured|streamed)\s+(?:into|over|across)\s+(?:[^;.]{0,40}?\s)?to\s+(?:get\s+away|escape|flee)`,
    r`N\s+(?:familias|personas|habitantes|pobladores|vecinos|comuneros|indigenas)\s+(?:[^\s;.]+\s+){0,3}?se\s+(?:fueron|marcharon|salieron|retiraron)\s+(?:de\s+(?:sus?|las?|los|el|P)|a\s+(?:la\s+cabecera|P|otr[oa]))(?![a-z])`,
    r`(?:people|residents|villagers|families|inhabitants)\s+(?:[^\s;.]+\s+){0,2}?left\s+(?:the\s+|N\s+|their\s+|several\s+)?(?:hamlets?|villages?|ranches|settlements?|ranchos?|communit(?:y|ies)|ejidos?)`,
  ),
  cue(
    'robbery',
    'deed',
    64,
    r`${LOAD}\s+(?:[^;.]{0,60}?\s)?(?:interceptad|asaltad|detenid|desviad|abiert|forzad)[oa]s?\s+(?:y|e)\s+(?:vaciad|saquead|despojad|desvalijad|robad|descargad)[oa]s?`,
    r`(?:abri|forz|viol|romp)(?:eron|aron|ieron|o|io)\s+(?:[^\s;.]+\s+){0,4}?(?:vagon(?:es)?|tolvas?|furgon(?:es)?|contenedor(?:es)?|candados?|sellos|puertas|cortinas?)(?=[^.]{0,60}?(?:falta[n]?|faltaron|se\s+llev|sustra|carga))`,
    r`saqueo(?=\s+(?:un|una|el|la|los|las|N|vari[oa]s)\s)`,
    r`se\s+metieron\s+al?\s+(?:[^.;]{0,70}?\s)?(?:y|e)\s+(?:cargaron|se\s+llevaron|arrasaron|vaciaron|sustrajeron)(?!\s+a\s)`,
    r`(?:was|were)\s+(?:held\s+up|robbed|hijacked|looted|ransacked|stripped)(?=\s)`,
  ),
  cue(
    'abduction',
    'deed',
    72,
    r`rapt(?:aron|ad[oa]s?)`,
    r`se\s+llev(?:o|aron)\s+(?:de|desde|en)\s+(?:[^\s;.]+\s+){0,8}?a\s+(?:un[oa]s?|otr[oa]s?)(?=\s+de\s)`,
    r`encerr(?:o|aron)\s+a\s+(?:[^\s;.]+\s+){1,4}?(?:en|dentro)(?=[^.]{0,80}?rescate)`,
    r`(?:ped|exig)(?:ia|ian|io|ieron)\s+(?:un\s+)?rescate(?![a-z])`,
    r`se\s+l[oa]s?\s+llevo\s+(?:con\s+rumbo|a\s+la\s+fuerza|por\s+la\s+fuerza|en\s+(?:una?|la|el|su)|contra|hacia|sin)`,
    r`(?:sac|baj|arranc)(?:o|aron)\s+de\s+(?:una?|la|el|su|sus)\s+(?:[^\s;.]+\s+){1,3}?a\s+(?:N|un|una|su|sus)(?=\s)(?=[^.]{0,80}?(?:llev|rumbo|paradero|desconoc))`,
    r`(?:was|were)\s+(?:seized|taken|grabbed|picked\s+up)\s+(?:outside|near|at|on|in|by)(?=\s)(?=[^.]{0,110}?(?:released|freed|ransom|whereabouts|missing|paid|not\s+been\s+seen))`,
  ),
  cue(
    'migrant_detention',
    'deed',
    69,
    r`subi(?:o|eron)\s+a\s+bordo\s+a\s+N\s+${MIGRANTS}`,
    r`N\s+${MIGRANTS}\s+(?:iban|venian|viajaban|eran\s+llevad[oa]s)\s+(?:apretad|hacinad|ocult|escondid|amontonad|encerrad|metid)[oa]s`,
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
    r`${TAKEN}\s+N\s+(?:mil\s+)?(?:litros|lts\.?)\s+(?:en|dentro\s+de)\s+(?:[a-z]+\s+)?(?:bidones|tambos|garrafas|contenedores|cubetas)`,
    r`(?:shut|closed|sealed|capped|plugged|shut\s+off)\s+(?:down\s+|off\s+)?(?:an?|the|N)\s+(?:[a-z]+\s+){0,2}?taps?(?![a-z])`,
    r`N\s+(?:mil\s+)?(?:litros|lts\.?)\s+de\s+(?:gasolina\s+)?(?:magna|premium|huachicol|combustible|diesel|gasolina)(?=\s+(?:[a-z]+\s+){0,2}?(?:sin\s+(?:factura|acreditar|comprob|document)|robad|ilegal|hurtad|de\s+procedencia|de\s+dudosa))`,
  ),
  cue(
    'extortion',
    'deed',
    74,
    r`(?:got|received|was\s+(?:sent|handed))\s+(?:[a-z]+\s+){0,4}?demands?\s+for\s+N`,
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
    'collusion',
    'deed',
    78,
    r`${STAFF}\s+(?:[^\s;.]+\s+){0,9}?por\s+(?:${HELPS})[a-z]*\s+(?:[^;.]{0,60}?\s)?${CRIMINALS}`,
    r`${OFFICIALS}\s+(?:[^;.]{0,40}?\s)?"?(?:banderea|bandereaba|halconea|halconeaba)[n]?"?(?=\s)`,
    r`${ENGLISH_OFFICIALS}\s+(?:[^;.]{0,110}?\s)?(?:meant|tried|planned|intended|about)\s+to\s+(?:sell|hand|pass|deliver|give)\s+(?:[^;.]{0,40}?\s)?${CRIMINALS}`,
  ),
  cue(
    'arrest',
    'deed',
    45,
    r`cay(?:o|eron)\s+(?:[a-zN"]+\s+){0,2}?"?(?:encargad[oa]s?|jefes?|lider(?:es)?|cabecillas?|operador(?:es)?|lugartenientes?|sicarios?|integrantes?|presunt[oa]s?|conductor|chofer)(?![a-z])`,
  ),
  cue(
    'drug_lab',
    'noun',
    88,
    r`cocinas?\s+(?:clandestinas?\s+)?de\s+(?:drogas?|metanf[a-z]+|cristal|sinteticas?|fentanilo)`,
  ),
  cue(
    'weapons_seizure',
    'deed',
    50,
    r`taller(?:es)?\s+(?:donde|en\s+(?:el\s+)?que|para)\s+(?:se\s+)?(?:arm|fabric|elabor|hac|ensambl)[a-z]+\s+(?:[a-z]+\s+){0,2}?(?:bombas|explosivos|granadas|armas|minas|fusiles|drones)`,
  ),
  cue(
    'crop_eradication',
    'deed',
    86,
    r`(?:burned|burnt|torched|uprooted|cut\s+down|destroyed)\s+(?:[^\s;.]+\s+){0,4}?(?:fields?|plots?|acres|hectares|plantations?|patch(?:es)?)\s+of\s+(?:marijuana|cannabis|pop(?:py|pies)|opium)`,
  ),
  cue(
    'other',
    'noun',
    32,
    r`(?:pleitos?|rinas?|trifulcas?|broncas?)\s+(?:entre|de)(?=\s)`,
    r`recuperacion\s+de(?=\s+(?:[a-zN]+\s+){0,2}?(?:vehiculos?|camionetas?|autos?|motocicletas?|tractocamion(?:es)?|trailers?)\s+(?:con\s+reporte|robad))`,
  ),
  cue(
    'other',
    'present',
    34,
    r`cae[n]?\s+(?:al?|en|por)\s+(?:(?:un|una|el|la)\s+)?(?:barranc[oa]s?|voladero|precipicio|canal|rio|desfiladero)`,
    r`(?:uncovered|found|discovered)\s+(?:an?\s+|the\s+)?(?:[a-z]+\s+){0,2}?tunnels?`,
  ),
  cue(
    'air_incursion',
    'noun',
    90,
    r`${AIRCRAFT}(?:\s+N)?\s+(?:desplomad|accidentad|siniestrad|incendiad|quemad|abandonad|calcinad|asegurad|volcad)[oa]s?`,
  ),
  cue(
    'air_incursion',
    'deed',
    90,
    r`${AIRCRAFT}\s+(?:[^.;]{0,60}?\s)?(?:bajo|aterrizo|toco|descendio|cayo)\s+(?:en|sobre|a)\s+(?:un|una|la|el)\s`,
    r`(?:planes?|jets?|aircraft|cessna|beechcraft|piper)\s+(?:[^;.]{0,50}?\s)?(?:came\s+down|landed|crash-?\s?landed|touched\s+down|put\s+down)`,
  ),
  cue(
    'air_incursion',
    'deed',
    87,
    r`(?:${TAKEN}|se\s+(?:localiza|ubica|detecta|descubre))\s+(?:[^\s;.]+\s+){0,3}?pistas?\s+(?:de\s+(?:N|aterrizaje|terraceria|tierra)|clandestinas?|improvisadas?)`,
  ),
];
