import { group, sum } from 'd3-array';
import { headcounts } from '#domain/deployments/headcounts.ts';
import type { Headcount, StatedHeadcount } from '#domain/deployments/headcounts.ts';
import { summarizeHeadcounts } from '#domain/deployments/summarize-headcounts.ts';
import type { Force } from '#domain/force.ts';
import type { CollectionId, PlaceCode } from '#domain/ids.ts';
import type { MissionsSummary } from '#domain/missions-summary.ts';
import { firstDay, lastDay, monthNumber } from '#domain/period.ts';
import type { PartialDate } from '#domain/period.ts';
import { levelOf } from '#domain/place.ts';
import { sql } from 'drizzle-orm';
import type { Database } from '../../database/database.ts';
import { readCollectionScope } from '../collection-scope.ts';
import { factCondition } from '../facts/fact-filter.ts';
import { citationsOf } from './citations-of.ts';

export interface MissionsQuery {
  readonly place: PlaceCode;
  readonly force?: Force | undefined;
  readonly from?: PartialDate | undefined;
  readonly to?: PartialDate | undefined;
  readonly collection?: readonly CollectionId[] | undefined;
}

type ForceHeadcount = StatedHeadcount & { readonly force: Force };

/** Headcount by mission over time in a place, as documents state it, and ratios between missions. */
export async function summarizeMissions(db: Database, query: MissionsQuery): Promise<MissionsSummary> {
  const { place, force, from, to, collection } = query;
  return await db.transaction(
    async (tx) => {
      const scope = await readCollectionScope(tx, collection);
      const condition = await factCondition(tx, {
        collection: collection ? [...collection] : undefined,
        kind: ['deployment'],
        place: [place],
        ...(force && { force: [force] }),
      });
      const stated = await tx.rows<ForceHeadcount>(sql`
        select fact.force, fact.place_code as code, fact.mission, fact.unit, fact.first_month as first,
               fact.last_month as last,
               coalesce(fact.headcount_best, (fact.headcount_low + fact.headcount_high) / 2, fact.headcount_low)
                 as persons
        from fact where ${condition} and fact.headcount_low is not null order by fact.id`);
      const [leftOut] = await tx.rows<{ undated: number }>(sql`
        select (count(*) filter (where fact.date_precision is null))::int as undated from fact where ${condition}`);
      return {
        place,
        force: force ?? null,
        from: from ?? null,
        to: to ?? null,
        unit: 'persons',
        ...summarizeHeadcounts(inWindow(allForces(stated, place), from, to)),
        leftOut: { undated: leftOut?.undated ?? 0, vague: 0, unplaced: 0 },
        citation: await citationsOf({ tx, collection, scope, level: 'state' }, 'deployment'),
      };
    },
    { snapshot: true },
  );
}

/** The forces have no persons in common, so that those of each month and mission add up. */
function allForces(stated: readonly ForceHeadcount[], place: PlaceCode): readonly Headcount[] {
  const byForce = [...group(stated, ({ force }) => force).values()];
  const figures = byForce
    .flatMap((ofForce) => headcounts(ofForce, levelOf(place)))
    .filter(({ code }) => code === place);
  const cells = group(
    figures,
    ({ month }) => month,
    ({ mission }) => mission,
  );
  return [...cells].flatMap(([month, missions]) =>
    [...missions].map(([mission, ofForces]) => ({
      code: place,
      month,
      mission,
      persons: sum(ofForces, ({ persons }) => persons),
    })),
  );
}

function inWindow(
  figures: readonly Headcount[],
  from: PartialDate | undefined,
  to: PartialDate | undefined,
): readonly Headcount[] {
  const first = from ? monthNumber(firstDay(from)) : -Infinity;
  const last = to ? monthNumber(lastDay(to)) : Infinity;
  return figures.filter(({ month }) => month >= first && month <= last);
}
