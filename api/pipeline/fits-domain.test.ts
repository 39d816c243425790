import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '#geodata/load-gazetteer.ts';
import { Fact } from '#domain/fact.ts';
import { PlaceMention } from '#domain/mention.ts';
import { SAMPLE_FILES } from '../documents/sample/index.ts';
import { processDocument } from './process-document.ts';

const gazetteer = loadGazetteer();
const texts = SAMPLE_FILES.filter((file) => /\.(?:txt|md|csv|jsonl|eml|html)$/.test(file));

describe('what a document gives', () => {
  it.each([
    ['Colonia Ciudad Renacimiento, Acapulco, Guerrero.'],
    ['Tepito, CDMX; el puerto de Dos Bocas, Tabasco; Texas; la Tierra Caliente.'],
    ...texts.map((file) => [basename(file)]),
  ])('fits the domain: %s', (name) => {
    const file = texts.find((candidate) => basename(candidate) === name);
    const { places, facts } = processDocument({ text: file ? readFileSync(file, 'utf8') : name }, gazetteer);
    for (const place of places) PlaceMention.parse(place);
    for (const fact of facts) Fact.parse(fact);
    if (!file) expect(places.length).toBeGreaterThan(0);
  });
});
