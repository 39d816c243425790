import { AhoCorasick as PlainAhoCorasick } from '@monyone/aho-corasick';
import AhoCorasick from 'modern-ahocorasick';

/** A way to find all names in a folded text. */
export interface RivalMatcher {
  readonly name: string;
  /** Builds the matcher; answers a function that counts the names found. */
  readonly build: (names: readonly string[]) => (text: string) => number;
}

/** Two libraries and one regular expression; all match letters anywhere, without words or offsets of the raw text. */
export const RIVAL_MATCHERS: readonly RivalMatcher[] = [
  {
    name: 'modern-ahocorasick',
    build: (names) => {
      const matcher = new AhoCorasick([...names]);
      return (text) => matcher.count(text);
    },
  },
  {
    name: '@monyone/aho-corasick',
    build: (names) => {
      const matcher = new PlainAhoCorasick([...names]);
      return (text) => matcher.matchInText(text).length;
    },
  },
  {
    name: 'RegExp of all names',
    build: (names) => {
      const longestFirst = [...names].sort((a, b) => b.length - a.length);
      const escaped = longestFirst.map((name) => name.replace(/[^a-z0-9 ]/g, '\\$&'));
      const expression = new RegExp(`\\b(?:${escaped.join('|')})\\b`, 'g');
      return (text) => [...text.matchAll(expression)].length;
    },
  },
];

/** Folds as the libraries' users do: decompose, drop the accents, lower case. */
export function foldByNormalising(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
