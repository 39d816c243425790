import type { Estimate } from '#domain/fact.ts';
import type { Force } from '#domain/force.ts';
import { findForces } from '../../forces/find-forces.ts';
import { functionOf } from '../../forces/mission-words.ts';
import { exactly } from '../../quantities/find-hedge.ts';
import { readDigits } from '../../quantities/read-number.ts';
import { isDigit, isSpace } from '../../structure/signs.ts';
import type { Block } from '../../structure/structure.ts';
import { allMatches } from '../../words/all-matches.ts';
import { slotsOf } from '../masked.ts';
import { hasPlace, sentencesOf } from '../reading.ts';
import type { Reading } from '../reading.ts';
import type { DeploymentObservation } from './deployment-observation.ts';
import { deploymentPeriod } from './deployment-period.ts';
import { documentScope } from './document-scope.ts';
import { isPlanned } from './is-planned.ts';
import { ofList } from './place-of-strength.ts';
import { blockScope, governingMission } from './scope-of.ts';

/** "410/265", "0/2/38": two to four figures apart by strokes or dashes, no date. */
const FIGURES = /(?<![\d/.,-])\d{1,3}(?:,\d{3})*(?:\s?[/–-]\s?(?:\d{1,3}(?:,\d{3})*)){1,3}(?![\d/]|,\d)/g;
/** "SEDENA/GN", "Ejto. - G.N. - INM": words apart by the same signs. */
const NAMES = /[a-z][a-z.]*(?:\s[a-z.]+)?(?:\s?[/–-]\s?[a-z][a-z.]*(?:\s[a-z.]+)?){1,3}/g;
/** "J/O/T", "Of./Tpa.": ranks, whose figures are added. */
const RANKS = /^(?:j(?:efes|fs)?\.?\s?\/\s?)?(?:o(?:fs?|ficiales)?)\.?\s?\/\s?t(?:pa|ropa)?\.?$/;

/** What the figures of a pair are of, one by one; `sum` when they are ranks of one force. */
type Meaning = readonly Force[] | 'sum';

/** What pairs of figures tell, and the blocks they stand in. */
export interface PairedDeployments {
  readonly found: readonly DeploymentObservation[];
  readonly blocks: ReadonlySet<number>;
}

/**
 * Figures set in pairs that a heading, a title or the line itself explains: "P (SEDENA/GN): 410/265" is 410 men
 * of the one and 265 of the other; under "J/O/T" the figures are officers and men.
 */
export function readPaired(reading: Reading): PairedDeployments {
  const { folded, blocks } = reading.structure;
  const found: DeploymentObservation[] = [];
  const read = new Set<number>();
  if (!hasPair(folded) || documentScope(reading).countsElse) return { found, blocks: read };
  let meaning: Meaning | null = null;
  for (const block of blocks) {
    const content = folded.slice(block.start, block.end);
    const own: Meaning | null = meaningOf(content);
    meaning = own ?? meaning;
    if (meaning === null || !hasPlace(reading, block) || isPlanned(content)) continue;
    const told = observe(reading, block, content, meaning);
    if (told.length > 0) read.add(block.ordinal);
    found.push(...told);
  }
  return { found, blocks: read };
}

/** Soon looked for: a figure, a sign and a figure. */
function hasPair(folded: string): boolean {
  return ['/', '–', '-'].some((sign) => {
    for (let at = folded.indexOf(sign); at >= 0; at = folded.indexOf(sign, at + 1))
      if (endsWithFigure(folded, at) && PAIRED.test(folded.slice(at + 1, at + 3))) return true;
    return false;
  });
}

const PAIRED = /^\s?\d/;

function endsWithFigure(folded: string, at: number): boolean {
  const last = folded.charCodeAt(at - 1);
  return isDigit(last) || (isSpace(last) && isDigit(folded.charCodeAt(at - 2)));
}

function meaningOf(content: string): Meaning | null {
  if (!/[a-z.]\s?[/–-]\s?[a-z]/.test(content)) return null;
  for (const [names] of allMatches(content, NAMES)) {
    if (RANKS.test(names.trim())) return 'sum';
    const forces = names.split(/[/–-]/).map((name) => {
      const hits = findForces(name.trim()).filter((hit) => hit.as !== 'unit');
      return hits.length === 1 ? hits[0]!.force : null;
    });
    if (forces.every((force) => force !== null) && new Set(forces).size === forces.length) return forces;
  }
  return null;
}

function observe(reading: Reading, block: Block, content: string, meaning: Meaning): DeploymentObservation[] {
  // "SEDENA 240 (J/O/T 2/14/224)" says of a number how it is made up.
  const figures = allMatches(content, FIGURES).filter(
    ({ index }) => content.lastIndexOf('(', index) <= content.lastIndexOf(')', index),
  );
  if (figures.length === 0) return [];
  const scope = blockScope(reading, block);
  const document = documentScope(reading);
  const sentences = sentencesOf(reading, block).map((sentence) => reading.mask(sentence));
  const slots = sentences.flatMap((masked) => slotsOf(masked, 'P'));
  const dates = sentences.flatMap((masked) => slotsOf(masked, 'D'));
  return figures.flatMap((match) => {
    const at = block.start + match.index;
    if (dates.some((slot) => slot.start < at + match[0].length && at < slot.end)) return [];
    const values = match[0].split(/[/–-]/).map((one) => readDigits(one.trim()) ?? NaN);
    const before = slots.filter((slot) => slot.start < at);
    const towns = before.filter((slot) => slot.code.length > 2);
    const place = ofList(towns.length > 0 ? towns.slice(-1) : before.slice(-1));
    // Officers and men where no force is named anywhere: the army's way to count.
    const counts = countsOf(meaning, values, scope.force ?? document.force ?? 'sedena');
    if (place === null) return [];
    return counts.map(({ force, headcount }) => ({
      force,
      code: place.code,
      place: place.place,
      headcount,
      mission: functionOf(content) ?? governingMission(scope, document) ?? ('other' as const),
      period: deploymentPeriod(reading, block, content, dates),
      unit: null,
      start: block.start,
      end: block.end,
      rule: 'deployment:paired',
      confidence: 0.85,
      table: null,
      isTotal: false,
      ofEvent: false,
    }));
  });
}

function countsOf(
  meaning: Meaning,
  values: readonly number[],
  given: Force,
): { force: Force; headcount: Estimate }[] {
  if (values.some((value) => !Number.isInteger(value))) return [];
  if (meaning === 'sum') {
    const sum = values.reduce((all, value) => all + value, 0);
    return sum < 1 ? [] : [{ force: given, headcount: exactly(sum) }];
  }
  if (values.length !== meaning.length) return [];
  return meaning.flatMap((force, index) =>
    values[index]! >= 1 ? [{ force, headcount: exactly(values[index]!) }] : [],
  );
}
