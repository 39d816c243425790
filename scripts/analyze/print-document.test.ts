import { describe, expect, test } from 'vitest';
import { loadGazetteer } from '#geodata/load-gazetteer.ts';
import { processDocument } from '#api/pipeline/process-document.ts';
import { printDocument } from './print-document.ts';

const TEXT =
  'El 12 de marzo de 2021 integrantes del CJNG se enfrentaron con la Guardia Nacional en Aguililla, Mich.; murieron tres agresores. En Veracruz y Guerrero operan al menos 70 grupos criminales.';

describe('printDocument', () => {
  const document = processDocument({ text: TEXT }, loadGazetteer());
  const spanish = printDocument(TEXT, document, 'es');

  test('prints each fact with what, where and when, and the quote that says so', () => {
    expect(spanish).toMatch(
      /Enfrentamiento.*Cártel Jalisco Nueva Generación.*3 muertos.*16002 Aguililla.*2021-03-12/u,
    );
    expect(spanish).toMatch(/«El 12 de marzo de 2021 integrantes del CJNG[^»]*»/u);
  });

  test('prints claims apart from facts, with the places they are tied to', () => {
    expect(spanish).toMatch(/Afirmaciones \(1\)[\s\S]*criminal_groups · 70 · Veracruz, Guerrero/u);
  });

  test('says the same in English', () => {
    const english = printDocument(TEXT, document, 'en');
    expect(english).toMatch(/Armed clash.*3 killed.*16002 Aguililla/u);
    expect(english).not.toMatch(/Enfrentamiento|Hechos|Lugares/u);
  });
});
