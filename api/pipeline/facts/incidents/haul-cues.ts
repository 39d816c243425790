import { MIGRANTS, TAKEN } from './cue-words.ts';
import { cue } from './incident-cue.ts';
import type { Cue } from './incident-cue.ts';

const r = String.raw;
const HIDDEN = r`(?:debajo|bajo|entre|detras|dentro|adentro|en\s+(?:el\s+interior|la\s+caja|el\s+remolque|el\s+camarote|la\s+cisterna|el\s+tanque|un\s+doble\s+(?:fondo|piso)))`;
const CARRIED = r`(?:viajaban?|venian?|iban?|habia|se\s+ocultaban?|se\s+escondian?|transportaban?|llevaban?|traian?)`;
const LOAD = r`(?:camion(?:es)?|tractocamion(?:es)?|trailers?|autotanques?|pipas?|furgon(?:es)?|vagon(?:es)?|tolvas?|camionetas?|unidad(?:es)?|tren(?:es)?|contenedor(?:es)?|cajas?|bodegas?|almacen(?:es)?)`;

/** Things and people carried, hidden, taken or destroyed, as reports name them by where they were: wagons opened, migrants under a load, plants pulled out. */
export const HAUL_CUES: readonly Cue[] = [
  cue(
    'robbery',
    'deed',
    64,
    r`${LOAD}\s+(?:[^;.]{0,60}?\s)?(?:interceptad|asaltad|detenid|desviad|abiert|forzad)[oa]s?\s+(?:y|e)\s+(?:vaciad|saquead|despojad|desvalijad|robad|descargad)[oa]s?`,
    r`(?:abri|forz|viol|romp)(?:eron|aron|ieron|o|io)\s+(?:[^\s;.]+\s+){0,4}?(?:vagon(?:es)?|tolvas?|furgon(?:es)?|contenedor(?:es)?|candados?|sellos|puertas|cortinas?)(?=[^.]{0,60}?(?:falta[n]?|faltaron|se\s+llev|sustra|carga))`,
    r`saqueo(?=\s+(?:un|una|el|la|los|las|N|vari[oa]s)\s)`,
    r`se\s+metieron\s+al?\s+(?:[^.;]{0,70}?\s)?(?:y|e)\s+(?:cargaron|se\s+llevaron|arrasaron|vaciaron|sustrajeron)(?!\s+a\s)`,
    r`(?:was|were)\s+(?:held\s+up|robbed|hijacked|looted|ransacked|stripped)(?=\s)`,
    r`le[s]?\s+quit(?:o|aron)\s+a\s+punta\s+de\s+(?:pistola|fusil|arma)\s+(?:la|el|las|los|su|sus)`,
    r`(?:nos|les?|me)\s+(?:tumb|baj|quit|rob|vol)aron\s+(?:una?|la|el|N)\s+(?:unidad|camion|trailer|caja|carga|camioneta|moto)`,
    r`(?:intent|trat)(?:o|aron)\s+(?:de\s+)?(?:arrebatar|robar|asaltar|despojar)(?:le|les)?(?=\s)`,
    r`se\s+apoder(?:o|aron)\s+de\s+(?:la|el|los|las|N)\s+(?:nomina|dinero|efectivo|carga|mercancia|unidad|camioneta|camion|vehiculo|botin)`,
    r`(?:stopped|intercepted|flagged\s+down)\s+(?:an?|the|two|N)\s+(?:[^\s;.]+\s+){0,3}?(?:vans?|trucks?|trains?|lorr(?:y|ies)|bus(?:es)?|cars?|convoy)(?:[^.;]{0,60}?)\s+and\s+(?:took|emptied|stole|made\s+off|robbed|carried|drove\s+off|looted)`,
    r`(?:trucks?|vans?|lorr(?:y|ies)|cars?|pickups?|load|shipment)\s+(?:[^\s;.]+\s+){0,6}?taken\s+at\s+gunpoint`,
  ),
  cue(
    'robbery',
    'present',
    64,
    r`despoja[n]?\s+de(?=\s)`,
    r`amaga[n]?\s+al?\s+(?:[^;.]{0,50}?\s)?y\s+(?:se\s+llevan?|descargan?|vacian?|roban?|huyen?\s+con|saquean?)`,
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
    'fuel_theft',
    'noun',
    68,
    r`N\s+(?:tinacos|tambos|bidones|garrafas|contenedores)\s+(?:de|con)\s+(?:gasolina|diesel|combustible|huachicol|turbosina)`,
  ),
  cue(
    'drug_lab',
    'noun',
    88,
    r`cocinas?\s+(?:clandestinas?\s+)?de\s+(?:drogas?|metanf[a-z]+|cristal|sinteticas?|fentanilo)`,
    r`(?:desmantelamiento|hallazgo|localizacion|aseguramiento)\s+de\s+(?:una?\s+)?"?cocinas?"?`,
    r`"?cocinas?"?\s+con\s+N\s+(?:marmitas|ollas|tambos|reactores|peroles)`,
    r`(?:taller|fabrica|laboratorio)\s+(?:clandestin[oa]\s+)?de\s+(?:pastillas|tachas|drogas?|metanf[a-z]+|cristal|fentanilo)`,
    r`tableteadoras?`,
  ),
  cue(
    'crop_eradication',
    'deed',
    86,
    r`(?:burned|burnt|torched|uprooted|cut\s+down|destroyed)\s+(?:[^\s;.]+\s+){0,4}?(?:fields?|plots?|acres|hectares|plantations?|patch(?:es)?)\s+of\s+(?:marijuana|cannabis|pop(?:py|pies)|opium)`,
  ),
  cue(
    'crop_eradication',
    'noun',
    86,
    r`(?:arranque|corte|quema|tala|destruccion)\s+de\s+N\s+(?:matas|plantas|plantios?|sembradios?|surcos)`,
  ),
  cue(
    'weapons_seizure',
    'deed',
    50,
    r`taller(?:es)?\s+(?:donde|en\s+(?:el\s+)?que|para)\s+(?:se\s+)?(?:arm|fabric|elabor|hac|ensambl)[a-z]+\s+(?:[a-z]+\s+){0,2}?(?:bombas|explosivos|granadas|armas|minas|fusiles|drones)`,
    r`pulled\s+N\s+(?:[a-z]+\s+)?(?:rifles?|pistols?|handguns?|guns?|weapons|grenades|rounds|magazines)`,
  ),
  cue(
    'migrant_smuggling',
    'deed',
    74,
    r`${HIDDEN}\s+(?:[^;.]{0,50}?\s)?${CARRIED}\s+(?:[a-z]+\s+){0,2}?N\s+(?:personas(?=\s*[,:(]|\s+(?:de|sin|proced|origin))|${MIGRANTS})`,
    r`pulled\s+(?:out\s+)?N\s+(?:migrants|people|foreigners|[a-z]+ans)(?![a-z])`,
    r`found\s+N\s+(?:people|migrants|foreigners|[a-z]+ans)\s+(?:hidden\s+)?(?:inside|in\s+the\s+back|under|behind|packed)`,
    r`N\s+personas\s+en\s+(?:una?\s+)?(?:bodega|casa|vivienda|cuarto|hotel)(?=[^.]{0,80}?(?:guia(?![a-z])|cruzar|pollero|coyote|frontera))`,
    r`(?:tractocamion|trailer|camion|torton|camioneta|autobus|caja|remolque)\s+(?:[^;.]{0,60}?\s)?(?:y|con)\s+N\s+(?:personas|indocumentad[oa]s|migrantes)\s+(?:adentro|dentro|en\s+su\s+interior|encerrad[oa]s|sin\s+aire)`,
  ),
  cue(
    'migrant_detention',
    'deed',
    69,
    r`subi(?:o|eron)\s+a\s+bordo\s+a\s+N\s+${MIGRANTS}`,
    r`N\s+${MIGRANTS}\s+(?:iban|venian|viajaban|eran\s+llevad[oa]s)\s+(?:apretad|hacinad|ocult|escondid|amontonad|encerrad|metid)[oa]s`,
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
    'other',
    'noun',
    33,
    r`N\s+(?:kilos?|kgs?|kg|toneladas|t)\s+de\s+(?:abulon|pepino|totoaba|langosta|camaron|caracol|pulpo|mero|caguama|madera)\s+(?:[^.;]{0,30}?\s)?(?:veda|ilegal|talla|furtiv)[a-z]*`,
  ),
];
