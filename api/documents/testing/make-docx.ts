import { strToU8, zipSync } from 'fflate';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A block of a Word body: a paragraph, a heading, a list item or a table of text cells. */
export type DocxBlock =
  | string
  | { readonly heading: string }
  | { readonly item: string }
  | { readonly table: readonly (readonly string[])[] };

export interface DocxContent {
  readonly blocks: readonly DocxBlock[];
  readonly title?: string;
  /** ISO time of the last change. */
  readonly modified?: string;
  readonly header?: string;
  readonly footer?: string;
  /** More parts, by name; they replace the ones made here. */
  readonly parts?: Readonly<Record<string, string>>;
}

/** A small valid Word file. */
export function makeDocx(content: DocxContent): Uint8Array {
  const body = content.blocks.map(blockXml).join('');
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(content),
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>' +
      '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>' +
      '</Relationships>',
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document ${W}><w:body>${body}</w:body></w:document>`,
    'docProps/core.xml': coreXml(content.title, content.modified),
  };
  if (content.header) parts['word/header1.xml'] = `<w:hdr ${W}>${paragraph(content.header)}</w:hdr>`;
  if (content.footer) parts['word/footer1.xml'] = `<w:ftr ${W}>${paragraph(content.footer)}</w:ftr>`;
  return zipText({ ...parts, ...content.parts });
}

/** Parts by name as a zip, times fixed so that the same parts give the same bytes. */
export function zipText(parts: Readonly<Record<string, string>>): Uint8Array {
  const files = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));
  return zipSync(files, { level: 6, mtime: new Date(2020, 0, 1) });
}

export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** docProps/core.xml with a title and the time of the last change. */
export function coreXml(title?: string, modified?: string): string {
  return (
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    (title ? `<dc:title>${escapeXml(title)}</dc:title>` : '') +
    (modified ? `<dcterms:modified xsi:type="dcterms:W3CDTF">${modified}</dcterms:modified>` : '') +
    '</cp:coreProperties>'
  );
}

function blockXml(block: DocxBlock): string {
  if (typeof block === 'string') return paragraph(block);
  if ('heading' in block) return paragraph(block.heading, '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>');
  if ('item' in block) return paragraph(block.item, '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>');
  const rows = block.table.map(
    (row) => `<w:tr>${row.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`,
  );
  return `<w:tbl>${rows.join('')}</w:tbl>`;
}

function paragraph(text: string, properties = ''): string {
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`;
}

function contentTypes(content: DocxContent): string {
  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const part = (name: string, type: string): string =>
    `<Override PartName="/${name}" ContentType="${type}+xml"/>`;
  return (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    part('word/document.xml', `${word}.document.main`) +
    (content.header ? part('word/header1.xml', `${word}.header`) : '') +
    (content.footer ? part('word/footer1.xml', `${word}.footer`) : '') +
    part('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties') +
    '</Types>'
  );
}
