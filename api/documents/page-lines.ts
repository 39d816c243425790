/** A run of characters on a page. Points; x to the right, y downwards, of the left end of the baseline. */
export interface PageItem {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Font size. */
  readonly size: number;
}

/** A stretch of a line without a wide gap: the text of a cell, a column or a whole line. */
export interface Segment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

export interface PageLine {
  readonly y: number;
  readonly size: number;
  readonly segments: readonly Segment[];
  readonly items: readonly PageItem[];
}

/** Gap, in font sizes, from which two runs are two words; and from which they are two columns. */
const WORD_GAP = 0.14;
const COLUMN_GAP = 1.4;
/** Part of the font size that baselines of one line may differ: raised figures, sloppy tables. */
const BASELINE_SLACK = 0.45;

/** Puts runs together into lines, top to bottom, each split where a gap is too wide for a space. */
export function pageLines(items: readonly PageItem[]): PageLine[] {
  const ordered = items.filter((item) => item.text !== '').toSorted((a, b) => a.y - b.y || a.x - b.x);
  const groups: PageItem[][] = [];
  for (const item of ordered) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (first && Math.abs(item.y - first.y) <= BASELINE_SLACK * Math.min(item.size, first.size))
      group.push(item);
    else groups.push([item]);
  }
  return groups.map(toLine).filter((line) => line.segments.length > 0);
}

function toLine(items: readonly PageItem[]): PageLine {
  const segments: Segment[] = [];
  let text = '';
  let left = 0;
  let right = -Infinity;
  const flush = (): void => {
    const trimmed = text.replace(/\s+/g, ' ').trim();
    if (trimmed !== '') segments.push({ text: trimmed, left, right });
    text = '';
  };
  for (const item of items.toSorted((a, b) => a.x - b.x)) {
    if (item.text.trim() === '') {
      if (text !== '') text += ' ';
      continue;
    }
    const gap = item.x - right;
    if (text === '' || gap > COLUMN_GAP * item.size) {
      flush();
      left = item.x;
    } else if (gap > WORD_GAP * item.size) {
      text += ' ';
    }
    text += item.text;
    right = Math.max(item.x + item.width, item.x);
  }
  flush();
  const size = items.reduce((largest, item) => Math.max(largest, item.size), 0);
  return { y: items[0]?.y ?? 0, size, segments, items };
}
