import { sql } from 'drizzle-orm';
import { readIndicatorValues } from '#geodata/indicators/read-indicators.ts';
import type { IndicatorValue } from '#domain/indicator.ts';
import { populationLookup } from '#domain/statistics/population-lookup.ts';
import type { PopulationOf } from '#domain/statistics/population-lookup.ts';
import type { Queryable } from '../../database/database.ts';

/** The indicator that rates are made with. */
const POPULATION = 'population';

/** Inhabitants by place and year: those that come with the program, and over them those imported. */
export async function readPopulation(db: Queryable): Promise<PopulationOf> {
  const imported = await db.rows<Pick<IndicatorValue, 'code' | 'month' | 'value' | 'estimated'>>(sql`
    select code, month, value, estimated from indicator_value join indicator on no = indicator_no
    where indicator.id = ${POPULATION} and month % 12 = 0`);
  return populationLookup([...readIndicatorValues(POPULATION), ...imported]);
}
