/** Text on a page; points, origin at the upper left, `y` of the baseline. */
export interface PdfText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** Font size; 11 when absent. */
  readonly size?: number;
}

const PAGE = { width: 612, height: 792 };

/**
 * A small valid PDF with a text layer: Helvetica in WinAnsi encoding, so Spanish and nothing
 * further east. The same input gives the same bytes.
 */
export function makePdf(
  pages: readonly (readonly PdfText[])[],
  { title, created }: { title?: string; created?: string } = {},
): Uint8Array {
  const kids = pages.map((_, index) => `${4 + 2 * index} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((texts, index) => {
      const content = texts.map(showText).join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * index} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
    `<< ${title ? `/Title (${escapePdf(title)}) ` : ''}${created ? `/CreationDate (${created}) ` : ''}>>`,
  ];
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return String(offset).padStart(10, '0');
  });
  const table = offsets.map((offset) => `${offset} 00000 n \n`).join('');
  const trailer =
    `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}` +
    `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${objects.length} 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
  return Buffer.from(body + trailer, 'latin1');
}

/** Lines of text from the top of a page down, `leading` points apart. */
export function pdfLines(lines: readonly string[], { x = 56, y = 64, leading = 15 } = {}): PdfText[] {
  return lines.map((text, index) => ({ x, y: y + index * leading, text })).filter(({ text }) => text !== '');
}

/** Rows of a table, cells at the given left edges. */
export function pdfTable(
  rows: readonly (readonly string[])[],
  { columns, y, leading = 15 }: { columns: readonly number[]; y: number; leading?: number },
): PdfText[] {
  return rows.flatMap((row, index) =>
    row.flatMap((text, at) => (text === '' ? [] : [{ x: columns[at]!, y: y + index * leading, text }])),
  );
}

function showText({ x, y, text, size = 11 }: PdfText): string {
  return `BT /F1 ${size} Tf 1 0 0 1 ${x} ${PAGE.height - y} Tm (${escapePdf(text)}) Tj ET`;
}

/** WinAnsi bytes as latin1 characters: the dashes and quotes Spanish uses have their own places. */
function escapePdf(text: string): string {
  const signs: Record<string, string> = {
    '–': '\x96',
    '—': '\x97',
    '“': '\x93',
    '”': '\x94',
    '’': '\x92',
    '•': '\x95',
  };
  return text.replace(/[–—“”’•]/g, (sign) => signs[sign]!).replace(/[\\()]/g, (sign) => `\\${sign}`);
}
