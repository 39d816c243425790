import type { OutcomePattern } from './outcome-patterns.ts';

/** What befalls persons alone, as adjective and as verb: burnt and seized things have other words. */
const BEFALL = [
  [
    'killed',
    String.raw`(?:muert[oa]s?|fallecid[oa]s?|asesinad[oa]s?|ejecutad[oa]s?|ultimad[oa]s?|acribillad[oa]s?|abatid[oa]s?|privad[oa]s?\s+de\s+la\s+vida)`,
    String.raw`asesin(?:o|aron)|mat(?:o|aron)|ultim(?:o|aron)|ejecut(?:o|aron)|abati(?:o|eron)`,
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
const NO_PERSONS = String.raw`(?!\s+(?:cuadras?|metros|km|kilometros|horas|anos|meses)|\s*%)`;

const rx = (source: string): string => String.raw`(?<![a-z])${source}(?![a-z])`;

/**
 * Persons told by a word no list has ("dos estilistas asesinadas", "detuvo a un automovilista") or
 * without an article ("CONDUCTOR DETENIDO", "muerto el dueño").
 */
export const UNNAMED: readonly OutcomePattern[] = BEFALL.flatMap(([outcome, adjective, verb]) => {
  const single = adjective.replaceAll('[oa]s?', '[oa]');
  const noun = String.raw`[a-z]{4,}(?:\s+(?!(?:y|e|and|que|con|or|o)\s)[a-z]+)?(?:\s+(?:del?|en)\s+(?:la\s+|el\s+)?(?:[a-z]+|[GP]))?`;
  return [
    { outcome, source: rx(String.raw`(?<who>N|un[oa]?)\s+${noun},?\s+${WAS}${adjective}`) },
    {
      outcome,
      source: rx(
        String.raw`(?:${verb})(?:\s+a\s+(?:balazos|tiros|golpes))?(?:\s+en\s+P(?:\s+\([^)]*\))?)?\s+a\s+(?:l[oa]s\s+(?:otr[oa]s\s+)?)?(?<who>N|un[oa]?)${NO_PERSONS}`,
      ),
    },
    { outcome, one: true, source: rx(String.raw`(?<who>${SINGLE})\s*,?\s+${WAS}${single}`) },
    { outcome, one: true, source: rx(String.raw`${single}\s+(?<who>(?:el|la|su)\s+(?!N)[a-z]{4,})`) },
  ];
});
