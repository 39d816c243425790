import type { ViewFilter } from '../state/view-filter.ts';

const LISTS = ['group', 'type', 'force', 'mission', 'basis', 'status'] as const;
export type FilterList = (typeof LISTS)[number];

/** One thing the filter asks for, and the filter without it. */
export interface ActiveFilter {
  readonly field: FilterList | 'subgroups' | 'confidence' | 'q';
  readonly value: string;
  readonly without: ViewFilter;
}

/** What a filter asks for, one entry each: what can be taken out of it by itself. */
export function activeFilters(filter: ViewFilter): readonly ActiveFilter[] {
  const active: ActiveFilter[] = LISTS.flatMap((field) =>
    filter[field].map((value) => ({
      field,
      value,
      without: { ...filter, [field]: filter[field].filter((one) => one !== value) },
    })),
  );
  if (filter.subgroups && filter.group.length > 0)
    active.push({ field: 'subgroups', value: '', without: { ...filter, subgroups: false } });
  if (filter.confidence !== null) {
    const without = { ...filter, confidence: null };
    active.push({ field: 'confidence', value: String(filter.confidence), without });
  }
  if (filter.q !== null) active.push({ field: 'q', value: filter.q, without: { ...filter, q: null } });
  return active;
}
