import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadGazetteer } from '#geodata/load-gazetteer.ts';
import { processDocument } from '../process-document.ts';
import type { ProcessedDocument } from '../types.ts';

const gazetteer = loadGazetteer();

function read(text: string): ProcessedDocument {
  return processDocument({ text, date: { value: '2022-06-30', source: 'given' } }, gazetteer);
}

/** Calls of regular expressions made while reading a text: a count of steps that no clock disturbs. */
function stepsOf(text: string): number {
  const exec = vi.spyOn(RegExp.prototype, 'exec');
  const test = vi.spyOn(RegExp.prototype, 'test');
  read(text);
  return exec.mock.calls.length + test.mock.calls.length;
}

afterEach(() => {
  vi.restoreAllMocks();
});

const ROW = '| Fresnillo, Zac. | CJNG | 2 muertos, 3 detenidos |\n';
const PROSE =
  'El 3 de mayo de 2022, en Celaya, Gto., hombres armados dispararon contra una tienda; murieron dos personas. El CJNG opera en Irapuato, Gto. ';

describe('any text is read to its end', () => {
  it('reads a table of five megabytes', () => {
    const text = '| Municipio | Grupo | Saldo |\n|---|---|---|\n' + ROW.repeat(100_000);
    expect(text.length).toBeGreaterThan(5_000_000);
    const { facts } = read(text);
    expect(facts.map((fact) => fact.kind)).toContain('presence');
  }, 120_000);

  it('reads a document of one line', () => {
    expect(read(PROSE.repeat(400)).facts.length).toBeGreaterThan(0);
  });

  it('reads two languages in one text', () => {
    const { facts } = read(
      'On 4 May 2022 gunmen attacked a police patrol in Jerez, Zacatecas. El 5 de mayo de 2022 asaltaron un banco en Fresnillo, Zac.',
    );
    expect(facts.filter((fact) => fact.kind === 'incident')).toHaveLength(2);
  });

  it('reads a scan with zeros for the letter O', () => {
    const { facts } = read(
      'EL 8 DE MAYO DE 2018 , EN ACATZING0 , PUE. , TR0PA REPELIO UNA AGRESION ; UN CIVIL MUERT0 .',
    );
    expect(facts.map((fact) => fact.kind)).toContain('incident');
  });

  it('finds each of three thousand groups of a list once', () => {
    const name = (index: number): string =>
      'Los ' +
      String.fromCharCode(65 + (index % 26)) +
      'arr' +
      'aeiou'[index % 5]! +
      'n'.repeat((index % 7) + 1);
    const list = Array.from({ length: 3000 }, (_, index) => `- ${name(index)}\n`).join('');
    const { facts } = read('Grupos delictivos en Tlapa, Gro.:\n' + list);
    expect(new Set(facts.map((fact) => fact.id)).size).toBe(facts.length);
  }, 60_000);

  it('reports a date in the year 9999 or on 31 February instead of placing a fact there', () => {
    const { facts, notes } = read(
      'El 31 de febrero de 2022 asaltaron un banco en Jerez, Zac. El 4 de mayo de 9999 asaltaron otro en Fresnillo, Zac.',
    );
    expect(notes.map((note) => note.code)).toContain('impossible-date');
    for (const fact of facts) expect(fact.period?.from ?? '2022').toMatch(/^2022/);
  });

  it('counts incidents whose place it cannot find', () => {
    const { notes } = read('El 3 de mayo de 2022 asesinaron a dos personas en una casa.');
    expect(notes.map((note) => note.code)).toContain('unlocated-incident');
  });

  it('throws at nothing, and quotes what stands in the text (property)', () => {
    const word = fc.constantFrom(
      ...'CJNG Los|Ardillos|en|Celaya,|Gto.|murieron|dos|12|personas|el|3 de mayo|de 2022|\n|- |•|;|:|(|)|"|| |?|¿|atacaron|elementos|SEDENA|TOTAL|0|9999|31 de febrero|hasta|desde|no|sin|un|migrantes|kg|cocaína|\t|....|Son.|a)|1.-'.split(
        '|',
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const text = words.join(' ');
        for (const fact of read(text).facts)
          for (const one of fact.evidence)
            if (one.source === 'document') expect(text.slice(one.start, one.end)).toBe(one.quote);
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});

describe('steps grow with the length of a text and no faster', () => {
  it.each([
    ['rows of a table', '| Municipio | Grupo | Saldo |\n|---|---|---|\n', ROW],
    ['sentences of one line', '', PROSE],
    ['entries of a list', 'Hechos:\n', `- ${PROSE}\n`],
    ['paragraphs', '', `${PROSE}\n\n`],
    ['fields behind dots', '', 'REYNOSA, TAMPS. ....... LOS METROS\n'],
    [
      'numbers of men',
      'DESPLIEGUE DE PERSONAL\n',
      'Jerez, Zac.: 45 elementos de SEDENA, 30 de la G.N. y 12 de SEMAR; ',
    ],
  ])('%s', (_, head, unit) => {
    read(head + unit);
    const once = stepsOf(head + unit.repeat(150));
    vi.restoreAllMocks();
    const twice = stepsOf(head + unit.repeat(300));
    expect(twice / once).toBeLessThan(2.3);
  });
});
