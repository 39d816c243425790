import { getContext, setContext, untrack } from 'svelte';
import { COUNTRY_CODE } from '#domain/ids.ts';
import type { CollectionId, PlaceCode } from '#domain/ids.ts';
import type { Collection } from '#domain/collection.ts';
import { SUMMARY_LEVELS } from '#domain/summary.ts';
import type { PlacesSummary, SummaryLevel } from '#domain/summary.ts';
import { getCollections, getDocumentCube, getPlaces, getTotals } from '../api/client.ts';
import type { FactScope } from '../api/facts-client.ts';
import { defaultLayers } from '../layers/default-layers.ts';
import type { LayerId } from '../layers/layer-id.ts';
import { countMeasure, deploymentMeasure, presenceMeasure } from '../layers/measure.ts';
import type { Measure } from '../layers/measure.ts';
import type { AreaPainting } from '../map/area-painting.ts';
import { countIn, periodBins } from '../time/period-bins.ts';
import type { PeriodBins } from '../time/period-bins.ts';
import { unionOf, windowFromQuery, windowToQuery } from '../time/month-window.ts';
import { chosenCollections } from './chosen-collections.ts';
import { FactsState } from './facts.svelte.ts';
import { indexPlaces, placeName } from './place-index.ts';
import type { PlaceIndex } from './place-index.ts';
import { Resource } from './resource.svelte.ts';
import { TimeState } from './time.svelte.ts';
import { View } from './view.svelte.ts';

const KEY = Symbol('atalaya');

/** What the page knows: the view, what the server has for it, and the one time window. */
export class Atalaya {
  readonly view = new View();
  readonly time = new TimeState();
  readonly facts = new FactsState(this.view);
  readonly places = new Resource<PlaceIndex>();
  readonly collections = new Resource<Collection[]>();
  readonly totals = new Resource<PlacesSummary>();
  readonly cubes: Record<SummaryLevel, Resource<PeriodBins>> = {
    state: new Resource<PeriodBins>(),
    municipality: new Resource<PeriodBins>(),
  };
  /** Area under the pointer, on the map or in a list: both show it. */
  hovered = $state<PlaceCode | null>(null);
  /** What a view of its own colours the areas by, in place of the layers. */
  painting = $state.raw<AreaPainting | null>(null);
  /** Level the map's zoom asks for. */
  zoomLevel = $state<SummaryLevel>('state');

