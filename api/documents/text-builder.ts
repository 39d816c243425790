import type { Passage } from '#domain/document.ts';
import { ReadError, PROBLEMS } from './read-problem.ts';

/** Where in the file a passage stands. */
export type PassagePlace = Partial<Pick<Passage, 'page' | 'sheet' | 'cell' | 'part'>>;

/**
 * Puts a document's text together passage by passage, so that passages are in order, never
 * overlap and hold every character but the separators between them.
 */
export class TextBuilder {
  readonly #limit: number;
  readonly #parts: string[] = [];
  readonly #passages: Passage[] = [];
  #length = 0;

  /** `limit`: UTF-16 units of text; going over it throws ReadError. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Adds a passage after `separator` (white space; left out before the first). Blank text adds nothing. */
  add(text: string, place: PassagePlace = {}, separator = '\n'): void {
    const clean = storableText(text);
    if (clean.trim() === '') return;
    const lead = this.#length === 0 ? '' : separator;
    const start = this.#length + lead.length;
    const end = start + clean.length;
    if (end > this.#limit) throw new ReadError(PROBLEMS.tooMuchText(this.#limit));
    this.#parts.push(lead, clean);
    this.#length = end;
    this.#passages.push({
      ordinal: this.#passages.length,
      start,
      end,
      page: place.page ?? null,
      sheet: place.sheet ?? null,
      cell: place.cell ?? null,
      part: place.part ?? null,
    });
  }

  get isEmpty(): boolean {
    return this.#length === 0;
  }

  build(): { text: string; passages: Passage[] } {
    return { text: this.#parts.join(''), passages: this.#passages };
  }
}

/**
 * Text as it can be stored: line ends are `\n`; NUL and halves of surrogate pairs, which no
 * database takes, become U+FFFD. Keeps the number of UTF-16 units but for `\r\n`.
 */
export function storableText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');
}
