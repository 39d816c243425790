import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import type { PresenceDraft } from '#api/pipeline/facts/merge/observation.ts';
import type { CollectionId, FactId, GroupId, PlaceCode } from '#domain/ids.ts';
import type { PartialDate } from '#domain/period.ts';
import type { Transaction } from '../../database/database.ts';
import { FACT_COLUMNS, GROUP_COLUMNS, factRows, groupRows } from './fact-rows.ts';
import { indexFactWords } from './index-fact-words.ts';
import { readDecisions } from './read-decisions.ts';
import { numbersOf } from './sql-lists.ts';
import { takeNumbers } from './take-numbers.ts';

/** What one derived presence is of: incidents of a group in a municipality in a year. */
export interface PresenceKey {
  readonly realm: string;
  readonly group: GroupId;
  readonly code: PlaceCode;
  readonly year: number;
}

/**
 * An incident shows a group where it is not only the victim, its municipality is known and it lies
 * in one year; what was rejected or withdrawn shows nothing.
 */
const SHOWS_PRESENCE = sql`
  incident.kind = 'incident' and incident.status in ('candidate', 'verified')
  and length(incident.place_code) = 5 and fact_group.role in ('perpetrator', 'side')
  and date_part('year', incident.first_day) = date_part('year', incident.last_day)`;

/** Which derived presences rest on these incidents: a query of their numbers. */
export async function presenceKeysOf(tx: Transaction, factNumbers: SQL): Promise<PresenceKey[]> {
  return await tx.rows<PresenceKey>(sql`
    select distinct incident.realm, fact_group.group_id as "group", incident.place_code as code,
           date_part('year', incident.first_day)::int as year
    from fact incident join fact_group on fact_group.fact_no = incident.no
    where incident.no in (${factNumbers}) and ${SHOWS_PRESENCE}`);
}

/** What the incidents of one key say together. */
interface Derived extends PresenceKey {
  readonly id: FactId;
  readonly name: string;
  readonly incidents: number;
  readonly confidence: number;
  readonly latest: PartialDate;
  readonly collections: readonly CollectionId[];
}

/**
 * Makes the derived presences of these keys anew from the incidents there are: a marked kind of
 * presence (`basis` "derived"), a year long, whose evidence is that of its incidents. One incident
 * alone says little, so that confidence is that of the surest, halved for one, a quarter off for two,
 * an eighth for three.
 */
export async function derivePresence(tx: Transaction, keys: readonly PresenceKey[]): Promise<void> {
  if (keys.length === 0) return;
  const source = sql`
    select distinct realm, "group", code, year,
           md5(concat_ws('|', 'derived presence', realm, "group", code, year))::uuid as id
    from jsonb_to_recordset(${JSON.stringify(keys)}::jsonb) as key (realm text, "group" text, code text, year integer)`;
  await tx.rows(sql`delete from fact where id in (select id from (${source}) key)`);
  // Lateral, so that each key is one stretch of the index on place and day.
  const derived = await tx.rows<Derived>(sql`
    select replace(key.id::text, '-', '') as id, key.realm, key."group", key.code, key.year, place.name, told.*
    from (${source}) key
    join place on place.code = key.code
    cross join lateral (
      select count(distinct incident.no)::int as incidents, max(incident.confidence) as confidence,
             to_char(max(incident.last_day), 'YYYY-MM-DD') as latest,
             array_agg(distinct membership.collection_id) as collections
      from fact incident
      join fact_group on fact_group.fact_no = incident.no and fact_group.group_id = key."group"
      join fact_collection membership on membership.fact_no = incident.no
      where incident.place_code = key.code and incident.realm = key.realm
        and incident.first_day between make_date(key.year, 1, 1) and make_date(key.year, 12, 31)
        and ${SHOWS_PRESENCE}
    ) told
    where told.incidents > 0`);
  await write(tx, derived);
}

async function write(tx: Transaction, derived: readonly Derived[]): Promise<void> {
  const { statusOf } = await readDecisions(
    tx,
    derived.map(({ id }) => id),
  );
  const numbers = await takeNumbers(tx, 'fact', derived.length);
  const facts = derived.map(({ collections, realm, ...one }, index) => ({
    no: numbers[index]!,
    realm,
    status: statusOf([one.id]) ?? 'candidate',
    fact: toPresence(one),
    collections,
  }));
  await tx.copyRows('fact', FACT_COLUMNS, factRows(facts));
  await tx.copyRows('fact_group', GROUP_COLUMNS, groupRows(facts));
  await tx.copyRows(
    'fact_collection',
    ['collection_id', 'fact_no'],
    facts.flatMap(({ no, collections }) => collections.map((collection) => [collection, no])),
  );
  await indexFactWords(tx, numbersOf(numbers));
}

function toPresence(derived: Omit<Derived, 'collections' | 'realm'>): PresenceDraft {
  const { id, code, name, group, incidents, confidence, latest } = derived;
  const year = String(derived.year).padStart(4, '0') as PartialDate;
  return {
    kind: 'presence',
    id,
    place: { code, name, point: null, wherePrecision: 3 },
    period: { from: year, to: year, precision: 'year' },
    status: 'candidate',
    confidence: confidence * (1 - 0.5 ** incidents),
    extractor: 'derived-presence',
    group,
    basis: 'derived',
    ended: false,
    latestEvidence: latest,
  };
}
