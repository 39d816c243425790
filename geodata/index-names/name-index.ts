import { codeText } from './index-tables.ts';
import type { IndexTables } from './index-tables.ts';
import { Lexicon } from './lexicon.ts';
import { NameTrie } from './name-trie.ts';

/** Names kept as text: those of a large corpus, some megabytes. */
const MOST_NAMES = 30_000;

/** Reads the index: from words to names, from names to what they may mean. */
export class NameIndex {
  readonly tables: IndexTables;
  readonly lexicon: Lexicon;
  readonly trie: NameTrie;
  /** Names by entry, as far as they were asked for. */
  private readonly names: (string | undefined)[];
  private kept = 0;

  constructor(tables: IndexTables) {
    this.tables = tables;
    this.lexicon = new Lexicon(tables.lexicon);
    this.trie = new NameTrie(tables.trie);
    this.names = new Array<string | undefined>(tables.entryKind.length);
  }

  /** Name of an entry as its table writes it. */
  entryName(entry: number): string {
    return (this.names[entry] ??= this.readName(entry));
  }

  private readName(entry: number): string {
    if (++this.kept > MOST_NAMES) {
      this.names.fill(undefined);
      this.kept = 1;
    }
    const { entryName, nameBytes } = this.tables;
    // Shared memory cannot be decoded in place, and names are too short for a decoder to pay.
    const letters = Array.from(nameBytes.subarray(entryName[entry], entryName[entry + 1]));
    return String.fromCharCode(...letters);
  }

  /** INEGI code of an entry; `"00"` for the country and what has none. */
  entryCode(entry: number): string {
    return codeText(this.tables.entryCode[entry]!);
  }

  /** Code numbers of the members of a region entry. */
  entryMembers(entry: number): Int32Array {
    const { entryMember, members } = this.tables;
    return members.subarray(entryMember[entry]!, entryMember[entry + 1]!);
  }
}
