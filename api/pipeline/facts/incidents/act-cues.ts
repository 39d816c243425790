import {
  CRIMINALS,
  DRUGS,
  ENGLISH_OFFICIALS,
  FUEL,
  HELPS,
  LOAD_STEMS,
  MIGRANTS,
  OFFICIALS,
  TAKEN,
  WEAPONS,
} from './cue-words.ts';
import { cue } from './incident-cue.ts';
import type { Cue } from './incident-cue.ts';

const r = String.raw;
const LOOSE = r`(?:[^\s;]+\s+)`;
const MONEY = r`(?:N|un|una|medio|cien|mil|miles|varios|unos)\s+(?:(?:mil|millon|millones|cientos|miles)\s+)?(?:de\s+)?(?:pesos|dolares|dollars|euros|m\.n\.)`;
const OF_FINES = r`(?!\s+de\s+(?:multa|fianza|salario|renta|inscripcion|colegiatura|impuesto|cooperacion|apoyo))`;
const ROADS = r`(?:carreteras?|vialidad(?:es)?|autopista|carril(?:es)?|caminos?|accesos?|avenidas?|salidas?|puentes?|entradas?|vias?|libramiento|paso|circulacion|roads?|highways?|motorways?|streets?|routes?|bridges?)`;
const HEAPED = r`(?:troncos|piedras|rocas|llantas|neumaticos|arboles|ramas|vallas|costales|escombros?|postes|maquinaria|tractores|lanchas)`;
const HAULS = r`(?:bodegas?|tiendas?|vagon(?:es)?|contenedor(?:es)?|trailers?|camion(?:es)?|almacen(?:es)?|casas?|locales?|comercios?|negocios?|farmacias?|joyerias?|convoy|gondolas?|tolvas?|cajas?|cajeros?|caja\s+fuerte|oficinas?|escuelas?|embarcacion(?:es)?|barcos?)`;
const GOODS = r`(?:dinero|efectivo|nomina|mercancia|botin|pesos|dolares|joyas|alhajas|relojes|celulares|telefonos?|computadoras?|laptops?|pantallas?|televisor(?:es)?|herramientas?|motor(?:es)?|maquinaria|equipos?|radios?|camionetas?|camion(?:es)?|trailers?|vehiculos?|autos?|automovil(?:es)?|motocicletas?|motos?|lanchas?|pangas?|tractor(?:es)?|unidad(?:es)?|armas?|pistolas?|cartera|bolsa|ganado|vacas|reses|becerros|caballos|borregos|cables?|cobre|tubos|transformador(?:es)?|cajeros?|caja\s+fuerte|caja\s+registradora|imagen|corona|campana|limosnas?|recaudacion|cuenta\s+del\s+dia|documentos|expedientes|uniformes|chalecos|medicinas|medicamentos|despensas|urnas|boletas|llantas|baterias?|refacciones|granos?|maiz|cafe|limon|aguacates?|cerveza|costales|redes|atun|camaron|carga|pertenencias|objetos|valores)`;
const CROWD = r`(?:pobladores|vecinos|comuneros|habitantes|ejidatarios|normalistas|maestros|manifestantes|autodefensas|estudiantes|campesinos|encapuchados|armados|sujetos|hombres|opositores|simpatizantes|transportistas|indigenas|G)`;
const LOCKS = r`(?:candados?|cerraduras?|chapas?|cortinas?|caja\s+fuerte|rejas?|boquetes?)`;
const IN_ACT = r`(?:cuando|mientras|al\s+momento\s+(?:de\s+)?que|en\s+el\s+momento\s+(?:en\s+)?que|justo\s+cuando)\s+(?:(?:ya|se|apenas|intentaba[n]?|trataba[n]?\s+de)\s+)?`;
const NOT_OTHERS = r`(?!\s+(?:a\s|[^.;]{0,40}?(?:${DRUGS}|${FUEL}|${WEAPONS}|${MIGRANTS}|toma\s|ducto|cuerpo|heridos)))`;
const HOMES = r`(?:sus\s+(?:casas?|hogares|viviendas?|parcelas|tierras|pertenencias|comunidades|ranchos|pueblos|domicilios)|(?:el|la|los|las|su)\s+(?:caserio|poblado|pueblo|rancheria|rancho|comunidad(?:es)?|ejido|localidad|congregacion|paraje|barrio))`;
const VILLAGE = r`(?:poblado|pueblo|caserio|rancheria|rancho|comunidad|ejido|localidad|P)`;
const ENGLISH_HOMES = r`(?:(?:the|their)\s+(?:hamlets?|villages?|homes?|houses|farms?|ranch(?:es)?|settlements?|communit(?:y|ies)|towns?|land)|P)`;
const MIGRATION = r`(?:i\.\s?n\.\s?m\.|inm|instituto\s+nacional\s+de\s+migracion|(?:personal|agentes|oficiales|elementos)\s+(?:federales\s+)?(?:de\s+migracion|migratori[oa]s)|migracion|immigration\s+(?:agents|officers|officials)|migration\s+(?:agents|officers|officials))`;
const CAUGHT = r`(?:caught|arrested|detained|surprised|seized|nabbed)`;
const SYNTHESIS = r`(?:metanfetaminas?|cristal|fentanilo|heroina|cocaina|drogas?|sinteticas?|meth(?:amphetamine)?|fentanyl|heroin|cocaine|drugs)`;
const DUCT = r`(?:(?:poli|gaso|oleo)?ductos?|pipelines?|ducts?)`;

