import { CRIMINALS, DRUGS, FUEL, MIGRANTS, OFFICIALS, TAKEN, WEAPONS } from './cue-words.ts';
import { cue } from './incident-cue.ts';
import type { Cue } from './incident-cue.ts';

const r = String.raw;
const FEW = r`(?:[^\s;.]+\s+){0,4}?`;
const BULLETS = r`(?:balazos|tiros|plomazos|plomo|balas|rafagas|disparos)`;
const NATURE = r`(?!\s+(?:el|la|un|una)\s+(?:tren|corriente|rio|rayo|infarto|agua|enfermedad|cancer|camion|auto|frio|calor|alcohol|electric)[a-z]*)`;
const OUTLAWS = r`(?:un\s+(?:comando|grupo|convoy)|(?:N\s+|vari[oa]s\s+|un[oa]s\s+)?(?:hombres|sujetos|individuos|encapuchados|desconocidos|pistoleros|civiles|personas|tipos)(?:\s+(?:fuertemente\s+)?armad[oa]s)?|armados|G)`;
const CAR = r`(?:camionetas?|vehiculos?|autos?|carros?|trocas?|unidad|taxi)`;
const WAYS = r`(?:carreteras?|calles?|avenidas?|cruceros?|salidas?|entradas?|puentes?|caminos?|accesos?|vias?|bulevar|libramiento|autopista|paso|casetas?)`;
const MONEY = r`(?:N|un|una|medio|cien|mil)\s+(?:(?:mil|millon|millones|cientos|miles)\s+)?(?:de\s+)?(?:pesos|dolares)`;
const NOTE = r`(?:papel(?:ito)?|recado|nota|carta|mensajes?|cartulina|sobre|corona|llamadas?|audios?|videos?|whatsapps?)`;
const DUCT = r`(?:(?:poli|gaso|oleo|turbosino)?ductos?|lineas?\s+de\s+(?:conduccion|N)|tuberias?)`;
const AIRCRAFT = r`(?:avion(?:es)?|avionetas?|aeronaves?|bimotor(?:es)?|monomotor(?:es)?|jets?|cessnas?|ultraligeros?|helicopteros?)`;
const PLANTS = r`(?:surcos|matas|plantas|parcelas|hectareas|predios?|tablas|manchones|plantios?|sembradios?)\s+(?:[a-z]+\s+){0,2}?(?:de|con)\s+(?:amapola|marihuana|mariguana|coca)`;
const POTS = r`(?:ollas|tambos|reactor(?:es)?|peroles|tinas|cazos|condensador(?:es)?|matraces|bidones|cubetas|tinacos)`;
const CHEMICALS = r`(?:precursor(?:es)?|sustancias?\s+quimicas?|quimicos?|acidos?|metanfetaminas?|cristal|sosa\s+caustica|acetona|tolueno|efedrina|p2p)`;
const EYES = r`(?:camaras?(?!\s+de\s+(?:diputados|comercio))|camaritas|videocamaras?|antenas?|repetidor(?:as|es)?|microfonos)`;
const VALUABLES = r`(?:relojes|N\s+piezas|joyas|alhajas|dinero|efectivo|cajeros?|celulares|televisores|pantallas|computadoras|mercancia|herramientas?|motores?|ganado|vacas|reses|becerros|borregos|medicinas|llantas|cobre|cables?|motocicletas?|maquinaria)`;

