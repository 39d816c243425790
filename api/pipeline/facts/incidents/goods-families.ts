import { CRIMINALS, MIGRANTS, OFFICIALS, TAKEN, WEAPONS } from './cue-words.ts';
import { cue } from './incident-cue.ts';
import type { Cue } from './incident-cue.ts';

const r = String.raw;
const FUELS = r`(?:gasolinas?|diesel|combustibles?|hidrocarburos?|magna|premium|huachicol(?!er)|gas(?:\s+(?:l\.?\s?p\.?|licuado|natural))?|turbosina|condensado|petroleo|crudo|petrolifero)`;
const DUCT = r`(?:(?:poli|gaso|oleo|turbo)?ductos?|lineas?\s+de\s+\d*\s*(?:conduccion|pemex)|tuberias?)`;
const STOLEN = r`(?:robad[oa]|sustraid[oa]|hurtad[oa]|ordenad[oa]|ilicit[oa]|ilegal|huachicolead[oa]|de\s+(?:dudosa|ilicita|ilegal|desconocida)\s+procedencia|sin\s+(?:acreditar|comprobar|factura|documentacion|permiso)|de\s+procedencia\s+(?:ilicita|ilegal|dudosa|desconocida))`;
const DRUG = r`(?:cocaina|marihuana|mariguana|metanfetaminas?|cristal|crystal|heroina|fentanilo|drogas?|narcoticos?|enervantes?|estupefacientes?|cannabis|hierba\s+verde|vegetal\s+verde|vegetal\s+(?:seco|con\s+caracteristicas)|polvo\s+blanco|sustancia\s+(?:blanca|cristalina|granulada)|opio|hachis|mdma|tachas|piedra\s+base)`;
const PRECURSORS = r`(?:precursor(?:es)?\s+(?:quimic|de\s+(?:metanf|droga|fentan|cristal))[a-z]*|quimicos\s+precursores|(?:meth|fentanyl|drug|chemical)\s+precursors?|precursor\s+chemicals?)`;
const BALES = r`(?:costal(?:es)?|paquetes?|bultos?|fardos?|pacas?|ladrillos?|kilos?|kg|kgs?\.?|kilogramos?|toneladas?|tons?\.?|envoltorios?|dosis|bolsas?|pastillas?|tabiques?|gramos?|grs?\.?)`;
const CAUGHT = r`(?:deten|detuv|captur|arrest|aprehend|asegur|sorprend|descubri|intercept)(?:o|io|ieron|aron|id[oa]s?|ad[oa]s?)`;
const MIGRATION = r`(?:i\.\s?n\.\s?m\.?|inm|instituto(?:\s+nacional)?(?:\s+de\s+migracion)?|autoridad(?:es)?\s+migratorias?|estacion\s+migratoria|migracion)`;
/** "Cuarenta fusiles aseguró la Marina": the thing first. */
const TOOK = r`(?:asegur|decomis|incaut|recuper|hall|localiz|encontr|detect|retir|desmont|desmantel)(?:o|aron)\s+(?:la|el|los|las|personal|elementos|tropas?|agentes|policias?|marinos|efectivos)`;
const PLANTS = r`(?:adormidera|cannabis|amapola|marihuana|mariguana|enervantes?)`;
const CROP = r`(?:plantas?|matas?|parcelas?|sembradios?|plantios?|plantacion(?:es)?|invernaderos?|hectareas?|metros?|m2|surcos|cultivos?)`;
const UNDONE = r`(?:destru|erradic|incinera|arranc|quem|fumig|desenraiz|inciner)(?:yo|yeron|id[oa]s?|o|aron|ad[oa]s?|ron)`;
const SUSPECTS = r`(?:lider|jefe|operador|presunt[oa]s?|integrantes?|miembros?|sicarios?|pistoleros?|alias|"|cabecilla|capo|halcon(?:es)?|vendedor(?:es)?|narcomenudistas?|distribuidor(?:es)?|extorsionador(?:es)?|secuestrador(?:es)?|asaltantes?|homicidas?|gatilleros?|lugarteniente|encargado|fugitiv[oa]|delincuentes?)`;
const PEOPLE = r`(?:hombres?|mujer(?:es)?|sujetos?|individuos?|personas?|masculinos?|mascs?\.?|femenin[oa]s?|jovenes|joven|menor(?:es)?|civil(?:es)?|pareja|herman[oa]s?)`;

