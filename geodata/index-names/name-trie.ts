/** Numbers a slot holds: parent, word plus one, name plus one, a bit or more for the words that follow. */
const WIDTH = 4;
const WORD = 1;
const NAME = 2;
const FOLLOWERS = 3;

/**
 * Names as paths of word ids. An edge is a slot found by hashing (open addressing), and the node it
 * leads to is known by that slot: a step looks into memory once. Node 0 is the root.
 */
export class NameTrie {
  readonly table: Int32Array;
  private readonly mask: number;
  private edges = 0;

  constructor(table: Int32Array) {
    this.table = table;
    this.mask = table.length - 1;
  }

  /** False when surely no name goes on from a node by a word; told by what was read with the node. */
  mayStep(node: number, word: number): boolean {
    return (this.table[node - 1 + FOLLOWERS]! & followerBit(word)) !== 0;
  }

  /** Node after one more word, 0 when no name goes on so. */
  step(node: number, word: number): number {
    const { table } = this;
    for (let slot = this.slotOf(node, word); ; slot = this.slotAfter(slot)) {
      const held = table[slot + WORD]!;
      if (held === 0) return 0;
      if (held === word + 1 && table[slot] === node) return slot + 1;
    }
  }

  /** Id of the name that ends at a node, −1 when none does. */
  nameAt(node: number): number {
    return this.table[node - 1 + NAME]! - 1;
  }

  /** Node after one more word, made if there is none. */
  grow(node: number, word: number): number {
    const { table } = this;
    const known = this.step(node, word);
    if (known !== 0) return known;
    if (++this.edges * 2 * WIDTH > table.length)
      throw new Error('the trie of names is full: raise EDGES in name-collector.ts');
    let slot = this.slotOf(node, word);
    while (table[slot + WORD] !== 0) slot = this.slotAfter(slot);
    table[slot] = node;
    table[slot + WORD] = word + 1;
    if (node !== 0) table[node - 1 + FOLLOWERS]! |= followerBit(word);
    return slot + 1;
  }

  /** Gives the name that ends at a node its id. */
  setName(node: number, name: number): void {
    this.table[node - 1 + NAME] = name + 1;
  }

  /** First slot to look for the edge from a node by a word. */
  private slotOf(node: number, word: number): number {
    const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
    return Math.imul(mixed ^ (mixed >>> 15), WIDTH) & this.mask;
  }

  private slotAfter(slot: number): number {
    return (slot + WIDTH) & this.mask;
  }
}

/** One of 32 bits by a word's id. */
function followerBit(word: number): number {
  return 1 << (Math.imul(word, 0x9e3779b1) >>> 27);
}

/** A table with room for twice `edges`, a power of two. */
export function emptyTrie(edges: number): Int32Array {
  return new Int32Array(edges * 2 * WIDTH);
}
