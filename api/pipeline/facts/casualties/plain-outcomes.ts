import type { OutcomePattern } from './outcome-patterns.ts';
import { OBJECT, PHRASE } from './person-phrase.ts';

const rx = (source: string): string => String.raw`(?<![a-z])${source}(?![a-z])`;
const NO_PERSONS = String.raw`(?!\s+(?:cuadras?|metros|km|kilometros|horas|dias|semanas|minutos|veces|anos|meses|impactos?|balazos?|disparos?|vehiculos?|camionetas?|casas?|viviendas?|camion(?:es)?|autos?|unidades|motos?|motocicletas?|patrullas?|armas?|kilos?|litros|negocios?|vacas|reses|cabezas|caballos|granadas?|explosivos?|locales?|mercancia|toneladas?|hectareas?|pistas?|plantios?|laboratorios?|inmuebles?|predios?|tomas?|hours?|days?|weeks?|minutes|years?|times|rounds|vehicles?|trucks?|cars?|houses?|homes?|shots|bullets|guns?|rifles?|buses|of\s+the\s+(?:vehicles|trucks))(?![a-z])|\s*%)`;
/** Persons by a number and any noun, also joined: "dos estilistas y un cliente". */
const ANYONE = String.raw`(?<who>(?:N|un[oa]?)${NO_PERSONS}(?:\s+(?!muert|fallec|herid|lesion|deten|abatid|occis|victim)[a-z]{4,}(?:\s+(?!(?:y|e|que|con|por|en|muert|herid|lesion|fallec|deten|sin|caid|abatid|ejecut|asesin|acribill|neutraliz|occis)[a-z]*)[a-z]+)?)?(?:,?\s+y\s+(?:N|un[oa]?)${NO_PERSONS}(?:\s+[a-z]{4,})?)?)`;
const SOMEONE = String.raw`(?<who>(?:N|an?|one)${NO_PERSONS}(?:\s+(?!dead|killed|wounded|injured|died|arrest)[a-z-]{3,}(?:\s+(?!(?:died|and|who|that|dead|with|in|on|at|was|were|killed|wounded|injured)(?![a-z]))[a-z]+)?)?(?:,?\s+and\s+(?:N|an?|his|her|their|another)${NO_PERSONS}(?:\s+[a-z]{3,})?)?)`;
const COST = String.raw`(?:cobr|seg|arrebat|cost)(?:o|aron|ando)(?:le|les)?`;
const FELL = String.raw`(?:tendid|caid|abatid|neutralizad|acribillad|masacrad|ultimad|ejecutad|asesinad|victimad|ajusticiad|degollad|calcinad)[oa]s?`;
const SENT = String.raw`(?:llevad|trasladad|evacuad|hospitalizad|internad|canalizad|atendid|ingresad|remitid)[oa]s?\s+(?:[a-z]+\s+){0,3}?(?:al?|en|hacia|por)\s+(?:[a-z]+\s+){0,3}?(?:hospital(?:es)?|nosocomios?|clinicas?|cruz\s+roja|paramedicos|imss|centro\s+(?:de\s+salud|medico)|sanatorio|urgencias|h\.\s?m)`;
const GRAVELY = String.raw`(?:(?:muy\s+)?graves?(?:mente\s+herid[oa]s?)?|de\s+gravedad|en\s+estado\s+(?:grave|critico|delicado)|entre\s+la\s+vida\s+y\s+la\s+muerte|hospitalizad[oa]s?|internad[oa]s?|con\s+(?:impactos?|heridas?|lesiones|quemaduras|golpes|rozones|esquirlas|fracturas)(?:\s+de\s+(?:bala|arma))?)`;
const TOLL = String.raw`(?:dej(?:o|aron|a|ando)|arroj(?:o|aron|a|ando)|hubo|con\s+(?:un\s+)?saldo\s+(?:[a-z]+\s+)?de|saldo\s*:?\s*(?:de)?|resultado\s*:?|reporta[n]?|:)`;

const AGED = {
  killed: String.raw`killed|shot\s+dead|murdered|killing|gunned\s+down|stabbed\s+to\s+death`,
  injured: String.raw`wounded|injured|wounding|injuring|shot\s+and\s+wounded|hurt`,
  detained: String.raw`arrested|booked|detained|captured|charged|jailed|nabbed|held|arresting|took\s+in`,
} as const;

