import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import type { ListedFact } from '#domain/fact-list.ts';
import { citationsOf } from './citations-of.ts';
import { factsToCsv } from './facts-to-csv.ts';

const fact = {
  id: 'a'.repeat(32),
  kind: 'incident',
  type: 'armed_clash',
  place: { code: '16012', name: 'Buenavista', point: null, wherePrecision: 3 },
  period: { from: '2021-08', to: '2021-08', precision: 'month' },
  groups: [
    { group: 'cjng', role: 'side' },
    { group: 'cjng', role: 'victim' },
  ],
  casualties: { killed: { low: 3, best: null, high: null }, injured: null, detained: null },
  status: 'candidate',
  confidence: 0.9,
  sources: 2,
  title: '=SUMA("novedades")',
  extractor: 'facts-1',
  evidence: [
    { source: 'document', documentId: 'b'.repeat(64), start: 5, end: 9, quote: 'dijo, "tres"\nmuertos' },
  ],
} as unknown as ListedFact;
const row = {
  ...fact,
  title: null,
  evidence: [{ source: 'dataset', dataset: 'ucdp-ged', version: '24.1', rowId: '7', citation: 'UCDP' }],
} as unknown as ListedFact;

function read(text: string): Record<string, string>[] {
  return parse(text, { columns: true, comment: '#', comment_no_infix: true }) as Record<string, string>[];
}

test('a row says what is known and leaves empty what is not', () => {
  const [first] = read(factsToCsv([fact], ['De Atalaya']));
  expect(first).toMatchObject({
    type: 'armed_clash',
    place: '16012',
    longitude: '',
    from: '2021-08',
    date_precision: 'month',
    killed_low: '3',
    killed_best: '',
    groups: 'cjng',
    quote: 'dijo, "tres"\nmuertos',
    dataset: '',
  });
});

test('a title cannot become a formula', () => {
  expect(read(factsToCsv([fact], []))[0]!.title).toBe(`'=SUMA("novedades")`);
});

test('a row of a dataset names dataset and row', () => {
  expect(read(factsToCsv([row], []))[0]).toMatchObject({ dataset: 'ucdp-ged 24.1', row: '7', document: '' });
});

test('each source is cited once', () => {
  expect(citationsOf([row, fact, row, fact])).toEqual(['UCDP', `${fact.title} (SHA-256 ${'b'.repeat(64)})`]);
});
