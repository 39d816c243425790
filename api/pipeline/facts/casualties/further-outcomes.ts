import { OBJECT } from './person-phrase.ts';
import type { OutcomePattern } from './outcome-patterns.ts';

const rx = (source: string): string => String.raw`(?<![a-z])${source}(?![a-z])`;
const NO_TIME = String.raw`(?!(?:hours?|days?|weeks?|months?|years?|times?|percent|kilomet[a-z]*|miles?|met(?:er|re)s?|in|on|at|for|and|or|of|to)(?![a-z]))`;
/** Persons by a number or an article and any noun: "two privates", "11 alleged G", "a radio host, 44,". */
const SOMEBODY = String.raw`(?<who>N|an?|one)\s+${NO_TIME}[a-z][a-z-]{2,}(?:\s+(?!(?:who|and|that|which)\s)[a-zG-]+){0,2}?(?:,\s+N,)?`;
const ONE = String.raw`(?<who>(?:the|an?|his|her|their|its)\s+(?!(?:government|ministry|army|navy|police|state|case|road|highway|truck|vehicle|plane|load|cargo|attack|raid|body|weapon)(?![a-z]))[a-z]{3,}(?<!s))(?:\s+[a-z]+ing\s+[a-z]+|,[^,;.]{2,50},|\s+who\s+[^,.;]{2,40})?`;
const BE = String.raw`(?:was|were|is|are|(?:has|have|had)\s+been|remains?)(?:\s+(?:later|now|still|also|already|both|being))?`;
const SLAIN = String.raw`(?:left\s+dead|put\s+to\s+death|slaughtered|(?:stabbed|beaten|hacked|burned|strangled)\s+to\s+death|gunned\s+down|shot\s+dead|shot\s+to\s+death|killed|murdered|slain)`;
const MAIMED = String.raw`(?:cut\s+by|hit\s+by\s+(?:shrapnel|bullets?|gunfire|splinters|shots?)|grazed|burned|burnt|stabbed|(?:hit|shot|wounded)\s+in\s+the|hospitali[sz]ed|maimed|bruised|treated\s+for|in\s+(?:hospital|surgery|intensive\s+care))`;
const WOUNDS = String.raw`(?:burns|wounds|injuries|cuts|bruises|gunshot|fractures|broken)`;
const TAKEN_IN = String.raw`(?:rounded\s+up|jailed|booked|behind\s+bars|in\s+(?:their\s+)?custody|under\s+arrest|led\s+(?:away|off)\s+in|placed\s+under\s+arrest|put\s+under\s+arrest|taken\s+(?:in|prisoner|into\s+custody|away\s+by\s+police)|handed\s+over\s+to\s+(?:[a-z]+\s+)?(?:authorities|police|prosecutors)|jailed|nabbed|apprehended|arrested|detained|captured|answering\s+to|facing\s+charges)`;
const HOLDER = String.raw`(?:caretaker|driver|guard|owner|pilot|watchman|skipper|captain|tenant|manager|suspect|gunman|operator|boatman|woman|man)`;

