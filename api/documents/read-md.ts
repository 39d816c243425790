import type { DocumentFormat } from './document-format.ts';
import { decodeText } from './decode-text.ts';
import { statedDate } from './stated-date.ts';
import { addPlainText } from './read-txt.ts';
import { TextBuilder, storableText } from './text-builder.ts';

/** Markdown: the text as written; title and date from the front matter, else the first heading. */
export const md: DocumentFormat = {
  id: 'md',
  label: 'Markdown',
  extensions: ['md', 'markdown'],
  mediaTypes: ['text/markdown'],
  sniff: null,
  async read(bytes, _name, options) {
    const { text, notes } = decodeText(bytes);
    const { fields, body } = splitFrontMatter(storableText(text));
    const builder = new TextBuilder(options.textCharacters);
    addPlainText(builder, body);
    const heading = /^ {0,3}#{1,6}[ \t]+(.+?)[ \t#]*$/m.exec(body)?.[1] ?? null;
    const date = statedDate(fields.get('date') ?? fields.get('fecha'), 'metadata');
    return {
      documents: [
        {
          ...builder.build(),
          title: fields.get('title') ?? fields.get('titulo') ?? heading,
          date,
          language: null,
          notes,
        },
      ],
    };
  },
};

/** The `key: value` lines between `---` at the head of a Markdown file, keys in lower case without accents. */
function splitFrontMatter(text: string): { fields: Map<string, string>; body: string } {
  const fields = new Map<string, string>();
  const match = /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(text);
  if (!match) return { fields, body: text };
  for (const line of match[1]!.split('\n')) {
    const pair = /^([\p{L}_-]+)[ \t]*:[ \t]*(.+?)[ \t]*$/u.exec(line);
    if (!pair) continue;
    const key = pair[1]!.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    fields.set(key, pair[2]!.replace(/^(["'])(.*)\1$/, '$2'));
  }
  return { fields, body: text.slice(match[0].length) };
}
