import { sql } from 'drizzle-orm';
import { mergeObservations } from '#api/pipeline/facts/merge/merge-observations.ts';
import type { MergedFact, Observation } from '#api/pipeline/facts/merge/observation.ts';
import type { Transaction } from '../../database/database.ts';
import { derivePresence, presenceKeysOf } from './derive-presence.ts';
import { FACT_COLUMNS, GROUP_COLUMNS, factRows, groupRows } from './fact-rows.ts';
import { readGroupDecisions } from './group-decisions.ts';
import { indexFactWords } from './index-fact-words.ts';
import { blockOf, toMerge } from './observation-to-store.ts';
import type { ObservationToStore } from './observation-to-store.ts';
import { keepStatistics } from './keep-statistics.ts';
import { insertObservations, moveObservations } from './place-observations.ts';
import { readBlocks, readCrowded, readFictional } from './read-blocks.ts';
import { readDecisions } from './read-decisions.ts';
import type { Decisions } from './read-decisions.ts';
import { numbersOf } from './sql-lists.ts';
import { takeNumbers } from './take-numbers.ts';

/** Realms: what real papers say, and what invented ones do. A dataset is a realm of its own. */
export const REALMS = ['papers', 'fiction'] as const;
export type Realm = (typeof REALMS)[number];

export interface ToPutTogether {
  /** Observations that are not stored yet; their documents, with their collections, are. */
  readonly fresh?: readonly ObservationToStore[];
  /** Blocks of stored observations that changed: some went, were told apart, or mean another group. */
  readonly blocks?: Iterable<string>;
  /** Numbers of facts that lost an observation, or whose documents moved between collections. */
  readonly facts?: Iterable<number>;
}

/**
 * Makes facts anew: those of the blocks that new observations belong to, and those named; all others
 * stay as they are. The caller holds `guardFacts` and bumps the dataset version.
 */
export async function putTogether(tx: Transaction, given: ToPutTogether): Promise<void> {
  const decisions = await readGroupDecisions(tx);
  const fresh = (given.fresh ?? []).map((one) => ({ ...one, block: blockOf(one.draft, decisions) }));
  const blocks = new Set(given.blocks);
  for (const { block } of fresh) if (block !== null) blocks.add(block);
  for (const block of await readCrowded(tx, blocks)) blocks.delete(block);
  const outdated = new Set(given.facts);
  const stored = await readBlocks(tx, { blocks, facts: outdated });
  const all = [...stored, ...fresh];

  for (const { factNo } of stored) if (factNo !== null) outdated.add(factNo);
  const keys = await presenceKeysOf(tx, numbersOf(outdated));
  await tx.rows(sql`delete from fact where no in (${numbersOf(outdated)})`);

  const fictional = await readFictional(tx, new Set(all.map(({ documentNo }) => documentNo)));
  const { saidApart, statusOf } = await readDecisions(
    tx,
    all.map(({ draft }) => draft.id),
  );
  const whole: Record<Realm, Observation[]> = { papers: [], fiction: [] };
  const merged: RealmFact[] = [];
  for (const one of all) {
    const realm = fictional.has(one.documentNo) ? 'fiction' : 'papers';
    const observation = toMerge(one, decisions);
    // What is not read with its whole block, being of a crowded one, is a fact of its own.
    if (one.block === null || blocks.has(one.block)) whole[realm].push(observation);
    else merged.push(...inRealm(realm, mergeObservations([observation])));
  }
  for (const realm of REALMS) merged.push(...inRealm(realm, mergeObservations(whole[realm], saidApart)));
  const facts = await writeFacts(tx, merged, statusOf);

  const places = new Map(
    facts.flatMap(({ no, members }) =>
      members.map(({ id, reasons }) => [id as string, { factNo: no, reasons }] as const),
    ),
  );
  await moveObservations(tx, stored, places);
  await insertObservations(tx, fresh, places);
  const numbers = facts.map(({ no }) => no);
  await collectFacts(tx, numbers);
  await keepStatistics(tx);
  await indexFactWords(tx, numbersOf(numbers));
  await derivePresence(tx, [...keys, ...(await presenceKeysOf(tx, numbersOf(numbers)))]);
}

/** Blocks and facts made anew at a time, so that memory stays bounded. */
const AT_A_TIME = 5_000;

/** As `putTogether`, for any number of blocks and facts: whole blocks first, then the facts left over. */
export async function putTogetherAgain(
  tx: Transaction,
  { blocks, facts }: { readonly blocks: readonly string[]; readonly facts: readonly number[] },
): Promise<void> {
  for (let start = 0; start < blocks.length; start += AT_A_TIME)
    await putTogether(tx, { blocks: blocks.slice(start, start + AT_A_TIME) });
  for (let start = 0; start < facts.length; start += AT_A_TIME)
    await putTogether(tx, { facts: facts.slice(start, start + AT_A_TIME) });
}

type RealmFact = MergedFact & { readonly realm: Realm };

function inRealm(realm: Realm, facts: readonly MergedFact[]): RealmFact[] {
  return facts.map((fact) => ({ ...fact, realm }));
}

async function writeFacts(
  tx: Transaction,
  merged: readonly RealmFact[],
  statusOf: Decisions['statusOf'],
): Promise<readonly (RealmFact & { readonly no: number })[]> {
  const numbers = await takeNumbers(tx, 'fact', merged.length);
  const facts = merged.map(({ realm, fact, members }, index) => ({
    no: numbers[index]!,
    realm,
    fact,
    members,
    status: statusOf(members.map(({ id }) => id)) ?? fact.status,
  }));
  await tx.copyRows('fact', FACT_COLUMNS, factRows(facts));
  await tx.copyRows('fact_group', GROUP_COLUMNS, groupRows(facts));
  return facts;
}

/** A fact is in every collection that a document of it is in. */
async function collectFacts(tx: Transaction, numbers: readonly number[]): Promise<void> {
  await tx.rows(sql`
    insert into fact_collection (collection_id, fact_no)
    select distinct membership.collection_id, observation.fact_no
    from observation join document_collection membership on membership.document_no = observation.document_no
    where observation.fact_no in (${numbersOf(numbers)})`);
}
