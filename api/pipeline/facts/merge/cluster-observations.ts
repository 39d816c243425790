import { agree } from './agree.ts';
import type { Agreement, Member, Observation } from './observation.ts';

/** Observations that tell one fact, the one it rests on first. */
export interface Cluster {
  readonly observations: Observation[];
  readonly members: Member[];
}

/** Whether an editor said that these two are not the same. */
export type SaidApart = (a: string, b: string) => boolean;

/**
 * Above this many observations of one block, none are merged: so many of one type, state and day say
 * that the day was misread (a date of printing), and comparing them would take their square.
 */
export const MOST_IN_BLOCK = 1_000;

/**
 * Groups the observations of one block. Taken one by one, the most exact first, each joins the
 * facts it agrees with in every member; between several the strongest agreement wins, and between
 * equals it stays alone: merging the wrong two costs more than showing one event twice. The result
 * depends on the set alone, not on the order it came in.
 */
export function clusterObservations(block: readonly Observation[], saidApart: SaidApart): Cluster[] {
  const ordered = block.toSorted(byExactness);
  const clusters: Cluster[] = [];
  for (const observation of ordered) {
    const joined = block.length > MOST_IN_BLOCK ? null : bestFit(observation, clusters, saidApart);
    if (joined) {
      joined.cluster.observations.push(observation);
      joined.cluster.members.push({ id: observation.fact.id, reasons: joined.agreement.reasons });
    } else {
      clusters.push({ observations: [observation], members: [{ id: observation.fact.id, reasons: [] }] });
    }
  }
  return clusters;
}

function bestFit(
  observation: Observation,
  clusters: readonly Cluster[],
  saidApart: SaidApart,
): { cluster: Cluster; agreement: Agreement } | null {
  let best: { cluster: Cluster; agreement: Agreement } | null = null;
  let rival = false;
  for (const cluster of clusters) {
    const agreement = agreementWith(observation, cluster, saidApart);
    if (!agreement || agreement.score < (best?.agreement.score ?? 0)) continue;
    rival = agreement.score === best?.agreement.score;
    best = { cluster, agreement };
  }
  return rival ? null : best;
}

/** The strongest of its agreements with the members; null when any member is against. */
function agreementWith(observation: Observation, cluster: Cluster, saidApart: SaidApart): Agreement | null {
  let strongest: Agreement | null = null;
  for (const member of cluster.observations) {
    const agreement = saidApart(observation.fact.id, member.fact.id) ? null : agree(observation, member);
    if (!agreement) return null;
    if (strongest === null || agreement.score > strongest.score) strongest = agreement;
  }
  return strongest;
}

/** The narrowest place first, then the most numbers, then the surest; ids settle what is left. */
function byExactness(a: Observation, b: Observation): number {
  return (
    a.fact.place.wherePrecision - b.fact.place.wherePrecision ||
    numbersTold(b) - numbersTold(a) ||
    b.fact.confidence - a.fact.confidence ||
    (a.fact.id < b.fact.id ? -1 : 1)
  );
}

function numbersTold({ fact }: Observation): number {
  switch (fact.kind) {
    case 'incident':
      return Object.values(fact.casualties).filter((estimate) => estimate !== null).length;
    case 'deployment':
      return fact.headcount === null ? 0 : 1;
    case 'presence':
      return 0;
  }
}
