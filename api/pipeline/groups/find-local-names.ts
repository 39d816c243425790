import { allMatches } from '../words/all-matches.ts';
import type { GroupMention } from '#domain/group.ts';
import type { GroupId } from '#domain/ids.ts';
import { governorsOf } from '../structure/read-structure.ts';
import { blockAt } from '../structure/block-at.ts';
import { foldText } from '../structure/fold-text.ts';
import type { Span, Structure } from '../structure/structure.ts';
import type { GroupCell } from './group-cells.ts';

/** A group named by a sign or a shorter name that the text itself explains. */
export interface LocalName extends Span {
  readonly group: GroupId;
}

/** What announces a list of signs and what they stand for. */
const LEGEND =
  /(?:^|[^a-z])(?:claves?|siglas|abreviaturas|acronimos|simbologia|nomenclatura|codigos|leyenda|glosario|key|legend|codes|abbreviations)\b/;
/** A sign before the name it stands for: "CU = ", "C. UNIDOS, ", "(1) ". */
const SIGN_BEFORE =
  /(?:^|[\n;|(:,.•·]|\s{2}|\s[yY]\s)\s*[-*]?\s*"?(\(?[\p{Lu}0-9][\p{Lu}0-9./&]{0,11}\)?(?:\s\p{Lu}[\p{Lu}.]{1,11})?)"?\s*(=|:|,|->|→|[-–—]|\s)\s*(?:(?:el|la|los)\s+)?["“«]?$/u;
/** A sign in brackets after the name: "Cárteles Unidos (C.U.)", "… (en adelante, GX)". */
const SIGN_IN_BRACKETS =
  /^["”»]?\s*\(\s*(?:en\s+(?:lo\s+sucesivo|adelante)\s*[:,]?\s*)?["“«]?([A-ZÑ][A-ZÑ.]{1,9})["”»]?\s*[),;]/;
const SIGN_AFTER = /^["”»]?\s*(?:=|:)\s*"?([A-ZÑ0-9][A-ZÑ0-9./&]{0,11})"?\s*(?=[;,.|)\n]|$)/;
/** "Los propios Metros": a name already said, without its article. */
const REPEATED =
  /(?<![a-zñ])(?:los|las)\s+(?:propi[oa]s|citad[oa]s|mism[oa]s|referid[oa]s|mencionad[oa]s|ya\s+citad[oa]s)\s+([a-zñ]+)/g;

/**
 * Names a text gives its groups itself: signs of a legend ("CU = Cárteles Unidos") or in brackets, and
 * repeated names ("los propios Metros"). Signs of one letter or digit count in `cells` only.
 */
export function findLocalNames(
  structure: Structure,
  mentions: readonly GroupMention[],
  cells: readonly GroupCell[],
): LocalName[] {
  const { text, folded } = structure;
  const signs = new Map<string, GroupId>();
  const lasts = new Map<string, GroupId>();
  const titles = new Set(
    cells.filter((cell) => cell.title).map(({ start, end }) => folded.slice(start, end)),
  );
  for (const mention of mentions) {
    const sign = signOf(structure, mention, titles);
    if (sign !== null && !signs.has(sign)) signs.set(sign, mention.group);
    const name = /^(?:los|las)\s+([a-zñ]+)$/.exec(folded.slice(mention.start, mention.end));
    if (name) lasts.set(name[1]!, mention.group);
  }
  const found: LocalName[] = [];
  for (const [sign, group] of signs) {
    if (bareOf(sign).length < 2) continue;
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + sign.length)) {
      const end = at + sign.length;
      if (!/[\p{L}\d]/u.test(text[at - 1] ?? '') && !/[\p{L}\d]/u.test(text[end] ?? ''))
        found.push({ start: at, end, group });
    }
  }
  if (signs.size > 0) for (const cell of cells) found.push(...signsIn(text, cell, signs));
  for (const [sign, group] of signs) {
    const plain = foldText(sign);
    for (const { start, end, title } of cells)
      if (title && folded.slice(start, end) === plain) found.push({ start, end, group });
  }
  if (lasts.size > 0)
    for (const match of allMatches(folded, REPEATED)) {
      const group = lasts.get(match[1]!);
      if (group) found.push({ start: match.index, end: match.index + match[0].length, group });
    }
  return found;
}

/** A cell of nothing but signs: "1, 3", "A/B". */
function signsIn(text: string, cell: Span, signs: ReadonlyMap<string, GroupId>): LocalName[] {
  const found: LocalName[] = [];
  for (const match of allMatches(text.slice(cell.start, cell.end), /[^\s,;/+]+/g)) {
    if (/^[ye]$/i.test(match[0])) continue;
    const group = signs.get(match[0]) ?? signs.get(`(${match[0]})`);
    if (group === undefined) return [];
    const start = cell.start + match.index;
    if (match[0].length < 2) found.push({ start, end: start + match[0].length, group });
  }
  return found;
}

/** The sign the text gives a mention where it explains it; titles of columns need no more than a colon. */
function signOf(structure: Structure, mention: GroupMention, titles: ReadonlySet<string>): string | null {
  const { text } = structure;
  const line = text.lastIndexOf('\n', mention.start - 1) + 1;
  const before = text.slice(Math.max(line - 1, mention.start - 32), mention.start);
  const after = text.slice(mention.end, mention.end + 44);
  const bracketed = SIGN_IN_BRACKETS.exec(after)?.[1];
  if (bracketed !== undefined && isInitials(bracketed, structure.folded.slice(mention.start, mention.end)))
    return bracketed;
  const explained = SIGN_BEFORE.exec(before);
  const explains = (sign: string, by: string): boolean =>
    by === '=' || (by.trim() !== '' && titles.has(foldText(sign))) || isLegend(structure, mention.start);
  if (explained && explains(explained[1]!, explained[2]!)) return explained[1]!;
  const turned = SIGN_AFTER.exec(after);
  return turned && explains(turned[1]!, after.trimStart()[0]!) ? turned[1]! : null;
}

function bareOf(sign: string): string {
  return sign.replace(/[^\p{L}\d]/gu, '');
}

/** The letters of a sign stand in the name in their order, the first one at its beginning or that of a word. */
function isInitials(sign: string, name: string): boolean {
  let at = 0;
  for (const letter of bareOf(sign).toLowerCase()) {
    const next = name.indexOf(letter, at);
    if (next < 0 || (at === 0 && next > 0 && /[a-z]/.test(name[next - 1]!))) return false;
    at = next + 1;
  }
  return true;
}

/** The line, or what governs it, announces a legend. */
function isLegend(structure: Structure, at: number): boolean {
  const { folded } = structure;
  const block = blockAt(structure.blocks, at);
  if (!block) return false;
  return (
    LEGEND.test(folded.slice(block.start, Math.min(at, block.start + 40))) ||
    governorsOf(structure, block).some((governor) =>
      LEGEND.test(folded.slice(governor.start, Math.min(governor.end, governor.start + 60))),
    )
  );
}
