import type { Force } from '#domain/force.ts';
import type { PlaceCode } from '#domain/ids.ts';
import type { Mission } from '#domain/mission.ts';
import { findForces, forceOf } from '../../forces/find-forces.ts';
import { functionOf } from '../../forces/mission-words.ts';
import { slotsOf } from '../masked.ts';
import type { Masked } from '../masked.ts';
import type { Strength } from './find-strengths.ts';
import { isAnnounced } from './listed-count.ts';
import type { StrengthPlace } from './place-of-strength.ts';
import type { Share, Shares } from './shares.ts';
import type { BlockScope } from './scope-of.ts';

import type { ProseContext } from './read-prose-deployments.ts';
/** The share a number is, when it is one. */
export function shareOf(shares: Shares | null, { from, to }: Strength): Share | null {
  return shares?.parts.find((part) => part.from >= from && part.from < to) ?? null;
}

/** Where all are that a sentence shares out: the state its parts lie in, when the text just spoke of that. */
export function stateOfShares(
  { shares, last, label }: ProseContext,
  masked: Masked,
  scope: BlockScope,
): StrengthPlace | null {
  const { parts, total } = shares!;
  const codes = parts.flatMap(({ places }) => places.map(({ code }) => code));
  const state = codes[0]!.slice(0, 2) as PlaceCode;
  if (!codes.every((code) => code.startsWith(state))) return null;
  const named = slotsOf(masked, 'P').some((slot) => slot.code === state && slot.at < parts[0]!.from);
  const spoken = named || label()[0]?.code === state || last()?.code === state || scope.state === state;
  const own = slotsOf(masked, 'P').some(
    (slot) => slot.code.length > 2 && slot.at > total!.at && slot.at < parts[0]!.from,
  );
  return spoken && !own ? { code: state, place: null, also: [] } : null;
}

/** The one force a sentence names, of all its shares. */
export function soleForce({ text, candidates }: Masked, { force }: Strength): Force | null {
  if (force !== null) return null;
  const forces = new Set(findForces(text, candidates).map((hit) => hit.force));
  return forces.size === 1 ? [...forces][0]! : null;
}

/** "Todos son de la Guardia Nacional": the next sentence says whose the men shared out are; else the one before. */
export function forceOfShares({ reading, before, sentence }: ProseContext): Force | null {
  const forces = new Set(before.map((one) => one.force));
  if (forces.size === 1) return [...forces][0]!;
  const next = reading.sentences[sentence + 1];
  if (!next || next.block !== reading.sentences[sentence]!.block) return null;
  const { text } = reading.mask(next);
  return OF_ALL.test(text) ? forceOf(text) : null;
}

/** The mission of shares whose sentence tells none: of the men told before, or what the next says of them all. */
export function saidOfShares(
  { reading, before, sentence, document, shares }: ProseContext,
  masked: Masked,
  share: Share | Strength | null,
): Mission | null {
  if (share === null) return null;
  const own = doingOf(shares, share);
  if (own !== null) return own;
  if (functionOf(masked.text) !== null) return null;
  if (before.length > 0) return before[0]!.mission;
  if (document.mission !== null) return null;
  const next = reading.sentences[sentence + 1];
  if (!next || next.block !== reading.sentences[sentence]!.block) return null;
  const { text } = reading.mask(next);
  return OF_ALL.test(text) ? functionOf(text) : null;
}

/** What the men of a share do, or those of the shares before it whose words it goes on from. */
function doingOf(shares: Shares | null, { from }: { readonly from: number }): Mission | null {
  const told = shares?.parts.findLast((part) => part.from <= from && part.doing !== '');
  return told ? functionOf(told.doing) : null;
}

/** "Todos patrullan", "En total son N para …", "Su tarea es …": what is said of the men just told. */
const OF_ALL =
  /^\s*(?:tod[oa]s|all|amb[oa]s|en\s+total|en\s+conjunto|se\s+trata|son|pertenecen|su\s+(?:mision|tarea|funcion)|la\s+(?:mision|tarea)|their\s|they\s)/;

/** Whether what a sentence shares out is men: it says so, or it goes on from a number of men. */
export function isOfMen(
  { before, strengths, shares, document }: ProseContext,
  masked: Masked,
  scope: BlockScope,
): boolean {
  return (
    before.length > 0 ||
    scope.counts ||
    document.counts ||
    strengths.some((one) => one.sure) ||
    isAnnounced(masked, shares!.parts[0]!.from) ||
    (/(?:en|un)\s+total\s/.test(masked.text) && !document.countsElse)
  );
}

/** The words in which the mission of a number is looked for: those of the whole sentence for a share of it. */
export function wordsOf(
  { text }: Masked,
  strengths: readonly Strength[],
  index: number,
  clause: { readonly from: number; readonly to: number },
  share: Share | null,
): [readonly Strength[], number, { readonly from: number; readonly to: number }] {
  return share ? [[strengths[index]!], 0, { from: 0, to: text.length }] : [strengths, index, clause];
}
