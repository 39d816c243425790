import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import type { GroupId, PlaceCode } from '#domain/ids.ts';
import type { Transaction } from '../../database/database.ts';
import { indexFactWords } from './index-fact-words.ts';

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

/**
 * Makes the derived presences of these keys anew from the incidents there are: a marked kind of
 * presence (`basis` "derived"), a year long, whose evidence is that of its incidents. One incident
 * alone says little, so that confidence is that of the surest, halved for one, a quarter off for two,
 * an eighth for three.
 */
export async function derivePresence(tx: Transaction, keys: readonly PresenceKey[]): Promise<void> {
  if (keys.length === 0) return;
  const list = JSON.stringify(keys);
  const source = sql`
    select distinct realm, "group", code, year,
           md5(concat_ws('|', 'derived presence', realm, "group", code, year))::uuid as id
    from jsonb_to_recordset(${list}::jsonb) as key (realm text, "group" text, code text, year integer)`;
  await tx.rows(sql`delete from fact where id in (select id from (${source}) key)`);
  const made = await tx.rows<{ no: number }>(sql`
    with told as (
      select key.id, key.realm, key."group", key.code, key.year, count(*)::int as incidents,
             max(incident.confidence) as confidence, max(incident.last_day) as latest
      from (${source}) key
      join fact incident on incident.place_code = key.code and incident.realm = key.realm
        and incident.first_day between make_date(key.year, 1, 1) and make_date(key.year, 12, 31)
      join fact_group on fact_group.fact_no = incident.no and fact_group.group_id = key."group"
      where ${SHOWS_PRESENCE}
      group by key.id, key.realm, key."group", key.code, key.year
    ), made as (
      insert into fact (id, kind, realm, status, confidence, extractor, place_code, place_name, where_precision,
        date_from, date_to, date_precision, first_day, last_day, basis, ended, latest_evidence)
      select told.id, 'presence', realm, coalesce(decision.status, 'candidate'),
             confidence * (1 - power(0.5, incidents)), 'derived-presence', told.code, place.name, 3,
             to_char(year, 'FM0000'), to_char(year, 'FM0000'), 'year',
             make_date(year, 1, 1), make_date(year, 12, 31), 'derived', false,
             to_char(latest, 'YYYY-MM-DD')
      from told
      join place on place.code = told.code
      left join status_decision decision on decision.subject = told.id
      returning no, id
    ), grouped as (
      insert into fact_group (fact_no, group_id, role)
      select made.no, told."group", 'present' from made join told on told.id = made.id
    )
    select no from made`);
  const numbers = sql`select jsonb_array_elements_text(${JSON.stringify(made.map(({ no }) => no))}::jsonb)::int`;
  await tx.rows(sql`
    insert into fact_collection (collection_id, fact_no)
    select distinct membership.collection_id, derived.no
    from fact derived
    join fact_group own on own.fact_no = derived.no
    join fact incident on incident.place_code = derived.place_code and incident.realm = derived.realm
      and incident.first_day between derived.first_day and derived.last_day
    join fact_group on fact_group.fact_no = incident.no and fact_group.group_id = own.group_id
    join fact_collection membership on membership.fact_no = incident.no
    where derived.no in (${numbers}) and ${SHOWS_PRESENCE}`);
  await indexFactWords(tx, numbers);
}
