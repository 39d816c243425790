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
  return alternatives(new PatternReader(source), false).sets;
}

/** What a part of a pattern needs, and whether a word can only begin after it. */
interface Part {
  readonly sets: readonly Runs[];
  readonly starts: boolean;
}

/** Reads up to the closing bracket or the end: any of the branches may match, so one set of each is needed. */
function alternatives(reader: PatternReader, bounded: boolean): Part {
  const branches = [sequence(reader, bounded)];
  while (reader.skip('|')) branches.push(sequence(reader, bounded));
  if (branches.length === 1) return branches[0]!;
  const all = branches.every(({ sets }) => sets.length > 0);
  return {
    sets: all ? [branches.flatMap(({ sets }) => sets[0]!)] : [],
    starts: branches.every(({ starts }) => starts),
  };
}

/** Reads atoms one after another: what each needs is needed. `bounded`: a word can only begin here. */
function sequence(reader: PatternReader, bounded: boolean): Part {
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
    const endings = letters === '' ? null : reader.endings();
    if (endings) {
      const runs = endings.map((ending) => ({
        letters: letters + ending.letters,
        starts,
        ends: ending.ends,
      }));
      if (runs.every((run) => run.letters.length >= SHORTEST_RUN || (run.starts && run.ends)))
        sets.push(runs);
      letters = '';
      starts = false;
      if (!reader.hasGap(at, reader.at)) continue;
      reader.at = at;
    }
    close(at, true);
    if (kind === 'group') {
      const open = reader.open();
      const inner = alternatives(reader, starts);
      reader.skip(')');
      const quantifier = reader.quantifier();
      if (open === 'group') {
        if (quantifier !== 'maybe') sets.push(...inner.sets);
        starts = inner.starts && (starts || quantifier !== 'maybe');
      } else if (open === 'boundary') starts = true;
      continue;
    }
    reader.atom();
    const quantifier = reader.quantifier();
    if (kind === 'other') starts = false;
    else if (quantifier !== 'maybe') starts = true;
  }
  close(reader.at, true);
  return { sets: sets.sort((a, b) => weight(b) - weight(a)).slice(0, MOST_SETS), starts };
}

/** The shortest run decides how much a set of runs tells. */
function weight(runs: Runs): number {
  return (
    Math.min(...runs.map(({ letters }) => (COMMON.has(letters) ? 0 : letters.length))) - runs.length / 40
  );
}

/** Words that stand in many sentences of all kinds. */
const COMMON: ReadonlySet<string> = new Set(
  'a e o u y al de el en es la lo no se su un con del las los por que una at by in is it of on to and for the was fue persona personas people'.split(
    ' ',
  ),
);
