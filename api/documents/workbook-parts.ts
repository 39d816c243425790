import { readXml } from './read-xml.ts';
import type { ZipParts } from './unzip-parts.ts';

export interface Workbook {
  readonly sheets: readonly { readonly name: string; readonly relation: string; readonly hidden: boolean }[];
  /** True when days are counted from 1904, as old Macintosh workbooks do. */
  readonly epoch1904: boolean;
}

/** The sheets of a workbook in the order of its tabs. */
export function readWorkbook(bytes: Uint8Array): Workbook {
  const sheets: { name: string; relation: string; hidden: boolean }[] = [];
  let epoch1904 = false;
  readXml(bytes, {
    open(name, attributes) {
      if (name === 'workbookPr') epoch1904 = /^(?:1|true)$/.test(attributes.date1904 ?? '');
      if (name !== 'sheet') return;
      const hidden = attributes.state === 'hidden' || attributes.state === 'veryHidden';
      sheets.push({ name: attributes.name ?? '', relation: attributes.id ?? '', hidden });
    },
  });
  return { sheets, epoch1904 };
}

/** The table of strings that cells point into; runs of one string are joined, readings of Asian script left out. */
export function readSharedStrings(parts: ZipParts): string[] {
  const strings: string[] = [];
  const bytes = parts.read('xl/sharedStrings.xml');
  if (!bytes) return strings;
  let current = '';
  let inText = false;
  let inReading = false;
  readXml(bytes, {
    open(name) {
      if (name === 'si') current = '';
      if (name === 'rPh') inReading = true;
      if (name === 't') inText = !inReading;
    },
    close(name) {
      if (name === 't') inText = false;
      if (name === 'rPh') inReading = false;
      if (name === 'si') strings.push(cellText(current));
    },
    text(text) {
      if (inText) current += text;
    },
  });
  return strings;
}

/** Text of a cell in one line; `_x000D_` escapes (ECMA-376 §22.9.2.19) are decoded. */
export function cellText(text: string): string {
  return text
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\s+/g, ' ')
    .trim();
}
