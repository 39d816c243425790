import { readXml } from './read-xml.ts';
import type { XmlAttributes } from './read-xml.ts';
import type { TextBuilder } from './text-builder.ts';

/** Fallback drawings repeat a text box; deleted text and field codes are not what a reader sees. */
const SKIPPED = new Set([
  'Fallback',
  'del',
  'moveFrom',
  'instrText',
  'delInstrText',
  'delText',
  'pPrChange',
  'rPrChange',
]);

interface Paragraph {
  text: string;
  listed: boolean;
}
interface Row {
  readonly cells: string[];
  /** Grid columns of the open cell: empty cells are put for the ones it spans. */
  span: number;
}

/**
 * Adds the paragraphs and table rows of one part of a Word package as passages. Text boxes give
 * paragraphs of their own; a table inside a cell is flattened into it, rows separated by ` / `.
 */
export function addWordPart(bytes: Uint8Array, builder: TextBuilder, part: string | null): void {
  const paragraphs: Paragraph[] = [];
  const rows: Row[] = [];
  const cells: string[][] = [];
  let skipping = 0;
  let inText = false;

  const emit = (block: string): void => {
    const cell = cells.at(-1);
    if (cell) cell.push(block);
    else builder.add(block, { part });
  };

  const open = (name: string, attributes: XmlAttributes): void => {
    if (SKIPPED.has(name)) skipping++;
    if (skipping > 0) return;
    const paragraph = paragraphs.at(-1);
    switch (name) {
      case 'p':
        paragraphs.push({ text: '', listed: false });
        break;
      case 't':
        inText = true;
        break;
      case 'tab':
      case 'ptab':
        if (paragraph) paragraph.text += '\t';
        break;
      case 'br':
      case 'cr':
        if (paragraph) paragraph.text += '\n';
        break;
      case 'noBreakHyphen':
        if (paragraph) paragraph.text += '-';
        break;
      case 'numPr':
        if (paragraph) paragraph.listed = true;
        break;
      case 'tr':
        rows.push({ cells: [], span: 1 });
        break;
      case 'tc':
        cells.push([]);
        break;
      case 'gridSpan': {
        const row = rows.at(-1);
        if (row) row.span = Math.min(Math.max(Number(attributes.val) || 1, 1), 63);
        break;
      }
    }
  };

  const close = (name: string): void => {
    if (SKIPPED.has(name)) {
      skipping = Math.max(0, skipping - 1);
      return;
    }
    if (skipping > 0) return;
    if (name === 't') inText = false;
    if (name === 'p') {
      const paragraph = paragraphs.pop();
      const text = paragraph?.text.trimEnd() ?? '';
      if (text.trim() !== '') emit(paragraph?.listed ? `- ${text}` : text);
    }
    if (name === 'tc') closeCell();
    if (name === 'tr') {
      const row = rows.pop();
      if (row) emit(row.cells.join(cells.length > 0 ? ' / ' : ' | '));
    }
  };

  const closeCell = (): void => {
    const text = (cells.pop() ?? []).join(' ').replace(/\s+/g, ' ').trim();
    const row = rows.at(-1);
    if (!row) return emit(text);
    row.cells.push(text, ...Array.from({ length: row.span - 1 }, () => ''));
    row.span = 1;
  };

  readXml(bytes, {
    open,
    close,
    text(text) {
      const paragraph = paragraphs.at(-1);
      if (inText && skipping === 0 && paragraph) paragraph.text += text;
    },
  });
}
