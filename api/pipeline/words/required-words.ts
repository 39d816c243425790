/**
 * Letters of which at least one run must stand in any text a pattern matches, each inside one word;
 * up to two such sets, both needed, the most telling first. `se\s+enfrent(?:o|aron)` needs "enfrent",
 * `(?:hall|ubic)o\s+(?:arma|droga)` one of "hall", "ubic" and one of "arma", "droga"; of `a|bomba`
 * nothing can be said.
 *
 * Reads the subset of regular expressions the pipeline writes: groups, alternatives, classes, quantifiers,
 * look-arounds. Case does not matter, as all text is folded; capitals are masks and count as breaks.
 */
export function requiredWords(source: string): readonly Runs[] {
  return new Reader(source).alternatives();
}

/** Runs of letters one of which is needed. */
export type Runs = readonly string[];

/** A run shorter than this would let nearly every sentence pass. */
export const SHORTEST_RUN = 3;
/** Sets kept of a sequence: more would cost a look-up each and tell little. */
const MOST_SETS = 2;

type Needs = readonly Runs[];

class Reader {
  private at = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  /** Reads up to the closing bracket or the end: any of the branches may match, so one set of each is needed. */
  alternatives(): Needs {
    const branches: Needs[] = [];
    for (;;) {
      branches.push(this.sequence());
      if (this.source[this.at] !== '|') break;
      this.at++;
    }
    if (branches.length === 1) return branches[0]!;
    return branches.every((branch) => branch.length > 0) ? [branches.flatMap((branch) => branch[0]!)] : [];
  }

  /** Reads atoms one after another: what each needs is needed. */
  private sequence(): Needs {
    const sets: Runs[] = [];
    let run = '';
    const close = (): void => {
      if (run.length >= SHORTEST_RUN) sets.push([run]);
      run = '';
    };
    while (this.at < this.source.length && !'|)'.includes(this.source[this.at]!)) {
      const atom = this.atom();
      const optional = this.quantifier();
      if (atom.letter !== null && optional === 'once') run += atom.letter;
      else {
        if (atom.letter !== null && optional === 'some') run += atom.letter;
        close();
        if (optional !== 'maybe') sets.push(...atom.needs);
      }
    }
    close();
    return sets.sort((a, b) => weight(b) - weight(a)).slice(0, MOST_SETS);
  }

  private atom(): { letter: string | null; needs: Needs } {
    const sign = this.source[this.at]!;
    if (sign === '(') return { letter: null, needs: this.group() };
    if (sign === '[') {
      this.at = this.endOfClass() + 1;
      return { letter: null, needs: NOTHING };
    }
    if (sign === '\\') {
      this.at += 2;
      return { letter: null, needs: NOTHING };
    }
    this.at++;
    return { letter: /[a-z]/.test(sign) ? sign : null, needs: NOTHING };
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
    return silent ? NOTHING : needs;
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

const NOTHING: Needs = [];

/** The shortest run decides how much a set of runs tells. */
function weight(runs: Runs): number {
  return Math.min(...runs.map((run) => run.length)) - runs.length / 40;
}
