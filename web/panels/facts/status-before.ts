import type { FactDetail } from '#domain/fact-detail.ts';
import { FactStatus } from '#domain/fact.ts';

/**
 * The status a fact had before the last judgement of it: what undoing brings back. Null when nobody
 * judged it. The history has the latest first.
 */
export function statusBefore({ history }: Pick<FactDetail, 'history'>): FactStatus | null {
  const last = history.find(({ action }) => action === 'status');
  return FactStatus.safeParse(last?.change.from).data ?? null;
}
