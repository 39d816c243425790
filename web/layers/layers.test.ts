import { expect, test } from 'vitest';
import { defaultLayers } from './default-layers.ts';
import { toggleLayer } from './layer-id.ts';

test('a first look shows what happened, and documents where there are no facts', () => {
  expect(defaultLayers(['incident', 'presence'])).toEqual(['incident']);
  expect(defaultLayers(['deployment', 'presence'])).toEqual(['presence']);
  expect(defaultLayers([])).toEqual(['documents']);
});

test('a layer that is switched on leads, and the last one cannot be switched off', () => {
  expect(toggleLayer(['incident'], 'deployment')).toEqual(['deployment', 'incident']);
  expect(toggleLayer(['deployment', 'incident'], 'deployment')).toEqual(['incident']);
  expect(toggleLayer(['incident'], 'incident')).toEqual(['incident']);
});

test('of two layers that colour areas only the newest stays', () => {
  expect(toggleLayer(['documents', 'incident'], 'presence')).toEqual(['presence', 'incident']);
});
