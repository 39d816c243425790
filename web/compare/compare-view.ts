import { z } from 'zod';
import { MeasureId } from '#domain/measure.ts';
import { BREAK_METHODS } from '#domain/statistics/class-breaks.ts';
import type { BreakMethod } from '#domain/statistics/class-breaks.ts';

export const COMPARE_SECTIONS = ['relation', 'time', 'missions', 'territory'] as const;
export const CompareSection = z.enum(COMPARE_SECTIONS);
export type CompareSection = z.infer<typeof CompareSection>;

/** Lag in months, as far as the server takes it. */
const Lag = z.coerce.number().int().min(-120).max(120);

/** What a link to the comparison says; null is the page's own choice. */
export interface CompareView {
  readonly section: CompareSection;
  readonly x: string | null;
  readonly y: string | null;
  /** Months by which y is taken later than x. */
  readonly lag: number;
  /** Per 100,000 inhabitants, or as counted. */
  readonly rates: boolean;
  /** How the classes of the map are made. */
  readonly breaks: BreakMethod;
}

export const NEW_COMPARISON: CompareView = {
  section: 'relation',
  x: null,
  y: null,
  lag: 0,
  rates: true,
  breaks: 'quantile',
};

/**
 * Reads the view's `compare`: `x.deployment.gn~y.documents~lag.3`. A measure's colons stand as points,
 * which no part of its id has. What is not understood is the page's own choice.
 */
export function parseSettings(settings: string): CompareView {
  const said = new Map(
    settings.split('~').map((part): [string, string] => {
      const point = part.indexOf('.');
      return point < 0 ? [part, ''] : [part.slice(0, point), part.slice(point + 1)];
    }),
  );
  const measure = (name: string) => MeasureId.safeParse(said.get(name)?.replaceAll('.', ':')).data ?? null;
  return {
    section: CompareSection.safeParse(said.get('in')).data ?? NEW_COMPARISON.section,
    x: measure('x'),
    y: measure('y'),
    lag: said.get('lag') ? (Lag.safeParse(said.get('lag')).data ?? 0) : 0,
    rates: said.get('per') !== 'place',
    breaks: z.enum(BREAK_METHODS).safeParse(said.get('by')).data ?? NEW_COMPARISON.breaks,
  };
}

/** The comparison as `parseSettings` reads it; what is the page's own choice is left out. */
export function formatSettings(view: CompareView): string {
  const said = [
    view.section !== NEW_COMPARISON.section && `in.${view.section}`,
    view.x !== null && `x.${view.x.replaceAll(':', '.')}`,
    view.y !== null && `y.${view.y.replaceAll(':', '.')}`,
    view.lag !== 0 && `lag.${view.lag}`,
    !view.rates && 'per.place',
    view.breaks !== NEW_COMPARISON.breaks && `by.${view.breaks}`,
  ];
  return said.filter((part) => part !== false).join('~');
}
