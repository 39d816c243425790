import { DRUGS, FUEL, MIGRANTS, WEAPONS } from './cue-words.ts';
import { cue } from './incident-cue.ts';
import type { Cue } from './incident-cue.ts';

const r = String.raw;
const LOOSE = r`(?:[^\s;]+\s+)`;
const TAKE = r`(?:(?:se\s+)?(?:asegura[n]?(?!\s+que)|decomisa[n]?|incauta[n]?|localiza[n]?|halla[n]?|encuentra[n]?|recupera[n]?|ubica[n]?|descubre[n]?|detecta[n]?|intercepta[n]?|desmantela[n]?|destruye[n]?|inhabilita[n]?|inutiliza[n]?|erradica[n]?|retira[n]?|confisca[n]?|arranca[n]?|desentierra[n]?|descuelga[n]?|dinamita[n]?|barrena[n]?|sella[n]?|fumiga[n]?)),?`;
const FIND = r`(?:(?:se\s+)?(?:halla[n]?|encuentra[n]?|localiza[n]?|ubica[n]?|descubre[n]?|aparece[n]?|recupera[n]?)|abandona[n]?|deja[n]?|tira[n]?|cuelga[n]?)`;
const THROW = r`(?:lanza|arroja|avienta|tira|detona|activa|deja)[n]?`;
const NEIGHBOURS = r`(?:familias|habitantes|pobladores|vecinos|comuneros)`;

