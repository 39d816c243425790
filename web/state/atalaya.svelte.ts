import { getContext, setContext, untrack } from 'svelte';
import { COUNTRY_CODE } from '#domain/ids.ts';
import type { CollectionId, PlaceCode } from '#domain/ids.ts';
import type { Collection } from '#domain/collection.ts';
import type { PlacesSummary, SummaryLevel } from '#domain/summary.ts';
import { getCollections, getDocumentCube, getPlaces, getTotals } from '../api/client.ts';
import { classBreaks } from '../map/class-breaks.ts';
import { countIn, countsIn, periodBins } from '../time/period-bins.ts';
import type { PeriodBins } from '../time/period-bins.ts';
import { windowFromQuery, windowToQuery } from '../time/month-window.ts';
import { chosenCollections } from './chosen-collections.ts';
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
  readonly places = new Resource<PlaceIndex>();
  readonly collections = new Resource<Collection[]>();
  readonly totals = new Resource<PlacesSummary>();
  readonly cubes: Record<SummaryLevel, Resource<PeriodBins>> = {
    state: new Resource<PeriodBins>(),
    municipality: new Resource<PeriodBins>(),
  };
  /** Level the map's zoom asks for. */
  zoomLevel = $state<SummaryLevel>('state');
  /** Grows when the stored documents change, so that lists ask again. */
  revision = $state(0);

  readonly chosen: readonly CollectionId[] = $derived(
    chosenCollections(this.collections.data ?? [], this.view.current.collections),
  );
  readonly fictional = $derived(
    (this.collections.data ?? []).some(({ id, fictional }) => fictional && this.chosen.includes(id)),
  );
  readonly level: SummaryLevel = $derived(this.view.current.level ?? this.zoomLevel);
  readonly bins = $derived(this.cubes[this.level].data);
  readonly breaks = $derived(this.bins ? classBreaks(placeCounts(this.bins)) : []);

  /** Title of the page: the place in view, so that tabs and history can be told apart. */
  readonly title = $derived.by(() => {
    const { place } = this.view.current;
    return place && this.places.data ? `${placeName(this.places.data, place)} · Atalaya` : 'Atalaya';
  });

  constructor() {
    this.places.load(async (signal) => indexPlaces(await getPlaces(signal)));
    this.refresh();
    $effect(() => this.#loadSummaries(this.chosen, this.revision));
    $effect(() => this.#loadMunicipalities(this.chosen, this.revision));
    $effect(() => this.#takeRange());
    $effect(() => this.#writeWindow());
    $effect(() => this.#readWindow());
  }

  /** Asks for everything again after documents came or went. */
  refresh(): void {
    this.collections.load(getCollections);
    this.revision += 1;
  }

  /** Documents that name a place, within the window; of the country, all of them. */
  count(code: PlaceCode): number {
    const level = code.length === 5 ? 'municipality' : 'state';
    const bins = this.cubes[level].data;
    return bins ? countIn(bins, code, this.time.window) : 0;
  }

  #loadSummaries(chosen: readonly CollectionId[], _revision: number): void {
    untrack(() => {
      if (chosen.length === 0) {
        this.totals.clear();
        this.cubes.state.clear();
        return;
      }
      this.totals.load((signal) => getTotals(chosen, signal));
      this.cubes.state.load(async (signal) => periodBins(await getDocumentCube('state', chosen, signal)));
    });
  }

  /** Loaded at once, not on zooming in: a slider in motion must never wait for the network. */
  #loadMunicipalities(chosen: readonly CollectionId[], _revision: number): void {
    untrack(() => {
      const cube = this.cubes.municipality;
      if (chosen.length === 0) return cube.clear();
      cube.load(async (signal) => periodBins(await getDocumentCube('municipality', chosen, signal)));
    });
  }

  #takeRange(): void {
    const bins = this.cubes.state.data;
    const dated = bins && bins.begun.length > 0 && countIn(bins, COUNTRY_CODE, bins.range) > 0;
    untrack(() => {
      this.time.setRange(dated ? bins.range : null);
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

/** Whole-period counts of the places the map colours: not the country's. */
function placeCounts(bins: PeriodBins): Float64Array {
  const counts = countsIn(bins, null);
  const country = bins.indexOf.get(COUNTRY_CODE);
  if (country !== undefined) counts[country] = 0;
  return counts;
}

export function provideAtalaya(): Atalaya {
  return setContext(KEY, new Atalaya());
}

export function useAtalaya(): Atalaya {
  return getContext<Atalaya>(KEY);
}
