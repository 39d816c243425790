import type { DocumentFormat } from './document-format.ts';
import { addWordPart } from './word-part.ts';
import { hasZipPart, readCoreProperties } from './office-package.ts';
import { PROBLEMS, ReadError } from './read-problem.ts';
import { statedDate } from './stated-date.ts';
import { TextBuilder } from './text-builder.ts';
import { ZipParts } from './unzip-parts.ts';

const DOCUMENT = /^word\/document\d*\.xml$/;

/** Parts of a Word package besides the body, in the order a reader meets them. */
const AROUND = [
  { pattern: /^word\/header\d*\.xml$/, part: 'page-header', before: true },
  { pattern: /^word\/(?:foot|end)notes\.xml$/, part: 'note', before: false },
  { pattern: /^word\/comments\.xml$/, part: 'comment', before: false },
  { pattern: /^word\/footer\d*\.xml$/, part: 'page-footer', before: false },
] as const;

/**
 * Word (DOCX): paragraphs, headings, list items (`- …`) and table rows (`a | b | c`) as passages;
 * page headers first, notes, comments and page footers last, each once. Deleted text is left out.
 */
export const docx: DocumentFormat = {
  id: 'docx',
  label: 'Word',
  extensions: ['docx', 'docm', 'dotx'],
  mediaTypes: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  sniff: (bytes) => hasZipPart(bytes, DOCUMENT),
  async read(bytes, _name, options) {
    const parts = new ZipParts(bytes, 'DOCX', options.inflatedBytes);
    const builder = new TextBuilder(options.textCharacters);
    const body = parts.names().find((name) => DOCUMENT.test(name));
    if (!body) throw new ReadError(PROBLEMS.broken('DOCX'));
    addAround(parts, builder, true);
    addWordPart(parts.read(body)!, builder, null);
    addAround(parts, builder, false);
    const core = readCoreProperties(parts);
    const date = statedDate(core.modified ?? core.created, 'metadata');
    return {
      documents: [{ ...builder.build(), title: core.title, date, language: core.language, notes: [] }],
    };
  },
};

function addAround(parts: ZipParts, builder: TextBuilder, before: boolean): void {
  for (const around of AROUND.filter((entry) => entry.before === before)) {
    const seen = new Set<string>();
    for (const name of parts.names().filter((candidate) => around.pattern.test(candidate))) {
      const own = new TextBuilder(Number.MAX_SAFE_INTEGER);
      addWordPart(parts.read(name)!, own, around.part);
      const { text, passages } = own.build();
      if (seen.has(text)) continue;
      seen.add(text);
      for (const { start, end } of passages) builder.add(text.slice(start, end), { part: around.part });
    }
  }
}