/** More of what English says happened to persons, by class of verb. */
const ENGLISH: readonly OutcomePattern[] = [
  {
    outcome: 'injured',
    one: true,
    source: rx(
      String.raw`(?<who>an?|the|one)\s+[a-z]{4,}\s+lost\s+(?:his|her|an?)\s+(?:leg|arm|hand|foot|eye|sight|finger)`,
    ),
  },
  {
    outcome: 'injured',
    zero: true,
    source: rx(String.raw`(?:unscathed|without\s+a\s+scratch|neither\s+(?:injuries|wounded)|unhurt)`),
  },
  {
    outcome: 'detained',
    zero: true,
    source: rx(
      String.raw`(?:nobody|no\s+one|none)\s+(?:was\s+|were\s+|has\s+been\s+)?(?:caught|around\s+to\s+be\s+arrested|in\s+custody|behind\s+bars)|nor\s+(?:any\s+)?arrests`,
    ),
  },
  {
    outcome: 'killed',
    source: rx(
      String.raw`${SOMEBODY}\s+(?:and\s+[a-z]+\s+)?(?:perished|lay\s+dead|lying\s+(?:lifeless|dead)|${BE}\s+${SLAIN})`,
    ),
  },
  {
    outcome: 'killed',
    source: rx(
      String.raw`(?:cost|claimed|took)\s+(?:the\s+lives\s+of\s+)?(?<who>N|an?)\s+[a-z]+(?:\s+(?:their|his|her)\s+(?:lives|life))?(?<=lives|life|lives\s+of\s+(?:N|an?)\s+[a-z]+)`,
    ),
  },
  {
    outcome: 'injured',
    source: rx(
      String.raw`${SOMEBODY}\s+(?:${BE}\s+${MAIMED}|suffered\s+(?:[a-z]+\s+)?${WOUNDS}|(?:burned|burnt|cut|hit|grazed)\s+by)`,
    ),
  },
  {
    outcome: 'injured',
    source: rx(
      String.raw`(?<who>N)(?:\s+(?:others?|more|people|of\s+them))?\s+${BE}\s+(?:in\s+(?:hospital|surgery|intensive\s+care)|(?:being\s+)?treated(?:\s+for\s+[a-z]+)?)`,
    ),
  },
  {
    outcome: 'injured',
    source: rx(String.raw`(?:left|leaving)\s+(?<who>N|an?)\s+[a-z]+\s+with\s+(?:[a-z]+\s+)?${WOUNDS}`),
  },
  {
    outcome: 'injured',
    one: true,
    source: rx(
      String.raw`(?<who>(?:his|her|the|a|another)\s+(?:[a-z]+\s+)?[a-z]{3,}(?<!s)|another)\s+(?:was|is)\s+(?:in\s+surgery|in\s+hospital|in\s+intensive\s+care|(?:hit|shot|grazed)\s+in\s+the)`,
    ),
  },
  { outcome: 'detained', source: rx(String.raw`${SOMEBODY}\s+${BE}\s+${TAKEN_IN}`) },
  {
    outcome: 'detained',
    source: rx(
      String.raw`(?:its|the|their|his|her)\s+(?<who>N)\s+[a-z]+(?:,[^,;.]{2,40},)?\s+${BE}\s+${TAKEN_IN}`,
    ),
  },
  {
    outcome: 'detained',
    source: rx(
      String.raw`(?:crew|gang|group|band|cell)\s+of\s+(?<who>N)\s+${BE}\s+(?:[a-z]+\s+)?${TAKEN_IN}`,
    ),
  },
  {
    outcome: 'detained',
    source: rx(String.raw`took\s+(?<who>N|an?)\s+[a-z]+\s+(?:[a-z]+\s+)?(?:as\s+)?prisoners?`),
  },
  {
    outcome: 'detained',
    one: true,
    source: rx(
      String.raw`(?<who>${HOLDER})\s+(?:held|arrested|detained|in\s+custody|caught|jailed|under\s+arrest)`,
    ),
  },
  {
    outcome: 'injured',
    source: rx(
      String.raw`(?:sent|put)\s+(?<who>N|an?)\s+[a-z]+(?:\s+[a-z]+)?\s+(?:to|in)\s+(?:the\s+)?hospital`,
    ),
  },
  {
    outcome: 'injured',
    source: rx(
      String.raw`(?:injur|hurt|wound)(?:ed|ing)?\s+(?<who>N)(?=\s+(?:on|in|at|near|and|others)(?![a-z])|\s+D|[.,;]|\s*$)`,
    ),
  },
  {
    outcome: 'detained',
    source: rx(String.raw`(?:took|taking)\s+(?<who>N|an?)\s+[a-z]+(?:\s+[a-z]+)?\s+into\s+custody`),
  },
  {
    outcome: 'detained',
    source: rx(
      String.raw`(?:the|both|all)\s+(?<who>N)\s+[a-z]+(?:\s+[^\s,.;]+){0,4}?\s+(?:is|are|was|were)\s+in\s+custody`,
    ),
  },
  {
    outcome: 'detained',
    one: true,
    source: rx(
      String.raw`(?<who>an?)\s+(?:man|woman|youth|suspect)(?:[\s,][^;.]{0,70}?)?\swas\s+picked\s+up`,
    ),
  },
  {
    outcome: 'detained',
    one: true,
    source: rx(String.raw`${ONE}\s+(?:was|is|has\s+been|remains)\s+(?:[a-z]+\s+)?${TAKEN_IN}`),
  },
  {
    outcome: 'detained',
    one: true,
    source: rx(String.raw`(?<who>s?he)\s+(?:was|is|has\s+been|remains)\s+(?:[a-z]+\s+)?${TAKEN_IN}`),
  },
];

const DRIVERS = String.raw`(?:conductores|choferes|operadores|tripulantes|ocupantes|pilotos)`;
/** What a clause of a log opens with: "…; detenidos dos hombres". */
const OPENING = String.raw`(?:^[^a-z]*|[,;:.]\s+|P\)?,?\s+)`;

