import { group } from 'd3-array';
import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { headcounts, personsOnAll } from '#domain/deployments/headcounts.ts';
import type { StatedHeadcount } from '#domain/deployments/headcounts.ts';
import { FORCES } from '#domain/force.ts';
import type { Force } from '#domain/force.ts';
import { MISSIONS } from '#domain/mission.ts';
import type { Mission } from '#domain/mission.ts';
import type { Queryable } from '../../database/database.ts';
import { factCondition } from '../facts/fact-filter.ts';
import { isFictional } from '../is-fictional.ts';
import { citationsOf } from './citations-of.ts';
import { countLeftOut } from './count-left-out.ts';
import { NEVER_KNOWN, extentOfCells } from './measure-cells.ts';
import type { MeasureCell, MeasureCells, MeasureContext } from './measure-cells.ts';
import { readIndicatorCells } from './read-indicator-cells.ts';

/** The published series of a force's whole headcount, where there is one. */
const PUBLISHED: Partial<Record<Force, string>> = { gn: 'guardia_nacional_headcount' };

/**
 * Persons of a force deployed, by month. For the force as a whole and states, the published series
 * where its collection is among the chosen ones; else what documents say (see `headcounts`). One or
 * the other, never both: the same persons would count twice.
 */
export async function readDeploymentCells(
  context: MeasureContext,
  { force, mission }: { readonly force: Force; readonly mission: Mission | null },
): Promise<MeasureCells> {
  const published = mission === null ? await publishedSeries(context, force) : null;
  if (published) return await readIndicatorCells(context, published);
  const { tx, collection, level } = context;
  const condition = await factCondition(tx, {
    collection: collection ? [...collection] : undefined,
    kind: ['deployment'],
    force: [force],
    ...(mission && { mission: [mission] }),
  });
  const cells = byPlace(headcounts(await readStated(tx, condition), level));
  return {
    measure: {
      es: mission ? `${FORCES[force].es}: ${MISSIONS[mission].es}` : FORCES[force].es,
      en: mission ? `${FORCES[force].en}: ${MISSIONS[mission].en}` : FORCES[force].en,
      unit: 'persons',
      kind: 'stock',
      step: 'month',
      citation: await citationsOf(context, 'deployment'),
      leftOut: { ...(await countLeftOut(tx, condition, level)), vague: 0 },
    },
    cells,
    extent: extentOfCells(cells),
    readKnown: NEVER_KNOWN,
  };
}

/** Headcounts of the facts that fit, as stated; those without a number or a place say nothing here. */
export async function readStated(db: Queryable, condition: SQL): Promise<readonly StatedHeadcount[]> {
  return await db.rows<StatedHeadcount>(sql`
    select fact.place_code as code, fact.mission, fact.unit, fact.first_month as first, fact.last_month as last,
           coalesce(fact.headcount_best, (fact.headcount_low + fact.headcount_high) / 2, fact.headcount_low) as persons
    from fact where ${condition} and fact.place_code is not null and fact.headcount_low is not null
    order by fact.id`);
}

async function publishedSeries(
  { tx, collection, scope, level }: MeasureContext,
  force: Force,
): Promise<string | null> {
  const id = PUBLISHED[force];
  if (id === undefined || level !== 'state' || (await isFictional(tx, collection, scope))) return null;
  const rows = await tx.rows<{ owner: string }>(
    sql`select collection_id as owner from indicator where id = ${id}`,
  );
  const [series] = rows;
  const isChosen = series && (!collection?.length || collection.some((chosen) => chosen === series.owner));
  return isChosen ? id : null;
}

function byPlace(figures: ReturnType<typeof headcounts>): MeasureCell[] {
  const places = group(
    figures,
    ({ code }) => code,
    ({ month }) => month,
  );
  return [...places].flatMap(([code, months]) =>
    [...months].map(([month, missions]) => ({ code, month, value: personsOnAll(missions) })),
  );
}
