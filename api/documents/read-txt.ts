import type { DocumentFormat } from './document-format.ts';
import { decodeText } from './decode-text.ts';
import { TextBuilder, storableText } from './text-builder.ts';

/** Plain text: a passage a paragraph; form feeds, as `pdftotext` writes them, are page ends. */
export const txt: DocumentFormat = {
  id: 'txt',
  label: 'Texto',
  extensions: ['txt', 'text', 'log', 'asc'],
  mediaTypes: ['text/plain'],
  sniff: null,
  async read(bytes, _name, options) {
    const { text, notes } = decodeText(bytes);
    const builder = new TextBuilder(options.textCharacters);
    addPlainText(builder, text);
    return { documents: [{ ...builder.build(), title: null, date: null, language: null, notes }] };
  },
};

/**
 * Adds a text as it is, a passage for every stretch between blank lines; where it has form
 * feeds, passages carry the number of their page.
 */
export function addPlainText(builder: TextBuilder, text: string, part: string | null = null): void {
  const pages = storableText(text).split('\f');
  pages.forEach((page, index) => {
    const place = { page: pages.length > 1 ? index + 1 : null, part };
    const pieces = page.replace(/^\s*\n/, '').split(/(\n(?:[^\S\n]*\n)+)/);
    for (let at = 0; at < pieces.length; at += 2) {
      builder.add(pieces[at]!.trimEnd(), place, pieces[at - 1] ?? '\n\n');
    }
  });
}
