export * from './bookkeeping.ts';
export * from './documents.ts';
export * from './facts.ts';
export * from './groups.ts';
export * from './indicators.ts';
export * from './mentions.ts';
export * from './observations.ts';
export * from './places.ts';
