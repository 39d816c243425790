import type { DocumentFormat } from './document-format.ts';
import { decodeText } from './decode-text.ts';
import type { DecodedText } from './decode-text.ts';
import { decodeCodePage } from './code-pages.ts';
import { statedDate } from './stated-date.ts';
import { TextBuilder } from './text-builder.ts';

/** HTML: what a reader sees, block by block; tables keep their rows. Scripts and styles are never text. */
export const html: DocumentFormat = {
  id: 'html',
  label: 'HTML',
  extensions: ['html', 'htm', 'xhtml'],
  mediaTypes: ['text/html', 'application/xhtml+xml'],
  sniff: (bytes) =>
    /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^]{0,500}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(
      head(bytes),
    ),
  async read(bytes, _name, options) {
    const { readHtmlBlocks } = await import('./html-blocks.ts');
    const { text, notes } = decodeHtml(bytes);
    const builder = new TextBuilder(options.textCharacters);
    const page = readHtmlBlocks(text, (block) => builder.add(block));
    const { title, language } = page;
    return {
      documents: [{ ...builder.build(), title, date: statedDate(page.date, 'metadata'), language, notes }],
    };
  },
};

/** Encoding by mark or validity first; then as the page declares it, as browsers take `latin1` for windows-1252. */
function decodeHtml(bytes: Uint8Array): DecodedText {
  const decoded = decodeText(bytes);
  const guessed = decoded.notes.some((note) => note.code === 'encoding-guessed');
  const declared = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]+)/i.exec(head(bytes))?.[1]?.toLowerCase();
  if (!guessed || !declared) return decoded;
  if (/^(?:windows-1252|iso-8859-1|latin1)$/.test(declared)) {
    return { text: decodeCodePage(bytes, 'windows-1252'), encoding: 'windows-1252', notes: [] };
  }
  return decoded;
}

function head(bytes: Uint8Array): string {
  const start = bytes[0] === 0xef && bytes[1] === 0xbb ? 3 : 0;
  return Buffer.from(bytes.subarray(start, start + 4096)).toString('latin1');
}
