import { group as groupRows } from 'd3-array';
import { GroupId } from '#domain/ids.ts';
import { readGroupTable } from './read-group-table.ts';

/** What a dataset's name for an actor means in the catalogue. */
export interface ActorMatch {
  /** Null for an actor that is no group of the catalogue; `note` says why. */
  readonly group: GroupId | null;
  readonly note: string;
}

interface ActorRow extends ActorMatch {
  readonly states: readonly string[];
}

let ocved: ReadonlyMap<string, ActorMatch> | undefined;
let ucdp: ReadonlyMap<string, readonly ActorRow[]> | undefined;

/**
 * The group of OCVED's pair of organisation and sub-organisation, or undefined when the crosswalk
 * does not know the pair.
 */
export function groupOfOcvedActor(main: string, sub: string): ActorMatch | undefined {
  ocved ??= new Map(
    readGroupTable('crosswalk-ocved.csv').map((row) => [
      `${row['main_organization']}\u0000${row['sub_organization']}`,
      matchOf(row),
    ]),
  );
  return ocved.get(`${main}\u0000${sub}`);
}

/**
 * The group of one of UCDP's actors, or undefined when the crosswalk does not know the name.
 * Some names mean another group in another state, so the state's INEGI code decides where given.
 */
export function groupOfUcdpActor(actor: string, stateCode: string | null): ActorMatch | undefined {
  ucdp ??= groupRows(
    readGroupTable('crosswalk-ucdp.csv').map((row) => ({
      ...matchOf(row),
      actor: row['actor'] ?? '',
      states: row['states'] ? row['states'].split(' ') : [],
    })),
    (row) => row.actor,
  );
  const rows = ucdp.get(actor);
  return (
    rows?.find(({ states }) => stateCode !== null && states.includes(stateCode)) ??
    rows?.find(({ states }) => states.length === 0)
  );
}

function matchOf(row: Readonly<Record<string, string>>): ActorMatch {
  return { group: row['group'] ? GroupId.parse(row['group']) : null, note: row['note'] ?? '' };
}
