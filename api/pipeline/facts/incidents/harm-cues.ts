import { cue } from './incident-cue.ts';
import type { Cue } from './incident-cue.ts';

const r = String.raw;
const FEW = r`(?:[^\s;.]+\s+){0,4}?`;
const BY_SHOT = r`(?:a\s+(?:balazos|tiros)|(?:de|por|con|tras\s+recibir|al\s+recibir)\s+(?:[a-zN]+\s+){0,3}?(?:balas?|balazos?|disparos?|tiros|impactos?|arma\s+de\s+fuego|proyectil(?:es)?|p\.?\s?a\.?\s?f\.?))`;
const BY_HAND = r`(?:a\s+(?:golpes|punaladas|machetazos|cuchilladas|pedradas)|(?:de|por|con|tras\s+recibir|al\s+recibir)\s+(?:[a-zN]+\s+){0,3}?(?:arma\s+blanca|punaladas|machetazos|cuchilladas|golpiza))`;
const DIED = r`(?:murio|murieron|fallecio|fallecieron|perdio\s+la\s+vida|perdieron\s+la\s+vida|muert[oa]s?)`;
const OUTLAWS = r`(?:civil(?:es)?|agresor(?:es)?|sicari[oa]s?|pistoleros?|delincuentes?|hombres?|sujetos?|atacantes?|individuos?|integrantes?|miembros?|gatilleros?|presunt[oa]s?|criminal(?:es)?)`;
const HELD_PERSON = r`(?:victimas?\s+(?:de\s+(?:un\s+)?(?:secuestro|plagio)|secuestradas?|plagiadas?)|secuestrad[oa]s?|plagiad[oa]s?|cautiv[oa]s?)`;

const PARTS = r`(?:cabezas?|extremidades|torsos?|piernas?|brazos?|miembros)\s+(?:human[oa]s?|cercenad[oa]s?|mutilad[oa]s?|desmembrad[oa]s?)`;
const NEIGHBOURS = r`(?:familias|personas|habitantes|pobladores|vecinos|comuneros|indigenas|tsotsiles|tzeltales|campesinos|poblacion)`;
const DWELLINGS = r`(?:sus\s+(?:hogares|casas|viviendas|comunidades|parajes|rancherias|pueblos|tierras|domicilios)|su\s+(?:comunidad|pueblo|casa|ejido)|el\s+(?:poblado|pueblo|ejido)|la\s+(?:comunidad|rancheria|localidad))`;

