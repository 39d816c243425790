import { z } from 'zod';
import { ClaimPage } from '#domain/claim.ts';
import type { GroupDecision, StatusChange } from '#domain/editor.ts';
import { FactDetail } from '#domain/fact-detail.ts';
import { FACT_STATUSES, PRESENCE_BASES } from '#domain/fact.ts';
import type { FactKind } from '#domain/fact.ts';
import { FactPage } from '#domain/fact-list.ts';
import { GroupCandidatePage, GroupDetail, GroupList } from '#domain/group-list.ts';
import { FactId } from '#domain/ids.ts';
import type { CollectionId, GroupId, PlaceCode } from '#domain/ids.ts';
import type { PartialDate } from '#domain/period.ts';
import { filterOfKind } from '../facts/filter-of-kind.ts';
import { filterParameters } from '../state/view-filter.ts';
import type { ViewFilter } from '../state/view-filter.ts';
import { answer, api, read } from './ask.ts';

/** What facts are asked for beside their kind: the one query of the page. */
export interface FactScope {
  readonly collections: readonly CollectionId[];
  readonly place: PlaceCode | null;
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  readonly filter: ViewFilter;
  /** Only facts at this point: longitude, latitude. */
  readonly at: readonly [number, number] | null;
}

const FactIds = z.object({ facts: z.array(FactId) });

/**
 * All facts of collections as Arrow, for `decode-facts.ts`: every status and basis, since the page
 * itself leaves out what is not wanted and so needs no request when that changes.
 */
export async function getFactColumns(
  collections: readonly CollectionId[],
  q: string | null,
  part: 'map' | 'ids',
  signal: AbortSignal,
): Promise<ArrayBuffer> {
  const query = {
    collection: collections.join(','),
    status: FACT_STATUSES.join(','),
    basis: PRESENCE_BASES.join(','),
    ...(q && { q }),
    part,
  };
  return (await answer(api['facts.arrow'].$get({ query }, { init: { signal } }))).arrayBuffer();
}

/** A page of facts of one kind, the latest first. */
export async function getFacts(
  kind: FactKind,
  scope: FactScope,
  page: { readonly cursor: string | null; readonly limit: number },
  signal: AbortSignal,
): Promise<FactPage> {
  const query = {
    kind,
    collection: scope.collections.join(','),
    ...(scope.place && { place: scope.place }),
    ...(scope.from && { from: scope.from }),
    ...(scope.to && { to: scope.to }),
    ...filterParameters(filterOfKind(scope.filter, kind)),
    ...(scope.at && { bbox: boxAround(scope.at) }),
    ...(page.cursor && { cursor: page.cursor }),
    limit: String(page.limit),
  };
  return read(api.facts.$get({ query }, { init: { signal } }), FactPage);
}

/** The point and what rounding to the map's own numbers may have moved it by: some twenty metres. */
function boxAround([longitude, latitude]: readonly [number, number]): string {
  const [x, y] = [longitude, latitude].map((degrees) => [degrees - 2e-4, degrees + 2e-4]);
  return [x![0], y![0], x![1], y![1]].map((degrees) => degrees!.toFixed(5)).join(',');
}

/** @param id of the fact or one of its sources, or the number of its row in the columns */
export async function getFact(id: FactId | number, signal: AbortSignal): Promise<FactDetail> {
  return read(api.facts[':id'].$get({ param: { id: String(id) } }, { init: { signal } }), FactDetail);
}

export async function setFactStatus(id: FactId, change: StatusChange): Promise<FactDetail> {
  return read(api.facts[':id'].status.$post({ param: { id }, json: change }), FactDetail);
}

/** Parts a source from the others of its fact; answers the facts that hold them now. */
export async function splitFact(id: FactId, source: FactId): Promise<readonly FactId[]> {
  return (await read(api.facts[':id'].split.$post({ param: { id }, json: { source } }), FactIds)).facts;
}

export async function rejoinFact(id: FactId): Promise<readonly FactId[]> {
  return (await read(api.facts[':id'].rejoin.$post({ param: { id }, json: {} }), FactIds)).facts;
}

/** The catalogue of groups; whatever is chosen, so that every fact's groups have a name. */
export async function getGroups(signal: AbortSignal): Promise<GroupList> {
  return read(api.groups.$get({ query: {} }, { init: { signal } }), GroupList);
}

/** A group with its facts of these collections by state and year. */
export async function getGroup(
  id: GroupId,
  collections: readonly CollectionId[],
  signal: AbortSignal,
): Promise<GroupDetail> {
  const query = { collection: collections.join(','), basis: PRESENCE_BASES.join(',') };
  return read(api.groups[':id'].$get({ param: { id }, query }, { init: { signal } }), GroupDetail);
}

export async function getCandidates(
  collections: readonly CollectionId[],
  decided: 'no' | 'yes',
  cursor: string | null,
  signal: AbortSignal,
): Promise<GroupCandidatePage> {
  const query = { collection: collections.join(','), decided, ...(cursor && { cursor }), limit: '25' };
  return read(api['group-candidates'].$get({ query }, { init: { signal } }), GroupCandidatePage);
}

export async function decideGroup(id: GroupId, decision: GroupDecision): Promise<GroupDetail> {
  return read(api.groups[':id'].decision.$post({ param: { id }, json: decision }), GroupDetail);
}

export async function getClaims(
  scope: Pick<FactScope, 'collections' | 'from' | 'to'>,
  cursor: string | null,
  signal: AbortSignal,
): Promise<ClaimPage> {
  const query = {
    collection: scope.collections.join(','),
    ...(scope.from && { from: scope.from }),
    ...(scope.to && { to: scope.to }),
    ...(cursor && { cursor }),
    limit: '50',
  };
  return read(api.claims.$get({ query }, { init: { signal } }), ClaimPage);
}