/** What entries and headlines tell in the present: "Hallan dos cuerpos", "sujetos disparan contra un bar". */
export const PRESENT_CUES: readonly Cue[] = [
  cue(
    'armed_clash',
    'present',
    80,
    r`se\s+(?:enfrenta[n]?|tirotean|balean|agarran\s+a\s+(?:balazos|tiros)|topan\s+a\s+(?:balazos|tiros))`,
    r`chocan\s+a\s+(?:balazos|tiros)|chocan(?=\s+(?:grupos|bandos|celulas|G\s))`,
    r`(?:contesta|responde|repele)[n]?\s+(?:(?:el|al?|la|a\s+l[oa]s?)\s+)?(?:fuego|agresion|ataque|disparos)`,
    r`abate[n]?\s+a`,
  ),
  cue(
    'attack',
    'present',
    72,
    r`(?:ataca|agrede|balea|balacea|rafaguea|embosca|ametralla|bombardea)[n]?(?=\s+(?:a|al|el|la|los|las|un|una|N|con|desde|su|casa|vivienda|negocio|patrulla)\s)`,
    r`(?:lesiona|hiere)[n]?\s+(?:[^;.]{0,40}?\s)?a(?:l)?(?=\s+(?:[a-z]+\s+){0,2}?(?:N|un|una|sindic|regidor|polic|taxist|comerciant|elemento|agente|hombre|mujer|masculin|joven|chofer|alcald|ganader|maestr|periodist)[a-z]*)`,
    r`hostiga[n]?\s+(?:a\s+(?:tiros|balazos)|con\s+(?:disparos|drones|explosiv))`,
    r`dispara[n]?(?=\s+(?:contra|en\s+contra|a\s|al\s|sobre|desde))|abren\s+fuego`,
    r`${THROW}\s+${LOOSE}{0,4}?(?:granadas?|explosiv[oa]s?|artefactos?|bombas?|molotovs?)`,
  ),
  cue(
    'attack',
    'present',
    60,
    r`(?:incendian?|queman|prenden\s+fuego|vandalizan)(?=\s+(?:a|al|el|la|los|las|un|una|N|en|su|casa|vehiculo|negocio|camion)[a-z]*)`,
  ),
  cue(
    'homicide',
    'present',
    72,
    r`asesinan?(?=\s+a\s)|asesinan|ejecutan(?=\s+a\s)|matan(?=\s+a\s)|ultiman|acribillan|linchan|apunalan`,
    r`(?:es|son)\s+(?:[a-z]+\s+)?(?:asesinad|ejecutad|ultimad|acribillad|muert)[oa]s?(?=\s+(?:a|por|en|dentro|frente|cuando|con|de))`,
    r`muere[n]?\s+(?:a\s+(?:tiros|balazos|golpes)|balead[oa]s?|acribillad[oa]s?)`,
    r`priva[n]?\s+de\s+la\s+vida`,
  ),
  cue(
    'homicide',
    'present',
    71,
    r`${FIND}\s+${LOOSE}{0,7}?(?:cuerpos?(?!\s+de\s+(?:bomberos|seguridad))|cadaver(?:es)?|restos\s+(?:humanos|oseos)|osamentas?|sin\s+vida|muert[oa]s?|fosas?\s+clandestinas?|tiros?\s+de\s+gracia)`,
  ),
  cue(
    'abduction',
    'present',
    72,
    r`"?levantan"?(?=\s+a\s)|secuestran?(?=\s+a\s)|plagian(?=\s+a\s)|retienen(?=\s+a\s)|sustrae[n]?\s+${LOOSE}{0,4}?a\s+(?:N|un|una|su)(?=\s)|priva[n]?\s+(?:ilegalmente\s+)?de\s+(?:su|la)\s+libertad`,
    r`se\s+(?:l[oa]s?\s+)?lleva[n]?\s+(?:por\s+la\s+fuerza|a\s+la\s+fuerza|a\s+(?:N|un|una|su|sus))`,
    r`(?:es|son)\s+(?:secuestrad|plagiad|levantad)[oa]s?`,
  ),
  cue(
    'roadblock',
    'present',
    66,
    r`cierra[n]?\s+${LOOSE}{0,3}?(?:carretera|carr\.|vialidad|paso|circulacion|autopista|caminos?|accesos?|avenidas?|cruceros?|salidas?|puentes?|via)`,
    r`(?:atraviesan?|cruzan)\s+(?!en\s|a\s|por\s)${LOOSE}{0,3}?(?:vehiculos?|tracto[a-z]*|camion[a-z]*|trailer[a-z]*|autobus[a-z]*|pipas?|unidades)`,
    r`toman\s+${LOOSE}{0,3}?(?:casetas?|plaza\s+de\s+cobro|carretera|autopista)`,
  ),
  cue(
    'displacement',
    'present',
    62,
    r`${NEIGHBOURS}\s+${LOOSE}{0,8}?(?:dejan|abandonan|huyen|se\s+desplazan|se\s+refugian|salen\s+(?:de|huyendo))`,
    r`(?:dejan|abandonan|huyen|salen|se\s+desplazan)\s+(?:(?!a\s)[^\s;.]+\s+){0,5}?N\s+(?:familias|personas|habitantes|vecinos)`,
  ),
  cue(
    'air_incursion',
    'present',
    90,
    r`(?:aeronave|avioneta|avion|helicoptero)s?\s+${LOOSE}{0,6}?(?:aterriza|desciende|se\s+desploma)[n]?`,
    r`(?:aterriza|desciende|se\s+desploma)[n]?\s+${LOOSE}{0,4}?(?:aeronave|avioneta|avion)`,
    r`${TAKE}\s+${LOOSE}{0,4}?(?:aeronave|avioneta|pista\s+(?:clandestina|de\s+aterrizaje))`,
  ),
  cue('drug_lab', 'present', 88, r`${TAKE}\s+${LOOSE}{0,5}?(?:narco)?laboratorios?`),
  cue(
    'crop_eradication',
    'present',
    86,
    r`(?:${TAKE}|incinera[n]?)\s+${LOOSE}{0,6}?(?:plantios?|sembradios?|cultivos?\s+de|amapola)`,
  ),
  cue(
    'surveillance',
    'present',
    84,
    r`(?:${TAKE}|desmonta[n]?|baja[n]?)\s+${LOOSE}{0,5}?(?:videocamaras?|camaras?|antenas?|repetidor(?:as|es)?)`,
  ),
  cue(
    'migrant_detention',
    'present',
    69,
    r`(?:${TAKE}|rescata[n]?|detiene[n]?|baja[n]?|identifica[n]?)\s+(?:[^;]{0,60}?\s)?${MIGRANTS}`,
  ),
  cue(
    'fuel_theft',
    'present',
    68,
    r`${TAKE}\s+(?:[^;]{0,60}?\s)?(?:tomas?\s+(?:clandestinas?|hermeticas?|ilegal(?:es)?)|${FUEL})`,
    r`explota[n]?\s+(?:[^;]{0,40}?\s)?(?:ducto|toma|pipa)`,
  ),
  cue(
    'robbery',
    'present',
    64,
    r`(?:asalta|despoja|saquea)[n]?(?=\s+(?:a|al|el|la|los|las|un|una|N|de|con|tienda|banco|camion|tren|autobus|trailer|tractocamion|gasolinera|farmacia|joyeria|combi|transporte|convoy|sucursal|vagon)[a-z]*\s)`,
    r`roban(?=\s+(?:el|la|los|las|un|una|N|dinero|mercancia|equipo|a\s+mano|camion|vehiculo|ganado)\s?)`,
  ),
  cue(
    'extortion',
    'present',
    58,
    r`(?:exige|pide|fija|reclama)[n]?\s+(?:[^;.]{0,40}?\s)?N\s+(?:mil\s+|millones\s+(?:de\s+)?)?(?:pesos|dolares)(?!\s+(?:[a-z]+\s+)?(?:semanal|mensual|diari|quincenal|cada|a\s+la\s+semana|al\s+mes|al\s+dia|por\s)[a-z]*)`,
  ),
  cue('drug_seizure', 'present', 54, r`${TAKE}:?\s+(?:[^;]{0,90}?[\s(])?${DRUGS}`),
  cue('weapons_seizure', 'present', 50, r`${TAKE}:?\s+(?:[^;]{0,70}?[\s(])?${WEAPONS}`),
  cue('arrest', 'present', 45, r`(?:detiene|arresta|captura|aprehende)[n]?(?=\s+(?:a|al|en\s+P\s+a)\s)`),
  cue(
    'other',
    'present',
    33,
    r`vuelca[n]?(?=\s)|choca[n]?\s+(?:con(?:tra)?|por\s+alcance|de\s+frente)|derrapa[n]?|se\s+accidenta[n]?`,
  ),
  cue(
    'robbery',
    'weak',
    52,
    r`${TAKE}\s+(?:[^;]{0,110}?\s)?(?:robad[oa]s?|con\s+(?:el\s+)?reporte\s+de\s+robo)`,
  ),
];