/** People hurt, killed, held or driven out, told by what befell them instead of by the deed. */
export const HARM_CUES: readonly Cue[] = [
  cue(
    'armed_clash',
    'deed',
    80,
    r`(?:fue(?:ron)?|quedo|quedaron|resultaron|resulto|son|es)\s+(?:abatid|neutralizad)[oa]s?\s+(?:N|un[oa]?|vari[oa]s|el|los)\s+(?:[a-z]+\s+)?${OUTLAWS}`,
    r`${OUTLAWS}\s+${FEW}(?:fue(?:ron)?|quedo|quedaron|resultaron|resulto)\s+(?:abatid|neutralizad)[oa]s?`,
    r`neutraliz(?:o|aron)\s+a\s+(?:N|un[oa]?|vari[oa]s|l[oa]s|el)\s+(?:[a-z]+\s+)?${OUTLAWS}`,
  ),
  cue(
    'armed_clash',
    'deed',
    80,
    r`al\s+(?:enfrentarse|tirotearse|trabarse)\s+(?:con|a)`,
    r`tropas\s+(?:les\s+)?(?:contest|respondi|repel)(?:o|aron|eron|ieron)`,
  ),
  cue('armed_clash', 'noun', 80, r`cruces?\s+de\s+(?:disparos|balazos|fuego)`, r`fuego\s+cruzado`),
  cue(
    'attack',
    'weak',
    43,
    r`(?:herid|lesionad|alcanzad|tocad)[oa]s?\s+${FEW}${BY_SHOT}`,
    r`(?:hirieron|hirio|lesion(?:o|aron))\s+${FEW}${BY_SHOT}`,
  ),
  cue(
    'attack',
    'deed',
    72,
    r`pis(?:o|aron|ar)\s+(?:un|una|N)\s+(?:[a-z]+\s+)?(?:minas?|artefactos?|explosivos?|bombas?)`,
    r`dron(?:es)?\s+(?:[^\s;.]+\s+){0,5}?explosiv[oa]s?\s+(?:[^\s;.]+\s+){0,3}?(?:cay|impact|estall|explot)(?:o|eron|aron)`,
    r`(?:explosion|estallido|detonacion)\s+de\s+(?:un|una|N)\s+(?:[a-z]+\s+){0,2}?(?:minas?|artefactos?|explosivos?|bombas?|granadas?)`,
  ),
  cue(
    'attack',
    'noun',
    72,
    r`(?:detonaciones|rafagas|disparos)\s+(?:de\s+arma(?:s)?\s+de\s+fuego\s+)?contra`,
  ),
  cue(
    'homicide',
    'deed',
    70,
    r`${DIED}\s+${FEW}(?:${BY_SHOT}|${BY_HAND})`,
    r`(?:dejo\s+sin\s+vida|dejaron\s+sin\s+vida|arrebat(?:o|aron)\s+la\s+vida)(?=\s+a)`,
  ),
  cue(
    'homicide',
    'deed',
    72,
    r`masacr(?:o|aron|ad[oa]s?)`,
    r`victimad[oa](?=\s+(?:por|a\s+(?:balazos|tiros|golpes)|con|en|cuando|un|una|el|la)(?![a-z]))`,
    r`(?:estrangul|descuartiz|desmembr|asfixi|calcin|lapid|apedre)(?:aron|ad[oa]s?)\s+(?:hasta\s+(?:la\s+muerte|morir)|vivos?)`,
    r`(?:golpead|torturad|quemad)[oa]s?\s+hasta\s+(?:la\s+muerte|morir)`,
  ),
  cue(
    'homicide',
    'deed',
    71,
    r`(?:hall|encontr|localiz|abandon|dej|tir|arroj)(?:o|aron|ad[oa]s?)\s+${FEW}(?:${PARTS})`,
    r`(?:${PARTS})\s+${FEW}(?:hallad|encontrad|localizad|abandonad|dejad|tirad)[oa]s?`,
    r`(?:aparec(?:io|ieron)|dejaron|fue(?:ron)?|amaneci(?:o|eron)|quedo|quedaron)\s+colgad[oa]s?\s+(?:[a-zN]+\s+){0,2}?(?:puente|arbol|poste|paso)(?![^.;]{0,40}(?:manta|lona|cartulina))`,
  ),
  cue(
    'abduction',
    'deed',
    68,
    r`(?:rescat|liber)(?:o|aron|ad[oa]s?)\s+${FEW}${HELD_PERSON}`,
    r`(?:rescat|liber)(?:o|aron|ad[oa]s?)\s+${FEW}(?:de\s+su\s+cautiverio|del?\s+(?:[a-z]+\s+)?cautiverio|de\s+sus\s+(?:captores|secuestradores|plagiarios))`,
    r`${HELD_PERSON}\s+${FEW}(?:fue(?:ron)?\s+)(?:rescatad|liberad)[oa]s?`,
    r`(?:rescat|liber|localiz)(?:o|aron|ad[oa]s?)\s+(?:[^;.]{0,70}?\s)?(?:manten|ten|permanec|llev)[a-z]+\s+(?:[^;.]{0,20}?\s)?(?:cautiv[oa]s?|cautiverio|secuestrad[oa]s?|privad[oa]s?\s+de)`,
    r`se\s+(?:l[oa]s?\s+)?(?:ha|han|habia|habian)\s+llevado\s+a\s+(?:N|un|una|su|sus|el|la|los|las)`,
    r`se\s+report(?:a|o)\s+(?:como\s+)?(?:levantad|desaparecid|secuestrad)[oa]s?`,
  ),
  cue('abduction', 'noun', 68, r`(?:rescate|liberacion)\s+de\s+${FEW}${HELD_PERSON}`),
  cue(
    'displacement',
    'deed',
    62,
    r`${NEIGHBOURS}\s+(?:[^;.]{0,40}?\s)?tuv(?:o|ieron)\s+que\s+(?:huir|salir|irse|abandonar|dejar|refugiarse)`,
    r`${NEIGHBOURS}\s+(?:[^\s;.]+\s+){0,3}?(?:fue(?:ron)?|ha[n]?\s+sido|resultaron)\s+(?:expulsad|corrid|desplazad|echad)[oa]s?`,
    r`(?:desalojad|expulsad|corrid|desplazad|echad)[oa]s\s+(?:de\s+${DWELLINGS}\s+)?(?:[a-z]+\s+)?N\s+${NEIGHBOURS}(?=[^;.]{0,60}?(?:por\s+(?:[a-z]+\s+)?(?:hombres|grupos?|sujetos|civiles|armados|sicarios|G)|violencia|segun|[,.]|$))`,
    r`${NEIGHBOURS}\s+(?:[^;.]{0,40}?\s)?(?:sali|fue|se\s+fue|se\s+march|dej|abandon)(?:o|eron|ron|aron)?\s+(?:de\s+)?${DWELLINGS}`,
    r`${NEIGHBOURS}\s+(?:[^;.]{0,40}?\s)?(?:se\s+fue(?:ron)?|salio|salieron|se\s+march(?:o|aron))\s+(?:[^;.]{0,60}?\s)?(?:por\s+(?:temor|miedo|amenazas|la\s+violencia)|huyendo|con\s+lo\s+(?:puesto|que))`,
    r`oblig(?:o|aron)\s+a\s+(?:salir|huir|abandonar|dejar|desplazarse|irse)(?=[^;.]{0,60}?${NEIGHBOURS})`,
    r`oblig(?:o|aron)\s+a\s+(?:[^;.]{0,30}?)${NEIGHBOURS}\s+(?:[^;.]{0,20}?)a\s+(?:salir|huir|abandonar|dejar|desplazarse|irse)`,
  ),
];
