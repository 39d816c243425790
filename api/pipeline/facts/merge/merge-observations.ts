import { group as groupRows } from 'd3-array';
import { lastDay } from '#domain/period.ts';
import type { PartialDate } from '#domain/period.ts';
import type { FactId } from '#domain/ids.ts';
import { clusterObservations } from './cluster-observations.ts';
import type { Cluster, SaidApart } from './cluster-observations.ts';
import { mergeBlock } from './merge-block.ts';
import { mergeEstimates } from './merge-estimates.ts';
import { mergeIncidents } from './merge-incidents.ts';
import type { FactDraft, MergedFact, Observation } from './observation.ts';

/**
 * Puts the observations of several documents together into facts: the same event told by several
 * becomes one. Pure, and a function of the set: the order of the observations, the batches they came
 * in and the workers that read them make no difference, as long as whole blocks are given
 * (`mergeBlock`). A fact's id is the least of its observations' ids, so that every id that was ever
 * shown is the id of an observation and leads to the fact that holds it.
 * @param saidApart pairs of observation ids that an editor told apart
 * @returns facts in order of id
 */
export function mergeObservations(
  observations: readonly Observation[],
  saidApart: SaidApart = () => false,
): MergedFact[] {
  const blocks = groupRows(observations, ({ fact }) => mergeBlock(fact) ?? fact.id);
  return [...blocks.values()]
    .flatMap((block) => clusterObservations(block, saidApart))
    .map(toFact)
    .sort((a, b) => (a.fact.id < b.fact.id ? -1 : 1));
}

function toFact({ observations, members }: Cluster): MergedFact {
  const drafts = observations.map(({ fact }) => fact);
  const [first, ...others] = drafts;
  if (!first) throw new Error('a cluster has an observation');
  const fact: FactDraft = {
    ...mergeDrafts(first, others),
    id: drafts.map(({ id }) => id).reduce((least, id) => (id < least ? id : least)) satisfies FactId,
    confidence: Math.max(...drafts.map(({ confidence }) => confidence)),
  };
  return { fact, members: [members[0]!, ...members.slice(1).sort((a, b) => (a.id < b.id ? -1 : 1))] };
}

function mergeDrafts(first: FactDraft, others: readonly FactDraft[]): FactDraft {
  switch (first.kind) {
    case 'incident':
      return mergeIncidents([first, ...others.filter((draft) => draft.kind === 'incident')]);
    case 'deployment': {
      const drafts = [first, ...others.filter((draft) => draft.kind === 'deployment')];
      return {
        ...first,
        headcount: mergeEstimates(drafts.map(({ headcount }) => headcount)),
        unit: drafts.find(({ unit }) => unit !== null)?.unit ?? null,
      };
    }
    case 'presence': {
      const drafts = [first, ...others.filter((draft) => draft.kind === 'presence')];
      return { ...first, latestEvidence: latest(drafts.map(({ latestEvidence }) => latestEvidence)) };
    }
  }
}

/** The date that ends last; of two that end together the more exact. */
function latest(dates: readonly (PartialDate | null)[]): PartialDate | null {
  return dates.reduce<PartialDate | null>((best, date) => {
    if (date === null || best === null) return best ?? date;
    const [end, other] = [lastDay(date), lastDay(best)];
    return end > other || (end === other && date.length > best.length) ? date : best;
  }, null);
}
