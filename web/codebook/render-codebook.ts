import { Marked } from 'marked';

/** A codebook as the pages show it. */
export interface RenderedCodebook {
  /** Text of the first heading. */
  readonly title: string;
  /** The second-level headings, for the table of contents. */
  readonly sections: readonly { readonly id: string; readonly text: string }[];
  readonly html: string;
}

/**
 * A codebook's Markdown as HTML, its headings with ids (`## Precisión del lugar` → `precision-del-lugar`)
 * and its tables in a frame that scrolls by itself on a narrow screen.
 *
 * @param addressOf where a link to another file of the repository leads among the pages
 */
export function renderCodebook(markdown: string, addressOf: (href: string) => string): RenderedCodebook {
  const sections: { id: string; text: string }[] = [];
  let title = '';
  const marked = new Marked({
    gfm: true,
    walkTokens(token) {
      if (token.type === 'link') token.href = addressOf(String(token.href));
    },
    renderer: {
      heading({ tokens, depth, text }) {
        const id = slugOf(text);
        if (depth === 1) title = text;
        if (depth === 2) sections.push({ id, text });
        return `<h${depth} id="${id}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      table({ header, rows }) {
        const row = (cells: typeof header, tag: string) =>
          `<tr>${cells.map(({ tokens }) => `<${tag}>${this.parser.parseInline(tokens)}</${tag}>`).join('')}</tr>`;
        const body = rows.map((cells) => row(cells, 'td')).join('');
        return `<div class="table" tabindex="0"><table><thead>${row(header, 'th')}</thead><tbody>${body}</tbody></table></div>\n`;
      },
    },
  });
  const html = marked.parse(markdown, { async: false });
  return { title, sections, html };
}

function slugOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}
