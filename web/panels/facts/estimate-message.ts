import type { Estimate } from '#domain/fact.ts';
import type { MessageKey } from '../../messages/language.svelte.ts';

/** A count with its doubt as words: a plain number needs none. */
export interface EstimateMessage {
  readonly key: MessageKey | null;
  readonly values: Readonly<Record<'low' | 'best' | 'high', number>>;
  /** The number whose plural the words around it take. */
  readonly count: number;
}

/** Says no more than is known: a number alone only where low, best and high agree. */
export function estimateMessage({ low, best, high }: Estimate): EstimateMessage {
  const values = { low, best: best ?? low, high: high ?? low };
  const say = (key: MessageKey | null, count: number): EstimateMessage => ({ key, values, count });
  if (best !== null) {
    if (low === best && high === best) return say(null, best);
    if (high === null) return say(low === best ? 'fact.estimate.least' : 'fact.estimate.bestLeast', best);
    return say(
      best === low || best === high ? 'fact.estimate.range' : 'fact.estimate.best',
      Math.max(best, high),
    );
  }
  if (high === null) return say('fact.estimate.least', Math.max(low, 2));
  if (low === high) return say(null, low);
  return say(low === 0 ? 'fact.estimate.most' : 'fact.estimate.range', high);
}
