import type { GroupAlias } from '#domain/group.ts';
import type { GroupId } from '#domain/ids.ts';
import { WordTable } from '../words/lexicon.ts';
import { foldText } from '../structure/fold-text.ts';

/** What a name may mean: one group everywhere, or several by state. */
export interface GroupName {
  readonly acronym: boolean;
  readonly needsContext: boolean;
  /** The usual meaning; null when the name means a group only in certain states. */
  readonly usual: GroupId | null;
  readonly byState: readonly { readonly group: GroupId; readonly states: readonly string[] }[];
}

/** A trie over the words of names. */
export interface GroupNames {
  readonly root: NameNode;
  /** Where a name may begin, by word. */
  readonly first: WordTable<NameNode | null>;
  /** Whether a word is the second of some name: most that follow an article are not. */
  readonly second: WordTable<boolean>;
  /** Digits of the longest number a name begins with. */
  readonly mostDigits: number;
  readonly ids: ReadonlySet<string>;
}

export interface NameNode {
  readonly next: Map<string, NameNode>;
  name: GroupName | null;
}

/** Builds the trie of names once; the finder then reads a text in one pass. */
export function buildGroupNames(aliases: readonly GroupAlias[]): GroupNames {
  const root: NameNode = { next: new Map(), name: null };
  const ids = new Set<string>();
  const shortened: (readonly [string[], GroupAlias])[] = [];
  for (const alias of aliases) {
    ids.add(alias.group);
    const words = wordsOf(alias.alias);
    if (words.length === 0) continue;
    enter(root, words, alias);
    const short = words.length > 1 ? SHORT_KINDS.get(words[0]!) : undefined;
    if (short !== undefined && alias.language !== 'acronym')
      shortened.push([[short, ...words.slice(1)], { ...alias, needsContext: true }]);
  }
  for (const [words, alias] of shortened) if (!isEntered(root, words)) enter(root, words, alias);
  const numbers = [...root.next.keys()].filter((word) => /^\d/.test(word));
  const seconds = new Set([...root.next.values()].flatMap(({ next }) => [...next.keys()]));
  return {
    root,
    first: new WordTable((word) => root.next.get(word) ?? null),
    second: new WordTable((word) => seconds.has(word)),
    mostDigits: Math.max(0, ...numbers.map((word) => word.length)),
    ids,
  };
}

/** "C. de Tláhuac", "Fza. Antiunión": how papers shorten what a group calls itself. */
const SHORT_KINDS: ReadonlyMap<string, string> = new Map([
  ['cartel', 'c'],
  ['fuerza', 'fza'],
]);

function enter(root: NameNode, words: readonly string[], alias: GroupAlias): void {
  let node = root;
  for (const word of words) {
    let next = node.next.get(word);
    if (!next) node.next.set(word, (next = { next: new Map(), name: null }));
    node = next;
  }
  node.name = merge(node.name, alias);
}

function isEntered(root: NameNode, words: readonly string[]): boolean {
  let node: NameNode | undefined = root;
  for (const word of words) node = node?.next.get(word);
  return node !== undefined && node.name !== null;
}

/** The words of a name, folded: runs of letters and runs of digits, so "C.J.N.G." is four of one letter. */
export function wordsOf(name: string): string[] {
  const folded = foldText(name);
  return Array.from(folded.matchAll(/[a-z]+|[0-9]+/g), (match) =>
    match.index > 0 && /[a-z0-9]/.test(folded[match.index - 1]!) ? gluedTo(match[0]) : match[0],
  );
}

/** A run right after another ("13" in "ms13"), told apart from one after a space or hyphen. */
export function gluedTo(run: string): string {
  return `+${run}`;
}

function merge(name: GroupName | null, alias: GroupAlias): GroupName {
  const base: GroupName = name ?? {
    acronym: alias.language === 'acronym',
    needsContext: alias.needsContext,
    usual: null,
    byState: [],
  };
  if (alias.states.length > 0)
    return { ...base, byState: [...base.byState, { group: alias.group, states: alias.states }] };
  return { ...base, needsContext: base.needsContext && alias.needsContext, usual: base.usual ?? alias.group };
}
