import type { Estimate } from '#domain/fact.ts';
import { exactly } from '../../quantities/find-hedge.ts';
import type { Outcome } from './outcome-patterns.ts';

/** What a column or field counts, by its folded title. */
const COUNTED: readonly (readonly [Outcome, RegExp])[] = [
  [
    'killed',
    /^(?:(?:n[uo]m?\.?\s+(?:de\s+)?)?(?:(?:personas|civiles)\s+)?(?:muert[oa]s?|fallecid[oa]s?|occis[oa]s|decesos|victimas\s+mortales|abatid[oa]s|killed|dead|deaths|fatalities))/,
  ],
  [
    'injured',
    /^(?:(?:n[uo]m?\.?\s+(?:de\s+)?)?(?:personas\s+)?(?:herid[oa]s?|lesionad[oa]s?|injured|wounded|hurt))/,
  ],
  [
    'detained',
    /^(?:(?:n[uo]m?\.?\s+(?:de\s+)?)?(?:personas\s+)?(?:detenid[oa]s?|detenciones|arrestad[oa]s|arrests|arrested|detained|held|in\s+custody))/,
  ],
];

/** The count that a cell under such a title gives in bare figures: "MUERTOS | 2", "Detenidos: ninguno". */
export function countCell(title: string, cell: string): { outcome: Outcome; count: Estimate } | null {
  const value =
    /^[\s:.]*(?:(\d{1,3})|(ningun[oa]|cero|none|nil|no\s+hubo|sin\s+detenidos))\s*(?:\.?|[(,;-].*)$/.exec(
      cell,
    );
  if (!value) return null;
  const outcome = COUNTED.find(([, pattern]) => pattern.test(title.trim()))?.[0];
  return outcome === undefined ? null : { outcome, count: exactly(value[1] ? Number(value[1]) : 0) };
}
