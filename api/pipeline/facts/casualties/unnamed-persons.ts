import { OWN_VERB } from './person-phrase.ts';
import type { OutcomePattern } from './outcome-patterns.ts';
import { PERSON } from './person-words.ts';

/** What befalls persons alone, as adjective and as verb: burnt and seized things have other words. */
const BEFALL = [
  [
    'killed',
    String.raw`(?:muert[oa]s?|fallecid[oa]s?|asesinad[oa]s?|ejecutad[oa]s?|ultimad[oa]s?|acribillad[oa]s?|abatid[oa]s?|privad[oa]s?\s+de\s+la\s+vida)`,
    String.raw`asesin(?:o|aron)|mat(?:o|aron)|ultim(?:o|aron)|ejecut(?:o|aron)|abati(?:o|eron)|priv(?:o|aron)\s+de\s+la\s+vida|(?:quit|di)(?:o|aron|eron)\s+(?:la\s+vida|muerte)|acribill(?:o|aron)`,
  ],
  [
    'injured',
    String.raw`(?:herid[oa]s?|lesionad[oa]s?|golpead[oa]s?)`,
    String.raw`hiri(?:o|eron)|lesion(?:o|aron)|golpe(?:o|aron)`,
  ],
  [
    'detained',
    String.raw`(?:detenid[oa]s?|arrestad[oa]s?|capturad[oa]s?|aprehendid[oa]s?|pres[oa]s)`,
    String.raw`detuv(?:o|ieron)|arrest(?:o|aron)|(?:se\s+)?captur(?:o|aron)|aprehend(?:io|ieron)|apres(?:o|aron)|agarr(?:o|aron|amos)`,
  ],
] as const;
const WAS = String.raw`(?:(?:fue(?:ron)?|resulto|resultaron|salio|salieron|quedo|quedaron|habia[n]?\s+sido|ha[n]?\s+sido)\s+)?(?:[a-z]+mente\s+)?`;
/** One person of whom a paper speaks without an article. */
const SINGLE = String.raw`(?:conductora?|chofer|operadora?|piloto|copiloto|veladora?|guia|duen[oa]|taxista|patron|propietari[oa]|encargad[oa]|vigilante|agresor|sicario)`;
const NO_PERSONS = String.raw`(?!\s+(?:cuadras?|metros|km|kilometros|horas|dias|semanas|minutos|veces|anos|meses)(?![a-z])|\s*%)`;

const THINGS = String.raw`(?:unidad|camion|camioneta|vehiculo|autobus|trailer|tractocamion|aeronave|lancha|puerta|pipa|carga|droga|marcha|obra|circulacion)`;

/** Verbs that say the same of one person. */
const ALSO_SO = {
  killed: String.raw`|murio|fallecio|perecio|perdio\s+la\s+vida`,
  injured: '',
  detained: String.raw`|(?:fue|quedo)\s+(?:puest[oa]\s+)?a\s+disposicion|quedo\s+pres[oa]|(?:cayo|quedo)\s+en\s+(?:manos|poder)\s+de`,
} as const;

const rx = (source: string): string => String.raw`(?<![a-z])${source}(?![a-z])`;

/**
 * Persons told by a word no list has ("dos estilistas asesinadas", "detuvo a un automovilista") or
 * without an article ("CONDUCTOR DETENIDO", "muerto el dueño").
 */
