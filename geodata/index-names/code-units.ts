/** Texts up to this long are read into room that is kept for the next. */
const KEPT_LENGTH = 65_536;

/**
 * The code units of one text after another, in an array: a loop over all signs of a text reads them
 * several times as fast there as in the string, whose form is asked for anew at each sign.
 */
export class CodeUnits {
  private units = new Uint16Array(0);
  private bytes = Buffer.from(this.units.buffer);

  /** Those of a text, then a nought, then what was left of others; good until the next text is read. */
  read(text: string): Uint16Array<ArrayBuffer> {
    const { length } = text;
    if (length >= KEPT_LENGTH) return new CodeUnits().readWith(text, length + 1);
    return this.readWith(text, KEPT_LENGTH);
  }

  private readWith(text: string, room: number): Uint16Array<ArrayBuffer> {
    if (this.units.length < room) {
      this.units = new Uint16Array(room);
      this.bytes = Buffer.from(this.units.buffer);
    }
    this.bytes.write(text, 'utf16le');
    this.units[text.length] = 0;
    return this.units;
  }
}
