import { pageLines } from './page-lines.ts';
import type { PageItem, PageLine, Segment } from './page-lines.ts';

/** Lines and characters from which two long segments a line are taken for two columns of prose. */
const MIN_COLUMN_LINES = 6;
const MIN_COLUMN_CHARACTERS = 28;
/** Space between baselines, in font sizes, from which a blank line is put. */
const PARAGRAPH_GAP = 1.9;

/**
 * Text of a page by the position of its runs: lines top to bottom, two columns of prose one after
 * the other, tables as rows `a | b | c` with empty cells kept where columns can be told, other
 * wide gaps as a tab. Hyphens at line ends stay as printed.
 */
export function pageText(items: readonly PageItem[]): string {
  const lines = pageLines(items);
  const gutter = findGutter(lines);
  if (gutter === null) return linesText(lines);
  const blocks: string[] = [];
  let band: PageItem[] = [];
  const flushBand = (): void => {
    const left = band.filter((item) => item.x < gutter);
    const right = band.filter((item) => item.x >= gutter);
    blocks.push(linesText(pageLines(left)), linesText(pageLines(right)));
    band = [];
  };
  for (const line of lines) {
    const crosses = line.segments.some((s) => s.left < gutter && s.right > gutter + line.size);
    if (!crosses) {
      band.push(...line.items);
      continue;
    }
    flushBand();
    blocks.push(linesText([line]));
  }
  flushBand();
  return blocks.filter((block) => block !== '').join('\n');
}

/** Where the right column of two starts; null when the page is not set in two columns. */
function findGutter(lines: readonly PageLine[]): number | null {
  const starts = new Map<number, PageLine[]>();
  for (const line of lines) {
    const [left, right] = line.segments;
    if (line.segments.length !== 2 || !left || !right) continue;
    if (Math.min(left.text.length, right.text.length) < MIN_COLUMN_CHARACTERS / 2) continue;
    const start = Math.round(right.left / 4) * 4;
    starts.set(start, [...(starts.get(start) ?? []), line]);
  }
  const best = [...starts].toSorted((a, b) => b[1].length - a[1].length)[0];
  if (!best || best[1].length < MIN_COLUMN_LINES) return null;
  const mean = (index: 0 | 1): number =>
    best[1].reduce((sum, line) => sum + line.segments[index]!.text.length, 0) / best[1].length;
  if (mean(0) < MIN_COLUMN_CHARACTERS || mean(1) < MIN_COLUMN_CHARACTERS) return null;
  return Math.min(...best[1].map((line) => line.segments[1]!.left)) - 1;
}

function linesText(lines: readonly PageLine[]): string {
  const rows: string[] = [];
  for (let at = 0; at < lines.length;) {
    const run = tableRun(lines, at);
    if (run > 1)
      rows.push(...tableRows(lines.slice(at, at + run)).map((row, i) => gapBefore(lines, at + i) + row));
    else rows.push(gapBefore(lines, at) + lines[at]!.segments.map((s) => s.text).join('\t'));
    at += Math.max(run, 1);
  }
  return rows.join('\n');
}

function gapBefore(lines: readonly PageLine[], at: number): string {
  const [previous, line] = [lines[at - 1], lines[at]!];
  return previous && line.y - previous.y > PARAGRAPH_GAP * Math.max(previous.size, line.size) ? '\n' : '';
}

/** How many lines from here on have two segments or more and share the start, middle or end of a column. */
function tableRun(lines: readonly PageLine[], from: number): number {
  let end = from;
  while (end < lines.length && lines[end]!.segments.length > 1) {
    if (end > from && !aligned(lines[end - 1]!, lines[end]!)) break;
    end++;
  }
  return end - from;
}

function aligned(above: PageLine, below: PageLine): boolean {
  const slack = Math.max(above.size, below.size);
  const near = (a: number, b: number): boolean => Math.abs(a - b) <= slack;
  return below.segments
    .slice(1)
    .some((b) =>
      above.segments
        .slice(1)
        .some(
          (a) => near(a.left, b.left) || near(a.right, b.right) || near(a.left + a.right, b.left + b.right),
        ),
    );
}

/** Rows of a table; columns are where the segments of all rows, laid over each other, leave gaps. */
function tableRows(lines: readonly PageLine[]): string[] {
  const columns: { left: number; right: number }[] = [];
  const all = lines.flatMap((line) => line.segments).toSorted((a, b) => a.left - b.left);
  for (const { left, right } of all) {
    const last = columns.at(-1);
    if (last && left <= last.right) last.right = Math.max(last.right, right);
    else columns.push({ left, right });
  }
  const columnOf = (segment: Segment): number =>
    columns.findIndex((c) => segment.left >= c.left && segment.left <= c.right);
  const places = lines.map((line) => line.segments.map(columnOf));
  if (places.some((row) => new Set(row).size < row.length)) {
    return lines.map((line) => line.segments.map((segment) => segment.text).join(' | '));
  }
  return lines.map((line, index) => {
    const cells = Array.from({ length: columns.length }, () => '');
    line.segments.forEach((segment, at) => (cells[places[index]![at]!] = segment.text));
    return cells.join(' | ').trimEnd();
  });
}
