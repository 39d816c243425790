import type { GroupId } from '#domain/ids.ts';
import type { Span } from '../structure/structure.ts';
import { allMatches } from '../words/all-matches.ts';
import { meaningOf } from './find-known-groups.ts';
import { wordsOf } from './group-names.ts';
import type { GroupNames, NameNode } from './group-names.ts';

/** A cartel named together with others, by the words of its own. */
export interface CoordinatedCartel extends Span {
  readonly group: GroupId;
}

/** What stands before each name of "los cárteles de X, de Y y del Z", and of "uno, el de X". */
const LEAD = /(?:\s*[,:]\s+|\s+)(?:(?:el|los)\s+)?(?:del?\s+)?/y;
const JOINER = /(?:\s*,\s*(?:y\s+|e\s+)?|\s+(?:y|e|contra|con)\s+)(?:(?:el|los)\s+)?(?:del?\s+)?/y;
const WORD = /[a-z0-9]+/y;
const SPACE = /[^\S\n]{1,3}|\n[\s>]{0,6}/y;
/** "Sinaloa and Jalisco", "Gulf, Juárez and Tijuana": names before "cartels". */
const ENGLISH_NAMES =
  /(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,3})((?:, (?:and )?|,? and | or )(?:the )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,3})+ $/u;
/** "El cártel que manda en P, el del Noreste". */
const ONE_OF_THEM = /(?<![a-z])cartel\s+(?!del?\s)[a-z][^.;\n]{3,70},\s+el\s+(del?)\s+/g;
const LONGEST_NAMES = 90;
const FEWEST = 2;

/** "Los cárteles de Sinaloa y Jalisco", "the Sinaloa and Jalisco cartels": each by its name in the catalogue. */
export function findCoordinatedCartels(text: string, folded: string, names: GroupNames): CoordinatedCartel[] {
  if (!folded.includes('cartel')) return [];
  const found: CoordinatedCartel[] = [];
  for (let at = folded.indexOf('carteles'); at >= 0; at = folded.indexOf('carteles', at + 1))
    found.push(...namesAfter(text, folded, at + 'carteles'.length, names));
  for (const match of allMatches(folded, ONE_OF_THEM)) {
    const cartel = names.root.next.get('cartel')?.next.get(match[1]!);
    const one = cartel ? longestFrom(text, folded, match.index + match[0].length, cartel) : null;
    if (one !== null) found.push(one);
  }
  for (let at = folded.indexOf(' cartels'); at >= 0; at = folded.indexOf(' cartels', at + 1))
    found.push(...namesBefore(text, at + 1, names));
  return found;
}

function namesAfter(text: string, folded: string, from: number, { root }: GroupNames): CoordinatedCartel[] {
  const cartel = root.next.get('cartel');
  const found: CoordinatedCartel[] = [];
  let at = endOf(LEAD, folded, from);
  while (cartel && at >= 0) {
    const name = [cartel.next.get('de'), cartel.next.get('del'), cartel]
      .map((node) => (node ? longestFrom(text, folded, at, node) : null))
      .find((one) => one !== null);
    if (!name) break;
    found.push(name);
    at = endOf(JOINER, folded, name.end);
  }
  return found.length >= FEWEST ? found : [];
}

/** The longest name of the trie from a node on, its first word written with a capital. */
function longestFrom(text: string, folded: string, start: number, from: NameNode): CoordinatedCartel | null {
  if (!/\p{Lu}/u.test(text[start] ?? '')) return null;
  let node: NameNode | undefined = from;
  let best: CoordinatedCartel | null = null;
  for (let at = start; node && at >= 0;) {
    const end = endOf(WORD, folded, at);
    if (end < 0) break;
    node = node.next.get(folded.slice(at, end));
    const group = node?.name ? meaningOf(node.name, []) : null;
    if (group !== null) best = { start, end, group };
    at = endOf(SPACE, folded, end);
  }
  return best;
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

function namesBefore(text: string, at: number, { root }: GroupNames): CoordinatedCartel[] {
  const from = Math.max(0, at - LONGEST_NAMES);
  const list = ENGLISH_NAMES.exec(text.slice(from, at).replaceAll('\n', ' '));
  if (list === null) return [];
  const found: CoordinatedCartel[] = [];
  const lead = /^The /.exec(list[0])?.[0].length ?? 0;
  let start = from + list.index + lead;
  for (const part of list[0]
    .slice(lead)
    .trimEnd()
    .split(/(, (?:and )?(?:the )?|,? and (?:the )?| or (?:the )?)/)) {
    const end = start + part.length;
    let node: NameNode | undefined = root;
    for (const word of wordsOf(`${part} cartel`)) node = node?.next.get(word);
    const group = node?.name ? meaningOf(node.name, []) : null;
    if (group !== null && /^\p{Lu}/u.test(part)) found.push({ start, end, group });
    start = end;
  }
  return found.length >= FEWEST ? found : [];
}
