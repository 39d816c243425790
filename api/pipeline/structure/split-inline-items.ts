import { allMatches } from '../words/all-matches.ts';
import type { Span } from './structure.ts';

const ENUMERATOR = /(?<=^|[\s:;.,])\((i{1,3}|iv|v|vi{1,3}|ix|x|[a-h]|\d{1,2})\)\s/g;

const ORDER: readonly (readonly string[])[] = [
  ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'],
  ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'],
  ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'],
];

/**
 * Cuts a paragraph at the enumerators inside it: "Tierra. (i) En Candelaria… (ii) En Chemax…".
 * Only a row that begins at its first sign and has at least two counts. The first stretch is what
 * stands before the row.
 */
export function splitInlineItems(folded: string, from: number, to: number): Span[] {
  const content = folded.slice(from, to);
  if (!content.includes('(')) return [{ start: from, end: to }];
  const enumerators = allMatches(content, ENUMERATOR);
  for (const order of enumerators.length < 2 ? [] : ORDER) {
    const cuts = sequence(enumerators, order);
    if (cuts.length < 2) continue;
    const edges = [0, ...cuts, content.length];
    const spans: Span[] = [];
    for (let i = 0; i + 1 < edges.length; i++)
      if (edges[i + 1]! > edges[i]!) spans.push({ start: from + edges[i]!, end: from + edges[i + 1]! });
    return spans;
  }
  return [{ start: from, end: to }];
}

function sequence(enumerators: readonly RegExpExecArray[], order: readonly string[]): number[] {
  const cuts: number[] = [];
  for (const match of enumerators) if (match[1] === order[cuts.length]) cuts.push(match.index);
  return cuts;
}
