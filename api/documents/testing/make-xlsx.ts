import { columnName } from '../column-name.ts';
import { coreXml, escapeXml, zipText } from './make-docx.ts';

/** A cell: text, a number, nothing, or an Excel day number shown as a date. */
export type XlsxCell = string | number | null | { readonly day: number };

export interface XlsxSheet {
  readonly name: string;
  /** Row by row; `undefined` leaves a row out. */
  readonly rows: readonly (readonly XlsxCell[] | undefined)[];
  readonly hidden?: boolean;
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DATE_STYLE = 1;

/** A small valid workbook; strings go through the shared table as Excel writes them. */
export function makeXlsx(
  sheets: readonly XlsxSheet[],
  { title, modified, parts = {} }: { title?: string; modified?: string; parts?: Record<string, string> } = {},
): Uint8Array {
  const strings: string[] = [];
  const sheetParts = sheets.map((sheet, index) => [
    `xl/worksheets/sheet${index + 1}.xml`,
    sheetXml(sheet, strings),
  ]);
  return zipText({
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml(sheets),
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, index): [string, string] => ['worksheet', `worksheets/sheet${index + 1}.xml`]),
      ['sharedStrings', 'sharedStrings.xml'],
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml':
      `<styleSheet ${MAIN}><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>` +
      '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>',
    ...Object.fromEntries(sheetParts),
    'xl/sharedStrings.xml': `<sst ${MAIN} count="${strings.length}">${strings.map((text) => `<si><t>${escapeXml(text)}</t></si>`).join('')}</sst>`,
    'docProps/core.xml': coreXml(title, modified),
    ...parts,
  });
}

function sheetXml(sheet: XlsxSheet, strings: string[]): string {
  const rows = sheet.rows.map((row, index) => {
    if (!row) return '';
    const cells = row.map((cell, column) => cellXml(cell, `${columnName(column)}${index + 1}`, strings));
    return `<row r="${index + 1}">${cells.join('')}</row>`;
  });
  return `<worksheet ${MAIN}><sheetData>${rows.join('')}</sheetData></worksheet>`;
}

function cellXml(cell: XlsxCell, reference: string, strings: string[]): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`;
  if (typeof cell === 'object') return `<c r="${reference}" s="${DATE_STYLE}"><v>${cell.day}</v></c>`;
  return `<c r="${reference}" t="s"><v>${strings.push(cell) - 1}</v></c>`;
}

function workbookXml(sheets: readonly XlsxSheet[]): string {
  const tabs = sheets.map(
    ({ name, hidden }, index) =>
      `<sheet name="${escapeXml(name)}" sheetId="${index + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`,
  );
  return `<workbook ${MAIN} xmlns:r="${RELATIONS}"><sheets>${tabs.join('')}</sheets></workbook>`;
}

function relations(targets: readonly [kind: string, target: string][]): string {
  const entries = targets.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join('')}</Relationships>`;
}

function contentTypes(sheetCount: number): string {
  const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const part = (name: string, type: string): string =>
    `<Override PartName="/${name}" ContentType="${excel}.${type}+xml"/>`;
  const sheets = Array.from({ length: sheetCount }, (_, index) =>
    part(`xl/worksheets/sheet${index + 1}.xml`, 'worksheet'),
  );
  return (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    part('xl/workbook.xml', 'sheet.main') +
    part('xl/styles.xml', 'styles') +
    part('xl/sharedStrings.xml', 'sharedStrings') +
    sheets.join('') +
    '</Types>'
  );
}
