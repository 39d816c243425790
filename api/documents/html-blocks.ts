import { Parser } from 'htmlparser2';
import { PROBLEMS, ReadError } from './read-problem.ts';

/** What an HTML page holds for a reader: its blocks in order, and what it says of itself. */
export interface HtmlPage {
  readonly title: string | null;
  /** First date among the page's meta elements or `<time>`, as written. */
  readonly date: string | null;
  readonly language: 'es' | 'en' | null;
}

/** Elements whose content is for programs, not for readers: it never reaches the text. */
const SKIPPED = new Set(['script', 'style', 'noscript', 'template', 'iframe', 'object', 'embed']);
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr legend li main menu nav ol p pre ' +
    'section summary tbody tfoot thead title ul'
  ).split(' '),
);
const DATE_META = new Set([
  'article:published_time',
  'og:published_time',
  'datepublished',
  'date',
  'dc.date',
  'dcterms.created',
  'pubdate',
]);
/** A cell longer than this is page layout, not a table: its blocks stay apart. */
const MAX_CELL_CHARACTERS = 600;
/** Elements left open, as sloppy mails leave thousands; the parser's time grows with their square. */
const MAX_OPEN_ELEMENTS = 50_000;

type Frame =
  | { readonly kind: 'table' }
  | { readonly kind: 'row'; readonly cells: string[][] }
  | { readonly kind: 'cell'; readonly blocks: string[] };

/**
 * Streams HTML and calls `emit` for every block: a paragraph, heading, list item (`- …`) or table
 * row (`a | b | c`). White space is folded as a browser does, `<br>` is a line end. No tree is
 * built, so depth costs no stack; throws ReadError for a page that is nothing but depth.
 */
export function readHtmlBlocks(html: string, emit: (block: string) => void): HtmlPage {
  const frames: Frame[] = [];
  let inline: string[] = [];
  let openElements = 0;
  let skipping = 0;
  let preformatted = 0;
  let inTitle = false;
  let title: string | null = null;
  let date: string | null = null;
  let language: HtmlPage['language'] = null;

  const put = (block: string): void => {
    const cell = frames.findLast((frame) => frame.kind === 'cell');
    if (cell) cell.blocks.push(block);
    else emit(block);
  };
  const endBlock = (): void => {
    const joined = inline.join('');
    const block = preformatted > 0 ? joined.replace(/^\s*\n|\s+$/g, '') : foldLines(joined);
    inline = [];
    if (block !== '' && block !== '-') put(block);
  };
  const closeCell = (): void => {
    endBlock();
    if (frames.at(-1)?.kind !== 'cell') return;
    const cell = frames.pop() as Frame & { kind: 'cell' };
    const row = frames.at(-1);
    if (row?.kind === 'row') row.cells.push(cell.blocks);
    else cell.blocks.forEach(put);
  };
  const closeRow = (): void => {
    closeCell();
    if (frames.at(-1)?.kind !== 'row') return;
    const row = frames.pop() as Frame & { kind: 'row' };
    for (const block of rowBlocks(row.cells)) put(block);
  };

  const parser = new Parser({
    onopentag(name, attributes) {
      if (++openElements > MAX_OPEN_ELEMENTS) throw new ReadError(PROBLEMS.broken('HTML'));
      if (SKIPPED.has(name)) skipping++;
      if (name === 'html') language ??= languageOf(attributes.lang);
      if (
        name === 'meta' &&
        DATE_META.has((attributes.property ?? attributes.name ?? attributes.itemprop ?? '').toLowerCase())
      ) {
        date ??= attributes.content ?? null;
      }
      if (name === 'time') date ??= attributes.datetime ?? null;
      if (name === 'title') inTitle = true;
      if (name === 'br') inline.push('\n');
      if (name === 'table') {
        endBlock();
        frames.push({ kind: 'table' });
      } else if (name === 'tr') {
        closeRow();
        frames.push({ kind: 'row', cells: [] });
      } else if (name === 'td' || name === 'th') {
        closeCell();
        if (frames.at(-1)?.kind !== 'row') frames.push({ kind: 'row', cells: [] });
        frames.push({ kind: 'cell', blocks: [] });
      } else if (BLOCKS.has(name)) {
        endBlock();
        if (name === 'li') inline.push('- ');
        if (name === 'pre') preformatted++;
      }
    },
    onclosetag(name) {
      openElements--;
      if (SKIPPED.has(name)) skipping = Math.max(0, skipping - 1);
      if (name === 'td' || name === 'th') closeCell();
      else if (name === 'tr') closeRow();
      else if (name === 'table') {
        closeRow();
        if (frames.at(-1)?.kind === 'table') frames.pop();
      } else if (BLOCKS.has(name)) {
        if (name === 'title') {
          title ??= foldLines(inline.join('')) || null;
          inTitle = false;
          inline = [];
        }
        endBlock();
        if (name === 'pre') preformatted = Math.max(0, preformatted - 1);
      }
    },
    ontext(text) {
      if (skipping > 0 && !inTitle) return;
      inline.push(preformatted > 0 ? text : text.replace(/[\t\n\r\f ]+/g, ' '));
    },
  });
  parser.write(html);
  parser.end();
  while (frames.length > 0) {
    closeRow();
    if (frames.at(-1)?.kind === 'table') frames.pop();
  }
  endBlock();
  return { title, date, language };
}

/** A table's row is one block; a row that lays out a page (one cell, or long ones) gives its cells' blocks. */
function rowBlocks(cells: readonly string[][]): string[] {
  const filled = cells.filter((blocks) => blocks.length > 0);
  const layout = filled.some(
    (blocks) =>
      blocks.length > 1 && blocks.reduce((sum, block) => sum + block.length, 0) > MAX_CELL_CHARACTERS,
  );
  if (filled.length <= 1 || layout) return filled.flat();
  return [cells.map((blocks) => blocks.join(' ').replace(/\s+/g, ' ')).join(' | ')];
}

function foldLines(text: string): string {
  return text
    .replace(/[\t ]+\n|\n[\t ]+(?=\S)/g, '\n')
    .replace(/ {2,}/g, ' ')
    .trim();
}

function languageOf(lang: string | undefined): HtmlPage['language'] {
  const primary = lang?.toLowerCase().split('-')[0];
  return primary === 'es' || primary === 'en' ? primary : null;
}
