import type { Claim } from '#domain/claim.ts';
import type { PlaceCode } from '#domain/ids.ts';
import { mayHaveNumbers } from '../../quantities/find-number-mentions.ts';
import { SHARED, mayMatch } from '../../words/prefilter.ts';
import { missionOf } from '../../forces/mission-words.ts';
import type { Masked } from '../masked.ts';
import { slotsOf } from '../masked.ts';
import type { Reading } from '../reading.ts';

const GROUPS =
  /N\s+(?:[a-z]+\s+){0,2}?(?:grupos?(?:\s+(?:delictiv|crimin|delincuencial|armad)[a-z]*)?|organizaciones(?:\s+(?:delictiv|crimin)[a-z]*)?|carteles|bandas|pandillas|celulas|(?:criminal|crime|drug|armed)\s+(?:groups|organi[sz]ations|gangs)|cartels|gangs|organi[sz]ations)(?![a-z])/;
const ABOUT_CRIME =
  /(?:delict|crimin|delincuen|carteles|cartels|bandas|gangs|violence|violencia|narco|pandillas)/;
/** seven times more soldiers to detain migrants than to fight fuel theft · siete veces más tropas para X que para Y */
const RATIO =
  /N\s+(?:times\s+(?:more|as\s+many)|veces\s+mas)\s+(?:[a-z]+\s+){0,2}?(?:soldiers|troops|personnel|elements|marines|guards|soldados|tropas|elementos|efectivos|militares|marinos)\s+(?<first>[^;]{3,140}?)\s+(?:than|as|que)\s+(?<second>[^;]{3,120})/;
const SHARE =
  /N\s?(?:%|por\s+ciento|per\s?cent)\s+(?:de(?:l)?|of)\s+(?:los\s+|las\s+|la\s+|el\s+|the\s+)?(?<what>territorio|municipios|pais|estados|homicidios|territory|municipalities|country|states|homicides|murders)/;
const TOTALS: readonly (readonly [string, RegExp])[] = [
  ['armed_clash', /N\s+(?:[a-z]+\s+)?(?:enfrentamientos|clashes|agresiones)(?![a-z])/],
  ['homicide', /N\s+(?:[a-z]+\s+)?(?:homicidios|asesinatos|homicides|murders|killings)(?![a-z])/],
  ['abduction', /N\s+(?:[a-z]+\s+)?(?:secuestros|desaparecid[oa]s|kidnappings|disappearances)(?![a-z])/],
  [
    'extortion',
    /N\s+(?:[a-z]+\s+)?(?:extorsiones|denuncias\s+por\s+extorsion|extortion\s+(?:cases|complaints))(?![a-z])/,
  ],
];
/** What every claim speaks of; a sentence without any makes none. */
const WORDS = SHARED.add(
  'grupos organizaciones carteles bandas pandillas celulas groups organizations organisations gangs cartels times veces ciento percent territorio territory municip homicid asesinat murders killings enfrentamientos clashes agresiones secuestros desaparecid kidnappings extors extortion'
    .split(' ')
    .join('|'),
);
/** Words of a sum over a time or an area, without which a number of deeds is part of one event. */
const SUMMED =
  /(?:durante|entre|acumulad|en\s+(?:el|lo\s+que|D)|total|sum[ao]|registr|report|between|during|total|recorded|in\s+D|since|desde|al\s+ano|a\s+year|mes|month|semestre)/;

/**
 * Statistical sentences: so many groups in these states, so many times more soldiers for this than
 * for that, a share of a territory, a sum of deeds over a time. They are claims, never events.
 */
export function findClaims(reading: Reading): Claim[] {
  const claims: Claim[] = [];
  for (const sentence of reading.sentences) {
    if (sentence.block.kind === 'header') continue;
    const candidates = reading.candidates(sentence);
    if (!mayMatch(candidates, WORDS) || !mayHaveNumbers(candidates)) continue;
    const masked = reading.mask(sentence);
    for (const found of claimsOf(masked)) {
      claims.push({
        ...found,
        codes: codesOf(masked),
        start: sentence.start,
        end: sentence.end,
        quote: reading.structure.text.slice(sentence.start, sentence.end),
      });
    }
  }
  return claims;
}

type Found = Pick<Claim, 'kind' | 'subject' | 'value' | 'terms'>;

function claimsOf(masked: Masked): Found[] {
  const { text } = masked;
  const found: Found[] = [];
  const add = (kind: Claim['kind'], subject: string, at: number, terms: string[] = []): void => {
    const number = slotsOf(masked, 'N').find((slot) => slot.at === at)?.number;
    if (number) found.push({ kind, subject, value: number.value, terms });
  };
  const groups = GROUPS.exec(text);
  if (groups && ABOUT_CRIME.test(text) && numberAt(masked, groups.index) >= 5)
    add('count', 'criminal_groups', groups.index);
  const ratio = RATIO.exec(text);
  const [first, second] = [ratio?.groups?.['first'], ratio?.groups?.['second']].map((part) =>
    part ? missionOf(part) : null,
  );
  if (ratio && first && second) add('ratio', 'deployment', ratio.index, [first, second]);
  const share = SHARE.exec(text);
  if (share) add('share', share.groups!['what']!, share.index);
  for (const [subject, pattern] of TOTALS) {
    const total = pattern.exec(text);
    if (total && SUMMED.test(text) && numberAt(masked, total.index) >= 10) add('total', subject, total.index);
  }
  return found;
}

function numberAt(masked: Masked, at: number): number {
  return slotsOf(masked, 'N').find((slot) => slot.at === at)?.number.value ?? 0;
}

function codesOf(masked: Masked): PlaceCode[] {
  return [
    ...new Set(
      slotsOf(masked, 'P')
        .filter((slot) => slot.role !== 'far' && slot.role !== 'seat')
        .map((slot) => slot.code),
    ),
  ];
}
