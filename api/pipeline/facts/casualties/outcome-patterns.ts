import { PatternSet } from '../../words/pattern-set.ts';
import { FURTHER } from './further-outcomes.ts';
import { PLAIN } from './plain-outcomes.ts';
import { OBJECT, PHRASE } from './person-phrase.ts';
import { UNNAMED, UNNAMED_ENGLISH } from './unnamed-persons.ts';

export type Outcome = 'killed' | 'injured' | 'detained';

/** A way to say what happened to how many; the group `who` holds the persons. `zero` says none. */
export interface OutcomePattern {
  readonly outcome: Outcome;
  readonly source: string;
  readonly zero?: boolean;
  /** One person, told by a word alone: "CONDUCTOR DETENIDO". */
  readonly one?: boolean;
  /** Cannot match where there is no phrase of persons. */
  readonly persons?: boolean;
}

const rx = (source: string): string => String.raw`(?<![a-z])${source}(?![a-z])`;
const WHO = `(?<who>${PHRASE})`;
/** Words between the persons and what happened to them. */
const GAP = String.raw`(?:,\s+N\s+(?:of\s+them|de\s+ell[oa]s)[^,.;]{0,40},)?(?:,?\s+(?!(?:y|e|and|(?:un[oa]|one)\s+(?:of|de))\s|N)[^\s.;:N]+){0,14}?,?`;
const WOUNDS = String.raw`con\s+(?:[a-z]+\s+)?(?:heridas?|lesiones|golpes|fracturas?|rozon(?:es)?|quemaduras|contusiones|raspones|esquirlas)`;
const SHORT = String.raw`(?:,\s+N\s+(?:of\s+them|de\s+ell[oa]s)[^,.;]{0,40},)?(?:,\s+amb[oa]s\s+[a-z]+,)?(?:\s+(?!(?:y|e|and)\s)[^\s.;:,N]+){0,3}?`;

const DEAD = String.raw`(?:muert[oa]s?|fallecid[oa]s?|occis[oa]s?|abatid[oa]s?|sin\s+vida|ejecutad[oa]s?|asesinad[oa]s?|ultimad[oa]s?|acribillad[oa]s?|calcinad[oa]s?|decapitad[oa]s?|fall(?:ec)?s?\.|occ\.|privad[oa]s?\s+de\s+la\s+vida|dead|killed|slain|murdered|shot\s+dead|shot\s+to\s+death|gunned\s+down)`;
const HURT = String.raw`(?:herid[oa]s?|lesionad[oa]s?|golpead[oa]s?|lastimad[oa]s?|quemad[oa]s?|intoxicad[oa]s?|baleado[s]?|contundid[oa]s?|contus[oa]s?|rozad[oa]s?|apunalad[oa]s?|acuchillad[oa]s?|machetead[oa]s?|descalabrad[oa]s?|les(?:ion)?s?\.|wounded|injured|hurt|beaten|slashed|clubbed|pistol-whipped|stabbed|shot\s+and\s+wounded)`;
const HELD = String.raw`(?:detenid[oa]s?|arrestad[oa]s?|capturad[oa]s?|aprehendid[oa]s?|asegurad[oa]s?|consignad[oa]s?|det(?:en)?s?\.|detained|arrested|captured|held(?!\s+(?:up|talks|meetings?|a|an|the)(?![a-z]))|in\s+custody)`;
const WAS = String.raw`(?:fue(?:ron|ra|ran)?|resulto|resultaron|salio|salieron|quedo|quedaron|era[n]?|esta[n]?|habia[n]?\s+sido|ha[n]?\s+sido|was|were|(?:has|have|had)\s+been|left)`;
const NO = String.raw`(?:sin|s\/|no\s+(?:hubo|hay|se\s+(?:registr|report|present|tien|reportaron|registraron)[a-z]*|quedaron|resultaron|existen?|huboo?)(?:\s+(?:personas|mas))?|ningun[oa]?|ni|cero|nadie(?:\s+(?:fue|resulto|quedo|salio))?|no\s+one(?:\s+(?:was|has\s+been|were))?|nobody(?:\s+(?:was|has\s+been))?|without|no|with\s+no)`;

