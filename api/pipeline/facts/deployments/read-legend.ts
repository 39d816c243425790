import type { Force } from '#domain/force.ts';
import { forceOf } from '../../forces/find-forces.ts';
import { exactly } from '../../quantities/find-hedge.ts';
import { readDigits } from '../../quantities/read-number.ts';
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

/** "E = Ejército", "IM = infantes de Marina": what a letter or two stand for. */
const DEFINITION = /(?<![a-z])([a-z]{1,3})\s?=\s?((?:[a-z.]+\s?){1,5})/g;
/** "E120", "G 310", "22 IM" */
const CODED =
  /(?<![a-z\d])(?:([a-z]{1,6})[\s:]{0,2}(\d{1,3}(?:,\d{3})+|\d{1,5})|(\d{1,3}(?:,\d{3})+|\d{1,5})\s?([a-z]{1,6}))(?![a-z\d])/g;

/** Forces that need no legend. */
const KNOWN: readonly (readonly [string, Force])[] = [
  ['gn', 'gn'],
  ['sedena', 'sedena'],
  ['ejto', 'sedena'],
  ['semar', 'semar'],
  ['inm', 'inm'],
  ['fgr', 'fgr'],
];
const NOTHING: ReturnType<typeof readLegend> = { found: [], blocks: new Set() };

/** Numbers of men by the letters that a paper's own legend gives to forces: "ECATEPEC ..... E120 G310"; and the blocks they stand in. */
export function readLegend(reading: Reading): {
  found: DeploymentObservation[];
  blocks: ReadonlySet<number>;
} {
  const { folded, blocks } = reading.structure;
  if (!folded.includes('=')) return NOTHING;
  const forces = new Map<string, Force>(KNOWN);
  const known = forces.size;
  let defined = -1;
  for (const block of blocks)
    for (const [, code, words] of allMatches(folded.slice(block.start, block.end), DEFINITION)) {
      const force = forceOf(words!);
      if (force === null) continue;
      forces.set(code!, force);
      defined = block.ordinal;
    }
  if (forces.size === known) return NOTHING;
  const found: DeploymentObservation[] = [];
  const read = new Set<number>();
  for (const block of blocks) {
    if (block.ordinal === defined) continue;
    const told = observe(reading, block, forces);
    if (told.length > 0) read.add(block.ordinal);
    found.push(...told);
  }
  return { found, blocks: read };
}

function observe(
  reading: Reading,
  block: Block,
  forces: ReadonlyMap<string, Force>,
): DeploymentObservation[] {
  const { folded } = reading.structure;
  const content = folded.slice(block.start, block.end);
  if (!hasPlace(reading, block) || isPlanned(content)) return [];
  const coded = allMatches(content, CODED).flatMap((match) => {
    const force = forces.get(match[1] ?? match[4]!);
    const value = readDigits(match[2] ?? match[3]!);
    return force && value !== null && value >= 1 ? [{ force, value, at: block.start + match.index }] : [];
  });
  if (coded.length === 0) return [];
  const slots = sentencesOf(reading, block).flatMap((sentence) => slotsOf(reading.mask(sentence), 'P'));
  const scope = blockScope(reading, block);
  const document = documentScope(reading);
  return coded.flatMap(({ force, value, at }) => {
    // The places that stand before the number and after the one before it.
    const before = slots.filter((slot) => slot.start < at);
    const own = before.filter((slot) => slot.code.length > 2);
    const place = ofList(own.length > 0 ? own.slice(-1) : before.slice(-1));
    if (place === null) return [];
    return {
      force,
      code: place.code,
      place: place.place,
      headcount: exactly(value),
      mission: governingMission(scope, document) ?? ('other' as const),
      period: deploymentPeriod(reading, block, content, []),
      unit: null,
      start: block.start,
      end: block.end,
      rule: 'deployment:legend',
      confidence: 0.85,
      table: null,
      isTotal: false,
      ofEvent: false,
    };
  });
}
