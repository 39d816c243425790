import type { PDFDocumentProxy, PDFPageProxy } from 'unpdf/pdfjs';
import type { Note } from '#domain/note.ts';
import type { DocumentFormat } from './document-format.ts';
import type { PageItem } from './page-lines.ts';
import { pageText } from './page-text.ts';
import { PROBLEMS, ReadError } from './read-problem.ts';
import { statedDate } from './stated-date.ts';
import { TextBuilder } from './text-builder.ts';

/** Titles programs put in by themselves. */
const EMPTY_TITLE =
  /^(?:microsoft (?:word|excel|powerpoint)\b.*|untitled.*|sin t[ií]tulo.*|documento?\s*\d*|.*\.(?:docx?|xlsx?|pptx?|pdf))$/i;

/** PDF with a text layer: a passage a page, lines and tables put together by position. */
export const pdf: DocumentFormat = {
  id: 'pdf',
  label: 'PDF',
  extensions: ['pdf'],
  mediaTypes: ['application/pdf'],
  sniff: (bytes) => Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-'),
  async read(bytes, _name, options) {
    const document = await openPdf(bytes);
    try {
      const builder = new TextBuilder(options.textCharacters);
      const notes = await addPages(document, builder);
      if (builder.isEmpty) throw new ReadError(PROBLEMS.noTextLayer(document.numPages));
      const { title, date } = await readInfo(document);
      return { documents: [{ ...builder.build(), title, date, language: null, notes }] };
    } finally {
      await document.destroy();
    }
  },
};

async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const { getDocumentProxy } = await import('unpdf');
  try {
    return await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      isEvalSupported: false,
      enableXfa: false,
      disableFontFace: true,
      useSystemFonts: false,
    });
  } catch (error) {
    const encrypted = error instanceof Error && error.name === 'PasswordException';
    throw new ReadError(encrypted ? PROBLEMS.encrypted('PDF') : PROBLEMS.broken('PDF'));
  }
}

async function addPages(document: PDFDocumentProxy, builder: TextBuilder): Promise<Note[]> {
  const empty: number[] = [];
  const broken: number[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    try {
      const page = await document.getPage(number);
      const text = pageText(await readItems(page));
      if (text.trim() === '') empty.push(number);
      builder.add(text, { page: number }, '\n\n');
      page.cleanup();
    } catch (error) {
      if (error instanceof ReadError) throw error;
      broken.push(number);
    }
  }
  if (broken.length === document.numPages) throw new ReadError(PROBLEMS.broken('PDF'));
  return [
    ...pagesNote('pages-without-text', 'have no text layer (images?); run OCR to read them', empty),
    ...pagesNote('pages-unreadable', 'are damaged and were not read', broken),
  ];
}

function pagesNote(code: string, what: string, pages: readonly number[]): Note[] {
  if (pages.length === 0) return [];
  const listed = pages.slice(0, 20).join(', ') + (pages.length > 20 ? '…' : '');
  return [{ code, message: `${pages.length} pages ${what}: ${listed}.` }];
}

/** Text runs of a page with positions as a reader sees it, its rotation applied; slanted runs are left where they start. */
async function readItems(page: PDFPageProxy): Promise<PageItem[]> {
  const [a, b, c, d, e, f] = page.getViewport({ scale: 1 }).transform as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const { items } = await page.getTextContent();
  return items.flatMap((item) => {
    if (!('str' in item)) return [];
    const [, , tc, td, te, tf] = item.transform as [number, number, number, number, number, number];
    const size = Math.hypot(a * tc + c * td, b * tc + d * td) || item.height || 1;
    return [{ text: item.str, x: a * te + c * tf + e, y: b * te + d * tf + f, width: item.width, size }];
  });
}

async function readInfo(
  document: PDFDocumentProxy,
): Promise<{ title: string | null; date: ReturnType<typeof statedDate> }> {
  const metadata = await document.getMetadata().catch(() => null);
  const info = (metadata?.info ?? {}) as { Title?: unknown; CreationDate?: unknown };
  const title = typeof info.Title === 'string' ? info.Title.trim() : '';
  const created =
    typeof info.CreationDate === 'string' ? /^(?:D:)?(\d{4})(\d{2})?(\d{2})?/.exec(info.CreationDate) : null;
  const day = created?.slice(1).filter(Boolean).join('-');
  return { title: title && !EMPTY_TITLE.test(title) ? title : null, date: statedDate(day, 'metadata') };
}
