import type { Block } from '../../structure/structure.ts';
import { countsMen } from './scope-words.ts';

/** Blocks at the head that make up letterhead and title. */
const HEAD_BLOCKS = 6;
/**
 * The blocks before the first that is body text: an item, a row, a long paragraph. Without the heading of
 * the first section, where the head says already what the paper is and other sections follow.
 */
export function letterheadBlocks(folded: string, blocks: readonly Block[]): readonly Block[] {
  const head = headBlocks(folded, blocks);
  const last = head.at(-1);
  if (last?.kind !== 'heading' || head.length < 2 || head.length === blocks.length) return head;
  if (last.marker !== null && isOneOfSections(blocks, last)) return head.slice(0, -1);
  const titled = head.slice(0, -1).some((block) => countsMen(folded.slice(block.start, block.end)));
  const section = folded.slice(last.start, last.end);
  if (!titled || countsMen(section) || /\d{4}/.test(section)) return head;
  const others = blocks.slice(last.ordinal + 1, last.ordinal + 60).some((block) => block.kind === 'heading');
  return others ? head.slice(0, -1) : head;
}

/** "I. ADUANAS" where "II. OBRAS" follows. */
function isOneOfSections(blocks: readonly Block[], { ordinal, parent, marker }: Block): boolean {
  return blocks
    .slice(ordinal + 1, ordinal + 60)
    .some(
      (block) => block.kind === 'heading' && block.parent === parent && block.marker?.style === marker?.style,
    );
}

/** A line that counts men heads nothing: it names the force of its own number. */
export const COUNTED =
  /\d\s+(?:[a-z]+\s+)?(?:elementos|eltos|elems?|efectivos|soldad[oa]s|marinos|infantes|policias|agentes|soldiers|marines|troops|guardsmen)(?![a-z])/;

/** "[Lámina 2]", "Hoja 3": what is set under it is no title of the whole. */
const PAGE = /^[[(]?\s*(?:lamina|diapositiva|pagina|pag\.|hoja|slide|page|sheet)\s*\d/;

/** "Marina – P – 33", "P, 310;": an entry of a list. */
const ENTRY = /[–:,=-]\s*\d{1,3}(?:,\d{3})*(?:\s*\([^)]*\))?[.;]?$/;

/** A sentence that counts men is no title. */
function isTold(content: string): boolean {
  return content.endsWith('.') && COUNTED.test(content);
}

function headBlocks(folded: string, blocks: readonly Block[]): readonly Block[] {
  const head = blocks.slice(0, HEAD_BLOCKS);
  const body = head.findIndex(
    (block) =>
      block.kind === 'item' ||
      (block.ordinal > 0 && PAGE.test(folded.slice(block.start, block.start + 16))) ||
      (block.kind === 'row' && !isLetterheadRow(folded, block, blocks)) ||
      (block.kind === 'paragraph' &&
        (block.end - block.start > 130 ||
          ENTRY.test(folded.slice(block.start, block.end)) ||
          isTold(folded.slice(block.start, block.end)))),
  );
  return body < 0 ? head : head.slice(0, body);
}

/** A figure that is no year, and a date, whose figures are none. */
const FIGURE = /(?:^|[\s|])(?!(?:19|20)\d\d(?!\d))\d[\d.,]*(?:$|[\s|])/;
const DATE =
  /(?<![\d/])\d{1,2}\s*[\s/.-](?:de\s+)?(?:\d{1,2}|[a-z]{3,10}|[ivx]{1,4})\.?[\s/.-](?:del?\s+)?\d{2,4}(?!\d)/g;

/** "3/a. R.M.<tab>FUERZA DE TAREA": a line of the letterhead set in two columns. */
function isLetterheadRow(
  folded: string,
  { start, end, ordinal, table }: Block,
  blocks: readonly Block[],
): boolean {
  return (
    ordinal === 0 && blocks[1]?.table !== table && !FIGURE.test(folded.slice(start, end).replace(DATE, ' '))
  );
}
