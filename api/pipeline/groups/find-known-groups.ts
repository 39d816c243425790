import type { GroupId } from '#domain/ids.ts';
import type { Structure } from '../structure/structure.ts';
import { LEXICON } from '../words/lexicon.ts';
import type { Words } from '../words/read-words.ts';
import { gluedTo } from './group-names.ts';
import type { GroupName, GroupNames, NameNode } from './group-names.ts';

/** A name of the catalogue in a text, before it is believed. */
export interface NameHit {
  readonly start: number;
  readonly end: number;
  readonly name: GroupName;
  readonly quoted: boolean;
  /** Right after another group, as its faction: "CDG Metros", "C.D.G. (CICLONES)". */
  readonly follows: boolean;
}

/** What may stand between two words of a name; between letters and digits nothing need. */
const BETWEEN = /^(?:[^\S\t]{1,6}|[^\S\t]*\n[\s>]{0,6}|\.\s?|-|\. |["']\s?|\s["']|\/|)$/;

/**
 * Names of the catalogue in a text, the longest at each place, in one pass. Acronyms must be
 * written in capitals, other names with a capital letter.
 */
export function findKnownGroups({ text, folded, words }: Structure, names: GroupNames): NameHit[] {
  const hits: NameHit[] = [];
  for (let i = 0; i < words.count; i++) {
    const number = words.numbers[i]!;
    const node = number < 0 ? firstOfDigits(folded, words, i, names) : names.first.get(number);
    if (!node || (node.name === null && endsAfterFirst(words, i, names))) continue;
    const hit = withoutArticle(text, folded, words, names, i, longestFrom(text, folded, words, i, node));
    if (hit === null) continue;
    const before = hits.at(-1);
    const follows = before !== undefined && /^ ?[(-]? ?$/.test(folded.slice(before.end, hit.hit.start));
    hits.push({ ...hit.hit, follows });
    i = hit.last;
    const faction = factionAfter(text, folded, words, i + 1, names);
    if (faction === null) continue;
    hits.push(faction.hit);
    i = faction.last;
  }
  return hits;
}

/** Where a name may begin with a run of digits, as few do. */
function firstOfDigits(folded: string, words: Words, at: number, names: GroupNames): NameNode | undefined {
  return words.ends[at]! - words.starts[at]! > names.mostDigits
    ? undefined
    : names.root.next.get(runAt(folded, words, at));
}

/** No name goes on with the next word, which is one of letters and apart. */
function endsAfterFirst({ count, starts, ends, numbers }: Words, at: number, names: GroupNames): boolean {
  const next = at + 1;
  return (
    next < count && numbers[next]! >= 0 && starts[next] !== ends[at] && !names.second.get(numbers[next]!)
  );
}

/** The letters or digits of a word; of letters no new string is made. */
function runAt(folded: string, words: Words, at: number): string {
  const number = words.numbers[at]!;
  return number < 0 ? folded.slice(words.starts[at], words.ends[at]) : LEXICON.wordOf(number);
}

/** "The Zetas Vieja Escuela" is the longer name after the article, not "the Zetas". */
function withoutArticle<T extends { readonly last: number }>(
  text: string,
  folded: string,
  words: Words,
  names: GroupNames,
  at: number,
  hit: T | null,
): T | ReturnType<typeof longestFrom> {
  if (hit === null || hit.last === at || !/^(?:the|los|las|el|la)$/.test(runAt(folded, words, at)))
    return hit;
  const node = names.root.next.get(runAt(folded, words, at + 1));
  const other = node ? longestFrom(text, folded, words, at + 1, node) : null;
  return other !== null && other.last > hit.last ? other : hit;
}

/** "CDG Metros": a faction named without its article right after its cartel. */
function factionAfter(
  text: string,
  folded: string,
  words: Words,
  at: number,
  names: GroupNames,
): { hit: NameHit; last: number } | null {
  if (at >= words.count || words.starts[at]! - words.ends[at - 1]! > 3) return null;
  // "C.D.G. facción Metros"
  if (
    FACTION_WORD.test(folded.slice(words.starts[at], words.ends[at])) &&
    words.starts[at]! > words.ends[at - 1]!
  )
    return at + 1 < words.count && words.starts[at + 1]! - words.ends[at]! === 1
      ? namedWithoutArticle(text, folded, words, at + 1, names)
      : null;
  const between = folded.slice(words.ends[at - 1], words.starts[at]);
  const listed =
    between === ', ' &&
    /^(?: +|\S+ +)(?:faction|faccion|wing|cell)(?![a-z])/.test(
      folded.slice(words.ends[at], words.ends[at]! + 30),
    );
  if (!listed && !/^\.? ?[(-]? ?$/.test(between)) return null;
  return namedWithoutArticle(text, folded, words, at, names);
}

const FACTION_WORD = /^(?:faccion|fraccion|celula|ala|faction)$/;

/** A name of several, without its article. */
function namedWithoutArticle(
  text: string,
  folded: string,
  words: Words,
  at: number,
  names: GroupNames,
): { hit: NameHit; last: number } | null {
  const node = names.root.next.get('los')?.next.get(runAt(folded, words, at));
  const found = node ? longestFrom(text, folded, words, at, node) : null;
  return found && { ...found, hit: { ...found.hit, follows: true } };
}

function longestFrom(
  text: string,
  folded: string,
  words: Words,
  first: number,
  from: NameNode,
): { hit: NameHit; last: number } | null {
  let node: NameNode | undefined = from;
  const start = words.starts[first]!;
  let best: { hit: NameHit; last: number } | null = null;
  for (let at = first; node && at < words.count; at++) {
    const end = words.ends[at]!;
    if (node.name && isWritten(text, folded, start, end, node.name, at - first + 1)) {
      const closing = folded[end] === '.' && at > first && end - words.starts[at]! === 1 ? end + 1 : end;
      const quoted = folded[start - 1] === '"';
      best = { hit: { start, end: closing, name: node.name, quoted, follows: false }, last: at };
    }
    if (node.next.size === 0 || at + 1 >= words.count) break;
    const next = words.starts[at + 1]!;
    const run = runAt(folded, words, at + 1);
    node = node.next.get(next === end ? gluedTo(run) : run);
    if (node && (next - end > 8 || !BETWEEN.test(folded.slice(end, next)))) break;
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
    /^(?:los|las|la|el|the|cártel|cartel|gente|grupo|facción|banda|pandilla)\s+(?:(?:del?|of)\s+(?:los\s+|las\s+|la\s+|the\s+)?)?/i,
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
