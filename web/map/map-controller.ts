import { LngLatBounds, Map as MapLibreMap, ScaleControl, setWorkerUrl } from 'maplibre-gl';
import type { GeoJSONSource, MapMouseEvent } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { GeoJSON } from 'geojson';
import { PlaceCode } from '#domain/ids.ts';
import { SUMMARY_LEVELS } from '#domain/summary.ts';
import type { SummaryLevel } from '#domain/summary.ts';
import type { Camera } from '../state/view-state.ts';
import type { Theme } from '../theme/tokens.ts';
import { landLayerId } from './layers/ground-layers.ts';
import type { Frame } from './layers/thematic-layer.ts';
import { THEMATIC_LAYERS } from './layers/thematic-layers.ts';
import { mapLayers, mapStyle } from './map-style.ts';
import type { Bounds } from './sources/bounds-of.ts';

// Without this the built page never gets a worker and the map stays blank.
setWorkerUrl(workerUrl);

const MEXICO: Bounds = [-118.4, 14.5, -86.7, 32.75];
/** What the surroundings were cut to, less a margin: beyond it there is nothing to see. */
const LIMITS: Bounds = [-124.4, 3, -62, 44];

export interface MapEvents {
  readonly onHover: (code: PlaceCode | null, x: number, y: number) => void;
  readonly onPick: (code: PlaceCode | null) => void;
  readonly onZoom: (zoom: number) => void;
  /** The reader moved the map; not called for moves of the program's own. */
  readonly onCamera: (camera: Camera) => void;
  readonly onIdle: () => void;
}

export interface MapSettings {
  readonly theme: Theme;
  readonly camera: Camera | null;
  readonly title: string;
  /** Half resolution and no fading, for tests in software rendering. */
  readonly fast: boolean;
  readonly reducedMotion: boolean;
}

/** The one place that drives MapLibre: the page says what to show, this says how. */
export class MapController {
  readonly #map: MapLibreMap;
  readonly #paint: ((frame: Frame) => void)[];
  readonly #reducedMotion: boolean;
  #styled = false;
  #waiting: (() => void)[] = [];
  #level: SummaryLevel = 'state';
  /** Pixels at the bottom that something lies over. */
  #covered = 0;
  /** True until the reader or a link places the camera: then a new size of the window fits Mexico again. */
  #atHome: boolean;

