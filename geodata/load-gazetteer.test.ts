import { describe, expect, it } from 'vitest';
import { loadGazetteer } from './load-gazetteer.ts';
import { FEATURE_BUCKETS } from './models/place-model.ts';
import { openGazetteer, shareGazetteer } from './share-gazetteer.ts';
import { readPlaces } from './places.ts';

const gazetteer = loadGazetteer();

describe('loadGazetteer', () => {
  it('knows every state and municipality by its name', () => {
    const { lexicon } = gazetteer.names;
    const unknown = readPlaces().filter(({ name }) =>
      name.split(/[\s.,()-]+/).some((word) => word !== '' && lexicon.idOf(word) < 0),
    );
    expect(unknown).toEqual([]);
  });

  it('has trained weights, a calibration and an origin model in the repository', () => {
    expect(gazetteer.placeModel.weights).toHaveLength(FEATURE_BUCKETS);
    expect(gazetteer.placeModel.weights.some((weight) => weight !== 0)).toBe(true);
    expect(gazetteer.originModel.codes.at(-1)).toBe(0);
    expect(gazetteer.confidenceModel.weights.place).toBeGreaterThan(0);
  });

  it('places a point in its municipality, at the coast too, and nothing abroad', () => {
    expect(gazetteer.municipalityAt(-99.5012, 17.5512)).toBe('12029');
    expect(gazetteer.municipalityAt(-89.6649, 21.3169)).toBe('31059');
    expect(gazetteer.municipalityAt(-74.0721, 4.711)).toBeNull();
    expect(gazetteer.municipalityAt(-95.5, 24)).toBeNull();
  });

  it('is the same when it comes out of shared memory', () => {
    const shared = openGazetteer(structuredClone(shareGazetteer(gazetteer)));
    expect(shared.names.tables.trie.buffer).toBeInstanceOf(SharedArrayBuffer);
    expect(shared.names.tables.trie).toEqual(gazetteer.names.tables.trie);
    expect(shared.names.entryName(5)).toBe(gazetteer.names.entryName(5));
    expect(shared.names.lexicon.idOf('Michoacán')).toBe(gazetteer.names.lexicon.idOf('Michoacán'));
  });
});
