import type { Mission } from '#domain/mission.ts';
import { mayHaveNumbers } from '../../quantities/find-number-mentions.ts';
import type { Block } from '../../structure/structure.ts';
import { readLabel } from '../labels.ts';
import { slotsOf } from '../masked.ts';
import type { Masked, PlaceSlot } from '../masked.ts';
import { hasPlace } from '../reading.ts';
import type { Reading, Sentence } from '../reading.ts';
import type { IncidentObservation } from '../incidents/incident-observation.ts';
import type { DeploymentObservation } from './deployment-observation.ts';
import { eventOfTroops } from './event-of-troops.ts';
import { findStrengths, mayBeSure, namesMen } from './find-strengths.ts';
import type { Strength } from './find-strengths.ts';
import { findShares } from './shares.ts';
import type { Shares } from './shares.ts';
import { UNIT_LABEL } from './listed-count.ts';
import { mayBeInOrder } from './in-that-order.ts';
import { readDeploymentRows } from './read-deployment-rows.ts';
import { readForms } from './read-forms.ts';
import { isOfThem, labelOf, readProseDeployments } from './read-prose-deployments.ts';
import { readPaired } from './read-paired.ts';
import { readLegend } from './read-legend.ts';
import { readPlaceTitles } from './read-place-titles.ts';
import { readStacked } from './read-stacked.ts';
import { takesBack } from '../takes-back.ts';
import { documentScope } from './document-scope.ts';
import { blockScope, countsUnder, isListRow } from './scope-of.ts';

/** Sentences looked back for the place a number of men is at. */
const LOOK_BACK = 8;

/** Every statement of a text of how many of a force are where. `events` are the text's own, in order. */
export function findDeployments(
  reading: Reading,
  events: readonly IncidentObservation[],
): DeploymentObservation[] {
  const found: DeploymentObservation[] = [];
  const missions = new Set<Mission>();
  const forms = readForms(reading);
  const titled = readPlaceTitles(reading);
  const legend = readLegend(reading);
  const paired = readPaired(reading);
  let before: { readonly sentence: number; readonly told: readonly DeploymentObservation[] } | null = null;
  for (const sentence of reading.sentences) {
    const { block } = sentence;
    if (
      (block.kind === 'row' && !isListRow(reading, block)) ||
      block.kind === 'header' ||
      forms.blocks.has(block.ordinal) ||
      titled.blocks.has(block.ordinal) ||
      legend.blocks.has(block.ordinal) ||
      paired.blocks.has(block.ordinal)
    )
      continue;
    if (before?.sentence === sentence.ordinal - 1 && takesBack(reading.mask(sentence)))
      found.length -= before.told.length;
    const goesOn = before?.sentence === sentence.ordinal - 1 && before.told.length > 0;
    if (!mayCountMen(reading, sentence, goesOn)) continue;
    const masked = reading.mask(sentence);
    if (!masked.text.includes('N')) continue;
    const shares = mayShare(masked) ? findShares(masked) : null;
    const strengths = withShares(findStrengths(masked), shares);
    if (strengths.length === 0) continue;
    const told: DeploymentObservation[] = readProseDeployments(
      {
        reading,
        document: documentScope(reading),
        strengths,
        sentence: sentence.ordinal,
        shares,
        label: () => labelFor(reading, block, sentence),
        last: () => lastPlace(reading, sentence),
        event: () => eventOfTroops(events, sentence),
        events,
        before: before?.sentence === sentence.ordinal - 1 ? before.told : [],
        mission: found.at(-1)?.mission ?? null,
        missions,
      },
      block,
      sentence,
    );
    found.push(...told);
    for (const one of told) missions.add(one.mission);
    before = { sentence: sentence.ordinal, told };
  }
  found.push(...forms.found, ...titled.found, ...readStacked(reading), ...legend.found, ...paired.found);
  const taken = new Set([...forms.blocks, ...paired.blocks, ...legend.blocks]);
  for (const table of reading.structure.tables)
    found.push(...readDeploymentRows(reading, table, events, taken));
  return found.length === 0 || documentScope(reading).isExercise
    ? []
    : found.map(withItsMission).sort((a, b) => a.start - b.start);
}

/** Agents of the migration institute are there for migration, where nothing else is said of them. */
function withItsMission(one: DeploymentObservation): DeploymentObservation {
  const unsaid = one.mission === 'other' || one.mission === 'patrol';
  return one.force === 'inm' && unsaid ? { ...one, mission: 'migration' } : one;
}

/**
 * False when no number of a sentence can be one of men somewhere: it names no men or force beside a place,
 * and neither title, heading nor order makes its bare numbers such, nor does the sentence before that told some.
 */