/** The same in Spanish, and the verbless phrases of logs. */
const SPANISH: readonly OutcomePattern[] = [
  {
    outcome: 'detained',
    one: true,
    source: rx(
      String.raw`(?<who>(?:el|la|su)\s+[a-z]{4,}(?<!s)),\s+(?:detenid|arrestad|pres)[oa](?=\s*[.,;]|\s*$)`,
    ),
  },
  {
    outcome: 'injured',
    one: true,
    source: rx(
      String.raw`(?<who>un[oa]?|el|la)\s+[a-z]{4,}(?<!s),\s+(?:que|quien)\s+(?:quedo|resulto)\s+(?:herid|lesionad)[oa]`,
    ),
  },
  {
    outcome: 'detained',
    one: true,
    source: String.raw`^\s*(?<who>quedo)\s+(?:detenid|arrestad|pres)[oa](?![a-z])`,
  },
  {
    outcome: 'injured',
    one: true,
    source: rx(
      String.raw`(?<who>l[oa])\s+(?:dejaron\s+ir|soltaron|liberaron|abandonaron)[^.;]{0,40}?,\s+(?:golpead|herid|lesionad)[oa]`,
    ),
  },
  {
    outcome: 'killed',
    one: true,
    source: rx(
      String.raw`(?:murio|fallecio|perecio)\s+(?<who>un[oa]?)\s+(?!(?:hora|dia|semana|mes|minuto)[a-z]*)[a-z]{4,}(?<!s)`,
    ),
  },
  {
    outcome: 'killed',
    one: true,
    source: rx(
      String.raw`(?<who>un[oa]?)\s+[a-z]{4,}(?<!s)\s+(?:[^\s.;]+\s+){1,9}?y\s+(?:murio|fallecio)(?=\s*[.,;]|\s*$)`,
    ),
  },
  {
    outcome: 'injured',
    source: rx(
      String.raw`(?<who>N)\s+(?:mas\s+)?(?:muy\s+)?(?:grave|graves|de\s+gravedad|en\s+estado\s+(?:grave|critico))(?=\s*[.,;)]|\s*$|\s+(?:y|e)\s)`,
    ),
  },
  {
    outcome: 'injured',
    one: true,
    source: rx(
      String.raw`(?<who>un[oa]|otr[oa])\s+(?:mas,?\s+)?(?:muy\s+)?(?:grave|graves|de\s+gravedad|en\s+estado\s+(?:grave|critico))(?=\s*[.,;)]|\s*$|\s+(?:y|e)\s)`,
    ),
  },
  {
    outcome: 'detained',
    source: rx(String.raw`(?<=(?:[,;]\s+(?:y\s+)?|\sy\s+))(?<who>N|un[oa]?)\s+pres[oa]s?(?=\s*[.,;]|\s*$)`),
  },
  {
    outcome: 'detained',
    source: rx(String.raw`(?:detuv|captur|arrest|aprehend|asegur)[a-z]+\s+a\s+sus\s+(?<who>N)\s+[a-z]+`),
  },
  {
    outcome: 'detained',
    source: rx(
      String.raw`(?:detenid|arrestad|asegurad)[oa]s\s+(?:los\s+)?${DRIVERS}\s+de\s+(?:las\s+|los\s+)?(?<who>N)`,
    ),
  },
  {
    outcome: 'detained',
    source: rx(
      String.raw`pus(?:o|ieron)\s+a\s+disposicion(?:\s+(?:de|del)\s+[^\s,.;]+(?:\s+[^\s,.;]+){0,3}?)?\s+a\s+(?<who>${OBJECT})`,
    ),
  },
  {
    outcome: 'detained',
    source: `${OPENING}(?:detenid|arrestad|capturad|aprehendid)[oa]s?\\s+(?:a\\s+)?(?<who>${OBJECT})(?![a-z])`,
  },
  {
    outcome: 'killed',
    source: `${OPENING}(?:muert|asesinad|ejecutad|fallecid|abatid)[oa]s?\\s+(?<who>${OBJECT})(?![a-z])`,
  },
  {
    outcome: 'killed',
    one: true,
    source: rx(
      String.raw`(?<who>al|a\s+(?:su|un|una|la))\s+[a-z]+(?:\s+(?!y\s)[^\s,.;]+){0,4}?\s+l[oa]\s+(?:mat|asesin|ejecut|ultim|acribill)(?:aron|o)`,
    ),
  },
  {
    outcome: 'injured',
    one: true,
    source: rx(
      String.raw`(?<who>al|a\s+(?:su|un|una|la))\s+[a-z]+(?:\s+(?!y\s)[^\s,.;]+){0,4}?\s+l[oa]\s+(?:hirieron|hirio|balearon|baleo|golpearon|apunalaron|machetearon)(?![^.;]{0,40}(?:muri|fallec))`,
    ),
  },
  {
    outcome: 'injured',
    one: true,
    source: rx(
      String.raw`(?<who>su)\s+[a-z]+(?<!s)(?:,\s+[^,.;]{2,40},)?\s+(?:quedo|resulto|salio)\s+(?:herid|lesionad)[oa]`,
    ),
  },
  {
    outcome: 'detained',
    one: true,
    source: rx(
      String.raw`(?:detuv|captur|aprehend|arrest)(?:o|io|aron|ieron),?(?:\s+en\s+(?:(?:el|la)\s+)?P,?)?(?:\s+D,?)?\s+(?<who>al|a\s+un[oa]?)\s+(?!(?:vehic|camion|auto|trailer|tracto|unidad|lancha|panga|embarc|tren|taxi|moto|pipa|cessna|avion|grupo|menos|convoy|celula)[a-z]*)[a-z]+(?<!s)(?=\s+(?:de|del|que|con|por|en|cuando)\s|[,.;]|\s*$)`,
    ),
  },
  {
    outcome: 'detained',
    one: true,
    source: rx(
      String.raw`(?<who>conductor|chofer|operador|piloto|patron|guia|pollero|encargado|velador|detenido|responsable|tripulante),?\s+(?:puesto\s+)?(?:a|ante)\s+(?:(?:la|el)\s+)?(?:f\.?\s?g\.?\s?r|f\.?\s?g\.?\s?e|fiscalia|m\.\s?p|ministerio\s+publico|autoridad)`,
    ),
  },
  {
    outcome: 'detained',
    source: rx(
      String.raw`(?:fueron|quedaron)\s+(?:arrestad|detenid|aprehendid|capturad)[oa]s\s+(?:(?:los|las|sus)\s+)?(?<who>N)(?=\s+[a-z])(?!\s+(?:camion|vehic|auto|camioneta|moto|trailer|tracto|unidad|lancha|hora|dia|minuto)[a-z]*)`,
    ),
  },
  {
    outcome: 'detained',
    source: rx(
      String.raw`(?:detencion|captura|aprehension|arresto)\s+(?:que\s+)?[^;.]{0,60}?\sde\s+(?<who>${OBJECT})`,
    ),
  },
  {
    outcome: 'killed',
    source: rx(
      String.raw`l[oa]s\s+(?<who>N)\s+(?:que\s+[^,.;]{2,40}\s+)?(?:murieron|fallecieron|perdieron\s+la\s+vida|perecieron)`,
    ),
  },
  {
    outcome: 'injured',
    zero: true,
    source: rx(String.raw`sin\s+(?:un\s+(?:solo\s+)?rasguno|danos?\s+(?:fisicos?|personales?))`),
  },
  {
    outcome: 'killed',
    source: rx(
      String.raw`(?:asesina|ejecuta|mata|ultima|acribilla|abate)n\s+(?:a\s+(?:tiros|balazos|golpes)\s+)?a\s+(?<who>${OBJECT})`,
    ),
  },
  {
    outcome: 'detained',
    source: rx(String.raw`(?:detiene|captura|arresta|aprehende)n\s+a\s+(?<who>${OBJECT})`),
  },
  {
    outcome: 'injured',
    source: rx(
      String.raw`(?<who>${OBJECT})\s+(?:mas\s+)?(?:(?:esta|sigue|permanece|continua|fue|quedo)(?:n|ron|aron)?\s+)?(?:hospitalizad|internad)[oa]s?`,
    ),
  },
  {
    outcome: 'injured',
    source: rx(
      String.raw`dej(?:o|aron|ando)\s+(?:a\s+)?(?<who>${OBJECT})\s+con\s+(?:quemaduras|heridas|lesiones|golpes|fracturas)`,
    ),
  },
  {
    outcome: 'injured',
    source: rx(
      String.raw`(?<who>N|un[oa])\s+de\s+(?:ell[oa]s|l[oa]s\s+[a-z]+),?\s+(?:resulto\s+|quedo\s+)?(?:herid|lesionad)[oa]s?`,
    ),
  },
  { outcome: 'injured', source: `${OPENING}(?:herid|lesionad)[oa]s?\\s+(?<who>${OBJECT})(?![a-z])` },
];

/** Ways to count persons that come after those of `outcome-patterns`. */
export const FURTHER: readonly OutcomePattern[] = [...ENGLISH, ...SPANISH];
