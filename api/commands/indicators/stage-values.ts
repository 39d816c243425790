import type { IndicatorValue } from '#domain/indicator.ts';
import type { CopyValue, Transaction } from '../../database/database.ts';

/** Values on their way into `indicator_value`, named by their indicator's id; gone with the transaction. */
export const VALUE_STAGE = 'given_value';

const COLUMNS = ['indicator', 'code', 'month', 'months', 'value', 'estimated'] as const;

/** Makes the stage; once in a transaction. */
export async function createValueStage(tx: Transaction): Promise<void> {
  await tx.script(`create temp table ${VALUE_STAGE} (
    indicator text collate "C" not null,
    code text collate "C" not null,
    month integer not null,
    months smallint not null,
    value double precision not null,
    estimated boolean not null
  ) on commit drop`);
}

/** Copies values onto the stage. @returns how many */
export async function stageValues(
  tx: Transaction,
  values: Iterable<IndicatorValue> | AsyncIterable<IndicatorValue>,
): Promise<number> {
  return await tx.copyRows(VALUE_STAGE, COLUMNS, rowsOf(values));
}

async function* rowsOf(
  values: Iterable<IndicatorValue> | AsyncIterable<IndicatorValue>,
): AsyncGenerator<readonly CopyValue[]> {
  for await (const { indicator, code, month, months, value, estimated } of values)
    yield [indicator, code, month, months, value, estimated];
}
