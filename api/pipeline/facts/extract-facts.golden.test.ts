import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXTRACTOR_VERSION } from '#domain/extractor-version.ts';
import { loadGazetteer } from '#geodata/load-gazetteer.ts';
import { summaryOf } from '#api/testing/summary-of-facts.ts';
import { processDocument } from '../process-document.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures');
const gazetteer = loadGazetteer();
const cases = readdirSync(FIXTURES)
  .map((file) => /^(facts-.+)\.input\.json$/.exec(file)?.[1])
  .filter((name) => name !== undefined);

describe('facts are read from the golden texts as their file names say', () => {
  it.each(cases)('%s', (name) => {
    const { text, date } = read(`${name}.input.json`) as { text: string; date: string };
    const document = processDocument({ text, date: { value: date, source: 'given' } }, gazetteer);
    expect(summaryOf(document)).toEqual(read(`${name}.expected.json`));
  });

  it('has a golden text for every rule', () => {
    expect(cases.length).toBeGreaterThan(40);
  });

  it('compares missions of the August 2021 table: 6.9 times as many men for migration as for fuel', () => {
    const { text, date } = read('facts-deployment-table-of-august-2021.input.json') as {
      text: string;
      date: string;
    };
    const { facts } = processDocument({ text, date: { value: date, source: 'given' } }, gazetteer);
    const men = (mission: string): number =>
      facts.flatMap((fact) =>
        fact.kind === 'deployment' && fact.mission === mission ? [fact.headcount?.best ?? 0] : [],
      )[0] ?? 0;
    expect(men('migration') / men('fuel')).toBeCloseTo(6.94, 2);
    expect(men('other')).toBe(82_393);
  });

  it('quotes the words each fact rests on at their place in the text', () => {
    for (const name of cases) {
      const { text, date } = read(`${name}.input.json`) as { text: string; date: string };
      const { facts } = processDocument({ text, date: { value: date, source: 'given' } }, gazetteer);
      for (const one of facts.flatMap((fact) => fact.evidence))
        if (one.source === 'document') expect(text.slice(one.start, one.end)).toBe(one.quote);
    }
  });

  it('says of each fact and its evidence by which version it was read', () => {
    const { text, date } = read(`${cases[0]!}.input.json`) as { text: string; date: string };
    const { facts } = processDocument({ text, date: { value: date, source: 'given' } }, gazetteer);
    expect(facts.length).toBeGreaterThan(0);
    for (const fact of facts)
      for (const { extractor } of [fact, ...fact.evidence.filter((one) => one.source === 'document')])
        expect(extractor).toBe(`atalaya-facts-${EXTRACTOR_VERSION}`);
  });

  it('gives the same facts and ids whatever was read before', () => {
    const texts = cases.map((name) => read(`${name}.input.json`) as { text: string; date: string });
    const ids = (all: typeof texts): string[] =>
      all
        .flatMap(({ text, date }) =>
          processDocument({ text, date: { value: date, source: 'given' } }, gazetteer).facts.map(
            (fact) => fact.id,
          ),
        )
        .sort();
    expect(ids(texts.toReversed())).toEqual(ids(texts));
  });
});

function read(file: string): unknown {
  return JSON.parse(readFileSync(join(FIXTURES, file), 'utf8'));
}
