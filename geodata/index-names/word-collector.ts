import { ABBREVIATED_WORDS } from './abbreviated-words.ts';
import { CLASS_MASK, DIGIT_MAX, FOLD, INVISIBLE, LETTER_MIN } from './fold-table.ts';
import { Lexicon, emptyLexicon } from './lexicon.ts';
import { FIRST_SEED, SECOND_SEED, firstHash, secondHash } from './word-hash.ts';

/** Names hold some 50,000 words, their broken spellings included. */
const WORDS = 1 << 16;
/** Letters a word needs before one may be missing: "Michoacn", never "Len". */
const MIN_LETTERS_TO_LOSE_ONE = 7;

/** Gives every word of the names an id, and the ways it is misspelt the same one. */
export class WordCollector {
  private readonly lexicon = new Lexicon(emptyLexicon(WORDS));
  /** Accented words, to be misspelt once all true words are known. */
  private readonly accented: { text: string; id: number }[] = [];
  count = 0;

  constructor() {
    for (const [short, long] of ABBREVIATED_WORDS) {
      const id = this.lexicon.add(long, this.count);
      if (id === this.count) this.count++;
      this.lexicon.add(short, id);
    }
  }

  /** Word ids of a name, adding the words that are new. */
  idsOf(name: string): number[] {
    const ids: number[] = [];
    let from = -1;
    let accent = false;
    let first = FIRST_SEED;
    let second = SECOND_SEED;
    for (let at = 0; at <= name.length; at++) {
      const unit = at < name.length ? name.charCodeAt(at) : 32;
      const kind = FOLD[unit]! & CLASS_MASK;
      if (kind === INVISIBLE) continue;
      if (kind >= LETTER_MIN && kind <= DIGIT_MAX) {
        if (from < 0) from = at;
        if (unit > 127) accent = true;
        first = firstHash(first, kind);
        second = secondHash(second, kind);
      } else if (from >= 0) {
        let id = this.lexicon.find(first, second);
        if (id < 0) {
          const text = name.slice(from, at);
          id = this.lexicon.add(text, this.count++);
          if (accent) this.accented.push({ text, id });
        }
        ids.push(id);
        from = -1;
        accent = false;
        first = FIRST_SEED;
        second = SECOND_SEED;
      }
    }
    return ids;
  }

  /** The lexicon with its broken spellings: `Michoac�n` and, for long words, `Michoacn`. */
  finish(): Int32Array {
    for (const { text, id } of this.accented) {
      const unreadable = text.replace(/[^\p{ASCII}]/gu, String.fromCharCode(0xfffd));
      this.lexicon.add(unreadable, id);
      if (text.length >= MIN_LETTERS_TO_LOSE_ONE) this.lexicon.add(text.replace(/[^\p{ASCII}]/gu, ''), id);
    }
    return this.lexicon.table;
  }
}
