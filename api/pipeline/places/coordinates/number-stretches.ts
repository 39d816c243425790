/** UTF-16 offsets, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const NUMBER = /\d+/g;
/** Most characters between two numbers of one position: `' norte, longitude: W `. */
const MOST_BETWEEN = 48;
/** More than any position has before its first number or after its last. */
const MARGIN = MOST_BETWEEN / 2;
const FEWEST_NUMBERS = 3;
/** A square of the grid may be two numbers: "15Q VV 4737192745". */
const SQUARE = { between: 6, digits: 4 } as const;

/**
 * The stretches of a text that may hold a position, in order and apart, each with what may stand
 * around its numbers: three of them near one another, or two written like a square of the grid.
 */
export function numberStretches(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  let start = 0;
  let end = -Infinity;
  let numbers = 0;
  let square = false;
  NUMBER.lastIndex = 0;
  for (let match = NUMBER.exec(text); match; match = NUMBER.exec(text)) {
    const between = match.index - end;
    const { length } = match[0];
    if (between > MOST_BETWEEN) {
      close();
      start = match.index;
      numbers = 0;
      square = false;
    }
    if (between <= SQUARE.between && length >= SQUARE.digits) square = true;
    numbers++;
    end = match.index + length;
  }
  close();
  return stretches;

  function close(): void {
    if (numbers < FEWEST_NUMBERS && !square) return;
    stretches.push({ start: Math.max(0, start - MARGIN), end: end + MARGIN });
  }
}
