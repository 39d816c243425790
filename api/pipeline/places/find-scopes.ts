import { GAP } from '#geodata/index-names/gap-flags.ts';
import { SHAPE } from '#geodata/index-names/token-stream.ts';
import { SIGN } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import type { Reading } from './reading.ts';
import { stateCodeOf } from './referent-codes.ts';
import { WORD } from './word-classes.ts';

/** Words a heading line has at most. */
const HEADING_WORDS = 16;
/** Words looked over before a state that leads its line: "III. EN EL ESTADO DE". */
const LEAD_WORDS = 6;

/** Which state governs each line, and which candidates lead a heading. */
export interface Scopes {
  /** Code number of a state, 0 for none, by line. */
  readonly state: Int32Array;
  /** Code number of the state in a cell of its own, 0 for none, by line. */
  readonly row: Int32Array;
  /** 1 for a state that leads its line, by candidate. */
  readonly leads: Uint8Array;
}

/**
 * State that governs each line, as code number, 0 for none: the state that leads the line or the
 * nearest line above it that a state leads, the state of a table row, the state a heading names.
 */
export function findScopes(reading: Reading, candidates: readonly Candidate[]): Scopes {
  const { lines } = reading;
  const scopes = new Int32Array(lines.count);
  const rows = new Int32Array(lines.count);
  const leadFlags = new Uint8Array(candidates.length);
  let governing = 0;
  let next = 0;
  for (let line = 0; line < lines.count; line++) {
    const from = lines.first[line]!;
    const to = lines.first[line + 1]!;
    let leading = 0;
    let row = 0;
    let states = 0;
    let named = 0;
    let others = 0;
    for (; next < candidates.length && candidates[next]!.from < to; next++) {
      const candidate = candidates[next]!;
      const town = candidate.container >= 0 || (candidate.signs & SIGN.ROW_TOWN) !== 0;
      const state = town ? 0 : stateCodeOf(reading, candidate);
      if (state === 0) {
        if (candidate.trigger & WORD.MUNICIPALITY) others++;
        continue;
      }
      if (states === 0 || named !== state) states++;
      named = state;
      if (leads(reading, from, to, candidate)) {
        leading = state;
        leadFlags[next] = 1;
      }
      if (standsInCell(reading, candidate)) row = row === 0 || row === state ? state : -1;
    }
    if (leading !== 0) governing = leading;
    else if (states === 1 && others === 0 && to - from <= HEADING_WORDS && isHeading(reading, line))
      governing = named;
    scopes[line] = row > 0 ? row : governing;
    if (row > 0) rows[line] = row;
  }
  return { state: scopes, row: rows, leads: leadFlags };
}

/** True when the state is the first thing its line says and a stop, a colon or the line's end follows. */
function leads({ stream, classes }: Reading, from: number, to: number, candidate: Candidate): boolean {
  if (candidate.from - from > LEAD_WORDS) return false;
  for (let at = from; at < candidate.from; at++) {
    const passed =
      classes[at]! & (WORD.ARTICLE | WORD.OF | WORD.STATE | WORD.LOCATIVE) ||
      stream.shape[at]! & (SHAPE.SINGLE | SHAPE.NUMBER) ||
      isRoman(stream.end[at]! - stream.start[at]!, stream.shape[at]!);
    if (!passed) return false;
  }
  if (candidate.to >= to) return true;
  return (
    (stream.gap[candidate.to]! & (GAP.STOP | GAP.COLON | GAP.DASH | GAP.OPEN | GAP.COLUMN | GAP.PIPE)) !== 0
  );
}

/** Roman numerals of headings are short words in capitals. */
function isRoman(length: number, shape: number): boolean {
  return length <= 4 && (shape & SHAPE.ALL_CAPITALS) !== 0;
}

function standsInCell({ stream }: Reading, { from, to }: Candidate): boolean {
  const before = stream.gap[from]!;
  const after = to < stream.count ? stream.gap[to]! : GAP.NEWLINE;
  const edge = GAP.PIPE | GAP.COLUMN | GAP.NEWLINE | GAP.START;
  return (before & edge) !== 0 && (after & edge) !== 0 && ((before | after) & (GAP.PIPE | GAP.COLUMN)) !== 0;
}

/** "C3   La Angostura, Chis.   40": the last row of a table stands above a blank line too. */
function isRow({ gap }: Reading['stream'], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (gap[at]! & (GAP.COLUMN | GAP.PIPE)) return true;
  return false;
}

/** A line in capitals, or one that stands alone or at the head of the text without a full stop. */
function isHeading({ stream, lines }: Reading, line: number): boolean {
  const from = lines.first[line]!;
  const to = lines.first[line + 1]!;
  if (to > from && lines.capitalsOff[from]) return true;
  const after = to < stream.count ? stream.gap[to]! : 0;
  if (after & GAP.STOP) return false;
  return line < 3 || ((after & GAP.BLANK_LINE) !== 0 && !isRow(stream, from, to));
}
