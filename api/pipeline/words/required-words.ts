/**
 * Letters of which at least one run must stand in any text a pattern matches, each inside one word;
 * null when nothing can be said. `se\s+enfrent(?:o|aron)` needs "enfrent"; `a|bomba` says nothing.
 *
 * Reads the subset of regular expressions the pipeline writes: groups, alternatives, classes, quantifiers,
 * look-arounds. Case does not matter, as all text is folded; capitals are masks and count as breaks.
 */
export function requiredWords(source: string): readonly string[] | null {
  const reader = new Reader(source);
  const needs = reader.alternatives();
  return needs === null || needs.some((run) => run.length < SHORTEST) ? null : needs;
}

/** A run shorter than this would let nearly every sentence pass. */
const SHORTEST = 3;

type Needs = readonly string[] | null;

class Reader {
  private at = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  /** Reads up to the closing bracket or the end: any of the branches may match. */
  alternatives(): Needs {
    let all: string[] | null = [];
    for (;;) {
      const branch = this.sequence();
      all = all === null || branch === null ? null : [...all, ...branch];
      if (this.source[this.at] !== '|') break;
      this.at++;
    }
    return all;
  }

  /** Reads atoms one after another: the best of what each needs is needed. */
  private sequence(): Needs {
    let best: Needs = null;
    let run = '';
    const offer = (needs: Needs): void => {
      if (needs !== null && (best === null || weight(needs) > weight(best))) best = needs;
    };
    const close = (): void => {
      if (run.length > 0) offer([run]);
      run = '';
    };
    while (this.at < this.source.length && !'|)'.includes(this.source[this.at]!)) {
      const atom = this.atom();
      const optional = this.quantifier();
      if (atom.letter !== null && optional === 'once') run += atom.letter;
      else {
        if (atom.letter !== null && optional === 'some') run += atom.letter;
        close();
        if (optional !== 'maybe' && atom.needs !== null) offer(atom.needs);
      }
    }
    close();
    return best;
  }

  private atom(): { letter: string | null; needs: Needs } {
    const sign = this.source[this.at]!;
    if (sign === '(') return { letter: null, needs: this.group() };
    if (sign === '[') {
      this.at = this.endOfClass() + 1;
      return { letter: null, needs: null };
    }
    if (sign === '\\') {
      this.at += 2;
      return { letter: null, needs: null };
    }
    this.at++;
    return { letter: /[a-z]/.test(sign) ? sign : null, needs: null };
  }

  private group(): Needs {
    this.at++;
    let silent = false;
    if (this.source[this.at] === '?') {
      const kind = /^\?(?:[:=!]|<[=!]|<[A-Za-z]+>)/.exec(this.source.slice(this.at))![0];
      silent = kind === '?=' || kind === '?!' || kind === '?<=' || kind === '?<!';
      this.at += kind.length;
    }
    const needs = this.alternatives();
    this.at++;
    return silent ? null : needs;
  }

  private endOfClass(): number {
    let end = this.at + 1;
    while (this.source[end] !== ']') end += this.source[end] === '\\' ? 2 : 1;
    return end;
  }

  /** `maybe` when the atom may be left out, `some` when it may be repeated, else `once`. */
  private quantifier(): 'maybe' | 'some' | 'once' {
    const match = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(this.source.slice(this.at, this.at + 12));
    if (!match) return 'once';
    this.at += match[0].length;
    if (match[0].startsWith('+')) return 'some';
    return match[1] !== undefined && Number(match[1]) > 0 ? 'some' : 'maybe';
  }
}

/** The shortest run decides how much a set of runs tells. */
function weight(needs: readonly string[]): number {
  return Math.min(...needs.map((run) => run.length)) - needs.length / 40;
}