/** Ways to tell of victims in plain words, with whoever they were: "el ataque cobró la vida de tres personas". */
export const PLAIN: readonly OutcomePattern[] = [
  { outcome: 'killed', source: rx(String.raw`${COST}\s+la\s+vida\s+(?:de|a)\s+${ANYONE}`) },
  {
    outcome: 'killed',
    source: rx(String.raw`(?:dej|qued)(?:o|aron|ando)\s+sin\s+vida\s+(?:a\s+)?${ANYONE}`),
  },
  {
    outcome: 'killed',
    source: rx(String.raw`${ANYONE}\s+(?:quedo|quedaron|result(?:o|aron)|fue(?:ron)?|yacia[n]?)\s+${FELL}`),
  },
  {
    outcome: 'killed',
    source: rx(
      String.raw`${TOLL}\s+${ANYONE}\s+(?:muert|fallecid|sin\s+vida|occis|caid|abatid|neutralizad|ejecutad|asesinad|acribillad)[oa]?s?`,
    ),
  },
  {
    outcome: 'killed',
    source: rx(
      String.raw`(?<who>N|un[oa]?)\s+(?:victimas?\s+(?:mortal(?:es)?|fatal(?:es)?)|occis[oa]s?|bajas?\s+(?:mortal(?:es)?|del?\s+(?:grupo|bando|l[oa]s?\s+(?:agresores|sicarios|delincuentes|criminales)|G|cartel))|perdidas\s+humanas|neutralizad[oa]s?|abatid[oa]s?|decesos)`,
    ),
  },
  {
    outcome: 'killed',
    source: rx(
      String.raw`(?:familia|grupo)\s+de\s+(?<who>N)(?:\s+(?:integrantes|miembros|personas))?\s+(?:fue|was)\s+(?:[a-z]+\s+)?(?:masacrad|asesinad|ejecutad|acribillad|ultimad|massacred|murdered|killed|gunned\s+down|shot\s+dead|wiped\s+out|slaughtered)[oa]?s?`,
    ),
  },
  {
    outcome: 'killed',
    source: rx(
      String.raw`(?:family|group)\s+of\s+(?<who>N)\s+(?:was|were)\s+(?:massacred|murdered|killed|gunned\s+down|shot\s+dead|wiped\s+out|slaughtered|executed)`,
    ),
  },
  {
    outcome: 'killed',
    source: rx(String.raw`result(?:o|aron)\s+(?:muert|fallecid|abatid|neutralizad)[oa]s?\s+${ANYONE}`),
  },
  {
    outcome: 'killed',
    source: rx(String.raw`(?:remains|bodies|corpses)\s+of\s+(?:at\s+least\s+)?(?<who>N|an?|one)(?=\s+[a-z])`),
  },
  { outcome: 'killed', source: rx(String.raw`(?:cost|claimed|took)\s+the\s+(?:lives?)\s+of\s+${SOMEONE}`) },
  {
    outcome: 'killed',
    source: rx(
      String.raw`(?:leav(?:es|ing)|left|ended\s+with)\s+(?:at\s+least\s+)?${SOMEONE}\s+(?:dead|killed|slain|shot\s+dead)`,
    ),
  },
  {
    outcome: 'killed',
    source: rx(
      String.raw`(?:shot\s+and\s+killed|gunned\s+down|murdered|executed|assassinated|shot\s+dead|beheaded|stabbed\s+to\s+death|hacked\s+to\s+death)\s+(?<who>${OBJECT})`,
    ),
  },
  {
    outcome: 'killed',
    source: rx(String.raw`(?<who>N)\s+(?:"?[a-z]+"?\s+)?(?:killed|dead)(?=\s+(?:and|in|after)\s|\s*[.,;])`),
  },
  {
    outcome: 'killed',
    one: true,
    source: rx(
      String.raw`(?<=(?:jovenes|hombres|personas|policias|hermanos|mujeres|sujetos|ocupantes|elementos|soldados|trabajadores)\s*[:;,]\s+)(?<who>uno|una)\s+(?:murio|fallecio|perdio\s+la\s+vida|perecio)`,
    ),
  },
  {
    outcome: 'injured',
    one: true,
    source: rx(
      String.raw`(?:el|la)\s+(?<who>otr[oa])\s+(?:esta|se\s+reporta|se\s+encuentra|permanece|sigue|quedo|resulto|fue)\s+(?:${GRAVELY}|herid[oa]|lesionad[oa]|estable)`,
    ),
  },
  {
    outcome: 'injured',
    source: rx(
      String.raw`${ANYONE}\s+(?:mas\s+)?(?:fue(?:ron)?|tuvieron\s+que\s+ser|tuvo\s+que\s+ser|debieron\s+ser)\s+(?:${SENT}|hospitalizad[oa]s?)`,
    ),
  },
  { outcome: 'injured', source: rx(String.raw`(?:${TOLL}|y)\s+${ANYONE}\s+(?:mas\s+)?${GRAVELY}`) },
  {
    outcome: 'injured',
    source: rx(
      String.raw`(?:hiri|lesion)(?:o|eron|aron|endo|ando)\s+(?:a\s+)?(?:otr[oa]s\s+)?(?<who>(?:N|un[oa]?)${NO_PERSONS}(?:\s+(?:mas|[a-z]{4,}))?(?:\s+y\s+(?:a\s+)?(?:su|un[oa]?|N)\s+[a-z]{4,}(?<!s))?)`,
    ),
  },
  {
    outcome: 'injured',
    one: true,
    source: rx(
      String.raw`(?:atac|bale|agred|dispar|tirote)[a-z]+\s+(?:a\s+(?:balazos|tiros)\s+)?(?:[a-z]+\s+)?a(?:l|\s+un[oa]?)\s+[a-z]+[^.;]{0,60}?,\s+(?<who>quien|el\s+cual|la\s+cual|mism[oa]\s+que)\s+(?:resulto|quedo|fue|recibio|presenta|sufrio|se\s+encuentra|se\s+reporta)\s+(?:[^.;]{0,50}?\s)?(?:herid[oa]|lesionad[oa]|impactos?|grave|trasladad[oa]|hospital[a-z]*|heridas?|lesiones)(?![^.;]{0,60}(?:muri|fallec|perdi))`,
    ),
  },
  {
    outcome: 'injured',
    source: rx(
      String.raw`(?<=(?:muert|fallecid|abatid|detenid)[oa]s?[,;]?\s+(?:y\s+)?)(?<who>N|un[oa]?)\s+herid[oa]s?`,
    ),
  },
  {
    outcome: 'injured',
    source: rx(
      String.raw`(?:y|,|;)\s+herid[oa]s?\s+(?:otr[oa]s\s+)?(?<who>N|un[oa]?)(?:\s+(?:mas|[a-z]{4,}))?`,
    ),
  },
  {
    outcome: 'injured',
    source: rx(
      String.raw`${SOMEONE}\s+(?:others?\s+|more\s+)?(?:was|were)\s+(?:[a-z]+ly\s+)?(?:hospitali[sz]ed|rushed\s+to|taken\s+to\s+(?:an?\s+|the\s+)?(?:[a-z]+\s+)?(?:hospital|clinic)|in\s+(?:critical|serious|stable)\s+condition)`,
    ),
  },
  {
    outcome: 'injured',
    source: rx(
      String.raw`(?<who>N|one)\s+(?:others?\s+|more\s+)?(?:was|were)\s+(?:[a-z]+ly\s+)?(?:hospitali[sz]ed|wounded|injured|hurt)`,
    ),
  },
  {
    outcome: 'injured',
    one: true,
    source: rx(
      String.raw`(?:and|leaving)\s+(?<who>his|her|the|a|another)\s+[a-z]{3,}(?<!s)\s+with\s+(?:[a-z]+\s+)?(?:burns|wounds|injuries)`,
    ),
  },
  {
    outcome: 'injured',
    source: rx(
      String.raw`${SOMEONE}\s+(?:was|were)\s+(?:hit|struck|grazed|caught)\s+(?:by|in)\s+(?:[a-z]+\s+)?(?:bullets?|gunfire|shots?|shrapnel|crossfire|the\s+crossfire)`,
    ),
  },
  {
    outcome: 'killed',
    source: rx(
      String.raw`(?<who>${PHRASE})(?:\s+que\s+[^.;]{3,70}?|,\s+[^.;]{3,70}?,)\s+(?:fue|fueron|was|were)\s+[a-z]+\s+(?:y|and)\s+(?:ultimad|ejecutad|asesinad|acribillad|mat|shot\s+dead|killed|executed|murdered)[oa]?s?`,
    ),
  },
  {
    outcome: 'injured',
    source: rx(
      String.raw`(?<who>${OBJECT})\s+(?:fue(?:ron)?\s+|result(?:o|aron)\s+)?(?:alcanzad|tocad|rozad|impactad)[oa]s?\s+(?:por|de)\s+(?:[a-z]+\s+){0,2}?(?:balas?|disparos?|proyectil(?:es)?|esquirlas?|balazos?)`,
    ),
  },
  {
    outcome: 'injured',
    source: rx(
      String.raw`${SOMEONE}\s+(?:suffered|sustained|received)\s+(?:an?\s+)?(?:[a-z]+\s+){0,2}?(?:wounds?|injur(?:y|ies)|burns?|graze|gunshot)`,
    ),
  },
  {
    outcome: 'injured',
    source: rx(
      String.raw`(?<who>${OBJECT})[^.]{0,90}?\s(?:perdi(?:o|eron)\s+(?:el|la|un|una|los|las|amb[oa]s)\s+(?:pies?|piernas?|manos?|brazos?|ojos?|dedos?|extremidad(?:es)?)|(?:que|quien(?:es)?|el\s+cual)\s+(?:convalece|se\s+(?:recupera|debate)|permanece|fue(?:ron)?\s+(?:hospitalizad|trasladad|llevad|intervenid))[a-z]*)`,
    ),
  },
  ...(['killed', 'injured', 'detained'] as const).flatMap((outcome): OutcomePattern[] => [
    {
      outcome,
      one: true,
      source: rx(String.raw`(?:${AGED[outcome]})\s+(?<who>an?)\s+N-(?:year|month)s?-?-?old`),
    },
    {
      outcome,
      one: true,
      source: rx(
        String.raw`(?<who>an?)\s+N-year-old(?:\s+[a-z]+){0,3}?\s+(?:was|is)\s+(?:[a-z]+\s+)?(?:${AGED[outcome]})`,
      ),
    },
  ]),
  {
    outcome: 'injured',
    one: true,
    source: rx(
      String.raw`(?<who>(?:a|the)\s+(?:second|third|fourth|fifth|sixth|seventh|other))(?:\s+[a-z]+)?\s+(?:was|is|remains)\s+(?:[a-z]+ly\s+)?(?:wounded|injured|hurt|hospitali[sz]ed|fighting\s+for|in\s+(?:critical|serious))`,
    ),
  },
  {
    outcome: 'killed',
    source: rx(
      String.raw`(?<who>N|an?|one)\s+(?:headless|dismembered|mutilated|charred|burned|burnt|naked|bound|decapitated|lifeless|unidentified|bullet-riddled|tortured|male|female)\s+(?:[a-z]+\s+)?(?:bod(?:y|ies)|corpses?)`,
    ),
  },
  {
    outcome: 'killed',
    source: rx(String.raw`(?:asesina|ejecuta|mata|ultima|acribilla)n?\s+a\s+(?<who>${OBJECT})`),
  },
  {
    outcome: 'detained',
    source: rx(String.raw`(?:detiene|captura|arresta|aprehende)n?\s+a\s+(?<who>${OBJECT})`),
  },
  {
    outcome: 'detained',
    source: rx(
      String.raw`(?<who>${OBJECT})(?:\s+que\s+[^.;]{3,60}?)?\s+(?:fue|fueron)\s+(?:consignad|presentad|remitid)[oa]s?(?:\s+(?:ante|a)\s|\s*[.,;]|\s*$)`,
    ),
  },
  { outcome: 'detained', source: rx(String.raw`(?<who>${OBJECT})(?:\s+(?:[a-z]+\s+)?|,\s+)a\s+disposicion`) },
  {
    outcome: 'injured',
    zero: true,
    source: rx(
      String.raw`sin\s+que\s+(?:se\s+)?(?:report|registr|present|hub|result|cont)[a-z]*\s+(?:personas\s+)?(?:herid|lesionad|victimas)[oa]?s?`,
    ),
  },
  {
    outcome: 'detained',
    zero: true,
    source: rx(
      String.raw`sin\s+que\s+(?:se\s+)?(?:report|registr|present|hub|result|logr)[a-z]*\s+(?:personas\s+|la\s+)?(?:deten)[a-z]*`,
    ),
  },
  {
    outcome: 'detained',
    source: rx(
      String.raw`(?<=(?:killed|dead|wounded|injured)(?:,|\s+and|,\s+and)\s+)(?<who>N|one)\s+(?:arrests?|detained|arrested|in\s+custody|captured)`,
    ),
  },
  {
    outcome: 'detained',
    source: rx(
      String.raw`(?:quedaron|quedo|fueron|fue)\s+(?:puest[oa]s?\s+)?a\s+disposicion\s+(?:de|del|ante)\s+(?:[^\s,.;]+\s+){1,6}?(?<who>${OBJECT})`,
    ),
  },
  {
    outcome: 'detained',
    source: rx(
      String.raw`(?:detuv|captur|arrest|aprehend)(?:o|io|ieron|aron)\s+(?:[^.;]{0,40}?\s)?al\s+(?:[a-z]+\s+){1,5}?y\s+(?:a\s+)?(?<who>N)${NO_PERSONS}`,
    ),
  },
  {
    outcome: 'detained',
    one: true,
    source: rx(
      String.raw`(?:detuv|captur|arrest|aprehend)(?:o|io|ieron|aron)\s+(?:[^.;]{0,40}?\s)?(?<who>al)\s+[a-z]+(?<!s)(?=\s+(?:[a-z]+\s+){0,4}?y\s+(?:a\s+)?N)`,
    ),
  },
  {
    outcome: 'killed',
    source: rx(
      String.raw`(?<=(?:murieron|fallecieron|murio|fallecio|perecieron)[^.;]{0,40}\sy\s)(?<who>N|un[oa]|otr[oa])\s+mas(?=\s+(?:en|camino|al|cuando|mientras|despues|horas))`,
    ),
  },
  { outcome: 'injured', source: rx(String.raw`${ANYONE}\s+se\s+(?:recupera|debate)n?`) },
  { outcome: 'detained', source: rx(String.raw`${ANYONE}\s+a\s+disposicion`) },
  { outcome: 'killed', source: String.raw`^[^a-zN]*(?<who>N)\s+victimas?(?=\s*\.?\s*$)` },
  {
    outcome: 'killed',
    source: rx(
      String.raw`(?<who>N)(?:\s+[a-z]+){0,2}\s+(?:die|are\s+(?:killed|shot\s+dead|found\s+dead|murdered))`,
    ),
  },
  {
    outcome: 'detained',
    source: rx(
      String.raw`(?:arrest|detain|capture|hold)s?\s+(?<who>N|an?)\s+(?:[a-z]+\s+)?(?:men|man|woman|women|people|suspects?|brothers|youths|gunm[ae]n|members|hitm[ae]n)`,
    ),
  },
  {
    outcome: 'detained',
    source: rx(String.raw`(?:rounded\s+up|picked\s+up|nabbed|collared|netted)\s+(?<who>N)${NO_PERSONS}`),
  },
  {
    outcome: 'killed',
    source: rx(
      String.raw`(?:homicidio|asesinato|ejecucion|feminicidio)(?:\s+[a-z]+){0,2}\s+\((?<who>N)\s+victimas?\)`,
    ),
  },
  {
    outcome: 'injured',
    one: true,
    source: rx(String.raw`(?<=[;,]\s)(?<who>herid[oa]|lesionad[oa]|golpead[oa])(?=\s+(?:a|de|con|en|por)\s)`),
  },
  { outcome: 'detained', zero: true, source: String.raw`(?<![a-z])s\/\s?d(?:et)?(?:\.|(?![a-z]))` },
  { outcome: 'killed', source: rx(String.raw`(?:asesina|ejecuta|mata|ultima|acribilla)n\s+a\s+${ANYONE}`) },
  { outcome: 'detained', source: rx(String.raw`(?:detiene|captura|arresta|aprehende)n\s+a\s+${ANYONE}`) },
  { outcome: 'injured', source: rx(String.raw`(?:hiere|lesiona)n\s+a\s+${ANYONE}`) },
  {
    outcome: 'injured',
    one: true,
    source: rx(
      String.raw`(?<=[-:.;]\s)(?<who>(?!personal|saldo|total|resultado)[a-z]{4,}(?<!s))\s+(?:herid|lesionad|balead|golpead)[oa](?=\s)`,
    ),
  },
  { outcome: 'detained', zero: true, source: rx(String.raw`sin\s+personas(?=\s*[.;,]|\s*$)`) },
  {
    outcome: 'killed',
    source: rx(
      String.raw`a\s+(?<who>${OBJECT})[^.;]{0,40}?\scon\s+(?:[a-z]+\s+)?(?:huellas|signos)\s+de\s+(?:tortura|violencia)`,
    ),
  },
  {
    outcome: 'killed',
    source: rx(
      String.raw`(?<who>${OBJECT})[^.;]{0,50}?\sapareci(?:o|eron)\s+(?:muert|sin\s+vida|ejecutad|asesinad|colgad)[oa]?s?`,
    ),
  },
  {
    outcome: 'detained',
    source: rx(
      String.raw`(?<who>N)\s+(?:[a-z]+\s+){1,2}?(?:was|were)\s+(?:turned|handed)\s+over\s+to\s+(?:[a-z]+\s+){0,2}?(?:authorities|prosecutors|police)`,
    ),
  },
  {
    outcome: 'detained',
    zero: true,
    source: rx(
      String.raw`none\s+of\s+(?:the|them|those)(?:\s+[a-z]+)?\s+(?:has|have|was|were)\s+(?:been\s+)?(?:caught|arrested|captured|detained)`,
    ),
  },
];
