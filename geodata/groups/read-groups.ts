import { group as groupRows } from 'd3-array';
import { CriminalGroup, GroupTie } from '#domain/group.ts';
import type { GroupId } from '#domain/ids.ts';
import { readGroupTable } from './read-group-table.ts';

/** Ties that hold both ways: written once, read from either side. */
const MUTUAL = new Set<GroupTie['kind']>(['ally', 'rival']);

let groups: readonly CriminalGroup[] | undefined;
let byId: ReadonlyMap<GroupId, CriminalGroup> | undefined;

/**
 * The catalogue of criminal groups, in the order of `groups.csv`; read once and kept.
 * Where the catalogue names neither years nor states of a group that only one dataset knows, those
 * of `observed.csv` stand in: what the dataset's rows say, no more.
 */
export function readGroups(): readonly CriminalGroup[] {
  groups ??= buildGroups();
  return groups;
}

/** The group with this id, or undefined when the catalogue has none. */
export function groupById(id: GroupId): CriminalGroup | undefined {
  byId ??= new Map(readGroups().map((group) => [group.id, group]));
  return byId.get(id);
}

function buildGroups(): readonly CriminalGroup[] {
  const citations = new Map(readGroupTable('sources.csv').map((row) => [row['id'], row['citation'] ?? '']));
  const aliases = groupRows(readGroupTable('aliases.csv'), (row) => row['group']);
  const observed = new Map(
    readGroupTable('observed.csv')
      .filter((row) => row['dataset'] === 'ocved')
      .map((row) => [row['group'], row]),
  );
  const ties = tiesByGroup();
  return readGroupTable('groups.csv').map((row) => {
    const seen = row['sources'] === 'ocved' ? observed.get(row['id']) : undefined;
    return CriminalGroup.parse({
      id: row['id'],
      name: row['name'],
      aliases: (aliases.get(row['id']) ?? []).map((alias) => alias['alias']),
      type: row['type'],
      parent: row['parent'] || null,
      ties: ties.get(row['id'] ?? '') ?? [],
      from: year(row['from'] || seen?.['first']),
      to: year(row['to'] || seen?.['last']),
      states: words(row['states'] || seen?.['states']),
      sources: words(row['sources']).map((id) => citations.get(id)),
      status: 'catalogued',
    });
  });
}

function tiesByGroup(): ReadonlyMap<string, readonly GroupTie[]> {
  const ties = new Map<string, GroupTie[]>();
  const add = (group: string, tie: GroupTie) => ties.set(group, [...(ties.get(group) ?? []), tie]);
  for (const row of readGroupTable('ties.csv')) {
    const tie = GroupTie.parse({
      group: row['other'],
      kind: row['kind'],
      from: year(row['from']),
      to: year(row['to']),
    });
    add(row['group'] ?? '', tie);
    if (MUTUAL.has(tie.kind)) add(tie.group, { ...tie, group: row['group'] as GroupId });
  }
  return ties;
}

function year(text: string | undefined): number | null {
  return text ? Number(text) : null;
}

function words(text: string | undefined): string[] {
  return text ? text.split(' ') : [];
}
