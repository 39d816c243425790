import { GrowingColumn, float32, int32, int8, uint8 } from './growing-column.ts';

/** Slots of the edge table: names make some 130,000 edges. */
const EDGE_SLOTS = 1 << 18;

/** Grows the trie of names and the list of what each name may mean. */
export class NameCollector {
  private readonly parent = new Int32Array(EDGE_SLOTS);
  private readonly word = new Int32Array(EDGE_SLOTS);
  private readonly child = new Int32Array(EDGE_SLOTS);
  private readonly nodeName = new GrowingColumn(int32);
  private readonly pairName = new GrowingColumn(int32);
  private readonly pairEntry = new GrowingColumn(int32);
  private readonly pairForm = new GrowingColumn(uint8);
  private readonly pairLogWeight = new GrowingColumn(int8);
  private readonly pairRank = new GrowingColumn(float32);
  private names = 0;

  constructor() {
    this.nodeName.push(0);
  }

  /** Records that the words name the entry in this form, with this weight (0–1); high ranks come first. */
  add(words: readonly number[], entry: number, form: number, weight: number, rank: number): void {
    if (words.length === 0) return;
    let node = 0;
    for (const word of words) node = this.step(node, word);
    if (this.nodeName.at(node) === 0) this.nodeName.set(node, ++this.names);
    this.pairName.push(this.nodeName.at(node) - 1);
    this.pairEntry.push(entry);
    this.pairForm.push(form);
    this.pairLogWeight.push(Math.max(-127, Math.round(10 * Math.log(weight))));
    this.pairRank.push(rank);
  }

  /** The columns of the trie and of the referents. */
  finish(wordCount: number) {
    const roots = new Int32Array(wordCount);
    for (let slot = 0; slot < EDGE_SLOTS; slot++) {
      if (this.child[slot] !== 0 && this.parent[slot] === 0) roots[this.word[slot]!] = this.child[slot]!;
    }
    return {
      roots,
      edgeParent: this.parent,
      edgeWord: this.word,
      edgeChild: this.child,
      nodeName: this.nodeName.finish(),
      ...this.referents(),
    };
  }

  private step(node: number, word: number): number {
    let slot = edgeSlot(node, word, EDGE_SLOTS - 1);
    while (this.child[slot] !== 0) {
      if (this.parent[slot] === node && this.word[slot] === word) return this.child[slot]!;
      slot = (slot + 1) & (EDGE_SLOTS - 1);
    }
    if (this.nodeName.length * 2 > EDGE_SLOTS)
      throw new Error('the trie of names is full: raise EDGE_SLOTS in name-collector.ts');
    this.parent[slot] = node;
    this.word[slot] = word;
    this.child[slot] = this.nodeName.length;
    this.nodeName.push(0);
    return this.child[slot]!;
  }

  private referents() {
    const pairs = this.pairName.length;
    const nameFirst = new Int32Array(this.names + 1);
    for (let pair = 0; pair < pairs; pair++) nameFirst[this.pairName.at(pair) + 1]!++;
    for (let name = 0; name < this.names; name++) nameFirst[name + 1]! += nameFirst[name]!;
    const order = new Int32Array(pairs);
    const free = nameFirst.slice();
    for (let pair = 0; pair < pairs; pair++) order[free[this.pairName.at(pair)]!++] = pair;
    const ranks = this.pairRank.finish();
    for (let name = 0; name < this.names; name++) {
      const slice = order.subarray(nameFirst[name]!, nameFirst[name + 1]!);
      if (slice.length > 1) slice.sort((a, b) => ranks[b]! - ranks[a]! || a - b);
    }
    return {
      nameFirst,
      referentEntry: order.map((pair) => this.pairEntry.at(pair)),
      referentForm: Uint8Array.from(order, (pair) => this.pairForm.at(pair)),
      referentLogWeight: Int8Array.from(order, (pair) => this.pairLogWeight.at(pair)),
    };
  }
}

/** First slot to look for the edge from a node by a word. */
export function edgeSlot(node: number, word: number, mask: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & mask;
}
