import type { Mission } from '#domain/mission.ts';
import { findForces } from '../../forces/find-forces.ts';
import { functionOf, objectOf } from '../../forces/mission-words.ts';
import { readDigits } from '../../quantities/read-number.ts';
import { exactly } from '../../quantities/find-hedge.ts';
import type { Block } from '../../structure/structure.ts';
import { slotsOf, spokenText } from '../masked.ts';
import { hasPlace, sentencesOf } from '../reading.ts';
import type { Reading } from '../reading.ts';
import type { DeploymentObservation } from './deployment-observation.ts';
import { deploymentPeriod } from './deployment-period.ts';
import { documentScope } from './document-scope.ts';
import { isNoDeployment, isPlanned } from './is-planned.ts';
import { ofList } from './place-of-strength.ts';
import { blockScope, governingMission, isHeaded } from './scope-of.ts';

/** Longest number that stands on a line of its own, and longest label beside it, in signs. */
const LONGEST_NUMBER = 9;
const LONGEST_LABEL = 90;
const NUMBER = /^\d{1,3}(?:[,.]\d{3})*$|^\d{1,6}$/;

/**
 * Numbers on lines of their own above or below their places, as slides show them and as a table comes out
 * of a PDF: "96 / Tijuana / 71 / Mexicali". The line before the first number tells which it is.
 */
export function readStacked(reading: Reading): DeploymentObservation[] {
  const { blocks } = reading.structure;
  const found: DeploymentObservation[] = [];
  for (let at = 0; at < blocks.length; at++) {
    if (!isNumber(reading, blocks[at]!)) continue;
    const above = isLabel(reading, blocks[at - 1]) && isNumber(reading, blocks[at + 1], 1);
    const step = above ? -1 : 1;
    let last = at;
    let pairs = 0;
    const told: DeploymentObservation[] = [];
    while (isNumber(reading, blocks[last]) && isLabel(reading, blocks[last + step])) {
      told.push(...observe(reading, blocks[last]!, blocks[last + step]!));
      pairs++;
      last += 2;
    }
    if (pairs > 1) found.push(...told);
    at = Math.max(at, last - 2);
  }
  return found;
}

function isNumber(reading: Reading, block: Block | undefined, ahead = 0): boolean {
  const one = block && ahead > 0 ? reading.structure.blocks[block.ordinal + ahead] : block;
  if (!one || one.kind === 'row' || one.end - one.start > LONGEST_NUMBER) return false;
  return NUMBER.test(reading.structure.text.slice(one.start, one.end));
}

function isLabel(reading: Reading, block: Block | undefined): boolean {
  return (
    block !== undefined &&
    block.kind !== 'row' &&
    block.end - block.start <= LONGEST_LABEL &&
    !isNumber(reading, block) &&
    hasPlace(reading, block)
  );
}

function observe(reading: Reading, number: Block, label: Block): DeploymentObservation[] {
  const { text } = reading.structure;
  const value = readDigits(text.slice(number.start, number.end));
  if (value === null || value < 1) return [];
  const masks = sentencesOf(reading, label).map((sentence) => reading.mask(sentence));
  const words = masks.map((masked) => spokenText(masked)).join(' ');
  if (isPlanned(words) || isNoDeployment(words)) return [];
  const place = ofList(
    masks
      .flatMap((masked) => slotsOf(masked, 'P'))
      .filter((slot, _, all) => slot.code.length > 2 || all.every((other) => other.code.length === 2)),
  );
  const scope = blockScope(reading, label);
  const document = documentScope(reading);
  const own = findForces(words)[0]?.force ?? null;
  const force = own ?? scope.force ?? document.force;
  const counted = document.counts || scope.counts || isHeaded({ ...scope, force }, document);
  if (place === null || force === null || !counted || document.countsElse) return [];
  const mission: Mission =
    functionOf(words) ?? governingMission(scope, document) ?? objectOf(words) ?? 'other';
  const [start, end] = number.start < label.start ? [number.start, label.end] : [label.start, number.end];
  return [
    {
      force,
      code: place.code,
      place: place.place,
      headcount: exactly(value),
      mission,
      period: deploymentPeriod(
        reading,
        label,
        words,
        masks.flatMap((masked) => [...masked.slots]),
      ),
      unit: null,
      start,
      end,
      rule: 'deployment:stacked',
      confidence: 0.8,
      table: null,
      isTotal: false,
      ofEvent: false,
    },
  ];
}
