/** What stands next in a pattern: a letter, something that is no letter for sure, a bracket, anything else. */
export type AtomKind = 'letter' | 'gap' | 'group' | 'other';

/** Letters a word goes on with. */
export interface Ending {
  readonly letters: string;
  /** The word ends with them. */
  readonly ends: boolean;
}

/** Walks over the source of a regular expression atom by atom. */
export class PatternReader {
  at = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  /** At the end of the pattern, of a group or of an alternative. */
  atEnd(): boolean {
    return this.at >= this.source.length || '|)'.includes(this.source[this.at]!);
  }

  skip(sign: string): boolean {
    const found = this.source[this.at] === sign;
    if (found) this.at++;
    return found;
  }

  peek(at = this.at): AtomKind {
    const sign = this.source[at]!;
    if (sign === '(') return 'group';
    if (sign === '[')
      return /^\[(?!\^)(?:\\[sd]|[^a-zA-Z\\\]])+\]/.test(this.source.slice(at)) ? 'gap' : 'other';
    if (sign === '\\')
      return /[a-zA-Z]/.test(this.source[at + 1]!)
        ? /[sdb]/.test(this.source[at + 1]!)
          ? 'gap'
          : 'other'
        : 'gap';
    if (sign === '.') return 'other';
    return /[a-z]/.test(sign) ? 'letter' : 'gap';
  }

  /** Passes an atom that is no group; its sign. */
  atom(): string {
    const from = this.at;
    this.at = this.endOfAtom(from);
    return this.source.slice(from, this.at);
  }

  /** Passes the opening of a bracket: a group, a look-around, or one that says where a word begins. */
  open(): 'group' | 'around' | 'boundary' {
    const head = /^\((?:\?(?:[:=!]|<[=!]|<[A-Za-z]+>))?/.exec(this.source.slice(this.at))![0];
    const boundary = this.source.startsWith('(?<![a-z', this.at);
    this.at += head.length;
    if (boundary) return 'boundary';
    return /^\(\?<?[=!]/.test(head) ? 'around' : 'group';
  }

  /**
   * Passes a group that goes on with a word, as of "di(?:o|eron)" or "hall(?:o|ad[oa]s?)": the letters its
   * alternatives begin with, and whether the word ends there; null where no such group stands.
   */
  endings(): Ending[] | null {
    if (!this.source.startsWith('(?:', this.at)) return null;
    const close = this.closingAfter(this.at + 3);
    if (/^[?*+{]/.test(this.source.slice(close + 1))) return null;
    const found: Ending[] = [];
    this.at += 2;
    while (this.at < close) {
      this.at++;
      let letters = '';
      let complete = true;
      while (complete && !this.atEnd() && this.peek() === 'letter') {
        const letter = this.atom();
        const quantifier = this.quantifier();
        if (quantifier !== 'maybe') letters += letter;
        complete = quantifier === 'once';
      }
      found.push({ letters, ends: complete && this.endsWordAt(this.at) });
      while (!this.atEnd())
        this.at = '(' === this.source[this.at] ? this.closingAfter(this.at + 1) + 1 : this.endOfAtom(this.at);
    }
    this.at = close + 1;
    return found;
  }

  /** Whether a stretch of the pattern has a gap between words. */
  hasGap(from: number, to: number): boolean {
    return /\\[sW]| /.test(this.source.slice(from, to));
  }

  /** Passes a quantifier: `maybe` when the atom may be left out, `some` when it may be repeated, else `once`. */
  quantifier(): 'maybe' | 'some' | 'once' {
    const match = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(this.source.slice(this.at, this.at + 12));
    if (!match) return 'once';
    this.at += match[0].length;
    if (match[0].startsWith('+')) return 'some';
    return match[1] !== undefined && Number(match[1]) > 0 ? 'some' : 'maybe';
  }

  /** Whether no letter can follow at a place of the pattern: a word that reaches it ends there. */
  endsWordAt(place: number): boolean {
    const ahead = new PatternReader(this.source);
    ahead.at = place;
    for (;;) {
      const sign = this.source[ahead.at];
      if (sign === undefined) return false;
      if (sign === '|') ahead.at = this.closingAfter(ahead.at);
      else if (sign === ')') {
        ahead.at++;
        if (/[*+{]/.test(this.source[ahead.at] ?? '')) return false;
        ahead.quantifier();
      } else if (sign === '(') {
        if (/^\((?:\?!\[a-z|\?=\\s\)|\?=\\W\|\$\))/.test(this.source.slice(ahead.at))) return true;
        if (!/^\(\?(?:[=!]|<[=!])/.test(this.source.slice(ahead.at))) return false;
        ahead.at = this.closingAfter(ahead.at + 1) + 1;
      } else {
        if (ahead.peek() !== 'gap') return false;
        ahead.atom();
        if (ahead.quantifier() !== 'maybe') return true;
      }
    }
  }

  /** Where the bracket around a place closes; the end of the pattern when none does. */
  private closingAfter(place: number): number {
    let depth = 0;
    for (let at = place; at < this.source.length;) {
      const sign = this.source[at]!;
      if (sign === ')' && depth-- === 0) return at;
      if (sign === '(') depth++;
      at = '()'.includes(sign) ? at + 1 : this.endOfAtom(at);
    }
    return this.source.length;
  }

  private endOfAtom(from: number): number {
    if (this.source[from] === '\\') return from + 2;
    if (this.source[from] !== '[') return from + 1;
    let end = from + 1;
    while (this.source[end] !== ']') end += this.source[end] === '\\' ? 2 : 1;
    return end + 1;
  }
}
