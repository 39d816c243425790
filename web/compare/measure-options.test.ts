import { expect, test } from 'vitest';
import type { CollectionId, GroupId } from '#domain/ids.ts';
import type { IndicatorSummary } from '#domain/indicator.ts';
import { parseMeasure } from '#domain/measure.ts';
import { groupOptions, measureOptions } from './measure-options.ts';

const OWN = {
  'incident:all': 'Todos los hechos',
  'killed:all': 'Muertes en hechos',
  'presence:all': 'Cualquier grupo',
  documents: 'Documentos',
  rows: 'Filas',
};
function indicator(id: string, level: 'state' | 'municipality', collection: string): IndicatorSummary {
  return { id, es: id, en: id, level, collection: collection as CollectionId } as IndicatorSummary;
}
const INDICATORS = [indicator('homicides', 'state', 'inegi'), indicator('theft', 'municipality', 'sesnsp')];
const chosen = ['inegi', 'sesnsp'] as CollectionId[];

test('everything offered is a measure the server knows', () => {
  const groups = measureOptions({ indicators: INDICATORS, chosen, level: 'state' }, 'es', OWN);
  const ids = groups.flatMap(({ options }) => options.map(({ value }) => value));
  expect(ids.length).toBeGreaterThan(30);
  for (const id of ids) expect(parseMeasure(id), id).not.toHaveProperty('problem');
});

test('series are those of the chosen collections that have the level', () => {
  const series = (level: 'state' | 'municipality', ids: CollectionId[]) =>
    measureOptions({ indicators: INDICATORS, chosen: ids, level }, 'es', OWN)
      .find(({ title }) => title === 'compare.kind.series')
      ?.options.map(({ value }) => value);
  expect(series('state', chosen)).toEqual(['indicator:homicides', 'indicator:theft']);
  expect(series('municipality', chosen)).toEqual(['indicator:theft']);
  expect(series('state', [])).toBeUndefined();
});

test('groups without facts are left out, and the most spoken of come first', () => {
  const group = (id: string, presences: number, incidents: number) => ({
    id: id as GroupId,
    name: id,
    presences,
    incidents,
  });
  expect(
    groupOptions([group('b', 0, 0), group('c', 1, 1), group('a', 9, 0)]).map(({ value }) => value),
  ).toEqual(['a', 'c']);
});
