import { untrack } from 'svelte';
import type { Comparison } from '#domain/comparison.ts';
import type { GroupSummary } from '#domain/group-list.ts';
import type { IndicatorSummary } from '#domain/indicator.ts';
import type { MeasureCube, SummaryLevel } from '#domain/summary.ts';
import { getComparison, getCountedGroups, getIndicators, getMeasureCube } from '../api/compare-client.ts';
import type { ComparisonQuestion, SummaryScope } from '../api/compare-client.ts';
import type { Atalaya } from '../state/atalaya.svelte.ts';
import { Resource } from '../state/resource.svelte.ts';
import { windowToQuery } from '../time/month-window.ts';
import { formatSettings, parseSettings } from './compare-view.ts';
import type { CompareView } from './compare-view.ts';
import { defaultMeasures } from './default-measures.ts';
import { cubeSeries } from './cube-series.ts';
import { movePlaces } from './relation/move-places.ts';
import { plotPlaces } from './relation/plot-places.ts';
import { commonWindow } from './time/common-window.ts';

/** The comparison that is open: what is asked, and what the server says. Made once by its pane. */
export class CompareState {
  readonly indicators = new Resource<IndicatorSummary[]>();
  readonly groups = new Resource<readonly GroupSummary[]>();
  readonly comparison = new Resource<Comparison>();
  /** Both measures by place and month: the panels, and what a window in motion is computed from. */
  readonly cubes = new Resource<{ x: MeasureCube; y: MeasureCube }>();
  readonly #atalaya: Atalaya;
  readonly #settings: () => string;

  readonly view: CompareView = $derived.by(() => parseSettings(this.#settings()));
  /** What is compared; null until it is known what there is to compare. */
  readonly pair = $derived.by(() => {
    const { x, y } = this.view;
    if (x !== null && y !== null) return { x, y };
    const { data } = this.indicators;
    if (data === null) return null;
    const own = defaultMeasures(data, this.#atalaya.chosen);
    return { x: x ?? own.x, y: y ?? own.y };
  });
  /** Published series of the pair that there are by state only, by their names. */
  readonly statewide: readonly IndicatorSummary[] = $derived.by(() => {
    const ids = [this.pair?.x, this.pair?.y];
    const series = this.indicators.data ?? [];
    return series.filter(({ id, level }) => level === 'state' && ids.includes(`indicator:${id}`));
  });
  /** What was asked for, but states where a measure has no municipalities. */
  readonly level: SummaryLevel = $derived.by(() => {
    const asked = this.#atalaya.view.current.level ?? 'state';
    return this.statewide.length > 0 ? 'state' : asked;
  });
  /** Collections and settled window, for whatever the pane asks. */
  readonly scope: SummaryScope = $derived.by(() => {
    const { settled } = this.#atalaya.time;
    const window = settled ? windowToQuery(settled) : { from: null, to: null };
    return { collections: this.#atalaya.chosen, ...window };
  });
  /** The address names a window that cannot be taken before it is known what there is to show. */
  readonly #windowToCome: boolean = $derived.by(() => {
    const { time, view, counting } = this.#atalaya;
    const { from, to } = view.current;
    return time.range === null && counting && (from !== null || to !== null);
  });
  readonly question: ComparisonQuestion | null = $derived.by(() => {
    const { pair, level, scope } = this;
    const { lag, rates, breaks } = this.view;
    if (pair === null || scope.collections.length === 0 || this.#windowToCome) return null;
    return { ...pair, level, lag, classes: rates ? 'rates' : 'values', breaks, ...scope };
  });
  // By way of text, so that the same question made anew is not asked anew.
  readonly #asked = $derived(JSON.stringify(this.question));
  /** The panels are of states, whatever the plot is of. */
  readonly #cubeLevel: SummaryLevel = $derived.by(() =>
    this.view.section === 'time' ? 'state' : this.level,
  );
  readonly #cubesAsked = $derived(JSON.stringify([this.pair, this.#cubeLevel, this.scope.collections]));
  /** What the plot and the table show; rates only where some population is known. */
  readonly rates: boolean = $derived.by(() => {
    const places = this.comparison.data?.places ?? [];
    return this.view.rates && places.some(({ xRate, yRate }) => xRate !== null && yRate !== null);
  });
  readonly #series = $derived.by(() => {
    const { data } = this.cubes;
    return data && { x: cubeSeries(data.x), y: cubeSeries(data.y) };
  });
  /** The window is under way: figures move with it, words wait until it rests. */
  readonly moving: boolean = $derived.by(() => {
    const { time } = this.#atalaya;
    return time.window !== time.settled;
  });
  /** The comparison, its places as they are in the moving window. */
  readonly frame: Comparison | null = $derived.by(() => {
    const { data: comparison } = this.comparison;
    const { data: cubes } = this.cubes;
    const series = this.#series;
    if (!comparison || !cubes || !series || !this.moving) return comparison;
    if (cubes.x.level !== comparison.level) return comparison;
    const window = commonWindow(cubes.x, cubes.y, comparison.lag, this.#atalaya.time.window);
    return window ? { ...comparison, places: movePlaces(comparison, series, window) } : comparison;
  });
  readonly plot = $derived(this.frame && plotPlaces(this.frame, this.rates));

  constructor(atalaya: Atalaya, settings: () => string) {
    this.#atalaya = atalaya;
    this.#settings = settings;
    this.indicators.load(getIndicators);
    $effect(() => {
      const { chosen } = atalaya;
      void atalaya.collections.version;
      if (chosen.length === 0) return;
      untrack(() => this.groups.load(async (signal) => (await getCountedGroups(chosen, signal)).groups));
    });
    $effect(() => {
      void this.#cubesAsked;
      void atalaya.collections.version;
      untrack(() => this.#loadCubes());
    });
    $effect(() => {
      void this.#asked;
      void atalaya.collections.version;
      untrack(() => {
        const { question } = this;
        if (question) this.comparison.load((signal) => getComparison(question, signal));
        else this.comparison.clear();
      });
    });
  }

  #loadCubes(): void {
    const { pair, scope } = this;
    const level = this.#cubeLevel;
    if (!pair || scope.collections.length === 0) return this.cubes.clear();
    this.cubes.load(async (signal) => {
      const [x, y] = await Promise.all(
        [pair.x, pair.y].map((id) => getMeasureCube(id, level, scope.collections, signal)),
      );
      return { x: x!, y: y! };
    });
  }

  /** Address of what is shown, also of what the page chose itself: for citations. */
  get address(): string {
    return location.origin + this.#atalaya.view.href({ compare: this.settingsOf(this.pair ?? {}) });
  }

  /** Changes the comparison; `go` makes a step that back undoes. */
  change(change: Partial<CompareView>): void {
    this.#atalaya.view.go({ compare: this.settingsOf(change) });
  }

  /** Settings of this comparison with some of it changed, for a link. */
  settingsOf(change: Partial<CompareView>): string {
    return formatSettings({ ...this.view, ...change });
  }
}
