/**
 * The whole index as columns, so that one copy in shared memory serves every worker. A name is a
 * path of word ids in a trie; it leads to referents, each one entry (a place) in one name form.
 */
export interface IndexTables {
  /** Words by their hashes (`Lexicon`). */
  readonly lexicon: Int32Array;
  /** Names by the ids of their words (`NameTrie`). */
  readonly trie: Int32Array;
  /** Kinds of places a name may mean, a bit each (`kindBit`). */
  readonly nameKinds: Uint16Array;
  /** Referents of name n are `referent*[nameFirst[n] … nameFirst[n + 1])`, the state first, then municipalities, then the rest. */
  readonly nameFirst: Int32Array;
  readonly referentEntry: Int32Array;
  /** What the entry is and where (`referent-place.ts`), beside the name, so that its referents are read in a row. */
  readonly referentPlace: Int32Array;
  /** Point of the entry, degrees, NaN without one; beside the name too. */
  readonly referentLongitude: Float32Array;
  readonly referentLatitude: Float32Array;
  readonly referentForm: Uint8Array;
  /** Natural logarithm of the referent's weight, in tenths. */
  readonly referentLogWeight: Int8Array;
  /** Entries: kind (`PLACE_KIND`), code as number (`codeNumber`), population. */
  readonly entryKind: Uint8Array;
  readonly entryCode: Int32Array;
  readonly entryPopulation: Int32Array;
  /** Names in Latin-1, entry e's at `[entryName[e], entryName[e + 1])`. */
  readonly entryName: Int32Array;
  readonly nameBytes: Uint8Array;
  /** Members of region entry e, `[entryMember[e], entryMember[e + 1])`, as code numbers. */
  readonly entryMember: Int32Array;
  readonly members: Int32Array;
}

/** Code as a number: `"07"` → 7000, `"07089"` → 7089, the country and everything without code → 0. */
export function codeNumber(code: string): number {
  if (code.length === 5) return Number(code);
  return code.length === 2 ? Number(code) * 1000 : 0;
}

/** Above the numbers of all codes: 32 states, municipalities below a thousand. */
const MOST_CODES = 33_000;
/** Codes as text, made when first asked for: every mention asks for several. */
const CODES = new Array<string | undefined>(MOST_CODES);

/** The code of a code number, `"00"` for 0. */
export function codeText(code: number): string {
  return (CODES[code] ??= makeCode(code));
}

function makeCode(code: number): string {
  const text = String(code).padStart(5, '0');
  return code % 1000 === 0 ? text.slice(0, 2) : text;
}
