import { sql } from 'drizzle-orm';
import type { MergeReason } from '#domain/merge-reason.ts';
import type { Transaction } from '../../database/database.ts';
import { EVIDENCE_COLUMNS, OBSERVATION_COLUMNS, evidenceRows, observationRows } from './observation-rows.ts';
import type { ObservationToStore } from './observation-to-store.ts';
import type { StoredObservation } from './read-blocks.ts';
import { takeNumbers } from './take-numbers.ts';

/** Into which fact each observation went, by id of the observation. */
export type Places = ReadonlyMap<
  string,
  { readonly factNo: number; readonly reasons: readonly MergeReason[] }
>;

/** Points stored observations to the facts they went into. */
export async function moveObservations(
  tx: Transaction,
  observations: readonly StoredObservation[],
  places: Places,
): Promise<void> {
  if (observations.length === 0) return;
  const moves = observations.map(({ no, draft }) => ({ no, ...placeOf(places, draft.id) }));
  await tx.rows(sql`
    update observation set fact_no = move."factNo", reasons = move.reasons
    from jsonb_to_recordset(${JSON.stringify(moves)}::jsonb) as move (no integer, "factNo" integer, reasons text[])
    where observation.no = move.no`);
}

/** Stores new observations, each in its fact, with their evidence. */
export async function insertObservations(
  tx: Transaction,
  observations: readonly (ObservationToStore & { readonly block: string | null })[],
  places: Places,
): Promise<void> {
  const numbers = await takeNumbers(tx, 'observation', observations.length);
  const numbered = observations.map((observation, index) => ({
    ...observation,
    ...placeOf(places, observation.draft.id),
    no: numbers[index]!,
  }));
  await tx.copyRows('observation', OBSERVATION_COLUMNS, observationRows(numbered));
  await tx.copyRows('evidence', EVIDENCE_COLUMNS, evidenceRows(numbered, refuseDataset));
}

function placeOf(places: Places, id: string): { factNo: number; reasons: readonly MergeReason[] } {
  const place = places.get(id);
  if (!place) throw new Error(`observation ${id} went into no fact`);
  return place;
}

function refuseDataset(): never {
  throw new Error('a document’s fact has the row of a dataset as evidence; load it with loadDatasetFacts');
}