export const UNNAMED: readonly OutcomePattern[] = BEFALL.flatMap(([outcome, adjective, verb]) => {
  const single = adjective.replaceAll('[oa]s?', '[oa]');
  const noun = String.raw`[a-z]{4,}(?:\s+(?!(?:y|e|and|que|con|or|o)\s)[a-z]+)?(?:\s+(?:del?|en)\s+(?:la\s+|el\s+)?(?:[a-z]+|[GP]))?`;
  return [
    { outcome, source: rx(String.raw`(?<who>N|un[oa]?)${NO_PERSONS}\s+${noun},?\s+${WAS}${adjective}`) },
    {
      outcome,
      source: rx(
        String.raw`(?:${verb})(?:\s+a\s+(?:balazos|tiros|golpes))?(?:\s+en\s+P(?:\s+\([^)]*\))?)?\s+a\s+(?:l[oa]s\s+(?:otr[oa]s\s+)?)?(?<who>(?:N|un[oa]?)${NO_PERSONS}(?:\s+[a-z]{4,}\s+y\s+(?:a\s+)?(?:N|un[oa]?)(?=\s+[a-z]{4,}(?![a-z])${OWN_VERB}))?)`,
      ),
    },
    { outcome, one: true, source: rx(String.raw`(?<who>${SINGLE})\s*,?\s+${WAS}${single}`) },
    { outcome, one: true, source: rx(String.raw`${single},?\s+(?<who>(?:el|la|su)\s+(?!N)[a-z]{4,})`) },
    ...alone(outcome, single, verb),
  ];
});

/** One person by an article and any noun: "el transportista fue detenido", "detuvieron ayer al subdirector". */
function alone(outcome: OutcomePattern['outcome'], single: string, verb: string): OutcomePattern[] {
  const alsoSo = ALSO_SO[outcome];
  return [
    {
      outcome,
      one: true,
      source: rx(
        String.raw`(?<who>(?:el|la)\s+(?!${THINGS})[a-z]{4,})(?:\s+(?!que\s)[a-z]+){0,5}?(?:,\s+[^,.;]{2,40},)?\s+(?:(?:fue|quedo|resulto|murio)\s+(?:[a-z]+mente\s+)?${single}${alsoSo})`,
      ),
    },
    {
      outcome,
      one: true,
      source: rx(String.raw`(?:${verb})(?:\s+(?:D|T))?(?:\s+en\s+P)?\s+al\s+(?<who>(?!${THINGS})[a-z]{4,})`),
    },
    {
      outcome,
      one: true,
      source: rx(
        String.raw`(?<who>un[oa]?\s+${PERSON})(?![a-z])[^.;]{0,120}?\s(?:fue|quedo|resulto)\s+${single}`,
      ),
    },
  ];
}

const ENGLISH = [
  [
    'killed',
    String.raw`shot\s+dead|killed|murdered|slain|executed|gunned\s+down|found\s+dead`,
    String.raw`killed|killing|murdered|executed`,
  ],
  ['injured', String.raw`wounded|injured|hurt`, String.raw`wounded|wounding|injured|injuring`],
  [
    'detained',
    String.raw`arrested|detained|captured|in\s+custody|under\s+arrest`,
    String.raw`arrested|detained|captured`,
  ],
] as const;
const NO_TIME = String.raw`(?!(?:hours?|days?|weeks?|months?|years?|times?|percent|kilomet|miles?|meters?|in|on|at|for|and|or)(?![a-z]))`;

/** The same in English: "two dockworkers were shot dead", "wounded two farm hands", "a driver … was arrested". */
export const UNNAMED_ENGLISH: readonly OutcomePattern[] = ENGLISH.flatMap(([outcome, state, verb]) => [
  {
    outcome,
    source: rx(
      String.raw`(?<who>N|an?|one)\s+${NO_TIME}[a-z]{3,}(?:\s+[a-z]+)?\s+(?:(?:was|were|is|are)\s+)(?:[a-z]+\s+)?(?:${state})`,
    ),
  },
  {
    outcome,
    one: true,
    source: rx(String.raw`(?<who>the\s+[a-z]{4,}(?<!s))(?:,\s+[^,;]{2,40},)?\s+(?:was|is)\s+(?:${state})`),
  },
  ...(outcome === 'detained'
    ? [
        {
          outcome,
          source: rx(String.raw`(?<who>N|an?|one)\s+${NO_TIME}[a-z]{3,}\s+(?:in\s+custody|under\s+arrest)`),
        },
      ]
    : []),
  { outcome, source: rx(String.raw`(?:${verb})\s+(?<who>N|an?|one)\s+${NO_TIME}[a-z]{3,}`) },
  {
    outcome,
    one: true,
    source: rx(String.raw`(?<who>an?\s+${PERSON})(?![a-z])[^.;]{0,150}?\s(?:was|is)\s+(?:${state})`),
  },
]);