/** Place, time and means between a verb and its persons: "ayer en P", "a balazos". */
const ASIDE = String.raw`(?:,?\s+(?:D|T|ayer|hoy|(?:en|in|at)\s+(?:(?:el|la|las|los|the)\s+)?(?:[a-z.]+\s+){0,4}?P(?:,?\s+P|\s+\(P\))*|en\s+una?\s+[a-z]+(?:\s+de\s+[a-z]+){0,2}|en\s+el\s+lugar|ahi|al\s+azar|a\s+quemarropa|a\s+sangre\s+fria|a\s+mansalva|a\s+(?:balazos|tiros|golpes|machetazos)|con\s+armas?\s+de\s+fuego|por\s+[a-z\s.]{3,30}?),?)*`;

function patterns(
  outcome: Outcome,
  adjective: string,
  before: string,
  after: string,
  nominal: string,
  label: string,
): OutcomePattern[] {
  const list: OutcomePattern[] = [
    { outcome, source: rx(String.raw`(?:${label})\s*:\s*(?<who>${PHRASE}|N(?!\s+[a-z]))`) },
    { outcome, source: rx(String.raw`(?:${label})(?:\s+|,\s+)(?<who>N)(?=\s*[.,;]|\s*$)`) },
    {
      outcome,
      source: rx(String.raw`${WHO}${SHORT},?\s+(?:que\s+)?(?:${WAS}\s+)?(?:[a-z]+mente\s+)?${adjective}`),
    },
    { outcome, source: rx(String.raw`(?<who>N|un[oa]?|one)\s+${adjective}`) },
    { outcome, source: rx(String.raw`${WAS}\s+(?:[a-z]+mente\s+)?${adjective}${ASIDE}\s+(?:a\s+)?${WHO}`) },
    {
      outcome,
      source: rx(
        String.raw`(?:${before})${ASIDE}\s+(?:a\s+|al\s+)?(?<who>${OBJECT}|one|another|N(?=\s*[.,;]|\s+(?:y|e|and)\s|$))`,
      ),
    },
    {
      outcome,
      source: rx(
        String.raw`${WHO}${GAP}\s+(?:${after}|(?:fue(?:ron)?|quedo|quedaron|resulto|resultaron)\s+${adjective})`,
      ),
    },
    {
      outcome,
      source: rx(
        String.raw`${WHO}\s+(?:fue|fueron|was|were)\s+[a-z]+(?:\s+(?!y\s|and\s)[^\s,.;]+){0,4}?\s+(?:y|and)\s+${adjective}`,
      ),
    },
  ];
  if (nominal)
    list.push({
      outcome,
      source: rx(
        String.raw`(?:${nominal})(?:,\s+(?:el\s+)?D,|\s+en\s+P|\s+D)?\s+(?:de\s+|del\s+|of\s+|a\s+)?${WHO}`,
      ),
    });
  return list;
}

