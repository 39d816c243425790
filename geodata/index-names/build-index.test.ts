import { describe, expect, it } from 'vitest';
import { buildIndex } from './build-index.ts';
import { codeNumber, codeText } from './index-tables.ts';
import { NameIndex } from './name-index.ts';
import { NAME_FORM, PLACE_KIND } from './place-kinds.ts';
import type { NamedPlace } from './place-kinds.ts';

const place = (name: string, kind: NamedPlace['kind'], code: string, population = 0): NamedPlace => ({
  name,
  kind,
  code,
  population,
  form: NAME_FORM.OFFICIAL,
  longitude: -99,
  latitude: 17,
});
const index = new NameIndex(
  buildIndex([
    place('Guerrero', PLACE_KIND.LOCALITY, '07001', 90),
    place('Guerrero', PLACE_KIND.MUNICIPALITY, '08031', 30_000),
    place('Guerrero', PLACE_KIND.MUNICIPALITY, '28014', 4_000),
    place('Guerrero', PLACE_KIND.STATE, '12', 3_500_000),
    place('San Miguel Totolapan', PLACE_KIND.MUNICIPALITY, '12054', 28_000),
    { ...place('Tierra Caliente', PLACE_KIND.REGION, ''), members: ['12054', '16'] },
  ]),
);

function readings(name: string): string[] {
  const { nameFirst, referentEntry } = index.tables;
  let node = 0;
  for (const word of name.split(' ')) {
    node = index.trie.step(node, index.lexicon.idOf(word));
    if (node === 0) return [];
  }
  const id = index.trie.nameAt(node);
  if (id < 0) return [];
  return Array.from(referentEntry.subarray(nameFirst[id], nameFirst[id + 1]), (entry) =>
    index.entryCode(entry),
  );
}

describe('buildIndex', () => {
  it('gives the readings of a name: the state, municipalities by size, then the rest', () => {
    expect(readings('Guerrero')).toEqual(['12', '08031', '28014', '07001']);
  });

  it('finds names of several words, and no part of them', () => {
    expect(readings('San Miguel Totolapan')).toEqual(['12054']);
    expect(readings('San Miguel')).toEqual([]);
  });

  it('keeps the members of a region and the name to show', () => {
    const [entry] = [...index.tables.entryKind].flatMap((kind, at) =>
      kind === PLACE_KIND.REGION ? [at] : [],
    );
    expect(Array.from(index.entryMembers(entry!), codeText)).toEqual(['12054', '16']);
    expect(index.entryName(entry!)).toBe('Tierra Caliente');
  });

  it('keeps an accented name whole', () => {
    const own = new NameIndex(buildIndex([place('Ñuu Savi', PLACE_KIND.MUNICIPALITY, '12083')]));
    expect(own.entryName(0)).toBe('Ñuu Savi');
  });
});

describe('codeNumber and codeText', () => {
  it.each(['07', '32', '07089', '01001', '00'])('take %s there and back', (code) => {
    expect(codeText(codeNumber(code))).toBe(code);
  });
});
