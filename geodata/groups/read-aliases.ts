import { GroupAlias } from '#domain/group.ts';
import { readGroupTable } from './read-group-table.ts';

let aliases: readonly GroupAlias[] | undefined;

/**
 * Every way the catalogue writes a group: its common name, its aliases, and acronyms also with
 * dots ("C.J.N.G."). A name that several groups share stands once for each: the row without
 * `states` is the usual meaning, the others hold where the text speaks of those states.
 */
export function readAliases(): readonly GroupAlias[] {
  aliases ??= buildAliases();
  return aliases;
}

function buildAliases(): readonly GroupAlias[] {
  const names = readGroupTable('groups.csv').map((row) =>
    GroupAlias.parse({
      alias: row['name'],
      group: row['id'],
      language: 'es',
      needsContext: row['needs_context'] === 'yes',
      states: [],
    }),
  );
  const others = readGroupTable('aliases.csv').map((row) =>
    GroupAlias.parse({
      alias: row['alias'],
      group: row['group'],
      language: row['language'],
      needsContext: row['needs_context'] === 'yes',
      states: row['states'] ? row['states'].split(' ') : [],
    }),
  );
  return [...names, ...others].flatMap((alias) => (alias.language === 'acronym' ? withDots(alias) : [alias]));
}

/** "CJNG" and "C.J.N.G."; acronyms with hyphens or small letters are not written with dots. */
function withDots(alias: GroupAlias): GroupAlias[] {
  return /^[A-Z]{2,6}$/.test(alias.alias)
    ? [alias, { ...alias, alias: `${alias.alias.split('').join('.')}.` }]
    : [alias];
}