const KILLED = patterns(
  'killed',
  DEAD,
  String.raw`murio|murieron|fallecio|fallecieron|perdio\s+la\s+vida|perdieron\s+la\s+vida|privaron\s+de\s+la\s+vida|privo\s+de\s+la\s+vida|asesin(?:o|aron|ando)|ejecut(?:o|aron|ando)|perecio|perecieron|mat(?:o|aron|ando)|ultim(?:o|aron)|abati(?:o|eron)|acribill(?:o|aron)|di(?:o|eron)\s+muerte|killing|killed|murdered|shot\s+dead|executed|gunned\s+down`,
  String.raw`murio|murieron|fallecio|fallecieron|perecio|perecieron|perdio\s+la\s+vida|perdieron\s+la\s+vida|died|(?:was|were)\s+(?:found\s+)?(?:shot\s+dead|killed|dead|murdered|executed)|lost\s+(?:his|her|their)\s+li(?:fe|ves)`,
  String.raw`ejecucion(?:es)?|homicidio|asesinato|muerte|decapitacion|killing|murder|death`,
  String.raw`(?:agresores|civiles|personas|militares|personal\s+militar|policias|delincuentes)?\s*(?:fallecid[oa]s?|muert[oa]s?|occis[oa]s?|abatid[oa]s?|decesos|killed|dead|deaths)`,
);
const FOUND = String.raw`(?:hall|encontr|localiz|ubic)(?:o|aron|a|an|ad[oa]s?|azgo|acion)`;
const WOUNDED = String.raw`(?:tiros?\s+de\s+gracia|(?:impactos?|heridas?|disparos)\s+(?:de|por|en)|huellas\s+de\s+(?:tortura|violencia))`;
const BODIES: OutcomePattern[] = [
  {
    outcome: 'killed',
    source: rx(
      String.raw`(?:(?:restos(?:\s+humanos)?|remains)\s+(?:de|of)\s+(?=(?:N|un[oa]?|an?)\s+(?:varon|hombre|mujer|persona|masculino|masc|fem|femenin|individuo|sujeto|joven|menor|m[ae]n|wom[ae]n|person|people|migrant|youth|victim))|(?:cuerpos?|cadaver(?:es)?|bod(?:y|ies))\s+(?:(?!colgad|suspendid|hanging)[a-z]+\s+){0,2}?(?:de|of)\s+)(?<who>${OBJECT}|(?:N|un[oa]?)(?=\s+[a-z]{4,}))`,
    ),
  },
  {
    outcome: 'killed',
    source: rx(
      String.raw`${FOUND}\s+(?:sin\s+vida|muert[oa]s?|asesinad[oa]s?|ejecutad[oa]s?)(?:,\s+[^,.;]{3,50},)?\s+(?:a\s+)?(?<who>${OBJECT}|(?:N|un[oa]?)(?=\s+[a-z]{4,}))`,
    ),
  },
  {
    outcome: 'killed',
    source: rx(
      String.raw`${FOUND}\s+(?:de\s+|a\s+)?(?<who>${OBJECT})\s+(?:[^\s.;]+\s+){0,4}?con\s+(?:[a-zN]+\s+)?${WOUNDED}`,
    ),
  },
  {
    outcome: 'killed',
    source: rx(
      String.raw`(?<who>(?:N|un|el|del|al|one|an?|the)\s+(?:cuerpos?|cadaver(?:es)?|osamentas?|bod(?:y|ies)|corpses?))(?!\s+de\s+(?:bomberos|seguridad|fuerzas|ejercito|agua|rescate|policia|guardia))`,
    ),
  },
];
/** "Masculino maniatado, con disparo en la cabeza": told without a verb. */
const SHOT_IN_HEAD = String.raw`(?:,?\s+[a-z]+){0,4}?,?\s+con\s+(?:[a-zN]+\s+){0,2}?(?:tiros?|impactos?|disparos?|balazos?)\s+(?:[a-z]+\s+){0,4}?(?:cabeza|nuca|craneo|sien|gracia)(?![^.;]{0,60}(?:grave|herid|lesionad|hospital|con\s+vida|ambulancia))`;
const WRAPPED = String.raw`(?:,?\s+[a-z]+){0,3}?,?\s+(?:encobijad|embolsad|enteipad|encajuelad|decapitad|desmembrad|descuartizad)`;
const LIFELESS: OutcomePattern[] = [
  { outcome: 'killed', source: rx(String.raw`(?<who>${OBJECT})(?:${SHOT_IN_HEAD}|${WRAPPED}[oa]s?)`) },
  {
    outcome: 'killed',
    one: true,
    source: rx(
      String.raw`(?<who>masculino|masc\.?|femenin[oa]|fem\.?|hombre|mujer|joven|persona)(?:${SHOT_IN_HEAD}|${WRAPPED}[oa]|,?\s+sin\s+vida)`,
    ),
  },
];
const INJURED = patterns(
  'injured',
  HURT,
  String.raw`hiri(?:o|eron|endo)|lesion(?:o|aron|ando)|golpe(?:o|aron)|resulto\s+herid[oa]|resultaron\s+herid[oa]s|wounding|injuring|wounded|injured|hurting|burned|burning`,
  String.raw`(?:was|were)\s+(?:shot\s+and\s+)?(?:wounded|injured|hurt)|sufri(?:o|eron)\s+(?:heridas|lesiones|quemaduras)|${WOUNDS}`,
  '',
  String.raw`(?:militares|personal\s+militar|civiles|personas|policias|agresores)?\s*(?:herid[oa]s?|lesionad[oa]s?|wounded|injured)`,
);
/** "Sorprendió a cuatro personas…; quedaron detenidas". */
const THEN_HELD: OutcomePattern = {
  outcome: 'detained',
  source: rx(
    String.raw`a\s+(?<who>${PHRASE})[^.;]{0,90};\s+(?:fueron|quedaron|los\s+detuvieron)\s*(?:${HELD})?`,
  ),
};
/** "Cuatro sujetos fueron sorprendidos robando… y quedaron detenidos". */
const CAUGHT_AND_HELD: OutcomePattern = {
  outcome: 'detained',
  source: rx(
    String.raw`(?<who>${PHRASE})\s+(?:fue|fueron)\s+(?:sorprendid|descubiert|captad|alcanzad|interceptad)[oa]s?[^.;]{0,90}\s(?:fueron|quedaron|quedo|fue)\s+${HELD}`,
  ),
};
const DETAINED = patterns(
  'detained',
  HELD,
  String.raw`cae[n]?|cayeron|cayo(?=\s+(?:alias|"|el\s+(?:presunto\s+)?(?:lider|jefe)))|(?:se\s+)?(?:logro\s+(?:la\s+)?(?:detencion|captura|aprehension)\s+de|detuv(?:o|ieron|iendo)|deten(?:er|iendo)|arrest(?:o|aron|ed|ing)|captur(?:o|aron|ando|ed|ing)|aprehend(?:io|ieron)|detain(?:ed|ing)|(?:presentad|consignad|puest|remitid)[oa]s?\s+(?:ante|a)\s+(?:[^\s,.;]+\s+){0,6}?(?:fgr|f\.g\.r\.|pgr|p\.g\.r\.|fiscalia(?:\s+[a-z]+)?|ministerio\s+publico(?:\s+[a-z]+)?|m\.p\.|autoridad(?:es)?(?:\s+[a-z]+)?|disposicion))`,
  String.raw`(?:fue(?:ron)?|quedo|quedaron)\s+(?:presentad|consignad)[oa]s?\s+ante|(?:quedo|quedaron|fue(?:ron)?|se)\s+(?:puest[oa]s?\s+|pus(?:o|ieron)\s+)?a\s+disposicion|a\s+disposicion\s+(?:de|del)|(?:cayo|cayeron|quedo|quedaron)\s+en\s+(?:manos|poder)\s+de|(?:fue|fueron)\s+entregad[oa]s?\s+a\s+(?:la\s+)?(?:f\.?\s?g\.?\s?r|fiscalia|p\.?\s?g\.?\s?r|ministerio)|(?:is|are|remains?)\s+(?:in\s+custody|under\s+arrest)|was\s+taken\s+into\s+custody|were\s+taken\s+(?:into\s+custody|to\s+(?:the\s+)?(?:P|[a-z]+\s+station))`,
  String.raw`(?:detencion|captura|arresto|aprehension|arrest|capture)`,
  String.raw`(?:personas\s+)?(?:detenid[oa]s?|arrestad[oa]s?|asegurad[oa]s|capturad[oa]s|arrests|detained)`,
);

