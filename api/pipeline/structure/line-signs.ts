import { NextSign } from './next-sign.ts';
import { isSpace } from './signs.ts';

/** Signs without which a line has no cells of a kind, or no label, as bits. */
export const LINE_SIGN = {
  semicolon: 1,
  pipe: 2,
  tab: 4,
  leader: 8,
  gap: 16,
  colon: 32,
  comma: 64,
  setOff: 128,
} as const;

const SPACE = 32;
const DOT = 46;
/** Signs that set cells off where spaces stand round them. */
const SET_OFF = ['–', '—', '-', '/', '·'];

/** Tells of one line of a text after another which of them it has: most have none. */
export class LineSigns {
  private readonly text: string;
  private readonly semicolon: NextSign;
  private readonly pipe: NextSign;
  private readonly tab: NextSign;
  private readonly gap: NextSign;
  private readonly colon: NextSign;
  private readonly dot: NextSign;
  private readonly underline: NextSign;
  private readonly ellipsis: NextSign;
  private readonly arrow: NextSign;
  private readonly comma: NextSign;
  private readonly setOff: readonly NextSign[];

  constructor(text: string) {
    this.text = text;
    this.semicolon = new NextSign(text, ';');
    this.pipe = new NextSign(text, '|');
    this.tab = new NextSign(text, '\t');
    this.gap = new NextSign(text, '  ');
    this.colon = new NextSign(text, ':');
    this.dot = new NextSign(text, '.');
    this.underline = new NextSign(text, '__');
    this.ellipsis = new NextSign(text, '……');
    this.arrow = new NextSign(text, '→');
    this.comma = new NextSign(text, ',');
    this.setOff = SET_OFF.map((sign) => new NextSign(text, sign));
  }

  /** The signs in a line that stands below those asked for before. */
  of(start: number, end: number): number {
    let signs = 0;
    const semicolon = this.semicolon.from(start);
    // One alone with a space after it stands in a sentence.
    if (
      semicolon < end &&
      (this.semicolon.from(semicolon + 1) < end || !isSpace(this.text.charCodeAt(semicolon + 1)))
    )
      signs |= LINE_SIGN.semicolon;
    if (this.pipe.from(start) < end) signs |= LINE_SIGN.pipe;
    if (this.tab.from(start) < end) signs |= LINE_SIGN.tab;
    if (this.gap.from(start) < end) signs |= LINE_SIGN.gap;
    if (this.colon.from(start) < end) signs |= LINE_SIGN.colon;
    const comma = this.comma.from(start);
    // In a sentence a space follows the first comma; in a file of fields hardly ever, save within quotes.
    if (comma < end && (!isSpace(this.text.charCodeAt(comma + 1)) || this.text[start] === '"'))
      signs |= LINE_SIGN.comma;
    if (this.hasSetOff(start, end)) signs |= LINE_SIGN.setOff;
    return this.hasLeader(start, end) ? signs | LINE_SIGN.leader : signs;
  }

  /** One of the signs with space round it that set cells off. */
  private hasSetOff(start: number, end: number): boolean {
    return this.setOff.some((sign) => {
      for (let at = sign.from(start); at < end; at = sign.from(at + 1)) if (this.standsApart(at)) return true;
      return false;
    });
  }

  /** Spaces stand round a sign, or round two strokes. */
  private standsApart(at: number): boolean {
    const { text } = this;
    if (text.charCodeAt(at - 1) !== SPACE) return false;
    return text.charCodeAt(at + 1) === SPACE || text.startsWith('// ', at);
  }

  /** Two signs that lead to a value, side by side, a dot after space or an arrow. */
  private hasLeader(start: number, end: number): boolean {
    const arrow = this.arrow.from(start);
    if (arrow < end && this.standsApart(arrow)) return true;
    if (this.underline.from(start) < end || this.ellipsis.from(start) < end) return true;
    for (let at = this.dot.from(start); at < end; at = this.dot.from(at + 1)) {
      const before = at > start ? this.text.charCodeAt(at - 1) : 0;
      if (before === DOT || isSpace(before)) return true;
    }
    return false;
  }
}