/** Deeds by class of verb and class of what it was done to, where a list of phrases would not end. */
export const ACT_CUES: readonly Cue[] = [
  cue(
    'armed_clash',
    'deed',
    80,
    r`(?:inter)?cambi(?:aron|o|ando)\s+(?:disparos|fuego|balazos|tiros|plomo|rafagas)`,
    r`devolvi(?:o|eron)\s+(?:el\s+fuego|la\s+agresion|los\s+(?:disparos|tiros|balazos))|abri(?:o|eron)\s+fuego\s+a\s+su\s+vez`,
    r`se\s+(?:batieron|liaron|trabaron|tirotearon|rafaguearon|balacearon|agredieron)\s+(?:a\s+(?:tiros|balazos)|con\s+armas|en\s+combate|por\s+N)`,
    r`(?:troops|soldiers|police|marines|gunmen|hitmen|gangs|factions|G)\s+(?:[^\s;.]+\s+){0,5}?battled|battled\s+(?:with\s+)?(?:gunmen|police|troops|soldiers|hitmen|each\s+other)`,
    r`(?:repelled|beat\s+back|drove\s+off)\s+(?:[^\s;.]+\s+){0,3}?(?:attack|assault|attackers|gunmen|ambush)|(?:attack|assault|ambush)\s+was\s+repelled`,
  ),
  cue(
    'armed_clash',
    'noun',
    80,
    r`refriegas?|escaramuzas?`,
    r`combates?\s+(?:entre|a\s+(?:tiros|balazos)|armado|con\s+(?:armas|civiles|sicarios|G))`,
    r`encuentros?\s+armados?`,
  ),
  cue(
    'attack',
    'deed',
    72,
    r`descarg(?:o|aron)\s+(?:[^\s;.]+\s+){0,3}?(?:armas?|rafagas?|cargador(?:es)?|fusil(?:es)?|metralletas?|pistolas?)`,
    r`(?:hiri|lesion)(?:o|eron|aron)\s+(?:de\s+bala|a\s+(?:balazos|tiros)|con\s+arma\s+de\s+fuego)`,
    r`(?:result|qued)(?:o|aron)\s+herid[oa]s?\s+(?:de\s+bala|a\s+(?:balazos|tiros)|por\s+(?:arma|disparos|impactos?)|con\s+arma)`,
    r`atent(?:o|aron)\s+contra|(?:explot|estall|deton)(?:o|aron)\s+(?:un|una|N)\s+(?:coche|auto|camioneta|vehiculo)\s+(?:bomba|(?:cargad[oa]\s+)?(?:con|de)\s+(?:explosiv[oa]s|dinamita))`,
    r`(?:was|were)\s+(?:shot|hit)\s+in\s+(?:the|both|his|her)\s+[a-z]+|wounded\s+by\s+gunfire`,
  ),
  cue(
    'attack',
    'deed',
    60,
    r`(?:ech|met|peg|aplic)(?:o|aron|io|ieron)(?:le|les)?\s+(?:fuego|lumbre)`,
    r`prend(?:io|ieron)(?:le|les)?\s+lumbre|redu(?:jo|jeron|cid[oa]s?)\s+a\s+cenizas`,
    r`(?:calcin|chamusc)ad[oa]s?\s+(?:[^\s;.]+\s+){0,5}?por\s+(?:[a-z]+\s+){0,2}?(?:grupo|sujetos|hombres|desconocidos|encapuchados|comando|civiles|G)`,
    r`(?:burned|burnt)\s+(?:buses|vehicles|cars|trucks|lorries|shops|houses)`,
  ),
  cue(
    'homicide',
    'deed',
    72,
    r`(?:tir|arroj|abandon|dej|esparc)(?:o|aron|ieron)\s+(?:[^\s;.]+\s+){0,2}?restos\s+(?:humanos|de\s+(?:N|un|una|al\s+menos))`,
    r`cay(?:o|eron)\s+(?:muert|acribillad|asesinad)[oa]s?|cay(?:o|eron)\s+abatid[oa]s?\s+(?:por\s+(?:[a-z]+\s+){0,2}?(?:sicarios|pistoleros|desconocidos|sujetos|hombres|comando)|a\s+(?:tiros|balazos))`,
    r`remat(?:o|aron)\s+a(?=\s)|assassinated`,
  ),
  cue(
    'homicide',
    'deed',
    71,
    r`${TAKEN}\s+${LOOSE}{0,5}?(?:encobijad|embolsad|enteipad|encajuelad|maniatad|decapitad|desmembrad|descuartizad)[oa]s?`,
    r`(?:bod(?:y|ies)|corpses?|remains)\s+(?:[^\s;.]+\s+){0,5}?(?:left|lying|turned\s+up|surfaced|appeared|recovered|hanging|hung|pulled\s+from|washed\s+up|floating)`,
    r`(?:aparec(?:io|ieron)|flota(?:ba|ban)|yac(?:ia|ian))\s+${LOOSE}{0,5}?(?:cuerpos?|cadaver(?:es)?|sin\s+vida|muert[oa]s?|restos\s+humanos)`,
  ),
  cue(
    'abduction',
    'deed',
    72,
    r`(?:subi|sub|met|trep|forz|oblig|arrastr|baj|sac|llev|jal)(?:o|io|ieron|aron|ad[oa]s?|id[oa]s?)\s+(?:[^\s;.]+\s+){0,4}?(?:por|a)\s+la\s+fuerza`,
    r`(?:subid|llevad|trasladad|sacad)[oa]s?\s+(?:[^\s;.]+\s+){0,4}?(?:(?:con|hacia|a)\s+rumbo\s+desconocido|a\s+punta\s+de\s+(?:pistola|fusil|rifle))`,
    r`${CROWD}\s+(?:[^\s;.]+\s+){0,4}?(?:tienen|tiene|mantienen|tenian|mantuvieron|mantenian)\s+retenid[oa]s?`,
    r`retenid[oa]s?\s+por\s+(?!(?:[a-z]+\s+){0,2}?(?:personal|agentes?|elementos|policias?|autoridad|inm|i\.n\.m|migracion|marin|soldad|militar|efectivos|guardia|tropa|aduan|la\s+(?:fgr|fiscalia|marina|sedena|g\.n|naval|policia)))[a-z]+`,
    r`(?:was|were)\s+(?:[a-z]+\s+)?(?:dragged|hauled|bundled|snatched|marched|forced)\s+(?:at\s+gunpoint\s+)?(?:out\s+of|from|off|into|away|onto)`,
    r`(?:men|women|people|students|workers|drivers|engineers|brothers|boys|girls|man|woman|teacher|driver|rancher|farmer|journalist)\s+(?:[^\s;.]+\s+){0,3}?vanished`,
    r`(?:freed|released|rescued)\s+(?:[^;.]{0,40}?\s)?(?:captivity|captors|kidnappers)`,
  ),
  cue(
    'robbery',
    'deed',
    64,
    r`(?:desvalij|saque|vaci|desmantel)(?:o|aron|ad[oa]s?)\s+(?:[^\s;.]+\s+){0,3}?${HAULS}`,
    r`(?:la|lo|las|los)\s+vaci(?:o|aron)|desvalij(?:o|aron|ad[oa]s?)`,
    r`(?<!(?:corriente|rio|creciente|agua|huracan|viento|lluvia|arroyo|mar|oleaje|tormenta)\s)se\s+llev(?:o|aron)\s+(?:N\s+(?!(?:puntos?|votos|goles?|medallas?|premios?|cuerpos|cadaveres|trofeos?|anos|horas|dias|vidas?)(?![a-z]))[a-z]+|(?:[^\s;.]+\s+){1,3}?${GOODS})`,
    r`(?:huy|escap|alz|carg|fug|desaparec)(?:o|io|eron|aron|ieron)\s+con\s+(?:[^\s;.,]+\s+){0,4}?(?:botin|${GOODS})`,
    r`(?:quit|arrebat|hurt|birl)(?:o|aron)\s+(?:(?!se\s)[^\s;.]+\s+){1,3}?${GOODS}`,
    r`(?:encanon|amag|amordaz)(?:o|aron|ad[oa]s?)\s+(?:[^;.]{0,70}?\s)?(?:dinero|efectivo|pesos|botin|mercancia|caja|unidad|camioneta|joyas|pertenencias|valores|carga|joyeria|banco|gasolinera)`,
    r`(?:romp|forz|viol|abr|hic)(?:io|ieron|o|aron)\s+(?:[^\s;.]+\s+){0,2}?${LOCKS}`,
    r`${IN_ACT}(?:${LOAD_STEMS})(?:aba|aban|ia|ian|ar|er|ir)(?=\s)${NOT_OTHERS}`,
    r`(?<!(?:que|cual|cuales)\s)(?:fue|fueron)\s+robad[oa]s?(?=\s+(?:un|una|N)\s)`,
    r`(?:thieves|robbers|pirates|raiders|burglars|looters|(?:armed|masked|hooded)\s+men|gunmen)\s+(?:[^\s;.]+\s+){0,4}?(?:emptied|stripped|cleaned\s+out|cleared\s+out|broke\s+into|plundered|raided|boarded|forced\s+open)`,
    r`(?:amarr|maniat|somet|amordaz)(?:o|aron|io|ieron)\s+(?:al?|a\s+l[oa]s?)\s+(?:[a-z]+\s+)?(?:chofer|choferes|conductor(?:es)?|operador(?:es)?|velador(?:es)?|vigilantes?|guardias?|emplead[oa]s?|custodios?|cajer[oa]s?|tripulantes?)`,
    r`relieved\s+(?:[^\s;.]+\s+){1,4}?of\s+(?:their|his|her|its|N)|rustled`,
    r`${CAUGHT}\s+(?:[^\s;.]+\s+){0,4}?(?:as\s+they\s+(?:were\s+)?|while\s+|in\s+the\s+act\s+of\s+)?(?:unloading|emptying|stealing|looting|stripping|robbing|carrying\s+off|loading)(?!\s+(?:[^.;]{0,30}?(?:cocaine|marijuana|drugs|meth|fuel|diesel|petrol|weapons|migrants)))`,
  ),
  cue('robbery', 'noun', 64, r`botin(?!\s+politico)`, r`(?:train|truck|cargo)\s+robber(?:y|ies)`),
  cue(
    'extortion',
    'deed',
    58,
    r`(?:entreg|pag|deposit|transfir)(?:o|aron|io|ieron)\s+(?:[^\s;.]+\s+){0,2}?${MONEY}\s+(?:[^;.]{0,60}?)(?:extorsion[a-z]*|amenaz[a-z]*|por\s+telefono|en\s+nombre\s+de|a\s+quien(?:es)?\s+(?:se|lo|la|le)|plagi[a-z]*|secuestr[a-z]*|derecho\s+de\s+piso)`,
    r`amenaz(?:o|aron|ad[oa]s?)\s+(?:[^;.]{0,70}?)(?:si\s+no\s+(?:[^;.]{0,30}?)|exig[a-z]*\s+|a\s+cambio\s+de\s+|para\s+que\s+[a-z]+\s+)${MONEY}`,
    r`(?:exigi|reclam|pidi|demand|fij|cobr|sac|quit)(?:o|aron|eron|ieron)(?:le|les)?\s+(?:(?!multa)[^\s;.]+\s+){0,4}?${MONEY}${OF_FINES}(?=[^.;]{0,60}?(?:por\s+dejar|para\s+(?:no|dejar|poder|permitir)|a\s+cambio\s+de\s+(?:no|dejar|permitir|seguridad|proteccion)|si\s+no|de\s+lo\s+contrario|constructora|empresa|negocio|comerciante|gasoliner|derecho\s+de\s+piso|cuota))`,
    r`(?:cobra(?:ba|ban|ndo)|al\s+cobrar|recoger|recogia[n]?|recibia[n]?)\s+(?:[^\s;.]+\s+){0,4}?(?:extorsion|(?:dinero|pago|producto)\s+de\s+(?:una|la)\s+extorsion|derecho\s+de\s+piso)`,
    r`(?:handed(?:\s+over)?|paid|collecting)\s+(?:[^;.]{0,30}?\s)?(?:extortion(?:ists?)?|extortion\s+(?:payment|money))`,
    r`victimas?\s+de\s+(?:una\s+)?extorsion(?=[^;.]{0,40}?${MONEY})`,
    r`demanded\s+(?:[^\s;.]+\s+){0,2}?${MONEY}`,
  ),
  cue(
    'drug_lab',
    'deed',
    88,
    r`(?:donde|en\s+(?:el|la|los|las)\s+que|que|para|utilizad[oa]\s+para)\s+(?:se\s+)?(?:procesa|elabora|fabrica|cocina|produci|produc|sintetiza)(?:ba|ban|an|r|a|n)?\s+(?:[^\s;.]+\s+){0,3}?${SYNTHESIS}`,
    r`(?:fabrica|elabora|procesa|cocina|produci|sintetiza)(?:ba|ban|a|an)\s+(?:[^\s;.]+\s+){0,2}?${SYNTHESIS}`,
    r`${TAKEN}\s+${LOOSE}{0,5}?(?:reactores|condensadores|reactors|vats)`,
    r`(?:used|set\s+up)\s+to\s+(?:cook|make|produce)\s+${SYNTHESIS}`,
  ),
  cue(
    'drug_lab',
    'noun',
    88,
    r`(?:narco)?laboratorios?\s+(?:[a-z]+\s+)?(?:para|de)\s+(?:(?:la\s+)?(?:elabor|fabric|produc|proces)[a-z]+\s+(?:de\s+)?)?${SYNTHESIS}`,
  ),
  cue(
    'surveillance',
    'deed',
    84,
    r`${TAKEN}\s+${LOOSE}{0,6}?(?:programas?|software|equipos?|aparatos?)\s+(?:[a-z]+\s+)?(?:para|de|to)\s+(?:intervenir|intervencion|espiar|espionaje|escuchar?|interceptar|interceptacion|rastre[a-z]+|tap|spy)`,
    r`(?:halcon(?:es)?|vigia|lookouts?)\s+(?:[^\s;.]+\s+){0,4}?con\s+(?:[^\s;.]+\s+){0,4}?(?:escaner(?:es)?|frecuencias?|radios?|camaras?)`,
    r`spyware\s+(?:was\s+)?found`,
  ),
  cue(
    'collusion',
    'deed',
    78,
    r`${OFFICIALS}(?:,?\s+(?!a\s|detuv|captur|arrest|asegur|aprehend|logr|abati|repel)[^\s;.]+){0,9}?,?\s+(?:que|quien(?:es)?|por|de)\s+(?:(?:le|les|se|la|lo|presuntamente|tambien)\s+)*(?:${HELPS})[a-z]*\s+(?:[^;.]{0,70}?)${CRIMINALS}`,
    r`${OFFICIALS}(?:,?\s+(?!a\s|detuv|captur|arrest|asegur|aprehend|logr|abati|repel)[^\s;.]+){0,7}?,?\s+(?:coludid|ligad|infiltrad|vinculad[oa]s?\s+con|al\s+servicio\s+de|en\s+la\s+nomina)[oa]?s?\s+(?:[^;.]{0,40}?)${CRIMINALS}`,
    r`${OFFICIALS}(?:,?\s+(?!a\s|detuv|captur|arresto|arrestaron|asegur|aprehend|logr|abati|repel)[^\s;.]+){0,7}?\s+(?:nexos|vinculos|ligas|lazos|complicidad)\s+(?:con\s+)(?:[^;.]{0,40}?)${CRIMINALS}`,
    r`${ENGLISH_OFFICIALS}\s+(?:(?!detained|arrested\s+N|captured)[^\s;.]+\s+){0,6}?(?:ties|links)\s+(?:to|with)\s+(?:[^;.]{0,30}?)${CRIMINALS}`,
    r`${OFFICIALS}\s+(?:[a-z]+\s+){0,2}?entreg(?:o|aron)\s+a\s+(?:N|un|una|los|las|dos)\s+[a-z]+\s+(?:al?|a\s+l[oa]s?|a\s+una?)\s+(?:[a-z]+\s+)?${CRIMINALS}`,
    r`(?:arrest|deten|detain|suspend|jail|indict|charg|dismiss|sack|convict|prosecut)[a-z]*\s+(?:[^;.]{0,40}?\s)?(?:for|with|of)\s+(?:selling|leaking|passing|smuggling|protecting|feeding|tipping|working|taking|escorting|helping|handing|giving)\s+(?:[^;.]{0,70}?)${CRIMINALS}`,
  ),
  cue(
    'roadblock',
    'deed',
    66,
    r`(?:cruz|atraves|coloc|pus|tendi|acost|amonton|apil)(?:aron|ieron)\s+${LOOSE}{0,3}?${HEAPED}`,
    r`(?:plant|estacion|atraves|cruz)(?:aron|ad[oa]s)\s+(?!en\s|a\s|por\s)(?:[^\s;.]+\s+){0,3}?(?:camion(?:es)?|tractores|taxis|autobuses|trailers?|unidades|tractocamiones|volteos)\s+(?:a\s+media|en\s+(?:la|el|los|ambos)|sobre|a\s+lo\s+ancho)`,
    r`quem(?:aron|ando)\s+llantas|instal(?:o|aron)\s+(?:un|N|el)\s+(?:bloqueo|reten\s+ciudadano|plant[oó]n)`,
    r`(?:incendi|quem|prendi|calcin)[a-z]*\s+(?:[^;.]{0,60}?\s)?(?:para|con\s+el\s+fin\s+de|a\s+fin\s+de)\s+(?:cerrar|bloquear|impedir|cortar|obstruir|tapar)\s+${LOOSE}{0,3}?${ROADS}`,
    r`(?:burned|burnt|torched|alight|on\s+fire|ablaze)\s+(?:[^;.]{0,40}?\s)?to\s+(?:block|shut|close|cut|seal)\s+(?:off\s+)?${LOOSE}{0,3}?${ROADS}`,
    r`cierra[n]?\s+${LOOSE}{0,3}?${ROADS}`,
    r`(?:tien|mantien|mantuv)[a-z]*\s+(?:tomad|bloquead|cerrad)[oa]s?`,
    r`(?:seized|occupied|took\s+over)\s+${LOOSE}{0,2}?(?:toll\s+(?:booths?|plaza|gates?)|highway|motorway|bridge)`,
  ),
  cue(
    'displacement',
    'deed',
    62,
    r`(?:dej|abandon|evacu|desaloj|desocup)(?:aron|o)\s+${HOMES}`,
    r`(?:tuvieron\s+que|obligad[oa]s\s+a|forzad[oa]s\s+a|debieron|decidieron|optaron\s+por)\s+(?:dejar|abandonar|huir|salir|desplazarse|irse|desocupar|desalojar)\s+(?:de\s+)?(?:${HOMES}|P)`,
    r`(?:habitantes|familias|pobladores|vecinos|personas)\s+(?:[^\s;.]+\s+){0,6}?(?:salieron|huyeron|se\s+fueron)\s+(?:[^\s;.]+\s+){0,3}?(?:con\s+lo\s+puesto|por\s+(?:temor|miedo|amenazas|la\s+violencia)|huyendo)`,
    r`(?:qued|luc)(?:o|aron|e|en)\s+(?:[a-z]+\s+)?(?:vaci|desiert|abandonad|deshabitad|despoblad)[oa]s?\s+(?:[a-z]+\s+){0,2}?${VILLAGE}|${VILLAGE}\s+(?:[^\s;.]+\s+){0,4}?qued(?:o|aron)\s+(?:[a-z]+\s+)?(?:vaci|desiert|deshabitad|despoblad)[oa]s?`,
    r`(?:llegaron|arribaron|atienden|atendieron|albergan?|recibieron|recibio)\s+(?:[^\s;.]+\s+){0,4}?N\s+desplazad[oa]s|(?<!(?:a|para|de)\s)N\s+(?:personas|familias)\s+desplazadas`,
    r`(?:people|families|residents|villagers|households|inhabitants)\s+(?:[^\s;.]+\s+){0,4}?(?:left|fled|abandoned|deserted)\s+${ENGLISH_HOMES}`,
    r`(?:hamlet|village|town|settlement)s?\s+(?:[^\s;.]+\s+){0,3}?(?:emptied|was\s+emptied|were\s+emptied|stood\s+empty)`,
  ),
  cue(
    'migrant_detention',
    'deed',
    73,
    r`${MIGRATION}\s+(?:[^;.]{0,60}?\s)?(?:detuv|asegur|retir|levant|condu|traslad|llev|subi|baj|rescat|intercept|contuv|present|canaliz|remiti|picked|pulled|took|detain|round)[a-z]*\s+(?:[^;.]{0,50}?\s)?N(?=\s+(?:${MIGRANTS}|personas|people))`,
  ),
  cue(
    'migrant_detention',
    'deed',
    69,
    r`N\s+(?:integrantes|miembros|members)\s+(?:de\s+(?:una|la)|of\s+(?:a|the))\s+caravana?\s+(?:[^;.]{0,40}?\s)?(?:asegurad|detenid|rescatad|intercept|detained|rounded|picked|stopped|bused)[a-z]*`,
    r`(?:${TAKEN}|detuv(?:o|ieron)|detained|stopped)\s+(?:a\s+)?N\s+(?:integrantes|miembros|members)\s+(?:de\s+(?:una|la)|of\s+(?:a|the))\s+caravana?`,
    r`fren(?:o|aron)\s+(?:[^;.]{0,30}?\s)?N\s+${MIGRANTS}`,
    r`N\s+${MIGRANTS}\s+(?:[^;.]{0,30}?\s)?(?:were|was)\s+(?:[a-z]+\s+)?(?:taken\s+off|pulled\s+(?:off|from)|rounded\s+up|picked\s+up|freed|held)`,
    r`N\s+${MIGRANTS}\s+se\s+entregaron\s+a|(?:abandon|dej)(?:o|aron)\s+(?:[^;.]{0,50}?\s)?con\s+N\s+${MIGRANTS}`,
    r`(?:freed|rounded\s+up)\s+(?:[^;.]{0,20}?\s)?N\s+${MIGRANTS}`,
    r`(?:smugglers?|guides?|polleros?|coyotes?|guias?)\s+(?:[^;.]{0,40}?\s)?N\s+${MIGRANTS}\s+(?:[^;.]{0,30}?\s)?(?:caught|arrested|detained|detenid|aprehendid)[a-z]*`,
  ),
  cue(
    'fuel_theft',
    'deed',
    68,
    r`(?:orden|pinch|pic|perfor|extra|sustra)(?:aba|aban|ando|ia|ian|yendo|ian|iendo)\s+(?:[^\s;.]+\s+){0,5}?(?:${DUCT}|${FUEL}|toma)`,
    r`(?:ardi|estall|explot|incendi|quem|deton)(?:o|eron|aron|io)(?:se)?\s+(?:[^\s;.]+\s+){0,3}?(?:tomas?|(?:ducto|poliducto|gasoducto|oleoducto)\s+(?:perforado|ordenado|picado))`,
    r`tunel(?:es)?\s+(?:[^\s;.]+\s+){0,6}?${DUCT}|tunnels?\s+(?:[^\s;.]+\s+){0,6}?${DUCT}`,
    r`(?:llena|carga|abastec|transvasa|trasega)(?:ba|ban|ia|ian|ndo)\s+(?:[^;.]{0,50}?\s)?(?:tomas?|ducto|${FUEL}|huachicol)`,
    r`(?:siphoning|draining|tapping|stealing|drawing\s+off)\s+(?:[^\s;.]+\s+){0,5}?(?:${DUCT}|fuel|diesel|petrol|gasoline)`,
    r`(?:fire|blast|explosion|leak)\s+at\s+(?:an?|the)\s+(?:[a-z]+\s+)?(?:illegal\s+|clandestine\s+)?taps?`,
  ),
  cue(
    'air_incursion',
    'deed',
    90,
    r`se\s+estrell(?:o|aron)\s+(?:un|una|el|la)\s+(?:avioneta|aeronave|jet|cessna|avion|helicoptero)`,
    r`(?:abandonad|incendiad|calcinad|quemad|siniestrad)[oa]s?\s+(?:un|una|el|la)\s+(?:avioneta|aeronave|jet|cessna|avion)`,
    r`(?:aircraft|plane|jet|cessna)\s+(?:[^\s;.]+\s+){0,6}?(?:was\s+)?(?:abandoned|burned|burnt|set\s+on\s+fire|ditched|crash-?landed)|burn(?:ed|t)(?:-|\s)out\s+(?:aircraft|plane|jet|cessna)`,
  ),
  cue(
    'arrest',
    'deed',
    45,
    r`(?:qued|cay|fue)(?:o|aron|eron|ron)?\s+pres[oa]s?`,
    r`aprehenden(?=\s+(?:a|al)\s)|(?:police|marines|soldiers|agents|troops)\s+caught`,
  ),
  cue(
    'other',
    'deed',
    33,
    r`chocaron\s+(?:de\s+frente|N|un|una|dos|entre)|descarril(?:o|aron|ad[oa]s?)|derailed`,
    r`(?:banner|blanket|sheet)s?\s+(?:[^\s;.]+\s+){0,4}?(?:was|were)\s+(?:hung|left|found|draped)|inmates\s+(?:brawled|fought|rioted)`,
  ),
];
