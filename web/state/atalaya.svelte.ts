import { getContext, setContext, untrack } from 'svelte';
import { COUNTRY_CODE } from '#domain/ids.ts';
import type { CollectionId, PlaceCode } from '#domain/ids.ts';
import { levelOf } from '#domain/place.ts';
import type { Collection } from '#domain/collection.ts';
import { SUMMARY_LEVELS } from '#domain/summary.ts';
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

  // By way of text, so that the same choice made anew does not ask for everything anew.
  readonly #chosenKey = $derived(
    chosenCollections(this.collections.data ?? [], this.view.current.collections).join(','),
  );
  readonly chosen = $derived(this.#chosenKey.split(',').filter(Boolean) as CollectionId[]);
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
    $effect(() => this.#loadSummaries(this.chosen, this.collections.version));
    $effect(() => this.#takeRange());
    $effect(() => this.#writeWindow());
    $effect(() => this.#readWindow());
  }

  /** Asks for everything again after documents came or went. */
  refresh(): void {
    this.collections.load(getCollections);
  }

  /** The counts that a place is among; null while they are not there. */
  binsOf(code: PlaceCode): PeriodBins | null {
    return this.cubes[levelOf(code) === 'municipality' ? 'municipality' : 'state'].data;
  }

  /** Documents that name a place, within the window; of the country, all of them. */
  count(code: PlaceCode): number {
    const bins = this.binsOf(code);
    return bins ? countIn(bins, code, this.time.window) : 0;
  }

  /** Both levels at once, not on zooming in: a slider in motion must never wait for the network. */
  #loadSummaries(chosen: readonly CollectionId[], _version: number): void {
    untrack(() => {
      if (chosen.length === 0) {
        this.totals.clear();
        for (const level of SUMMARY_LEVELS) this.cubes[level].clear();
        return;
      }
      this.totals.load((signal) => getTotals(chosen, signal));
      for (const level of SUMMARY_LEVELS) {
        this.cubes[level].load(async (signal) => periodBins(await getDocumentCube(level, chosen, signal)));
      }
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