/** Families of verbs of seizing, holding, smuggling and selling out that the lists of phrases leave open. */
export const GOODS_FAMILIES: readonly Cue[] = [
  cue(
    'fuel_theft',
    'deed',
    68,
    r`${TAKEN}\s+(?:[^;.]{0,40}?\s)?(?:N|una|otra|vari[oa]s|la)\s+tomas?(?!\s+(?:de\s+(?:agua|luz|energia|corriente|nota|posesion|protesta|muestra)|domiciliari|electric))(?=\s*[.,;]|\s+(?:en|sobre|del?|a|con|activas?|clandestin|que|mas)(?![a-z]))`,
    r`(?:${FUELS})\s+(?:[^;.]{0,40}?\s)?(?:asegur|decomis|incaut|recuper|hall|localiz)(?:o|aron)\s+(?:la|el|los|las|personal|elementos|tropas?|agentes|policias?|marinos|efectivos)(?![a-z])`,
    r`piquetes?\s+(?:[^\s;.]+\s+){0,4}?${DUCT}`,
    r`(?:derivacion(?:es)?|conexion(?:es)?|perforacion(?:es)?|ordenas?|extraccion(?:es)?)\s+(?:[^\s;.]+\s+){0,4}?(?:clandestinas?|ilegal(?:es)?|ilicitas?|irregular(?:es)?)?\s*(?:[^\s;.]+\s+){0,3}?(?:en|al?|del?|sobre)\s+(?:(?:el|la|los|un)\s+)?${DUCT}`,
    r`N\s+(?:mil\s+)?(?:litros|lts?\.?|bidones|tambos|barriles|garrafas|contenedores|porrones)\s+(?:de|con)\s+(?:[a-z]+\s+){0,2}?${FUELS}\s+(?:[^;.]{0,30}?\s)?${STOLEN}`,
    r`${TAKEN}\s+(?:[^;.]{0,80}?\s)?N\s+(?:mil\s+)?(?:litros|lts?\.?)\s+(?:de\s+)?(?:[a-z]+\s+)?${FUELS}`,
    r`(?:bodegas?|predios?|pipas?|tomas?|inmuebles?|camionetas?|corralon|autotanques?|patios?|casas?)\s+(?:[^;.]{0,60}?\s)?(?:${FUELS}\s+${STOLEN}|huachicol)\s+(?:[^;.]{0,30}?\s)?(?:explot|estall|vol(?:o|aron)\s+en|se\s+incendi|ardi|arde|se\s+quem)[a-z]*`,
    r`(?:explot|estall|se\s+incendi|ardi)(?:o|aron|eron)\s+(?:[^;.]{0,60}?\s)?(?:${FUELS}\s+${STOLEN}|huachicol(?!er))`,
    r`${CAUGHT}\s+(?:[^;.]{0,30}?\s)?huachicoler[oa]s?\s+(?:[^;.]{0,40}?\s)?(?:con|cuando|mientras|al|que)(?=[^.;]{0,60}?(?:litros|bidon|tambo|manguera|pipa|ducto|toma|combustible|gasolina|diesel|camioneta))`,
    r`(?:acopio|almacenamiento|trasiego|venta|distribucion|deposito)\s+de\s+(?:[a-z]+\s+)?(?:huachicol|${FUELS}\s+${STOLEN})(?=[^.]{0,100}?(?:${TAKEN}|litros|lts))`,
    r`${FUELS}\s+(?:[^;.]{0,60}?\s)?(?:fue(?:ron)?|quedo|quedaron)\s+(?:asegurad|decomisad|recuperad|incautad)[oa]s?`,
  ),
  cue(
    'fuel_theft',
    'noun',
    68,
    r`(?:${FUELS})\s+(?:robad|ordenad|huachicolead)[oa]`,
    r`aseg(?:to|uramiento)?\.?\s+(?:de\s+)?N\s+(?:mil\s+)?(?:lts?\.?|litros)\s+(?:de\s+)?${FUELS}`,
  ),
  cue(
    'drug_seizure',
    'deed',
    54,
    r`${PRECURSORS}(?=[^.;]{0,80}?(?:asegurad|decomisad|incautad|seized|found|hallad))|(?:${TAKEN})\s+(?:[^;.]{0,80}?\s)?${PRECURSORS}`,
    r`(?:recal|arrib|vararon|var|apareci|aparecieron|flot|sali)(?:o|aron|aban|eron)?\s+(?:[^;.]{0,50}?\s)?(?:N|vari[oa]s|un|una)\s+${BALES}\s+(?:de|con)\s+(?:[a-z]+\s+){0,2}?${DRUG}`,
    r`${DRUG}\s+(?:[^;.]{0,40}?\s)?(?:asegur|decomis|incaut|recuper|hall|localiz|encontr|detect)(?:o|aron)\s+(?:la|el|los|las|personal|elementos|tropas?|agentes|policias?|marinos|efectivos)(?![a-z])`,
    r`(?:contenedor|embarque|cargamento|tambos?|costales)\s+(?:[^;.]{0,40}?\s)?N\s+${BALES}\s+de\s+precursor(?:es)?`,
    r`(?:sac|rescat|extra|pesc)(?:o|aron|jeron|jo)\s+del\s+(?:mar|agua|rio)\s+(?:[^;.]{0,40}?\s)?${DRUG}`,
    r`${CAUGHT}\s+(?:[^;.]{0,60}?\s)?con\s+(?:N|un|una|vari[oa]s|medio)\s+(?:[a-z]+\s+)?${BALES}\s+(?:de|con)\s+(?:[a-z]+\s+){0,2}?${DRUG}`,
    r`(?:${TAKEN}|quedaron\s+asegurad[oa]s)\s+(?:[^;.]{0,90}?\s)?${DRUG}`,
    r`(?:bajo|entre|dentro\s+de|en\s+el\s+interior\s+de|debajo\s+de|en)\s+(?:[^;.]{0,50}?\s)(?:iba[n]?|venia[n]?|viajaba[n]?|habia|llevaba[n]?|escondia[n]?|traia[n]?|ocultaba[n]?)\s+(?:[^;.]{0,20}?\s)?(?:N|un|una|vari[oa]s|media)\s+(?:[a-z]+\s+)?${BALES}\s+(?:de|con)\s+(?:[a-z]+\s+){0,2}?${DRUG}`,
  ),
  cue(
    'drug_seizure',
    'noun',
    54,
    r`(?:aseguramiento|decomiso|incautacion|hallazgo)\s+de\s+(?:[^;.]{0,40}?\s)?(?:${PRECURSORS}|${DRUG})`,
  ),
  cue(
    'drug_seizure',
    'weak',
    54,
    r`(?:N|una?|media|medio)\s+(?:[a-z]+\s+)?${BALES}\s+(?:de|con)\s+(?:[a-z]+\s+){0,2}?${DRUG}`,
  ),
  cue(
    'weapons_seizure',
    'noun',
    50,
    r`(?:aseg|asegto|decomiso|hallazgo|localizacion|recuperacion)\.?\s+(?:de\s+)?(?:un\s+)?(?:${WEAPONS}|armamento|arsenal)`,
  ),
  cue(
    'crop_eradication',
    'deed',
    86,
    r`${UNDONE}\s+(?:[^;.]{0,60}?\s)?${CROP}\s+(?:[^;.]{0,30}?\s)?${PLANTS}`,
    r`${CROP}\s+(?:[^;.]{0,40}?\s)?(?:de|con)\s+${PLANTS}(?:[^;]{0,60}?)\s(?:se\s+)?${UNDONE}`,
    r`(?:${TAKEN}|dio\s+con)\s+(?:[^;.]{0,50}?\s)?(?:N\s+)?(?:${CROP})\s+(?:[a-z]+\s+){0,2}?(?:de|con)\s+(?:N\s+(?:mil\s+)?(?:plantas?|matas?)\s+de\s+)?${PLANTS}`,
  ),
  cue(
    'arrest',
    'deed',
    45,
    r`ca(?:yo|yeron|e|en)\s+(?:(?:pres[oa]s?|en\s+(?:manos|poder)[^;.]{0,30})\s+)?(?:(?:el|la|los|las|N|un|una)\s+)?(?:[a-z]+\s+)?${SUSPECTS}`,
    r`ca(?:yo|yeron|e|en)\s+(?:[^;.]{0,40}?[\s,"])?(?:operador|jefe|lider|encargado|lugarteniente|cabecilla)(?:es|s)?\s+(?:de|del|regional)`,
    r`(?:pus|present|remiti|consign|traslad|llev)(?:o|ieron|aron|eron)\s+a(?:nte)?\s+(?:disposicion|el\s+(?:m\.?\s?p|ministerio|agente|juez))[^;.]{0,50}?\sa\s+(?:N|un|una|vari[oa]s)\s+(?:[a-z]+\s+)?${PEOPLE}`,
    r`(?:pus|present|remiti|consign)(?:o|ieron|aron|eron)\s+a\s+disposicion\s+a\s+(?:N|un|una|vari[oa]s)\s+(?:[a-z]+\s+)?${PEOPLE}`,
    r`orden(?:es)?\s+de\s+(?:captura|reaprehension|detencion)\s+(?:[^;.]{0,15}?\s)?(?:contra|en\s+contra)(?<=(?:ejecut|cumpliment|cumpli|complet)[^;.]{0,70})`,
    r`asegur(?:aron|o|ad[oa]s)\s+(?:a\s+)?(?:N|un|una)\s+(?:[a-z]+\s+)?${PEOPLE}(?!\s+(?:migrant|extranj|indocument|de\s+(?:origen|nacionalidad)|procedent|originari|sin\s+(?:document|vida)))`,
    r`atrap(?:aron|ad[oa]s?)(?!\s+(?:en|entre|bajo|por)\s)|atrapo(?=\s+a)`,
    r`se\s+entreg(?:o|aron)\s+(?:(?:a|ante)\s+[^;.]{0,40}?\s)?(?:un|una|el|la|N|quien)\s+(?:(?!al?\s|del?\s)[a-z]+\s+){0,2}?${SUSPECTS}`,
    r`(?:dieron|dio|dan)\s+(?:alcance\s+y\s+)?captura\s+a`,
    r`(?:le[s]?\s+ech(?:o|aron)\s+el\s+guante|tras\s+las\s+rejas|pesc(?:o|aron)\s+a(?=\s))`,
  ),
  cue(
    'arrest',
    'noun',
    45,
    r`cateos?\s+con\s+N\s+(?:[a-z]+\s+)?detenid[oa]s?`,
    r`presentacion\s+de\s+(?:N|un|una)\s+(?:[a-z]+\s+)?(?:presunt|detenid|sujet|imputad)[a-z]*`,
  ),
  cue(
    'migrant_detention',
    'deed',
    69,
    r`N\s+personas\s+(?:[^;.]{0,90}?\s)?(?:puest|entregad|canalizad|remitid|presentad|trasladad|conducid|llevad)[oa]s\s+(?:[^;.]{0,40}?\s)?${MIGRATION}(?![a-z])`,
    r`(?:puest|entregad|canalizad|remitid|presentad|trasladad|conducid)[oa]s\s+(?:[^;.]{0,20}?\s)?${MIGRATION}\s+(?:[^;.]{0,20}?\s)?N\s+personas`,
    r`(?:abrir|revisar|inspeccionar|abrio|abrieron|revisaron|inspeccionaron)\s+(?:[^;.]{0,70}?\s)?N\s+${MIGRANTS}`,
    r`(?:naufrag|zozobr|se\s+hundi|se\s+voltei|volc|choc|se\s+volc|se\s+accident|se\s+estrell|se\s+desbarranc)(?:o|aron|eron)\s+(?:[^;.]{0,60}?\s)?(?:con|que\s+[a-z]+)\s+N\s+${MIGRANTS}`,
    r`(?:abandon|dej)(?:aron|o|ad[oa]s?)\s+(?:[^;.]{0,60}?\s)?(?:remolque|trailer|caja|camion|camioneta|autobus|contenedor|vagon|lancha)\s+(?:[^;.]{0,20}?\s)?con\s+N\s+${MIGRANTS}`,
  ),
  cue(
    'collusion',
    'deed',
    78,
    r`(?:uniformad[oa]s?|ex\s?-?(?:policias?|militar(?:es)?|agentes?|comandantes?|director(?:es)?)|${OFFICIALS})(?:,?\s+(?!a\s)[^\s;.]+){0,16}?\s+(?:por|acusad[oa]s?\s+de|senalad[oa]s?\s+de|bajo\s+(?:cargos|sospecha|la\s+acusacion)\s+de)\s+(?:cobrar|recibir|aceptar|pedir)\s+(?:[^;.]{0,40}?\s)?(?:dejar|permitir|no\s+(?:revisar|molestar|detener)|proteger|cuidar|escoltar|voltear|dar)(?![a-z])`,
    r`(?:uniformad[oa]s?|${OFFICIALS})(?:,?\s+(?!a\s)[^\s;.]+){0,10}?,?\s+(?:que|quien(?:es)?|por|de|acusad[oa]s?\s+de|senalad[oa]s?\s+de)\s+(?:[a-z]+\s+){0,2}?(?:trabaj|labor|oper|colabor|serv|coluding)(?:ar|aba|aban|ir|ia|ian|er|an)\s+(?:[^;.]{0,12}?\s)?(?:para|con|al\s+servicio\s+de|a\s+las\s+ordenes\s+de)\s+(?:[^;.]{0,20}?\s)?${CRIMINALS}`,
    r`(?:uniformad[oa]s?|${OFFICIALS})\s+(?:[^;.]{0,60}?\s)?(?:cobr|recib)(?:ia|ian|aba|aban)\s+N\s+(?:mil\s+)?(?:pesos|dolares)`,
    r`(?:filtr|vend|pas|entreg|fug)(?:o|io|aron|ieron|aba|aban|ia|ian)\s+(?:[^;.]{0,20}?\s)?(?:informacion|datos|ubicacion(?:es)?|operativos?|claves|rutas|nombres)\s+(?:[^;.]{0,50}?\s)?(?:a|al|para)\s+(?:la\s+|el\s+|los\s+|un\s+)?(?:[a-z]+\s+)?(?:delincuencia|crimen|${CRIMINALS})`,
    r`(?:${OFFICIALS})\s+(?:[^;.]{0,70}?\s)?(?:avis|alert|inform|report|previn|adverti)(?:aba|aban|ia|ian|o|aron)\s+(?:[^;.]{0,40}?\s)?(?:a|al|de)\s+(?:la\s+|el\s+|los\s+|un\s+)?${CRIMINALS}`,
    r`(?:custodios?|celador(?:es)?|director\s+del\s+penal|${OFFICIALS})\s+(?:[^;.]{0,60}?\s)?por\s+(?:ayudar|facilitar|permitir|propiciar|dejar)\s+(?:[^;.]{0,30}?\s)?(?:escapar|fuga|evadir|evasion|ingres|droga|celular|armas?)`,
    r`(?:al\s+servicio\s+de|en\s+la\s+nomina\s+de|a\s+sueldo\s+de|coludid[oa]s\s+con)\s+(?:[^;.]{0,20}?\s)?${CRIMINALS}(?<=(?:policia|agente|uniformad|militar|marino|comandante|director|alcalde|funcionari|custodio|mando|ministerial)[^.;]{0,120})`,
  ),
  cue(
    'other',
    'deed',
    33,
    r`(?:vehiculo|camioneta|automovil|unidad|camion|auto|motocicleta|tractocamion)s?\s+(?:[^;.]{0,60}?\s)?(?:blindaje|blindad|monstruo|artesanal|con\s+reporte\s+de\s+robo|robad)[oa]?[a-z]*"?\)?,?\s+(?:[^;.]{0,40}?\s)?(?:abandonad|hallad|localizad|asegurad|ubicad|recuperad|encontrad)[oa]s?`,
    r`(?:hall|localiz|encontr|ubic|asegur|recuper)(?:o|aron|ad[oa]s?|azgo|acion)\s+(?:[^;.]{0,30}?\s)?(?:vehiculo|camioneta|automovil|unidad|camion|auto|motocicleta|tractocamion)s?\s+(?:[^;.]{0,40}?\s)?(?:blindaje|blindad[oa]|monstruo|artesanal|abandonad[oa])`,
  ),
  cue('weapons_seizure', 'deed', 50, r`${WEAPONS}\s+(?:[^;.]{0,40}?\s)?${TOOK}`),
  cue(
    'surveillance',
    'deed',
    84,
    r`(?:camaras|videocamaras|monitores|repetidor(?:es|as)?|antenas?)\s+(?:[^;]{0,60}?\s)?${TOOK}`,
  ),
  cue(
    'drug_lab',
    'deed',
    88,
    r`${TAKEN}\s+(?:[^;]{0,110}?\s)?(?:(?:narco)?laboratorios?\s+(?:clandestin|rustic|artesanal|para\s+(?:la\s+)?(?:elabor|fabric|produ|proces)|de\s+(?:droga|metanf|cristal|fentan|sintet))|areas?\s+de\s+(?:cocimiento|cocina|elaboracion|procesamiento|concentracion|produccion)\s+de)[a-z]*`,
  ),
  cue('arrest', 'deed', 45, r`(?:captur|arrest)amos|aprehendimos|detuvimos`),
  cue(
    'arrest',
    'deed',
    45,
    r`cate(?:o|aron|ad[oa]s?)\s+(?:[^.]{0,110}?[\s;:,])?(?:detenid[oa]s?|detuv(?:o|ieron)|aprehend(?:io|ieron|id[oa]s?)|arrest(?:o|aron|ad[oa]s?))`,
  ),
  cue(
    'migrant_detention',
    'deed',
    69,
    r`(?:immigration|migration|inm|i\.\s?n\.\s?m\.?)(?![a-z])[^.]{0,90}?N\s+(?:[a-z]+\s+)?(?:were\s+|was\s+)?(?:put\s+on|loaded\s+(?:on|onto|into)|bus(?:s)?ed|taken\s+(?:to|off)|driven\s+to|sent\s+to|removed)`,
    r`(?:pick-?\s?ups?|trucks?|vans?|lorry|trailer|bus|car|minibus)\s+(?:[^;.]{0,30}?\s)?with\s+N\s+${MIGRANTS}\s+(?:[^;.]{0,40}?\s)?(?:ran\s+off|overturned|crashed|rolled|plunged|hit|flipped|veered)`,
  ),
  cue(
    'collusion',
    'deed',
    78,
    r`(?:recib|acept|cobr)(?:ir|ar|ido|ado|io|o|ieron|aron)\s+(?:dinero|pagos?|sobornos?|N\s+(?:mil\s+)?pesos)\s+(?:para|a\s+cambio\s+de|por)\s+(?:franquear|permitir|dejar|proteger|liberar|facilitar|no\s+[a-z]+)(?=[^.;]{0,80}?(?:${CRIMINALS}|droga|armas?|migrantes|combustible|huachicol))`,
  ),
  cue(
    'migrant_detention',
    'deed',
    69,
    r`${MIGRANTS}\s+(?:en|dentro\s+de|ocult[oa]s\s+en|a\s+bordo\s+de)\s+(?:[^;.:]{0,30}?\s)?(?:cajas?|trailer|camion|tractocamion|camioneta|autobus|casa|bodega|vagon|van)(?:\s+[^;.:]{0,24}?)?:\s*N`,
    r`(?:pararon|paramos|detuvieron|revisaron|revisamos|abrieron|inspeccionaron)\s+(?:[^.]{0,110}?[\s,;])N\s+${MIGRANTS}`,
  ),
  cue(
    'collusion',
    'deed',
    78,
    r`(?:custodi[oa]s?|celador(?:es|a)?|guardias?\s+(?:del\s+penal|penitenciari[oa]s?))\s+(?:[^;.]{0,60}?\s)?(?:al|por|cuando)\s+(?:pretend|intent|trat|introduc|ingres|met)[a-z]*\s+(?:de\s+)?(?:[^;.]{0,40}?\s)?(?:droga|telefono|celular|arma|cristal|marihuana|dosis|cocaina)[a-z]*`,
  ),
];