function mayCountMen(reading: Reading, sentence: Sentence, goesOn: boolean): boolean {
  const candidates = reading.candidates(sentence);
  if (!mayHaveNumbers(candidates)) return false;
  const text = reading.structure.folded.slice(sentence.start, sentence.end);
  if (namesMen(text, candidates) || countsUnder(reading, sentence.block)) return true;
  if (hasPlace(reading, sentence) && (documentScope(reading).headed || UNIT_LABEL.test(text))) return true;
  return (
    hasPlace(reading, sentence) &&
    (goesOn ||
      (sentence.block.kind === 'row' && blockScope(reading, sentence.block).force !== null) ||
      text.includes('total') ||
      mayBeSure(text, candidates) ||
      documentScope(reading).counts ||
      mayBeInOrder(candidates) ||
      isOfThem(text))
  );
}

/** Two numbers and two places or more. */
function mayShare({ slots }: Masked): boolean {
  let numbers = 0;
  let places = 0;
  for (const { kind } of slots) {
    if (kind === 'N') numbers++;
    else if (kind === 'P') places++;
  }
  return numbers > 1 && places > 1;
}

/** The numbers of men with those that only their share tells. */
function withShares(strengths: readonly Strength[], shares: Shares | null): readonly Strength[] {
  if (shares === null) return strengths;
  const { parts, total } = shares;
  const bare = [
    ...parts,
    ...(total ? [{ from: total.at, to: total.at + 1, headcount: total.number.estimate }] : []),
  ]
    .filter((part) => !strengths.some(({ from, to }) => part.from >= from && part.from < to))
    .map(({ from, to, headcount }) => ({ from, to, headcount, force: null, sure: false }));
  return [...strengths, ...bare].sort((a, b) => a.from - b.from);
}

/** The place label of the entry a sentence stands in, until a sentence of it opens with another place. */
function labelFor(reading: Reading, block: Block, sentence: Sentence): readonly PlaceSlot[] {
  const first = reading.sentences[reading.firstSentence[block.ordinal]!]!;
  const label = labelOf(reading, block, reading.mask(first));
  if (label.length === 0)
    return hasPlace(reading, sentence)
      ? label
      : (openingPlace(reading, first, sentence) ?? placeAbove(reading, block));
  for (let i = first.ordinal + 1; i <= sentence.ordinal; i++)
    if (reading.mask(reading.sentences[i]!).text.startsWith('P')) return [];
  return label;
}

/** "Sector 1 Norte: P. SEDENA: N. G.N.: N.": the one place of the short sentence an entry opens with. */
function openingPlace(reading: Reading, first: Sentence, sentence: Sentence): PlaceSlot[] | null {
  if (first.ordinal === sentence.ordinal || first.end - first.start > LONGEST_OPENING) return null;
  if (!hasPlace(reading, first)) return null;
  const sites = slotsOf(reading.mask(first), 'P').filter(
    (slot) => slot.role === 'site' && slot.code.length > 2,
  );
  return new Set(sites.map((slot) => slot.code)).size === 1 &&
    OPENS_WITH_FORCE.test(reading.mask(sentence).text)
    ? sites.slice(0, 1)
    : null;
}

const LONGEST_OPENING = 60;
/** "SEDENA: 33", "Fuerza Civil, 40": a name before a sign and a number. */
const OPENS_WITH_FORCE = /^[^a-z]*[a-z][a-z. ]{1,28}[:,=]\s*N/;

/** Lines looked back for one that is nothing but a place, as a title to the lines under it. */
const LINES_UNDER = 6;

/** "Salina Cruz, Oax." above "Marina: 230 elementos" and its like, which name no place. */
function placeAbove(reading: Reading, block: Block): readonly PlaceSlot[] {
  for (let i = block.ordinal - 1; i >= Math.max(0, block.ordinal - LINES_UNDER); i--) {
    const above = reading.structure.blocks[i]!;
    if (above.kind !== block.kind || above.parent !== block.parent) return [];
    if (!hasPlace(reading, above)) continue;
    const masked = reading.mask(reading.sentences[reading.firstSentence[i]!]!);
    const label = readLabel(masked);
    return above.sentences.length === 1 && label?.rest === masked.text.length ? label.places : [];
  }
  return [];
}

/** The place last spoken of before a sentence, a few sentences back at most. */
function lastPlace(reading: Reading, sentence: Sentence): PlaceSlot | null {
  for (let i = sentence.ordinal - 1; i >= Math.max(0, sentence.ordinal - LOOK_BACK); i--) {
    if (!hasPlace(reading, reading.sentences[i]!)) continue;
    const slot = slotsOf(reading.mask(reading.sentences[i]!), 'P').findLast((one) => one.role === 'site');
    if (slot) return slot;
  }
  return null;
}
