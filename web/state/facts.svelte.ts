import { FACT_KINDS } from '#domain/fact.ts';
import type { FactKind } from '#domain/fact.ts';
import type { CollectionId } from '#domain/ids.ts';
import type { SummaryLevel } from '#domain/summary.ts';
import { getFactColumns, getGroups } from '../api/facts-client.ts';
import { factBins } from '../facts/fact-bins.ts';
import type { FactColumns } from '../facts/fact-columns.ts';
import type { IndexedFacts } from '../facts/index-facts.ts';
import { headcountSeries } from '../facts/headcount-series.ts';
import { loadFacts } from '../facts/load-facts.ts';
import { presenceSpans } from '../facts/presence-spans.ts';
import { selectRows } from '../facts/select-rows.ts';
import { groupsWanted, indexGroups } from '../groups/group-index.ts';
import type { GroupIndex } from '../groups/group-index.ts';
import { Resource } from './resource.svelte.ts';
import type { ViewFilter } from './view-filter.ts';
import type { View } from './view.svelte.ts';

/**
 * All facts of the chosen collections, and what the filter leaves of them. They come in one answer:
 * neither the slider nor the filter asks the server for anything (but for words of the text).
 */
export class FactsState {
  readonly indexed = new Resource<IndexedFacts>();
  readonly groups = new Resource<GroupIndex>();
  readonly #view: View;

  readonly columns: FactColumns | null = $derived(this.indexed.data?.facts ?? null);
  readonly filter: ViewFilter = $derived.by(() => this.#view.current.filter);
  /** Groups asked for, with those that belong to them when that is asked for; null for any. */
  readonly chosenGroups = $derived(groupsWanted(this.groups.data, this.filter));
  /** Rows of each kind that the filter leaves, in order of their first day. */
  readonly incidents = $derived(this.#select('incident'));
  readonly presences = $derived(this.#select('presence'));
  readonly deployments = $derived(this.#select('deployment'));
  /** First and last month that any fact names, whatever the filter. */
  readonly range = $derived.by(() => {
    const { columns } = this;
    if (!columns) return null;
    const bins = factBins(
      columns,
      Int32Array.from({ length: columns.rows }, (_, row) => row),
      'state',
    );
    return bins && bins.begun.some((count) => count > 0) ? bins.range : null;
  });

  readonly incidentBins = $derived(this.#byLevel((level) => this.#bins(this.incidents, level)));
  readonly presenceSpans = $derived(
    this.#byLevel((level) => this.columns && presenceSpans(this.columns, this.presences, level)),
  );
  readonly #colour = $derived.by(() => this.#view.current.colour ?? 'force');
  readonly headcounts = $derived({
    country: this.#headcounts('country'),
    state: this.#headcounts('state'),
    municipality: this.#headcounts('municipality'),
  });

  constructor(view: View) {
    this.#view = view;
    this.loadGroups();
  }

  loadGroups(): void {
    this.groups.load(async (signal) => indexGroups((await getGroups(signal)).groups));
  }

  load(collections: readonly CollectionId[], q: string | null): void {
    if (collections.length === 0) this.indexed.clear();
    else {
      this.indexed.load(async (signal) =>
        loadFacts(await getFactColumns(collections, q, 'map', signal), signal),
      );
    }
  }

  rowsOf(kind: FactKind): Int32Array {
    return { incident: this.incidents, presence: this.presences, deployment: this.deployments }[kind];
  }

  /** Kinds that the collections have any fact of, whatever the filter. */
  readonly kinds: readonly FactKind[] = $derived.by(() => {
    const { kind } = this.columns ?? {};
    return kind ? FACT_KINDS.filter((one) => kind.words.includes(one)) : [];
  });

  #select(kind: FactKind): Int32Array {
    return this.columns ? selectRows(this.columns, kind, this.filter, this.chosenGroups) : Int32Array.of();
  }

  #bins(rows: Int32Array, level: SummaryLevel) {
    return this.columns && factBins(this.columns, rows, level);
  }

  #headcounts(level: 'country' | SummaryLevel) {
    return this.columns && headcountSeries(this.columns, this.deployments, level, this.#colour);
  }

  #byLevel<T>(of: (level: SummaryLevel) => T): Readonly<Record<SummaryLevel, T>> {
    return { state: of('state'), municipality: of('municipality') };
  }
}
