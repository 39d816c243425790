import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { renderCodebook } from './render-codebook.ts';

/** Which codebook each page holds; both stand at the top of the repository. */
const BOOKS: Readonly<Record<string, string>> = {
  'codigos.html': 'CODEBOOK.md',
  'codebook.html': 'CODEBOOK.en.md',
};
const PAGE_OF = new Map(Object.entries(BOOKS).map(([page, book]) => [book, `./${page}`]));

/** Pages to build beside `index.html`, as Rollup wants them. */
export const CODEBOOK_PAGES = Object.keys(BOOKS);

/** Puts the codebooks into their pages when they are built: what a reader sees is the file of the repository. */
export function codebookPlugin(): Plugin {
  return {
    name: 'atalaya-codebook',
    transformIndexHtml: {
      order: 'pre',
      async handler(page, { filename }) {
        const book = BOOKS[basename(filename)];
        if (book === undefined) return page;
        const markdown = await readFile(fileURLToPath(new URL(`../../${book}`, import.meta.url)), 'utf8');
        const { title, sections, html } = renderCodebook(markdown, (href) => PAGE_OF.get(href) ?? href);
        const contents = sections.map(({ id, text }) => `<li><a href="#${id}">${text}</a></li>`).join('');
        return page
          .replace('<!-- title -->', () => title)
          .replace('<!-- contents -->', () => contents)
          .replace('<!-- codebook -->', () => html);
      },
    },
  };
}
