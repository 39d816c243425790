export * from './bookkeeping.ts';
export * from './documents.ts';
export * from './mentions.ts';
export * from './places.ts';
