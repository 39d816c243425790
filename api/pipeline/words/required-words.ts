import { PatternReader } from './pattern-reader.ts';

/** Letters that must stand in one word of a text; `starts` and `ends` say that the word does with them. */
export interface Run {
  readonly letters: string;
  readonly starts: boolean;
  readonly ends: boolean;
}

/** Runs one of which is needed. */
export type Runs = readonly Run[];

/** A shorter run that is not a whole word would let nearly every sentence pass. */
export const SHORTEST_RUN = 3;
/** Letters that tell enough without the endings that follow them: "detect(?:o|aron)". */
const LONG = 3;
/** Sets kept of a sequence: more would cost a look-up each and tell little. */
const MOST_SETS = 2;

/**
 * Which words a text must have for a pattern to match: up to two sets of runs of letters, of each of
 * which one must stand in the text, the most telling first. `se\s+enfrent(?:o|aron)` needs a word
 * that starts with "enfrent"; `(?:hall|ubic)o\s+(?:arma|droga)` two words. Empty when nothing can be
 * said, as of `(?:a|bomba)s?`.
 *
 * Reads the subset of regular expressions the pipeline writes: groups, alternatives, classes, quantifiers,
 * look-arounds. Case does not matter, as all text is folded; capitals are masks and end a word.
 */
export function requiredWords(source: string): readonly Runs[] {
  return alternatives(new PatternReader(source), false);
}

/** Reads up to the closing bracket or the end: any of the branches may match, so one set of each is needed. */
function alternatives(reader: PatternReader, bounded: boolean): readonly Runs[] {
  const branches = [sequence(reader, bounded)];
  while (reader.skip('|')) branches.push(sequence(reader, bounded));
  if (branches.length === 1) return branches[0]!;
  return branches.every((sets) => sets.length > 0) ? [branches.flatMap((sets) => sets[0]!)] : [];
}

/** Reads atoms one after another: what each needs is needed. `bounded`: a word can only begin here. */
function sequence(reader: PatternReader, bounded: boolean): readonly Runs[] {
  const sets: Runs[] = [];
  let letters = '';
  let starts = bounded;
  const close = (at: number, complete: boolean): void => {
    if (letters !== '') {
      const run = { letters, starts, ends: complete && reader.endsWordAt(at) };
      if (letters.length >= SHORTEST_RUN || (run.starts && run.ends)) sets.push([run]);
      starts = false;
    }
    letters = '';
  };
  while (!reader.atEnd()) {
    const at = reader.at;
    const kind = reader.peek();
    if (kind === 'letter') {
      const letter = reader.atom();
      const quantifier = reader.quantifier();
      if (quantifier !== 'maybe') letters += letter;
      if (quantifier === 'once') continue;
      close(at, false);
      starts = false;
      continue;
    }
    const endings = letters === '' || letters.length > LONG ? null : reader.endings();
    if (endings) {
      const ends = reader.endsWordAt(reader.at);
      const runs = endings.map((ending) => ({ letters: letters + ending, starts, ends }));
      if (runs.every((run) => run.letters.length >= SHORTEST_RUN || (starts && ends))) sets.push(runs);
      letters = '';
      starts = false;
      continue;
    }
    close(at, true);
    if (kind === 'group') {
      const open = reader.open();
      const inner = alternatives(reader, starts);
      reader.skip(')');
      const quantifier = reader.quantifier();
      if (open === 'group') {
        if (quantifier !== 'maybe') sets.push(...inner);
        starts = false;
      } else if (open === 'boundary') starts = true;
      continue;
    }
    reader.atom();
    const quantifier = reader.quantifier();
    if (kind === 'other') starts = false;
    else if (quantifier !== 'maybe') starts = true;
  }
  close(reader.at, true);
  return sets.sort((a, b) => weight(b) - weight(a)).slice(0, MOST_SETS);
}

/** The shortest run decides how much a set of runs tells. */
function weight(runs: Runs): number {
  return (
    Math.min(...runs.map(({ letters }) => (COMMON.has(letters) ? 0 : letters.length))) - runs.length / 40
  );
}

/** Short words that stand in nearly every sentence. */
const COMMON: ReadonlySet<string> = new Set(
  'a e o u y al de el en es la lo no se su un con del las los por que una at by in is it of on to and for the was'.split(
    ' ',
  ),
);
