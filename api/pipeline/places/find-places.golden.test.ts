import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '#geodata/load-gazetteer.ts';
import { findPlaces } from './find-places.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures');
const gazetteer = loadGazetteer();
const cases = readdirSync(FIXTURES)
  .map((file) => /^(places-.+)\.input\.json$/.exec(file)?.[1])
  .filter((name) => name !== undefined);

describe('findPlaces reads the golden texts as their file names say', () => {
  it.each(cases)('%s', (name) => {
    const { text } = read(`${name}.input.json`) as { text: string };
    const found = findPlaces(text, gazetteer).map((mention) => ({
      text: mention.text,
      level: mention.level,
      role: mention.role,
      status: mention.status,
      code: mention.code,
    }));
    expect({ places: found }).toEqual(read(`${name}.expected.json`));
  });

  it('has a golden text for every rule', () => {
    expect(cases.length).toBeGreaterThan(60);
  });
});

function read(file: string): unknown {
  return JSON.parse(readFileSync(join(FIXTURES, file), 'utf8'));
}