function none(outcome: Outcome, what: string, label: string): OutcomePattern[] {
  return [
    {
      outcome,
      zero: true,
      source: rx(
        String.raw`(?:${NO}\s+|s\/\s?)(?:[a-z]+\s+){0,2}?(?:(?:ha[n]?|habia[n]?|have|has|had)\s+(?:sido|been)\s+)?(?:${what})`,
      ),
    },
    {
      outcome,
      zero: true,
      source: rx(String.raw`${NO}\s+(?:[a-z]+\s+){1,2}?(?:ni|o|or|nor)\s+(?:${what})`),
    },
    {
      outcome,
      zero: true,
      source: rx(
        String.raw`(?:${label})(?:\s*:\s*|,\s+(?=cero))(?:ningun[oa]?|cero|sin\s+novedad|none|nil|no\s+hubo|no\s+hay|negativo|s\/n)`,
      ),
    },
  ];
}

const WOUND_NOUN = String.raw`herid[oa]s?|lesionad[oa]s?|les(?:ion)?s?\.|lastimad[oa]s?|lesiones|heridas|injuries|injured|wounded|hurt|harmed|se\s+lastimo\s+a\s+nadie`;
const HELD_NOUN = String.raw`detenid[oa]s?|det(?:en)?s?\.|detenciones|detencion|arrest(?:s|os?|ed)|aprehensiones|capturad[oa]s?|asegurad[oa]s|aprehendid[oa]s?|arrestad[oa]s?|held|taken\s+into\s+custody`;
const DEAD_NOUN = String.raw`muert[oa]s?|decesos?|fallecid[oa]s?|fatalities|deaths?|killed|perdidas\s+humanas`;

