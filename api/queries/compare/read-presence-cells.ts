import { sql } from 'drizzle-orm';
import type { GroupId, PlaceCode } from '#domain/ids.ts';
import { stateOf } from '#domain/ids.ts';
import { factCondition } from '../facts/fact-filter.ts';
import { extentOf } from '../month-span.ts';
import { citationsOf } from './citations-of.ts';
import { countLeftOut } from './count-left-out.ts';
import { extentOfCells } from './measure-cells.ts';
import type { MeasureCell, MeasureCells, MeasureContext } from './measure-cells.ts';
import { nameOfGroup } from './name-of-group.ts';
import { readKnownMonths } from './read-known-months.ts';

/** Years before and after which a date is a misreading, not a presence to draw month by month. */
const [FIRST_MONTH, LAST_MONTH] = [1950 * 12, 2100 * 12];

interface PresenceSpan {
  readonly code: PlaceCode;
  readonly first: number | null;
  readonly last: number | null;
}

/**
 * Presence of a group (or of any) in each month of its periods: 1 in a municipality; in a state the
 * number of its municipalities, at least 1. What a text says has ended is none, and neither is what
 * is only derived from incidents.
 */
export async function readPresenceCells(
  context: MeasureContext,
  group: GroupId | null,
): Promise<MeasureCells> {
  const { tx, collection, level } = context;
  const condition = sql`not fact.ended and ${await factCondition(tx, {
    collection: collection ? [...collection] : undefined,
    kind: ['presence'],
    ...(group && { group: [group] }),
  })}`;
  const spans = await tx.rows<PresenceSpan>(sql`
    select distinct fact.place_code as code, fact.first_month as first, fact.last_month as last
    from fact where ${condition} and fact.place_code <> '00' and fact.date_precision is not null`);
  const cells = level === 'state' ? byState(monthsOf(spans)) : byMunicipality(monthsOf(spans));
  const name = group ? await nameOfGroup(tx, group) : null;
  const leftOut = await countLeftOut(tx, condition, level);
  return {
    measure: {
      es: `Presencia: ${name ?? 'cualquier grupo'}`,
      en: `Presence: ${name ?? 'any group'}`,
      unit: 'municipalities',
      kind: 'stock',
      step: 'month',
      citation: await citationsOf(context, 'presence'),
      leftOut: { ...leftOut, vague: 0 },
    },
    cells,
    extent: extentOfCells(cells),
    readKnown: () => readKnownMonths(context, 'presence'),
  };
}

/** Places present by month; open ends reach to the first and last month that is named. */
function monthsOf(spans: readonly PresenceSpan[]): ReadonlyMap<number, ReadonlySet<PlaceCode>> {
  const named = extentOf(spans.map((span) => ({ ...span, items: 1 })));
  const [begin, end] = [Math.max(FIRST_MONTH, named.firstMonth), Math.min(LAST_MONTH, named.lastMonth)];
  const months = new Map<number, Set<PlaceCode>>();
  for (const { code, first, last } of spans) {
    for (let month = Math.max(begin, first ?? begin); month <= Math.min(end, last ?? end); month++) {
      const places = months.get(month) ?? new Set<PlaceCode>();
      months.set(month, places.add(code));
    }
  }
  return months;
}

function byMunicipality(months: ReadonlyMap<number, ReadonlySet<PlaceCode>>): MeasureCell[] {
  return [...months].flatMap(([month, places]) =>
    [...places].filter((code) => code.length === 5).map((code) => ({ code, month, value: 1 })),
  );
}

function byState(months: ReadonlyMap<number, ReadonlySet<PlaceCode>>): MeasureCell[] {
  return [...months].flatMap(([month, places]) => {
    const municipalities = new Map<PlaceCode, number>();
    for (const code of places) {
      const state = stateOf(code) ?? code;
      municipalities.set(state, (municipalities.get(state) ?? 0) + (code.length === 5 ? 1 : 0));
    }
    return [...municipalities].map(([code, number]) => ({ code, month, value: Math.max(1, number) }));
  });
}
