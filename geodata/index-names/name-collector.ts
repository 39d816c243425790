import { GrowingColumn, float32, int32, int8, uint8 } from './growing-column.ts';
import { NameTrie, emptyTrie } from './name-trie.ts';

/** Names make some 130,000 edges. */
const EDGES = 1 << 17;

/** Grows the trie of names and the list of what each name may mean. */
export class NameCollector {
  private readonly trie = new NameTrie(emptyTrie(EDGES));
  private readonly pairName = new GrowingColumn(int32);
  private readonly pairEntry = new GrowingColumn(int32);
  private readonly pairForm = new GrowingColumn(uint8);
  private readonly pairLogWeight = new GrowingColumn(int8);
  private readonly pairRank = new GrowingColumn(float32);
  private names = 0;

  /** Records that the words name the entry in this form, with this weight (0–1); high ranks come first. */
  add(words: readonly number[], entry: number, form: number, weight: number, rank: number): void {
    if (words.length === 0) return;
    let node = 0;
    for (const word of words) node = this.trie.grow(node, word);
    if (this.trie.nameAt(node) < 0) this.trie.setName(node, this.names++);
    this.pairName.push(this.trie.nameAt(node));
    this.pairEntry.push(entry);
    this.pairForm.push(form);
    this.pairLogWeight.push(Math.max(-127, Math.round(10 * Math.log(weight))));
    this.pairRank.push(rank);
  }

  /** The columns of the trie and of the referents. */
  finish() {
    return { trie: this.trie.table, ...this.referents() };
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
