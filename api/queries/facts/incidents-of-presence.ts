import { sql } from 'drizzle-orm';

/**
 * The incidents a derived presence rests on, as a lateral table over `fact`: numbers as
 * `incident_no`. Empty for any other fact. The rule is that of commands/facts/derive-presence.ts.
 */
export const INCIDENTS_OF_PRESENCE = sql`
  select incident.no as incident_no
  from fact_group own
  join fact incident on incident.place_code = fact.place_code and incident.realm = fact.realm
    and incident.first_day between fact.first_day and fact.last_day
    and incident.last_day between fact.first_day and fact.last_day
    and incident.kind = 'incident' and incident.status in ('candidate', 'verified')
  join fact_group on fact_group.fact_no = incident.no and fact_group.group_id = own.group_id
    and fact_group.role in ('perpetrator', 'side')
  where fact.basis = 'derived' and own.fact_no = fact.no`;
