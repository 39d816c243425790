import type { GroupId, PlaceCode } from '#domain/ids.ts';
import { levelOf } from '#domain/place.ts';
import { factBins } from '../../facts/fact-bins.ts';
import { GROUP_SLOTS, assignSlots } from '../../groups/group-slots.ts';
import type { LayerId } from '../../layers/layer-id.ts';
import type { Atalaya } from '../../state/atalaya.svelte.ts';
import type { Resource } from '../../state/resource.svelte.ts';
import type { MonthWindow } from '../../time/month-window.ts';
import type { Boundaries } from '../areas/decode-areas.ts';
import { FILL } from '../gl/area-shader.ts';
import { PALETTE } from '../palette-indices.ts';
import { areaIndex, areasOf, binCounts, groupCounts } from './area-counts.ts';
import type { AreaCounts } from './area-counts.ts';
import { STRIPES, classStyles, groupStyles } from './area-styles.ts';
import { incidentPoints, pointless } from './incident-points.ts';
import { deploymentSymbols, mostPersons, ringSymbols } from './symbols.ts';

/** What colours the areas. */
export type Shading =
  | { readonly by: 'documents' | 'presence' | 'incident'; readonly counts: AreaCounts }
  | { readonly by: 'groups' | 'painting' };

const BASE = { documents: PALETTE.documents, presence: PALETTE.presence, incident: PALETTE.incidents };
const NO_SYMBOLS = new Float32Array(0);

/**
 * What the map shows, worked out once for what is chosen (`points`, `shading`…) and anew for each
 * window of time (`styles`, `symbols`): the latter is all that a step of the slider costs.
 */
export class Picture {
  readonly #atalaya: Atalaya;
  readonly #boundaries: Resource<Boundaries>;
  #slots: ReadonlyMap<GroupId, number> = assignSlots(null, []);

  readonly #shown: readonly LayerId[] = $derived.by(() => (this.#painting ? [] : this.#atalaya.layers));
  readonly #painting = $derived.by(() => this.#atalaya.painting);
  readonly level = $derived.by(() => this.#painting?.level ?? this.#atalaya.level);
  readonly #codes: readonly PlaceCode[] = $derived.by(
    () => this.#boundaries.data?.[this.level].shapes.codes ?? [],
  );
  readonly #index = $derived.by(() => areaIndex(this.#codes));

  /** Colour of each group chosen in the filter; a group keeps its own while it stays chosen. */
  readonly groupSlots = $derived.by(() => {
    this.#slots = assignSlots(this.#slots, this.#atalaya.facts.filter.group);
    return this.#slots;
  });
  /** Colours tell groups or forces: then those of incidents would mislead. */
  readonly plain = $derived.by(
    () =>
      this.#shown.includes('deployment') || (this.#shown.includes('presence') && this.groupSlots.size > 0),
  );
  readonly points = $derived.by(() => {
    const { columns, incidents } = this.#atalaya.facts;
    return columns && this.#shown.includes('incident')
      ? incidentPoints(columns, incidents, this.plain)
      : null;
  });
  /** Incidents of which only the area is known, where something else colours the areas. */
  readonly #coarse = $derived.by(() => {
    const { columns, incidents } = this.#atalaya.facts;
    if (!columns || !this.#shown.includes('incident') || this.shading?.by === 'incident') return null;
    const bins = factBins(columns, pointless(columns, incidents), this.level);
    return bins && binCounts(bins, this.#index);
  });
  readonly shading: Shading | null = $derived.by(() => {
    const { facts, cubes } = this.#atalaya;
    if (this.#painting) return { by: 'painting' };
    if (this.#shown.includes('documents')) {
      const bins = cubes[this.level].data;
      return bins && { by: 'documents', counts: binCounts(bins, this.#index) };
    }
    if (this.#shown.includes('presence')) {
      if (this.groupSlots.size > 0) return { by: 'groups' };
      const spans = facts.presenceSpans[this.level];
      return spans && { by: 'presence', counts: groupCounts(spans, this.#index) };
    }
    // All of them, those with a point too: hundreds may lie at one point, which shows as a single mark.
    const bins = this.#shown.includes('incident') ? facts.incidentBins[this.level] : null;
    return bins && { by: 'incident', counts: binCounts(bins, this.#index) };
  });
  /** Most incidents a ring stands for; null where the areas are shaded by them instead. */
  readonly mostInRing = $derived.by(() => {
    const coarse = this.#coarse;
    if (!coarse) return null;
    const counts = coarse.in(null);
    return coarse.codes.reduce(
      (most, code, i) => (levelOf(code) === 'country' ? most : Math.max(most, counts[i]!)),
      0,
    );
  });
  readonly headcounts = $derived.by(() =>
    this.#shown.includes('deployment') ? this.#atalaya.facts.headcounts[this.level] : null,
  );
  readonly mostPersons = $derived.by(() => (this.headcounts ? mostPersons(this.headcounts) : 0));
  readonly #groupAreas = $derived.by(() => {
    const spans = this.#atalaya.facts.presenceSpans[this.level];
    return (
      spans && {
        spans,
        slotOf: Int8Array.from(spans.groups, (id) => this.#slotOf(id)),
        slots: GROUP_SLOTS,
        areasOf: areasOf(spans.codes, this.#index),
      }
    );
  });

  constructor(atalaya: Atalaya, boundaries: Resource<Boundaries>) {
    this.#atalaya = atalaya;
    this.#boundaries = boundaries;
  }

  /** Four bytes for each area of the level; null leaves the land bare. */
  styles(window: MonthWindow | null): Uint8Array | null {
    const { shading } = this;
    const areas = this.#codes.length;
    if (shading === null) return null;
    if (!('counts' in shading)) {
      if (shading.by === 'painting') return this.#paintingStyles(areas);
      const chosen = this.#groupAreas;
      return chosen && groupStyles(chosen.spans, window, chosen, areas);
    }
    return classStyles(shading.counts, window, BASE[shading.by], areas);
  }

  symbols(window: MonthWindow | null): Float32Array {
    const { mostInRing, headcounts } = this;
    const coarse = this.#coarse;
    const squares = headcounts
      ? deploymentSymbols(headcounts, window, this.mostPersons, this.#pointOf)
      : NO_SYMBOLS;
    if (!coarse || mostInRing === null) return squares;
    const rings = ringSymbols(coarse, window, mostInRing, this.#pointOf);
    return Float32Array.of(...squares, ...rings);
  }

  /** Of a group that belongs to a chosen one, the colour of that. */
  #slotOf(id: GroupId): number {
    const { groups, filter } = this.#atalaya.facts;
    let at: GroupId | null = id;
    for (let depth = 0; at !== null && depth < 8; depth++) {
      const slot = this.groupSlots.get(at);
      if (slot !== undefined) return slot;
      at = filter.subgroups ? (groups.data?.byId.get(at)?.parent ?? null) : null;
    }
    return -1;
  }

  #paintingStyles(areas: number): Uint8Array {
    const styles = new Uint8Array(areas * STRIPES);
    const { classes, looks } = this.#painting!;
    for (const [code, look] of classes) {
      const area = this.#index.get(code);
      if (area !== undefined)
        styles[area * STRIPES] = PALETTE.looks + look + FILL[looks[look]?.fill ?? 'solid'];
    }
    return styles;
  }

  readonly #pointOf = (code: PlaceCode) => {
    const place = this.#atalaya.places.data?.byCode.get(code);
    return place && place.level !== 'country' ? (place.labelPoint as readonly [number, number] | null) : null;
  };
}