const ALL: readonly OutcomePattern[] = [
  ...none('injured', WOUND_NOUN, String.raw`(?:herid[oa]s|lesionad[oa]s|injured|wounded)`),
  ...none('detained', HELD_NOUN, String.raw`(?:detenid[oa]s|arrests|detained)`),
  ...none('killed', DEAD_NOUN, String.raw`(?:muert[oa]s|fallecid[oa]s|decesos|killed|dead)`),
  {
    outcome: 'killed',
    zero: true,
    source: rx(
      String.raw`(?:sin|no\s+h(?:ubo|ay)|no\s+se\s+(?:reportaron|registraron)|(?<!(?:suffered|took|sustained|sufrieron|sufrio|tuvieron)\s)no)\s+(?:victimas|casualties|victims)`,
    ),
  },
  {
    outcome: 'injured',
    zero: true,
    source: rx(
      String.raw`(?:sin|no\s+h(?:ubo|ay)|no\s+se\s+(?:reportaron|registraron)|(?<!(?:suffered|took|sustained|sufrieron|sufrio|tuvieron)\s)no)\s+(?:victimas|casualties|victims)`,
    ),
  },
  {
    outcome: 'injured',
    zero: true,
    source: rx(String.raw`(?:iles[oa]s?|san[oa]s?\s+y\s+salv[oa]s?|unharmed|unhurt|uninjured)`),
  },
  {
    outcome: 'detained',
    zero: true,
    source: rx(
      String.raw`no\s+se\s+logr(?:o|aron)\s+(?:su\s+|la\s+)?(?:aseguramiento|detencion|captura|aprehension)`,
    ),
  },
  {
    outcome: 'detained',
    zero: true,
    source: rx(
      String.raw`(?:no\s+se\s+(?:detuvo|arresto|capturo|aprehendio)\s+a\s+(?:nadie|persona\s+alguna)|por\s+ningun[oa]\s+(?:[a-z]+\s+){1,4}hay\s+detenidos)`,
    ),
  },
  {
    outcome: 'injured',
    zero: true,
    source: rx(
      String.raw`(?:no\s+[a-z]+\s+(?:was|were|is|are)|(?:was|were|is|are)\s+not|neither\s+(?:was|were))\s+(?:hurt|injured|wounded|harmed)`,
    ),
  },
  { outcome: 'detained', zero: true, source: rx(String.raw`no\s+(?:arrests?|one\s+has\s+been\s+arrested)`) },
  ...KILLED,
  ...BODIES,
  ...LIFELESS,
  ...INJURED,
  ...DETAINED,
  THEN_HELD,
  CAUGHT_AND_HELD,
  ...UNNAMED,
  ...UNNAMED_ENGLISH,
  ...FURTHER,
  ...PLAIN,
];

/** Every way to count what happened to persons; those that say none come first. */
export const OUTCOMES = new PatternSet<OutcomePattern>(
  ALL.map((one) => ({
    source: one.source,
    value: { ...one, persons: one.source.includes(WHO) || one.source.includes(`(?<who>${OBJECT})`) },
  })),
  'dg',
);
