import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { loadGazetteer } from '#geodata/load-gazetteer.ts';
import { processDocument } from '../../pipeline/process-document.ts';
import { DOCUMENT_FORMATS } from '../document-formats.ts';
import { passageFaults } from '../testing/passage-faults.ts';
import { readFile } from '../testing/read-file.ts';
import type { ReadDocument } from '../read-result.ts';
import { SAMPLE_FILES } from './index.ts';

const MARK = /DOCUMENTO FICTICIO — muestra de Atalaya|FICTIONAL DOCUMENT — Atalaya sample/;
const documents = await readAll();
const gazetteer = loadGazetteer();

async function readAll(): Promise<(ReadDocument & { file: string })[]> {
  const all: (ReadDocument & { file: string })[] = [];
  for (const path of SAMPLE_FILES) {
    const pending = [{ name: basename(path), bytes: readFileSync(path) as Uint8Array }];
    for (const { name, bytes } of pending) {
      const result = await readFile(bytes, name);
      if (result.outcome === 'unreadable') throw new Error(`${name}: ${result.problem.en}`);
      expect(result.partial).toBeNull();
      pending.push(...result.attachments);
      all.push(...result.documents.map((document) => ({ ...document, file: name })));
    }
  }
  return all;
}

test('forty files of every format are read whole', () => {
  expect(SAMPLE_FILES).toHaveLength(40);
  expect(new Set(documents.map(({ format }) => format))).toEqual(
    new Set(DOCUMENT_FORMATS.map(({ id }) => id)),
  );
  for (const document of documents) expect(passageFaults(document), document.file).toEqual([]);
});

test('every document says in its text that it is fictional', () => {
  for (const { file, text } of documents) expect(text, file).toMatch(MARK);
});

test('the article on eight states names each where it stands', () => {
  const { text, passages, language } = documents.find(({ file }) => file === 'eight southern states.md')!;
  const { places } = processDocument({ text, passages, language }, gazetteer);
  const named = (code: string): string[] =>
    places.filter((place) => place.code === code).map(({ start, end }) => text.slice(start, end));
  expect(named('30')).toContain('Veracruz');
  expect(named('20')).toContain('Oaxaca');
  expect(named('07')).toContain('Chiapas');
  expect(named('12')).toContain('Guerrero');
  expect(named('27')).toContain('Tabasco');
  expect(named('04')).toContain('Campeche');
  expect(named('31')).toContain('Yucatán');
  expect(named('23')).toContain('Quintana Roo');
});

test('the sample has places in most states and dates in every year from 2019 to 2022', () => {
  const states = new Set<string>();
  const years = new Set<string>();
  for (const { text, passages, date, language } of documents) {
    const processed = processDocument({ text, passages, date, language }, gazetteer);
    for (const { code } of processed.places) if (code && code !== '00') states.add(code.slice(0, 2));
    const year = (processed.date?.from ?? date?.value)?.slice(0, 4);
    if (year) years.add(year);
  }
  expect(states.size).toBeGreaterThanOrEqual(28);
  expect([...years].toSorted()).toEqual(['2019', '2020', '2021', '2022']);
});