  // By way of text, so that the same choice made anew does not ask for everything anew.
  readonly #chosenKey = $derived(
    chosenCollections(this.collections.data ?? [], this.view.current.collections).join(','),
  );
  readonly chosen = $derived(this.#chosenKey.split(',').filter(Boolean) as CollectionId[]);
  readonly fictional = $derived(
    (this.collections.data ?? []).some(({ id, fictional }) => fictional && this.chosen.includes(id)),
  );
  readonly level: SummaryLevel = $derived(this.view.current.level ?? this.zoomLevel);
  /** Until facts are there or known to be missing it is not decided what to show: none. */
  readonly #facts = $derived(this.facts.indexed.status);
  readonly layers: readonly LayerId[] = $derived.by(() => {
    const { layers } = this.view.current;
    if (layers) return layers;
    return this.#facts === 'loading' && !this.facts.columns ? [] : defaultLayers(this.facts.kinds);
  });
  /** The layer that bars and lists speak of. */
  readonly lead: LayerId = $derived(this.layers[0] ?? 'documents');
  readonly #documents: Measure | null = $derived.by(() => {
    const { state, municipality } = this.cubes;
    return state.data && countMeasure(state.data, municipality.data);
  });
  readonly #incidents: Measure | null = $derived.by(() => {
    const { columns, incidentBins } = this.facts;
    return columns && countMeasure(incidentBins.state, incidentBins.municipality);
  });
  readonly #presence: Measure | null = $derived.by(() => {
    const { state, municipality } = this.facts.presenceSpans;
    return state && municipality && presenceMeasure(state, municipality);
  });
  readonly #deployments: Measure | null = $derived.by(() =>
    this.facts.columns ? deploymentMeasure(this.facts.headcounts) : null,
  );
  /** What the leading layer counts; null while that cannot be counted. */
  readonly measure: Measure | null = $derived(this.layers.length > 0 ? this.measureOf(this.lead) : null);
  /** Why something cannot be counted, or null: without its facts a page must not look like one that has none. */
  readonly failure: unknown = $derived(this.facts.indexed.error ?? this.cubes.state.error);
  readonly counting: boolean = $derived(
    this.cubes.state.status === 'loading' || this.facts.indexed.status === 'loading',
  );
  /** What lists of facts ask for: the settled window, not the moving one, since a list costs a request. */
  readonly factScope: FactScope = $derived.by(() => {
    const { settled } = this.time;
    const { place } = this.view.current;
    return {
      collections: this.chosen,
      place: place === COUNTRY_CODE ? null : place,
      ...(settled ? windowToQuery(settled) : { from: null, to: null }),
      filter: this.facts.filter,
      at: this.view.current.at,
    };
  });
  /** Title of the page: the place in view, so that tabs and history can be told apart. */
  readonly title = $derived.by(() => {
    const { place } = this.view.current;
    return place && this.places.data ? `${placeName(this.places.data, place)} · Atalaya` : 'Atalaya';
  });

  constructor() {
    this.places.load(async (signal) => indexPlaces(await getPlaces(signal)));
    this.refresh();
    $effect(() => this.#loadSummaries(this.chosen, this.facts.filter.q, this.collections.version));
    $effect(() => this.#takeRange());
    $effect(() => this.#writeWindow());
    $effect(() => this.#readWindow());
  }

  /** Asks for everything again after documents came or went. */
  refresh(): void {
    this.collections.load(getCollections);
  }

  /** What a layer counts; null while that cannot be counted. */
  measureOf(layer: LayerId): Measure | null {
    switch (layer) {
      case 'documents':
        return this.#documents;
      case 'incident':
        return this.#incidents;
      case 'presence':
        return this.#presence;
      case 'deployment':
        return this.#deployments;
    }
  }

  /** What the leading layer counts at a place, within the window. */
  count(code: PlaceCode): number {
    return this.measure?.count(code, this.time.window) ?? 0;
  }

  /** Both levels at once, not on zooming in: a slider in motion must never wait for the network. */
  #loadSummaries(chosen: readonly CollectionId[], q: string | null, _version: number): void {
    untrack(() => {
      this.facts.load(chosen, q);
      if (chosen.length === 0) {
        this.totals.clear();
        for (const level of SUMMARY_LEVELS) this.cubes[level].clear();
        return;
      }
      this.totals.load((signal) => getTotals(chosen, q, signal));
      for (const level of SUMMARY_LEVELS) {
        this.cubes[level].load(async (signal) => periodBins(await getDocumentCube(level, chosen, q, signal)));
      }
    });
  }

  /** Once all is there: a range of only a part would cut the window that an address asks for. */
  #takeRange(): void {
    if (this.counting) return;
    const bins = this.cubes.state.data;
    const dated = bins && bins.begun.length > 0 && countIn(bins, COUNTRY_CODE, bins.range) > 0;
    const range = unionOf(dated ? bins.range : null, this.facts.range);
    untrack(() => {
      this.time.setRange(range);
      this.#readWindow();
    });
  }

  #readWindow(): void {
    const { from, to } = this.view.current;
    const range = this.time.range;
    untrack(() => range && this.time.put(windowFromQuery(from, to, range)));
  }

  #writeWindow(): void {
    const { settled } = this.time;
    untrack(() => {
      if (!this.time.range) return;
      this.view.replace(settled ? windowToQuery(settled) : { from: null, to: null });
    });
  }
}

export function provideAtalaya(): Atalaya {
  return setContext(KEY, new Atalaya());
}

export function useAtalaya(): Atalaya {
  return getContext<Atalaya>(KEY);
}