  /** @throws Error when the browser has no WebGL 2 */
  constructor(container: HTMLElement, settings: MapSettings, events: MapEvents) {
    const { camera } = settings;
    this.#atHome = camera === null;
    this.#reducedMotion = settings.reducedMotion;
    this.#map = new MapLibreMap({
      container,
      style: mapStyle(settings.theme),
      ...(camera
        ? { center: [camera.longitude, camera.latitude], zoom: camera.zoom }
        : { bounds: MEXICO, fitBoundsOptions: { padding: padding(container) } }),
      maxBounds: LIMITS,
      minZoom: 2.5,
      maxZoom: 12,
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      locale: { 'Map.Title': settings.title },
      ...(settings.fast && { fadeDuration: 0, pixelRatio: 0.5 }),
    });
    this.#map.touchZoomRotate.disableRotation();
    this.#map.keyboard.disableRotation();
    this.#map.addControl(new ScaleControl({ maxWidth: 90 }), 'bottom-right');
    this.#paint = THEMATIC_LAYERS.map((layer) => layer.painter(this.#map));
    this.#listen(events);
  }

  setTitle(title: string): void {
    this.#map.getCanvas().setAttribute('aria-label', title);
  }

  setData(source: string, data: GeoJSON): void {
    this.#whenStyled(() => this.#map.getSource<GeoJSONSource>(source)?.setData(data));
  }

  setTheme(theme: Theme): void {
    this.#whenStyled(() => {
      for (const layer of mapLayers(theme)) {
        for (const [name, value] of Object.entries(layer.paint ?? {})) {
          this.#map.setPaintProperty(layer.id, name as 'fill-color', value as string);
        }
      }
    });
  }

  setLevel(level: SummaryLevel): void {
    this.#level = level;
    this.#whenStyled(() => {
      for (const layer of THEMATIC_LAYERS) layer.showLevel(this.#map, level);
      const show = (layer: string, visible: boolean) =>
        this.#map.setLayoutProperty(layer, 'visibility', visible ? 'visible' : 'none');
      for (const one of SUMMARY_LEVELS) show(landLayerId(one), one === level);
      show('municipality-lines', level === 'municipality');
    });
  }

  paint(frame: Frame): void {
    this.#whenStyled(() => {
      for (const paint of this.#paint) paint(frame);
    });
  }

  zoomBy(steps: number): void {
    this.#atHome = false;
    this.#map.easeTo({ zoom: this.#map.getZoom() + steps, duration: this.#duration(250) }, { reader: true });
  }

  home(): void {
    this.#atHome = true;
    this.#fit(MEXICO);
  }

  /** Says how much of the map's bottom is hidden, so that what is shown is shown above it. */
  setCovered(pixels: number): void {
    if (pixels === this.#covered) return;
    this.#covered = pixels;
    const cover = { top: 0, left: 0, right: 0, bottom: pixels };
    if (this.#atHome) {
      this.#map.setPadding(cover);
      this.#fit(MEXICO);
    } else {
      this.#map.easeTo({ padding: cover, duration: this.#duration(220) });
    }
  }

  /** Brings an area into view, but leaves the camera alone when it is in view already. */
  reveal(bounds: Bounds): void {
    const { clientWidth, clientHeight } = this.#map.getContainer();
    const topLeft = this.#map.unproject([0, 0]);
    const bottomRight = this.#map.unproject([clientWidth, clientHeight - this.#covered]);
    const seen = new LngLatBounds([topLeft.lng, bottomRight.lat], [bottomRight.lng, topLeft.lat]);
    const inView = seen.contains([bounds[0], bounds[1]]) && seen.contains([bounds[2], bounds[3]]);
    const size = (bounds[2] - bounds[0]) / (seen.getEast() - seen.getWest());
    if (inView && size > 0.04) return;
    this.#map.setPadding({ top: 0, left: 0, right: 0, bottom: this.#covered });
    this.#atHome = false;
    this.#fit(bounds, 8);
  }

  jumpTo({ zoom, latitude, longitude }: Camera): void {
    this.#atHome = false;
    this.#map.jumpTo({ zoom, center: [longitude, latitude] });
  }

  destroy(): void {
    this.#map.remove();
  }

  #fit(bounds: Bounds, maxZoom = 12): void {
    this.#map.fitBounds(bounds, {
      padding: padding(this.#map.getContainer()),
      maxZoom,
      duration: this.#duration(700),
    });
  }

  #duration(milliseconds: number): number {
    return this.#reducedMotion ? 0 : milliseconds;
  }

  #whenStyled(task: () => void): void {
    if (this.#styled) task();
    else this.#waiting.push(task);
  }

  #listen(events: MapEvents): void {
    const map = this.#map;
    map.once('style.load', () => {
      this.#styled = true;
      for (const task of this.#waiting.splice(0)) task();
    });
    map.on('idle', events.onIdle);
    map.on('zoom', () => events.onZoom(map.getZoom()));
    events.onZoom(map.getZoom());
    map.on('resize', () => {
      if (this.#atHome) map.fitBounds(MEXICO, { padding: padding(map.getContainer()), duration: 0 });
    });
    map.on('moveend', (event: { originalEvent?: Event; reader?: boolean }) => {
      if (event.originalEvent) this.#atHome = false;
      if (this.#atHome) return;
      const { lng, lat } = map.getCenter();
      events.onCamera({ zoom: map.getZoom(), latitude: lat, longitude: lng });
    });
    map.on('mousemove', (event) => {
      const code = this.#codeAt(event);
      map.getCanvas().classList.toggle('pointing', code !== null);
      events.onHover(code, event.point.x, event.point.y);
    });
    map.on('mouseout', () => events.onHover(null, 0, 0));
    map.on('movestart', () => events.onHover(null, 0, 0));
    map.on('click', (event) => events.onPick(this.#codeAt(event)));
  }

  #codeAt(event: MapMouseEvent): PlaceCode | null {
    if (!this.#styled) return null;
    const layers = [landLayerId(this.#level)];
    const [feature] = this.#map.queryRenderedFeatures(event.point, { layers });
    return PlaceCode.safeParse(feature?.properties.code).data ?? null;
  }
}

/** Air around what is fitted, less on small screens. */
function padding(container: HTMLElement): number {
  return Math.round(Math.min(container.clientWidth, container.clientHeight) * 0.05);
}
