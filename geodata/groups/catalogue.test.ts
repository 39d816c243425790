import { describe, expect, it } from 'vitest';
import { group as groupRows } from 'd3-array';
import { GroupTie } from '#domain/group.ts';
import { groupOfOcvedActor, groupOfUcdpActor } from './read-crosswalks.ts';
import { readAliases } from './read-aliases.ts';
import { groupById, readGroups } from './read-groups.ts';
import { readGroupTable } from './read-group-table.ts';

const groups = readGroups();
const ids = new Set<string>(groups.map(({ id }) => id));

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

describe('catalogue of criminal groups', () => {
  it('holds at least 180 groups, each once, with a source for each', () => {
    expect(groups.length).toBeGreaterThanOrEqual(180);
    expect(ids.size).toBe(groups.length);
    for (const { id, sources } of groups) {
      expect(sources.length, id).toBeGreaterThan(0);
      expect(sources, id).not.toContain(undefined);
    }
  });

  it('knows the groups that reports name most', () => {
    const known = [
      'cjng',
      'cartel-de-sinaloa',
      'los-zetas',
      'cartel-santa-rosa-de-lima',
      'zetas-vieja-escuela',
    ];
    for (const id of known) expect(ids, id).toContain(id);
    expect(groups.find(({ id }) => id === 'mara-salvatrucha')?.aliases).toContain('MS-13');
    expect(groupById('los-tlacos' as never)?.name).toBe('Los Tlacos');
  });

  it('has parents that exist and no group above itself', () => {
    for (const group of groups) {
      const above = new Set<string>([group.id]);
      for (let parent = group.parent; parent; parent = groupById(parent)?.parent ?? null) {
        expect(ids, group.id).toContain(parent);
        expect(above.has(parent), `${group.id} is above itself`).toBe(false);
        above.add(parent);
      }
    }
  });

  it('has ties to groups that exist, alliances and rivalries from both sides', () => {
    for (const group of groups) {
      for (const tie of group.ties) {
        expect(ids, group.id).toContain(tie.group);
        expect(tie.group).not.toBe(group.id);
        if (tie.kind !== 'ally' && tie.kind !== 'rival') continue;
        const back = groupById(tie.group)?.ties ?? [];
        expect(back).toContainEqual({ ...tie, group: group.id });
      }
    }
  });

  it('says each tie once in the table', () => {
    const keys = readGroupTable('ties.csv').map((row) =>
      [[row['group'], row['other']].sort().join(' '), row['kind'], row['from']].join(' '),
    );
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('names sources that are listed, for groups and for ties', () => {
    const sources = new Set(readGroupTable('sources.csv').map(({ id }) => id));
    for (const row of readGroupTable('groups.csv')) {
      for (const source of (row['sources'] ?? '').split(' ')) expect(sources, row['id']).toContain(source);
    }
    for (const row of readGroupTable('ties.csv')) expect(sources, row['group']).toContain(row['source']);
  });

  it('has plausible years: none after 2025, no end before a beginning, all groups of 2000 to 2025', () => {
    for (const { id, from, to, ties } of groups) {
      for (const year of [from, to, ...ties.flatMap((tie) => [tie.from, tie.to])]) {
        if (year !== null) expect(year, id).toBeLessThanOrEqual(2025);
        if (year !== null) expect(year, id).toBeGreaterThanOrEqual(1950);
      }
      for (const span of [{ from, to }, ...ties]) {
        if (span.from !== null && span.to !== null) expect(span.to, id).toBeGreaterThanOrEqual(span.from);
      }
      if (to !== null) expect(to, id).toBeGreaterThanOrEqual(2000);
    }
  });

  it('lists states by INEGI code', () => {
    for (const { id, states } of groups) {
      for (const state of states) expect(state, id).toMatch(/^(?:0[1-9]|[12]\d|3[0-2])$/);
    }
  });

  it('has only kinds of tie that the domain knows', () => {
    for (const { ties } of groups) for (const tie of ties) expect(() => GroupTie.parse(tie)).not.toThrow();
  });
});

describe('aliases', () => {
  const aliases = readAliases();

  it('mean one group each, or say in which states they mean another', () => {
    const shared = [...groupRows(aliases, ({ alias }) => folded(alias))].filter(
      ([, rows]) => new Set(rows.map(({ group }) => group)).size > 1,
    );
    expect(shared.map(([name]) => name)).toContain('los rojos');
    for (const [name, rows] of shared) {
      expect(
        rows.filter(({ states }) => states.length === 0),
        name,
      ).toHaveLength(1);
      expect(
        rows.every(({ needsContext }) => needsContext),
        name,
      ).toBe(true);
      const states = rows.flatMap(({ states }) => states);
      expect(new Set(states).size, name).toBe(states.length);
    }
  });

  it('stand once for a group, and for groups of the catalogue only', () => {
    for (const [key, rows] of groupRows(aliases, ({ alias, group }) => `${group} ${folded(alias)}`)) {
      expect(rows, key).toHaveLength(1);
    }
    for (const { group, alias } of aliases) expect(ids, alias).toContain(group);
  });

  it.each([
    ['CJNG', 'cjng'],
    ['C.J.N.G.', 'cjng'],
    ['Cártel Jalisco Nueva Generación', 'cjng'],
    ['Jalisco New Generation Cartel', 'cjng'],
    ['Cártel del Pacífico', 'cartel-de-sinaloa'],
    ['CDS', 'cartel-de-sinaloa'],
    ['C.D.G.', 'cartel-del-golfo'],
    ['CSRL', 'cartel-santa-rosa-de-lima'],
    ['CIDA', 'cartel-independiente-de-acapulco'],
    ['LNFM', 'la-nueva-familia-michoacana'],
    ['LFM', 'la-familia-michoacana'],
    ['ZVE', 'zetas-vieja-escuela'],
    ['CCyG', 'cartel-chiapas-guatemala'],
    ['BLO', 'beltran-leyva'],
    ['MS-13', 'mara-salvatrucha'],
  ])('%s is %s', (name, group) => {
    expect(aliases.filter(({ alias }) => alias === name).map((alias) => alias.group)).toEqual([group]);
  });

  it('ask for context where the name is a common word or a surname', () => {
    for (const name of [
      'Los Rojos',
      'La Unión',
      'El Machete',
      'La Línea',
      'Los Rusos',
      'Gente Nueva',
      'Los Salazar',
    ]) {
      const rows = aliases.filter(({ alias }) => alias === name);
      expect(rows.length, name).toBeGreaterThan(0);
      expect(
        rows.every(({ needsContext }) => needsContext),
        name,
      ).toBe(true);
    }
  });

  it('ask for context for every two-letter acronym', () => {
    const short = aliases.filter(({ alias, language }) => language === 'acronym' && alias.length === 2);
    expect(short.length).toBeGreaterThan(0);
    expect(short.filter(({ needsContext }) => !needsContext)).toEqual([]);
  });
});

describe('crosswalks', () => {
  const tables = ['crosswalk-ocved.csv', 'crosswalk-ucdp.csv'] as const;

  it.each(tables)('%s maps to groups of the catalogue, and says why where it does not', (table) => {
    for (const row of readGroupTable(table)) {
      if (row['status'] === 'mapped') expect(ids, JSON.stringify(row)).toContain(row['group']);
      else expect(row, JSON.stringify(row)).toMatchObject({ status: 'unmapped', group: '' });
      if (row['status'] === 'unmapped') expect(row['note'], JSON.stringify(row)).not.toBe('');
    }
  });

  it('cover the 140 pairs of OCVED and the 72 actors of UCDP', () => {
    expect(readGroupTable('crosswalk-ocved.csv')).toHaveLength(140);
    expect(new Set(readGroupTable('crosswalk-ucdp.csv').map(({ actor }) => actor)).size).toBe(72);
  });

  it('tell groups of the same name apart by state', () => {
    expect(groupOfUcdpActor('Los Rojos', '21')?.group).toBe('los-rojos-puebla');
    expect(groupOfUcdpActor('Los Rojos', '12')?.group).toBe('los-rojos');
    expect(groupOfUcdpActor('Los Rojos', null)?.group).toBe('los-rojos');
    expect(groupOfUcdpActor('La Barredora', '12')?.group).toBe('la-barredora-acapulco');
  });

  it('answer undefined for a name they do not know, null for one that is no group', () => {
    expect(groupOfUcdpActor('Nobody', null)).toBeUndefined();
    expect(groupOfUcdpActor('Civilians', null)?.group).toBeNull();
    expect(groupOfOcvedActor('Other', 'Individual')?.group).toBeNull();
    expect(groupOfOcvedActor('Other', 'Nobody')).toBeUndefined();
    expect(groupOfOcvedActor('Other', 'Union Tepio')?.group).toBe('la-union-tepito');
  });
});
