import { sql } from 'drizzle-orm';
import { readExtents } from '#geodata/read-extents.ts';
import { placeByCode, readPlaces } from '#geodata/places.ts';
import type { AreasSummary } from '#domain/areas/areas-summary.ts';
import { presenceShare } from '#domain/areas/presence-share.ts';
import { containsPlace } from '#domain/ids.ts';
import type { CollectionId, GroupId, PlaceCode } from '#domain/ids.ts';
import type { PartialDate } from '#domain/period.ts';
import type { MapQuery } from '#domain/map-query.ts';
import type { SummaryLevel } from '#domain/summary.ts';
import type { Database } from '../../database/database.ts';
import { readCollectionScope } from '../collection-scope.ts';
import { factCondition } from '../facts/fact-filter.ts';
import { citationsOf } from './citations-of.ts';

export interface AreasQuery {
  /** Without any, the presence of any group. */
  readonly group?: readonly GroupId[] | undefined;
  readonly subgroups?: boolean | undefined;
  readonly region: PlaceCode;
  readonly level: SummaryLevel;
  readonly from?: PartialDate | undefined;
  readonly to?: PartialDate | undefined;
  /** Where presences come from; without any, all but those derived from incidents. */
  readonly basis?: MapQuery['basis'];
  readonly collection?: readonly CollectionId[] | undefined;
}

/**
 * Share of the territory and people of a region that lies in municipalities with a presence in the
 * window. What a text says has ended does not count.
 */
export async function summarizeAreas(db: Database, query: AreasQuery): Promise<AreasSummary> {
  const { group, region, level, from, to, collection } = query;
  return await db.transaction(
    async (tx) => {
      const scope = await readCollectionScope(tx, collection);
      const condition = await factCondition(tx, {
        collection: collection ? [...collection] : undefined,
        kind: ['presence'],
        group: group ? [...group] : undefined,
        subgroups: query.subgroups,
        basis: query.basis,
        from,
        to,
      });
      const rows = await tx.rows<{ code: PlaceCode }>(sql`
        select distinct fact.place_code as code from fact
        where ${condition} and not fact.ended and fact.place_code is not null`);
      const present = new Set(rows.map(({ code }) => code));
      return {
        region,
        level,
        groups: group?.length ? [...group] : null,
        from: from ?? null,
        to: to ?? null,
        share: presenceShare(region, readExtents(), present),
        places: sharesOfPlaces(region, level, present),
        citation: await citationsOf({ tx, collection, scope, level }, 'presence'),
      };
    },
    { snapshot: true },
  );
}

function sharesOfPlaces(
  region: PlaceCode,
  level: SummaryLevel,
  present: ReadonlySet<PlaceCode>,
): AreasSummary['places'] {
  const inside = readPlaces().filter((place) => place.level === level && containsPlace(region, place.code));
  return inside
    .filter(({ code }) => level === 'state' || present.has(code))
    .map(({ code }) => {
      const extents = readExtents().filter((extent) => containsPlace(code, extent.code));
      const {
        withoutArea: _area,
        withoutPopulation: _people,
        ...share
      } = presenceShare(code, extents, present);
      return { ...share, name: placeByCode(code)?.name ?? code };
    });
}