/** Deeds as people tell them, by class of verb and of thing: verbs of every day for shooting, taking and finding. */
export const TOLD_CUES: readonly Cue[] = [
  cue(
    'armed_clash',
    'deed',
    80,
    r`se\s+di(?:o|eron)\s+(?:de|a)\s+${BULLETS}|se\s+(?:agarr|tir|solt|ech)(?:o|aron)\s+(?:a\s+)?${BULLETS}`,
    r`(?:tir|dispar|contest|respondi)(?:o|aron|eron)\s+de\s+vuelta|(?:contest|respondi)(?:o|aron|eron)\s+(?:con|a)\s+${BULLETS}`,
    r`se\s+hicieron\s+de\s+${BULLETS}|hubo\s+(?:cruce|intercambio)\s+de\s+${BULLETS}`,
  ),
  cue(
    'attack',
    'deed',
    72,
    r`(?:vaci|descarg|solt|tir|dej)(?:o|aron|ando)(?:le|les)?\s+(?:[^\s;.]+\s+){0,3}?(?:cargador(?:es)?|pistolas?|rafagas?|plomo|balas?|balazos|tiros|plomazos)\s+(?:[^\s;.]+\s+){0,2}?(?:sobre|contra|a|al|en)(?=\s)`,
    r`(?:dej|solt)(?:o|aron)\s+caer\s+(?:[^\s;.]+\s+){0,6}?(?:explosiv[oa]s?|granadas?|bombas?|cargas?)`,
    r`granadas?\s+(?:[^;.]{0,40}?\s)?(?:revent|destroz|dan|explot|estall|deton)(?:o|aron)`,
    r`(?:rod|coloc|plant|dej|puls|detect|desactiv)(?:o|aron|ad[oa]s?)\s+(?:[^\s;.]+\s+){0,4}?(?:granadas?|artefactos?\s+explosivos?|bombas?|petardos)\s+(?:[^\s;.]+\s+){0,2}?(?:frente|bajo|debajo|en|contra|junto|a\s+la\s+entrada)`,
    r`(?:le|les|nos)\s+(?:tir|solt|met|peg|di|descarg)(?:o|io|aron|ieron|eron)\s+(?:(?:N|un|de|vari[oa]s)\s+)?(?:balazos?|tiros?|plomazos?|rafagas?)`,
    r`(?:cosi|roci|agarr|recibi|corri)(?:o|eron|aron|d[oa]s?|ad[oa]s?)\s+(?:[^\s;.]+\s+){0,3}?(?:a|de)\s+(?:balazos|tiros|plomazos)`,
    r`(?:fue|fueron)\s+(?:[a-z]+\s+)?(?:rafaguead|emboscad|tirotead|balacead|granadead|bombardead)[oa]s?`,
  ),
  cue(
    'homicide',
    'deed',
    72,
    r`l[oa]s?\s+(?:mat|asesin|acribill|ultim|ejecut|degoll|venadearon)(?:o|aron)?${NATURE}(?=[\s.,;]|$)`,
    r`(?:bolsas?|costal(?:es)?|maletas?|hieleras?|tambos?|cobijas?|cajas?)\s+(?:[^;.]{0,30}?\s)?(?:con|de)\s+(?:[a-z]+\s+)?(?:restos|partes\s+(?:humanas|de\s+(?:un|una|N))|cuerpos?|miembros\s+humanos)`,
    r`(?:perdi|muri|falleci|pereci)(?:o|eron)\s+(?:la\s+vida\s+)?(?:[^;.]{0,50}?\s)?(?:al\s+ser|tras\s+ser|luego\s+de\s+ser|despues\s+de\s+ser|a\s+manos\s+de|por)\s+(?:[^;.]{0,50}?\s)?(?:dispar|balead|balazo|tirotead|sicari|pistoler|acribillad|agredid|atacad)[a-z]*`,
    r`(?:sin|no\s+presentaba)\s+signos\s+vitales(?=[^.]{0,80}?(?:impacto|herida|disparo|bala|violencia|tortura|maniatad|atad))`,
    r`(?:le|les)\s+(?:quit|arrebat|seg)(?:o|aron)\s+la\s+vida`,
  ),
  cue(
    'abduction',
    'deed',
    72,
    r`(?:interceptad|levantad|llevad|sacad|arrebatad|bajad|subid|trepad)[oa]s?\s+(?:D\s+)?(?:[^\s;.]+\s+){0,4}?por\s+${OUTLAWS}(?=[^.]{0,90}?(?:subid|subieron|llev|paradero|rumbo|desapare|no\s+se\s+sabe|se\s+ignora|fuerza|liber|rescat))`,
    r`(?:subi|meti|trep|ech)(?:o|io|eron|ieron|aron)\s+a\s+(?:N|un|una|su|dos)\s+[^.;]{2,40}?\s(?:a|en)\s+(?:un|una|la|el|su|N)\s+${CAR}(?![^.;]{0,20}(?:patrulla|oficial|ambulancia))`,
    r`l[oa]s?\s+(?:hicieron|obligaron\s+a|forzaron\s+a)\s+(?:subir|abordar|bajar)(?!\s+(?:el|la)\s+(?:precio|volumen|guardia))`,
    r`(?:y\s+)?(?:l[oa]s?\s+)?(?:subid[oa]s?|metid[oa]s?|subieron|metieron|treparon)\s+(?:a\s+la\s+fuerza\s+)?(?:a|en)\s+(?:un|una|N)\s+${CAR}(?=[^.]{0,70}?(?:paradero|rumbo|no\s+se\s+sabe|se\s+ignora|sin\s+que|desde\s+entonces|desapare))`,
  ),
  cue(
    'abduction',
    'weak',
    60,
    r`se\s+(?:ignora|desconoce)\s+(?:su|el)\s+paradero|(?:sigue[n]?|continua[n]?)\s+(?:desaparecid|sin\s+aparecer)[oa]?s?`,
  ),
  cue(
    'roadblock',
    'deed',
    66,
    r`tendi(?:o|eron)\s+(?:[^\s;.]+\s+){0,2}?(?:cadenas?|lazos?|mecates?|sogas?|cuerdas?|cables?)`,
    r`(?:tap|cerc|trab|bloque|sell)(?:o|aron)\s+(?!(?:[a-z]+\s+)?(?:baches|hoyos|fugas?|grietas|pozos|registros))(?:(?:con|a)\s+)?(?:D\s+)?(?:[^\s;.]+\s+){0,4}?${WAYS}(?![a-z])`,
    r`(?:impidi|neg)(?:o|eron|aron)\s+(?:el\s+)?(?:paso|transito)`,
  ),
  cue(
    'displacement',
    'deed',
    62,
    r`N\s+(?:familias|personas|habitantes|pobladores|vecinos|comuneros|indigenas)\s+(?:[^\s;.]+\s+){0,5}?(?:amanecieron|arribaron|aparecieron|llegaron|durmieron|se\s+instalaron|pasaron\s+la\s+noche)(?=[^.;]{0,110}?\s(?:con\s+(?:sus|lo)\s+(?:[a-z]+\s+){0,2}?(?:animales|colchones|cobijas|cosas|puesto|hijos|enseres)|(?:tras|por|despues\s+de|huyendo\s+de)\s+(?:[^\s;.]+\s+){0,4}?(?:${BULLETS}|balacera|amenazas?|ataques?|violencia|enfrentamiento)))`,
    r`(?:tuvieron\s+que|debieron|(?:fueron|se\s+vieron)\s+obligad[oa]s\s+a|tuvo\s+que)\s+(?:irse|salir(?:se)?|huir|dejar|abandonar|desplazarse)\s+(?:[^\s;.]+\s+){0,4}?N\s+(?:familias|personas|habitantes|vecinos|pobladores|comuneros)`,
    r`(?:salida|huida|partida|desplazamiento)\s+(?:[a-z]+\s+)?de\s+N\s+(?:familias|personas|habitantes|vecinos|pobladores|indigenas)(?=[^.;]{0,90}?\s(?:por|tras|ante|a\s+causa\s+de)\s+(?:[a-z]+\s+){0,3}?(?:combates?|violencia|amenazas?|enfrentamientos?|disparos|ataques?|balaceras?|${BULLETS}))`,
    r`(?:corri|ech|sac)(?:o|eron|aron)\s+(?:de\s+(?:sus\s+casas|su\s+pueblo|la\s+comunidad|el\s+ejido|P)\s+)?a\s+N\s+(?:familias|habitantes|vecinos|pobladores|comuneros)`,
  ),
  cue(
    'migrant_detention',
    'deed',
    69,
    r`(?:iban|venian|viajaban|llevaba|traia|cargaba|habia)\s+(?:[a-z]+\s+){0,3}?N\s+personas\s+de\s+(?:guatemala|honduras|cuba|haiti|venezuela|ecuador|el\s+salvador|nicaragua|colombia|centroamerica|africa|asia)`,
    r`N\s+${MIGRANTS}(?:,?\s+(?:y|e)\s+|,\s+)${MIGRANTS}\s+(?:en|ocult[oa]s|a\s+bordo|dentro|encerrad[oa]s|hacinad[oa]s|sin)(?=\s)`,
    r`(?:par|baj|desembarc|desalojo|encontr|top)(?:o|aron)\s+(?:[^;.]{0,50}?\s)?(?:a\s+|con\s+)?N\s+${MIGRANTS}`,
  ),
  cue(
    'fuel_theft',
    'deed',
    68,
    r`(?:mangueras?|valvulas?|niples?|conexion(?:es)?|tomas?)\s+(?:[^.;]{0,30}?\s)?(?:conectad|acoplad|injertad|empotrad|soldad|pegad|instalad|adaptad)[oa]s?\s+(?:al?|en|con|sobre)\s+(?:(?:el|la|los|un|una)\s+)?(?:[a-z]+\s+)?${DUCT}`,
    r`(?:${TAKEN}|habia)\s+${FEW}(?:boquetes?|orificios?|perforacion(?:es)?|hoyos?|mangueras?|valvulas?|zanjas?)\s+(?:[^;.]{0,30}?\s)?(?:en|al?|sobre|del?)\s+(?:(?:el|la|un)\s+)?${DUCT}`,
    r`(?:chup|sac|extra|orden|trasieg|succion)(?:aban|aba|ian|ia|aron|eron|ando|endo)\s+(?:[^.;]{0,30}?\s)?(?:del?\s+(?:[a-z]+\s+)?${DUCT}|${FUEL})`,
  ),
  cue(
    'robbery',
    'deed',
    64,
    r`(?:se\s+)?(?:meti|entr|ingres)(?:o|io|eron|ieron|aron)\s+(?:[^.;]{0,60}?\s)?(?:carg|huy|escap|sali|arras|alz)(?:o|io|aron|eron|ieron)\s+con\s+(?:[^\s;.]+\s+){0,5}?(?:${VALUABLES}|${MONEY})`,
    r`(?:amag|encanon|desarm|inmoviliz|amenaz|golpe)(?:o|aron|ad[oa]s?)\s+(?:con\s+(?:[a-z]+\s+){0,3}?)?(?:al?|a\s+l[oa]s?)\s+(?:[a-z]+\s+)?(?:velador(?:es)?|vigilantes?|guardias?|chofer(?:es)?|conductor(?:es)?|operador(?:es)?|emplead[oa]s?|cajer[oa]s?|custodios?|dependientes?|despachador(?:es)?)(?=[^.]{0,110}?(?:carg|(?<!se\s+l[oa]s?\s+)llev|huy|escap|sustra|rob|vaci|apoder))`,
    r`(?:carg|arras|alz|huy)(?:o|aron|eron)\s+con\s+(?:[^\s;.]+\s+){0,4}?(?:${VALUABLES}|${MONEY})`,
    r`(?:baj|bajaron)(?:o|aron)?\s+(?:al|a\s+los?)\s+(?:chofer|conductor|operador)(?:es)?\s+(?:[^.;]{0,40}?\s)?(?:y\s+)?se\s+llev(?:o|aron)`,
  ),
  cue(
    'extortion',
    'deed',
    74,
    r`${NOTE}[^.;]{0,30}?[:,;]?\s+(?:(?:que|donde|en\s+(?:el|la)\s+que)\s+)?(?:(?:le|les|ya)\s+)?(?:quier(?:e|en)|queria[n]?|pid(?:e|en|io|ieron)|pedia[n]?|exig(?:e|en|ia|ian|io|ieron)|reclama[n]?|ten(?:ia|ian)\s+que\s+(?:dar|pagar)|debia\s+(?:dar|pagar))\s+(?:[a-z]+\s+){0,2}?${MONEY}`,
  ),
  cue(
    'collusion',
    'deed',
    78,
    r`${OFFICIALS}\s+(?:[^;.]{0,50}?\s)?(?:cesad|destituid|separad|suspendid|detenid|dad)[oa]s?\s+(?:[^;.]{0,30}?\s)?por\s+(?:cobrar|avisar|pasar|vender|recibir|filtrar|soltar|trabajar|proteger|escoltar|cuidar)(?:le|les)?\s+(?:[^;.]{0,60}?\s)?${CRIMINALS}`,
    r`${OFFICIALS}(?:,?\s+(?!a\s|detuv|captur|arrest|asegur|aprehend)[^\s;.]+){0,7}?,?\s+(?:que|quien(?:es)?)\s+(?:(?:desde\s+)?D\s+)?(?:(?:le|les|se|l[oa]s?)\s+)?(?:solt|adelant|cant|delat|avis|pas|filtr|vend|entreg|cuid|escolt|proteg|recib|cobr)[a-z]+\s+(?:[^;.]{0,70}?\s)?${CRIMINALS}`,
  ),
  cue(
    'air_incursion',
    'deed',
    90,
    r`${AIRCRAFT}\s+(?:[^.;]{0,60}?\s)?(?:se\s+poso|toco\s+(?:tierra|pista|suelo)|capoto|se\s+desbarranco)`,
    r`(?:aterriz|se\s+pos|cay|descendi|baj)(?:o)\s+(?:[^\s;.]+\s+){0,4}?(?:bimotor|monomotor|ultraligero)`,
    r`(?:bimotor|monomotor)\s+(?:[^.;]{0,60}?\s)?(?:aterriz|descendi|se\s+estrell|quemad|incendiad|abandonad|calcinad)[a-z]*`,
  ),
  cue(
    'drug_lab',
    'deed',
    88,
    r`(?:${TAKEN}|toparon\s+con|topo\s+con|toparon|hab(?:ia|ian)|ten(?:ia|ian))\s+(?:[^\s;.]+\s+){0,8}?${POTS}\s+(?:[^.;]{0,60}?\s)?${CHEMICALS}`,
    r`${POTS}\s+(?:[^.;]{0,40}?\s)?(?:en\s+que|donde|para)\s+(?:se\s+)?(?:coc|cocin|prepar|hac|fabric|elabor)[a-z]+\s+(?:[a-z]+\s+){0,2}?${DRUGS}`,
  ),
  cue(
    'crop_eradication',
    'deed',
    86,
    r`(?:tumb|cort|arranc|machete|roz|desbarat|trill|rastre|acab|limpi|tronch|desmont|deshoj)(?:o|aron|ad[oa]s?)\s+(?:[^.;]{0,50}?\s)?${PLANTS}`,
    r`pas(?:o|aron)\s+a\s+machete`,
  ),
  cue(
    'surveillance',
    'deed',
    84,
    r`(?<!(?:le|les)\s)(?:desprend|arranc|descolg|tumb|retir|quit|baj|desatornill|descubr)(?:io|ieron|o|aron|id[oa]s?|ad[oa]s?)\s+(?:[^.;]{0,40}?\s)?${EYES}`,
  ),
  cue(
    'weapons_seizure',
    'weak',
    44,
    r`(?:hab(?:ia|ian)|escond(?:ia|ian)|guardaba[n]?|enterrad[oa]s)\s+(?:[^\s;.]+\s+){0,3}?N\s+(?:[a-z]+\s+)?${WEAPONS}`,
  ),
  cue(
    'arrest',
    'deed',
    45,
    r`(?:se\s+)?l[oa]s?\s+(?:llev|agarr|pesc|pep|atrap|tor)(?:o|aron|cieron)\s+(?:pres|detenid)[oa]s?`,
    r`l[oa]s?\s+(?:agarr|atrap|pesc|detuv|captur|aprehend)(?:o|aron|ieron)(?=\s+(?:[^\s;.]+\s+){0,4}?(?:polic|soldad|marin|agentes|militar|guardia|ministerial|elementos|en\s))`,
  ),
  cue(
    'other',
    'deed',
    34,
    r`(?:amanec|aparec|colg|dej|puls|pus)(?:io|ieron|o|aron|ad[oa]s?)\s+(?:[^.;]{0,60}?\s)?(?:mantas?|lonas?|sabanas?|cartulinas?|mensajes?)\s+(?:${FEW})(?:con(?:tra)?|firmad[oa]s?|dirigid[oa]s?|de\s+amenaza|amenaz[a-z]+)(?=\s)`,
  ),
];
