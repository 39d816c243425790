import type { GroupId } from '#domain/ids.ts';
import type { GroupName, GroupNames, NameNode } from './group-names.ts';

/** A name of the catalogue in a text, before it is believed. */
export interface NameHit {
  readonly start: number;
  readonly end: number;
  readonly name: GroupName;
  readonly quoted: boolean;
}

const WORD = /[a-z0-9ñ]+/g;

/** What may stand between two words of a name. */
const BETWEEN = /^(?:[\s>]{1,6}|\.\s?|-|\. |["']\s?|\s["'])$/;

/**
 * Names of the catalogue in a text, the longest at each place, in one pass. Acronyms must be
 * written in capitals, other names with a capital letter.
 */
export function findKnownGroups(text: string, folded: string, names: GroupNames): NameHit[] {
  const hits: NameHit[] = [];
  const words = [...folded.matchAll(WORD)];
  for (let i = 0; i < words.length; i++) {
    const hit = longestFrom(text, folded, words, i, names.root);
    if (hit === null) continue;
    hits.push(hit.hit);
    i = hit.last;
  }
  return hits;
}

function longestFrom(
  text: string,
  folded: string,
  words: readonly RegExpMatchArray[],
  first: number,
  root: NameNode,
): { hit: NameHit; last: number } | null {
  let node = root.next.get(words[first]![0]);
  if (!node) return null;
  const start = words[first]!.index!;
  let best: { hit: NameHit; last: number } | null = null;
  for (let at = first; node; at++) {
    const word = words[at]!;
    const end = word.index! + word[0].length;
    if (node.name && isWritten(text, folded, start, end, node.name, at - first + 1)) {
      const closing = folded[end] === '.' && at > first && word[0].length === 1 ? end + 1 : end;
      best = { hit: { start, end: closing, name: node.name, quoted: folded[start - 1] === '"' }, last: at };
    }
    const next = words[at + 1];
    if (!next || !BETWEEN.test(folded.slice(end, next.index))) break;
    node = node.next.get(next[0]);
  }
  return best;
}

function isWritten(
  text: string,
  folded: string,
  start: number,
  end: number,
  name: GroupName,
  count: number,
): boolean {
  const written = text.slice(start, end);
  if (/[a-z0-9]/.test(folded[end] ?? '') || /[a-z0-9]/.test(folded[start - 1] ?? '')) return false;
  if (name.acronym)
    return (
      /[A-Z]/.test(written[0]!) &&
      (count > 1 || !/^[A-Z][a-z]+$/.test(written)) &&
      !/[@/]/.test(folded[start - 1] ?? '')
    );
  const capital = written.replace(
    /^(?:los|las|la|el|the|cártel|cartel|gente|grupo|facción|banda|pandilla)\s+(?:de\s+(?:los\s+|la\s+)?)?/i,
    '',
  );
  return /[A-ZÁÉÍÓÚÑ]/.test(capital[0] ?? '') || /^\d/.test(capital);
}

/** The group a name means where the text speaks of these states; null when it means none there. */
export function meaningOf(name: GroupName, states: readonly string[]): GroupId | null {
  for (const state of states) {
    const local = name.byState.find((meaning) => meaning.states.includes(state));
    if (local) return local.group;
  }
  return name.usual;
}
