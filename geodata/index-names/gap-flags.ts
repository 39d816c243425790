/** What stands between two words, as bits: the reader's only view of punctuation and layout. */
export const GAP = {
  SPACE: 1,
  NEWLINE: 2,
  /** Two line ends: a paragraph ends. */
  BLANK_LINE: 4,
  /** A tab or three spaces: a column ends. */
  COLUMN: 8,
  COMMA: 16,
  STOP: 32,
  /** Colon, semicolon, or the `=` of "MPIO=Tecate", "Tecate=66". */
  COLON: 64,
  DASH: 128,
  SLASH: 256,
  QUOTE: 512,
  OPEN: 1024,
  CLOSE: 2048,
  PIPE: 4096,
  /** Bullets, the ticks of a table and the `>` of quoted mail. */
  BULLET: 8192,
  /** `@ # & _` and the rest. */
  OTHER: 16384,
  /** First word of the text. */
  START: 32768,
} as const;

/** Flag of each separator code unit. */
export const GAP_OF: Uint16Array = buildGapTable();

function buildGapTable(): Uint16Array {
  const table = new Uint16Array(65536).fill(GAP.OTHER);
  const set = (characters: string, flag: number) => {
    for (const character of characters) table[character.charCodeAt(0)] = flag;
  };
  set(' \u00a0\u2002\u2003\u2009\u202f\u3000', GAP.SPACE);
  set('\n\r\u2028\u2029\f\v', GAP.NEWLINE);
  set('\t', GAP.COLUMN);
  set(',', GAP.COMMA);
  set('.!?…¿¡', GAP.STOP);
  set(':;=', GAP.COLON);
  set('-‐‑‒–—―', GAP.DASH);
  set('/&', GAP.SLASH);
  set('"\'“”„‘’«»´`', GAP.QUOTE);
  set('([{', GAP.OPEN);
  set(')]}', GAP.CLOSE);
  set('|', GAP.PIPE);
  set('•·*+>→⇒➔➤●▪■◦○□◆◇►▶➢‣✓✔✗✘☑☒☐★❖♦', GAP.BULLET);
  // Lines that draw a table or a tree.
  for (let unit = 0x2500; unit < 0x2580; unit++) table[unit] = GAP.BULLET;
  return table;
}
