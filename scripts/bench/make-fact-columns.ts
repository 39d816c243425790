import { readPlaces } from '#geodata/places.ts';
import { WORD_COLUMNS } from '#api/queries/facts/facts-in-columns.ts';
import type { FactColumns, WordColumn } from '#api/queries/facts/facts-in-columns.ts';
import { INCIDENT_TYPES } from '#domain/incident-type.ts';
import { dayNumber } from '#domain/period.ts';
import { linearCongruential } from './make-papers.ts';

const TYPES = Object.keys(INCIDENT_TYPES);
const [FIRST_DAY, LAST_DAY] = [dayNumber('2000-01-01'), dayNumber('2023-12-31')];
const GROUPS = 60;

/** Invented incidents as the map takes them, each with a point near where people live, sorted by day. */
export function makeIncidentColumns(count: number): FactColumns {
  const random = linearCongruential(7);
  const places = readPlaces().filter(({ level, labelPoint }) => level === 'municipality' && labelPoint);
  const rows = Array.from({ length: count }, () => {
    const place = places[Math.floor(random() ** 2 * places.length)]!;
    const spread = () => (random() + random() - 1) * 0.6;
    return {
      day: FIRST_DAY + Math.floor(random() * (LAST_DAY - FIRST_DAY)),
      point: [place.labelPoint![0] + spread(), place.labelPoint![1] + spread()] as const,
      place: place.code,
      type: TYPES[Math.floor(random() ** 2 * TYPES.length)]!,
      groups: `group-${Math.floor(random() ** 3 * GROUPS)}`,
    };
  }).sort((a, b) => a.day - b.day);
  return {
    ...numbersOf(count, 1),
    start: Int32Array.from(rows, ({ day }) => day),
    end: Int32Array.from(rows, ({ day }) => day),
    longitude: Float32Array.from(rows, ({ point }) => point[0]),
    latitude: Float32Array.from(rows, ({ point }) => point[1]),
    words: wordsOf(count, {
      kind: () => 'incident',
      place: (row) => rows[row]!.place,
      type: (row) => rows[row]!.type,
      groups: (row) => rows[row]!.groups,
    }),
  };
}

/** Invented presences: each municipality has some of the groups in some of the years. */
export function makePresenceColumns(count: number): FactColumns {
  const random = linearCongruential(11);
  const places = readPlaces().filter(({ level }) => level === 'municipality');
  const rows = Array.from({ length: count }, (_, index) => ({
    year: 2000 + Math.floor(random() * 24),
    place: places[index % places.length]!.code,
    groups: `group-${Math.floor(random() ** 2 * GROUPS)}`,
  })).sort((a, b) => a.year - b.year);
  return {
    ...numbersOf(count, 3),
    start: Int32Array.from(rows, ({ year }) => dayNumber(`${year}-01-01`)),
    end: Int32Array.from(rows, ({ year }) => dayNumber(`${year}-12-31`)),
    words: wordsOf(count, {
      kind: () => 'presence',
      place: (row) => rows[row]!.place,
      groups: (row) => rows[row]!.groups,
      basis: () => 'dataset',
      ended: () => 'false',
    }),
  };
}

function numbersOf(count: number, wherePrecision: number) {
  const unknown = () => new Float32Array(count).fill(NaN);
  return {
    no: Int32Array.from({ length: count }, (_, row) => row + 1),
    longitude: unknown(),
    latitude: unknown(),
    wherePrecision: new Uint8Array(count).fill(wherePrecision),
    confidence: new Uint8Array(count).fill(90),
    killed: unknown(),
    headcount: unknown(),
  };
}

function wordsOf(
  count: number,
  known: Partial<Record<WordColumn, (row: number) => string>>,
): FactColumns['words'] {
  const always: Partial<Record<WordColumn, string>> = {
    status: 'candidate',
    datePrecision: 'day',
    source: 'documents',
  };
  const column = (name: WordColumn) =>
    Array.from({ length: count }, (_, row) => known[name]?.(row) ?? always[name] ?? null);
  return Object.fromEntries(WORD_COLUMNS.map((name) => [name, column(name)])) as FactColumns['words'];
}
