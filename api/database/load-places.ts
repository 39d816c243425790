import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { readPlaces } from '#geodata/places.ts';
import { BOUNDARIES_FILE, readBoundaries } from '#geodata/read-boundaries.ts';
import type { BoundaryFeature } from '#geodata/read-boundaries.ts';
import { checkPlaces } from './check-places.ts';
import type { Database, Transaction } from './database.ts';
import { lockPreparing } from './migrate.ts';

const NAME = 'places';
const PLACES_FILE = join(import.meta.dirname, '../../geodata/places/places.csv');
/** Boundaries sent in one statement: a few hundred kB of GeoJSON. */
const BATCH = 100;

/** Checksum of the places and boundaries of this program, to tell whether a database has them. */
export function placesChecksum(): string {
  const hash = createHash('sha256');
  for (const file of [PLACES_FILE, BOUNDARIES_FILE]) hash.update(readFileSync(file));
  return hash.digest('hex');
}

/**
 * Loads the country, states and municipalities with their boundaries, unless the database has this
 * edition of them already; one transaction, checked row by row before it commits.
 * @throws Error when a boundary is invalid or a count differs from the source's
 */
export async function loadPlaces(
  db: Pick<Database, 'transaction'>,
  onProgress: (share: number) => void = () => {},
): Promise<void> {
  const checksum = placesChecksum();
  await db.transaction(
    async (tx) => {
      await lockPreparing(tx);
      const loaded = await tx.rows<{ checksum: string }>(
        sql`select checksum from reference_data where name = ${NAME}`,
      );
      if (loaded[0]?.checksum === checksum) return;
      await upsertPlaces(tx);
      await loadBoundaries(tx, onProgress);
      await dropUnknownPlaces(tx);
      await checkPlaces(tx);
      await tx.rows(sql`
        insert into reference_data (name, checksum) values (${NAME}, ${checksum})
        on conflict (name) do update set checksum = excluded.checksum, loaded_at = now()`);
      await tx.rows(sql`update dataset_version set version = version + 1`);
    },
    { unlimited: true },
  );
  onProgress(1);
}

async function upsertPlaces(tx: Transaction): Promise<void> {
  const places = readPlaces().map((place) => ({
    code: place.code,
    level: place.level,
    name: place.name,
    official_name: place.officialName,
    state_code: place.stateCode,
    abbreviation: place.abbreviation,
    seat: place.seat,
    population: place.population,
    has_boundary: place.hasBoundary,
    longitude: place.labelPoint?.[0] ?? null,
    latitude: place.labelPoint?.[1] ?? null,
  }));
  await tx.rows(sql`
    insert into place (code, level, name, official_name, state_code, abbreviation, seat, population,
                       has_boundary, label_point)
    select code, level, name, official_name, state_code, abbreviation, seat, population, has_boundary,
           st_setsrid(st_makepoint(longitude, latitude), 4326)
    from jsonb_to_recordset(${JSON.stringify(places)}::jsonb) as source (
      code text, level text, name text, official_name text, state_code text, abbreviation text,
      seat text, population integer, has_boundary boolean, longitude float8, latitude float8)
    on conflict (code) do update set
      level = excluded.level, name = excluded.name, official_name = excluded.official_name,
      state_code = excluded.state_code, abbreviation = excluded.abbreviation, seat = excluded.seat,
      population = excluded.population, has_boundary = excluded.has_boundary,
      label_point = excluded.label_point, boundary = null`);
}

async function loadBoundaries(tx: Transaction, onProgress: (share: number) => void): Promise<void> {
  const { states, municipalities } = readBoundaries();
  const features: readonly BoundaryFeature[] = [...states.features, ...municipalities.features];
  for (let start = 0; start < features.length; start += BATCH) {
    const batch = features.slice(start, start + BATCH);
    const rows = batch.map(({ properties, geometry }) => ({ code: properties.code, geometry }));
    await tx.rows(sql`
      update place
      set boundary = st_multi(st_setsrid(st_geomfromgeojson(source.geometry), 4326))
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as source (code text, geometry jsonb)
      where place.code = source.code`);
    onProgress((start + batch.length) / features.length);
  }
}

/** Places an older edition had and no document or fact names; those that one does are kept for it. */
async function dropUnknownPlaces(tx: Transaction): Promise<void> {
  const codes = JSON.stringify(readPlaces().map((place) => place.code));
  await tx.rows(sql`
    delete from place
    where code not in (select jsonb_array_elements_text(${codes}::jsonb))
      and not exists (select from document_place where document_place.code = place.code)
      and not exists (select from fact where fact.place_code = place.code)`);
}
