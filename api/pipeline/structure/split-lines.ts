import { LineSigns } from './line-signs.ts';
import { MARKER_REACH, beginsWithWord, mayCountInWords, readMarker } from './read-marker.ts';
import type { Line } from './structure.ts';

/** A mark of quotation stands at the line's beginning; one set in from it is a bullet. */
const INDENTED = /^[ \t]{2,}>[ \t]+[^>\s]/;
const QUOTE = /^(?:[ \t]*>)+[ \t]?/;

/** The lines of a text, each without its quotation marks, indentation and marker. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  const seen = new Map<string, number>();
  const signs = new LineSigns(text);
  const quotes = mayQuote(text);
  const bars = quotedByBars(text);
  let from = 0;
  while (from <= text.length) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline;
    lines.push(readLine(text, from, to, seen, signs, quotes, bars));
    if (newline < 0) break;
    from = to + 1;
  }
  return lines;
}

function readLine(
  text: string,
  from: number,
  to: number,
  seen: Map<string, number>,
  lineSigns: LineSigns,
  quotes: boolean,
  bars: boolean,
): Line {
  let end = to;
  while (end > from && isSpace(text.charCodeAt(end - 1))) end--;
  let start = from;
  let quoted = 0;
  if (quotes && opensQuote(text, from, end) && !INDENTED.test(text.slice(from, Math.min(from + 8, end)))) {
    const quote = QUOTE.exec(text.slice(from, Math.min(from + 40, end)))![0];
    quoted = quote.split('>').length - 1;
    start += quote.length;
  }
  if (bars && text.charCodeAt(start) === BAR) start += text.charCodeAt(start + 1) === 32 ? 2 : 1;
  let indent = 0;
  while (start < end && isSpace(text.charCodeAt(start))) indent += text.charCodeAt(start++) === 9 ? 4 : 1;
  if (start >= end) return { start, end: start, indent: 0, quoted, marker: null, blank: true, signs: 0 };
  const marker =
    beginsWithWord(text, start, end) && !mayCountInWords(text, start)
      ? null
      : readMarker(text.slice(start, Math.min(start + MARKER_REACH, end)), start, seen);
  if (marker) start = Math.min(marker.end, end);
  return { start, end, indent, quoted, marker, blank: false, signs: lineSigns.of(start, end) };
}

/** Mail and what is copied from it. */
const MAIL =
  /^[ \t>]*(?:de|from|para|to|enviado|sent|asunto|subject)[ \t]*:|(?:escribi[oó]|wrote|writes)\s*:|mensaje\s+(?:original|reenviado)|original\s+message|^[ \t]*>[ \t]*>|^[ \t]*>[ \t]*$/im;
/** Lines that go on or that have a bullet of their own after the mark. */
const COPIED = /^[ \t]*>(?:[ \t]{2,}|[ \t]?(?:\d{1,3}[.)]|[-*•])[ \t]|[ \t]?[a-záéíóúñ])/m;

const BAR = 124;
const LEAST_BARS = 3;

/** Mail that marks what it quotes with a bar before each line: no row of a table has one bar alone. */
function quotedByBars(text: string): boolean {
  if (!text.includes('\n| ')) return false;
  const barred = text.match(/^\|[^\n]*$/gm) ?? [];
  return barred.length >= LEAST_BARS && barred.every((line) => !line.includes('|', 1)) && MAIL.test(text);
}

/** Elsewhere `>` is a clerk's bullet. */
function mayQuote(text: string): boolean {
  return text.includes('>') && (MAIL.test(text) || COPIED.test(text));
}

/** A mark of quotation at the head of a line, after seven spaces at most. */
function opensQuote(text: string, from: number, end: number): boolean {
  let at = from;
  const to = Math.min(from + 8, end);
  while (at < to && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9)) at++;
  return at < to && text.charCodeAt(at) === 62;
}

/** Space, tab, carriage return, form feed or no-break space. */
function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 13 || code === 12 || code === 160 || code === 65279;
}
