import type { Mission } from '#domain/mission.ts';
import { findForces } from '../../forces/find-forces.ts';
import { missionOf } from '../../forces/mission-words.ts';
import { blockAt } from '../../structure/block-at.ts';
import { hasDigit } from '../../structure/signs.ts';
import type { Block, Span } from '../../structure/structure.ts';
import { SHARED } from '../../words/prefilter.ts';
import { maskSentence } from '../mask-sentence.ts';
import type { Masked, PlaceSlot } from '../masked.ts';
import { slotsOf, spokenText } from '../masked.ts';
import { hasPlace } from '../reading.ts';
import type { Reading } from '../reading.ts';
import type { DeploymentObservation } from './deployment-observation.ts';
import { deploymentPeriod } from './deployment-period.ts';
import { documentScope } from './document-scope.ts';
import { findStrengths, namesMen } from './find-strengths.ts';
import type { Strength } from './find-strengths.ts';
import { isNoDeployment, isPlanned } from './is-planned.ts';
import { blockScope, governingMission, yields } from './scope-of.ts';

/** What lines of forces under the name of a town say, and the blocks they stand in. */
export interface TitledDeployments {
  readonly found: readonly DeploymentObservation[];
  readonly blocks: ReadonlySet<number>;
}

/** Longest line that titles or counts, in signs. */
const LONGEST = 90;
/** A line too long for that, whatever blanks it has at its ends. */
const FARTHEST = 400;
/** A short line that opens or closes with a figure. */
const FIGURE =
  /^[^a-z\d]*\d[\d,.]*\s+[a-z]|\d\s*(?:elementos|efectivos|eltos\.?|elem\.?|efvos\.?|eft\.?|hombres)?[^a-z\d]*$/;
/** What may stand beside the forces and figures of such a line. */
const BESIDE = /^(?:[\s,;:/+&.()•*·=–-]|(?:y|e|and|con|de|la|los)(?![a-z]))*$/;
/** Nothing but a place, or a place and what the men there are for. */
const TITLE = /^[^a-zN]*(?:(?:en|mpio\.?|municipio|ciudad|cd\.|edo\.?|estado)\s+(?:de\s+)?)?P([^PNDT]*)$/;

/** "Fresnillo, Zac." over lines "SEDENA: 95", "140 G.N.": each number is of men of that force in that town. */
export function readPlaceTitles(reading: Reading): TitledDeployments {
  const { folded, words } = reading.structure;
  const found: DeploymentObservation[] = [];
  const taken = new Set<number>();
  if (documentScope(reading).countsElse) return { found, blocks: taken };
  let title: Title | null = null;
  let blanks = 0;
  let start = 0;
  let previous: Span | null = null;
  for (let end = folded.indexOf('\n'); start < folded.length; end = folded.indexOf('\n', start)) {
    const line = { start, end: end < 0 ? folded.length : end };
    start = line.end + 1;
    if (line.end - line.start > FARTHEST) {
      title = null;
      previous = line;
      blanks = 0;
      continue;
    }
    const content = folded.slice(line.start, line.end).trim();
    if (content === '') {
      if (++blanks > 1) title = null;
      continue;
    }
    const told =
      (title !== null || (previous !== null && mayTitle(reading, previous))) &&
      content.length <= LONGEST &&
      hasDigit(content, 0, content.length) &&
      FIGURE.test(content) &&
      namesMen(content, SHARED.candidates(words, line.start, line.end)) &&
      !content.includes('|')
        ? countsIn(reading, line)
        : null;
    if (told === null) {
      title = null;
      previous = line;
      blanks = 0;
      continue;
    }
    title ??= previous && titleOf(reading, previous);
    blanks = 0;
    if (title === null) continue;
    const block = blockAt(reading.structure.blocks, line.start + content.length - 1) ?? title.block;
    for (const one of told.counts) found.push(observation(reading, title, line, block, told.masked, one));
    for (const at of blocksOf(reading, line)) taken.add(at);
  }
  return { found, blocks: taken };
}

interface Title {
  readonly place: PlaceSlot;
  readonly mission: Mission | null;
  readonly block: Block;
}

/** The numbers of a line that is nothing but forces and how many of each; null for any other line. */
function countsIn(reading: Reading, line: Span): { counts: readonly Strength[]; masked: Masked } | null {
  const masked = maskSentence(reading.structure, line, reading.mentions);
  if (/[PGDT]/.test(masked.text)) return null;
  const counts = findStrengths(masked).map((one) => withForceBefore(masked, one));
  if (counts.length === 0 || counts.some((one) => !one.sure || one.force === null)) return null;
  if (slotsOf(masked, 'N').some((slot) => !counts.some((one) => slot.at >= one.from && slot.at < one.to)))
    return null;
  let rest = '';
  let position = 0;
  for (const { from, to } of counts) {
    rest += masked.text.slice(position, from);
    position = to;
  }
  rest += masked.text.slice(position);
  return BESIDE.test(rest) && !isPlanned(masked.text) && !isNoDeployment(masked.text)
    ? { counts, masked }
    : null;
}

/** "G.N., 55 elementos": the force stands before its number. */
function withForceBefore({ text, candidates }: Masked, one: Strength): Strength {
  if (one.force !== null || !one.sure) return one;
  const hit = findForces(text.slice(0, one.from), candidates).at(-1);
  return hit && hit.as !== 'unit' && /^\s*[,:;=–-]?\s*$/.test(text.slice(hit.end, one.from))
    ? { ...one, from: hit.start, force: hit.force }
    : one;
}

/** Short, with a place in it: cheaper than masking it. */
function mayTitle(reading: Reading, line: Span): boolean {
  return line.end - line.start <= LONGEST && hasPlace(reading, line);
}

function titleOf(reading: Reading, line: Span): Title | null {
  if (!mayTitle(reading, line)) return null;
  const block = blockAt(reading.structure.blocks, line.end - 1);
  if (!block || block.kind === 'row') return null;
  const masked = maskSentence(reading.structure, line, reading.mentions);
  const rest = TITLE.exec(masked.text.trim())?.[1];
  const [place] = slotsOf(masked, 'P');
  if (rest === undefined || !place || place.role === 'from' || place.role === 'far') return null;
  const mission = missionOf(spokenText(masked));
  return /[a-z]{2}/.test(rest) && mission === null ? null : { place, mission, block };
}

function blocksOf({ structure }: Reading, line: Span): number[] {
  const { blocks } = structure;
  let at = blockAt(blocks, line.start + 1)?.ordinal ?? blockAt(blocks, line.end - 1)?.ordinal;
  const found: number[] = [];
  for (; at !== undefined && at < blocks.length && blocks[at]!.start < line.end; at++) found.push(at);
  return found;
}

function observation(
  reading: Reading,
  { place, mission }: Title,
  line: Span,
  block: Block,
  masked: Masked,
  { force, headcount }: Strength,
): DeploymentObservation {
  const scope = blockScope(reading, block);
  const document = documentScope(reading);
  const own = mission !== null && yields(mission, document, scope) ? null : mission;
  return {
    force: force!,
    code: place.code,
    place,
    headcount,
    mission: own ?? governingMission(scope, document) ?? 'other',
    period: deploymentPeriod(reading, block, masked.text, masked.slots),
    unit: null,
    start: line.start,
    end: line.end,
    rule: 'deployment:titled',
    confidence: 0.85,
    table: null,
    isTotal: false,
    ofEvent: false,
  };
}
