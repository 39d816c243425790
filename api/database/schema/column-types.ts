import { customType } from 'drizzle-orm/pg-core';

/** PostGIS geometry, read and written in SQL only (ST_AsGeoJSON, ST_GeomFromGeoJSON). */
export const geometry = customType<{ data: string; config: { type: 'Point' | 'MultiPolygon' } }>({
  dataType: (config) => `geometry(${config?.type ?? 'Geometry'},4326)`,
});

export const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });
export const daterange = customType<{ data: string }>({ dataType: () => 'daterange' });
