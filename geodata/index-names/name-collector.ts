/** Slots of the edge table: names make some 350,000 edges. */
const EDGE_SLOTS = 1 << 20;

/** Grows the trie of names and the list of what each name may mean. */
export class NameCollector {
  private readonly parent = new Int32Array(EDGE_SLOTS);
  private readonly word = new Int32Array(EDGE_SLOTS);
  private readonly child = new Int32Array(EDGE_SLOTS);
  private readonly nodeName: number[] = [0];
  private readonly pairName: number[] = [];
  private readonly pairEntry: number[] = [];
  private readonly pairForm: number[] = [];
  private readonly pairLogWeight: number[] = [];
  private names = 0;

  /** Records that the words name the entry in this form, with this weight (0–1). */
  add(words: readonly number[], entry: number, form: number, weight: number): void {
    if (words.length === 0) return;
    let node = 0;
    for (const word of words) node = this.step(node, word);
    if (this.nodeName[node] === 0) this.nodeName[node] = ++this.names;
    this.pairName.push(this.nodeName[node]! - 1);
    this.pairEntry.push(entry);
    this.pairForm.push(form);
    this.pairLogWeight.push(Math.max(-127, Math.round(10 * Math.log(weight))));
  }

  /** The columns; `rank` orders the referents of one name, the highest first. */
  finish(wordCount: number, rank: (entry: number, form: number) => number) {
    const roots = new Int32Array(wordCount);
    for (let slot = 0; slot < EDGE_SLOTS; slot++) {
      if (this.child[slot] !== 0 && this.parent[slot] === 0) roots[this.word[slot]!] = this.child[slot]!;
    }
    return {
      roots,
      edgeParent: this.parent,
      edgeWord: this.word,
      edgeChild: this.child,
      nodeName: Int32Array.from(this.nodeName),
      ...this.referents(rank),
    };
  }

  private step(node: number, word: number): number {
    let slot = edgeSlot(node, word, EDGE_SLOTS - 1);
    while (this.child[slot] !== 0) {
      if (this.parent[slot] === node && this.word[slot] === word) return this.child[slot]!;
      slot = (slot + 1) & (EDGE_SLOTS - 1);
    }
    this.parent[slot] = node;
    this.word[slot] = word;
    this.child[slot] = this.nodeName.length;
    this.nodeName.push(0);
    return this.child[slot]!;
  }

  private referents(rank: (entry: number, form: number) => number) {
    const nameFirst = new Int32Array(this.names + 1);
    for (const name of this.pairName) nameFirst[name + 1]!++;
    for (let name = 0; name < this.names; name++) nameFirst[name + 1]! += nameFirst[name]!;
    const order = new Int32Array(this.pairName.length);
    const free = nameFirst.slice();
    this.pairName.forEach((name, pair) => (order[free[name]!++] = pair));
    for (let name = 0; name < this.names; name++) {
      const slice = order.subarray(nameFirst[name]!, nameFirst[name + 1]!);
      if (slice.length > 1) {
        const ranks = new Map(
          Array.from(slice, (pair) => [pair, rank(this.pairEntry[pair]!, this.pairForm[pair]!)]),
        );
        slice.sort((a, b) => ranks.get(b)! - ranks.get(a)! || a - b);
      }
    }
    const referentEntry = new Int32Array(order.length);
    const referentForm = new Uint8Array(order.length);
    const referentLogWeight = new Int8Array(order.length);
    order.forEach((pair, at) => {
      referentEntry[at] = this.pairEntry[pair]!;
      referentForm[at] = this.pairForm[pair]!;
      referentLogWeight[at] = this.pairLogWeight[pair]!;
    });
    return { nameFirst, referentEntry, referentForm, referentLogWeight };
  }
}

/** First slot to look for the edge from a node by a word. */
export function edgeSlot(node: number, word: number, mask: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & mask;
}
