import compareEn from './compare-en.json' with { type: 'json' };
import compareEs from './compare-es.json' with { type: 'json' };
import coreEn from './en.json' with { type: 'json' };
import coreEs from './es.json' with { type: 'json' };
import factsEn from './facts-en.json' with { type: 'json' };
import factsEs from './facts-es.json' with { type: 'json' };

/** All messages of the pages, by language: the frame, the facts, the comparison. */
export const es = { ...coreEs, ...factsEs, ...compareEs };
export const en = { ...coreEn, ...factsEn, ...compareEn };
