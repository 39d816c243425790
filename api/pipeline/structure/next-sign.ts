/** Where a sign or a run of signs stands next in a text: asked for in rising order, it is looked for once. */
export class NextSign {
  private readonly text: string;
  private readonly sign: string;
  private at = -1;

  constructor(text: string, sign: string) {
    this.text = text;
    this.sign = sign;
  }

  /** The first at or after an offset, no smaller than the one before; the text's end after the last. */
  from(offset: number): number {
    if (this.at < offset) {
      const at = this.text.indexOf(this.sign, offset);
      this.at = at < 0 ? this.text.length : at;
    }
    return this.at;
  }
}
