import { decideGroup } from '#api/commands/groups/decide-group.ts';
import type { Config } from '#api/env.ts';
import { getGroup } from '#api/queries/groups/get-group.ts';
import { listCandidates } from '#api/queries/groups/list-candidates.ts';
import type { GroupDecision } from '#domain/editor.ts';
import { GroupCandidatePage, GroupDetail } from '#domain/group-list.ts';
import type { GroupId } from '#domain/ids.ts';
import { askServer } from '../server/ask-server.ts';
import { openData } from '../server/open-data.ts';

/** The names of groups that wait for an editor, in the data in use, through whoever has it open. */
export interface OpenGroups {
  candidates(query: {
    readonly decided: 'no' | 'yes' | 'any';
    readonly limit: number;
  }): Promise<GroupCandidatePage>;
  /**
   * @throws NotFoundError when no document names it, or the group it should mean is unknown
   * @throws ConflictError when the catalogue has it, or other names mean it
   */
  decide(id: GroupId, decision: GroupDecision): Promise<GroupDetail>;
  close(): Promise<void>;
}

/**
 * Opens the database, or asks the server that has it open.
 * @throws DataInUseError when what has it open is no server
 */
export async function openGroups(config: Config): Promise<OpenGroups> {
  const data = await openData(config);
  if (data.kind === 'server')
    return {
      candidates: ({ decided, limit }) =>
        askServer(data.url, `/api/group-candidates?decided=${decided}&limit=${limit}`, GroupCandidatePage),
      decide: (id, decision) =>
        askServer(data.url, `/api/groups/${id}/decision`, GroupDetail, { method: 'POST', body: decision }),
      close: () => Promise.resolve(),
    };
  const { database } = data;
  return {
    candidates: (query) => listCandidates(database, query),
    decide: async (id, decision) => {
      await decideGroup(database, id, decision);
      const group = await getGroup(database, id, {});
      if (!group) throw new Error(`the group ${id} was decided on and is gone`);
      return group;
    },
    close: () => database.close(),
  };
}
