import { LngLatBounds, Map as MapLibreMap, ScaleControl, setWorkerUrl } from 'maplibre-gl';
import type { GeoJSONSource, MapMouseEvent, PointLike } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { GeoJSON } from 'geojson';
import type { SummaryLevel } from '#domain/summary.ts';
import type { MonthWindow } from '../time/month-window.ts';
import type { Camera } from '../state/view-state.ts';
import type { Theme } from '../theme/tokens.ts';
import type { AreaLook } from './area-painting.ts';
import type { Bounds } from './areas/area-shapes.ts';
import type { Boundaries } from './areas/decode-areas.ts';
import { AreaLayer } from './gl/area-layer.ts';
import { BorderLayer } from './gl/border-layer.ts';
import { GroundLayer } from './gl/ground-layer.ts';
import { paletteOf, rgbOf } from './gl/palette.ts';
import type { PointData } from './gl/point-buffer.ts';
import { PointLayer } from './gl/point-layer.ts';
import { SymbolLayer } from './gl/symbol-layer.ts';
import type { World } from './ground/decode-world.ts';
import { OWN_BELOW, mapLayers, mapStyle } from './map-style.ts';
import { OUTLINES } from './layers/outline-layers.ts';
import { paletteColours } from './palette-indices.ts';

// Without this the built page never gets a worker and the map stays blank.
setWorkerUrl(workerUrl);

const MEXICO: Bounds = [-118.4, 14.5, -86.7, 32.75];
/** What the surroundings were cut to, less a margin: beyond it there is nothing to see. */
const LIMITS: Bounds = [-124.4, 3, -62, 44];

export interface MapEvents {
  /** Null when the pointer leaves. */
  readonly onHover: (at: Pointed | null) => void;
  readonly onPick: (at: Pointed) => void;
  readonly onZoom: (zoom: number) => void;
  /** The reader moved the map; not called for moves of the program's own. */
  readonly onCamera: (camera: Camera) => void;
  readonly onIdle: () => void;
}

/** A spot of the map: in degrees, and in CSS pixels from its top left. */
export interface Pointed {
  readonly longitude: number;
  readonly latitude: number;
  readonly x: number;
  readonly y: number;
}

/** One moment of the map. */
export interface MapFrame {
  readonly level: SummaryLevel;
  readonly window: MonthWindow | null;
  /** As `AreaLayer.paint` takes them. */
  readonly styles: Uint8Array | null;
  readonly points: PointData | null;
  readonly symbols: Float32Array;
}

export interface MapSettings {
  readonly theme: Theme;
  readonly camera: Camera | null;
  readonly title: string;
  /** Device pixels for each CSS pixel; with one of its own nothing fades, for tests in software rendering. */
  readonly pixelRatio: number | null;
  readonly reducedMotion: boolean;
}

/** The one place that drives MapLibre: the page says what to show, this says how. */
export class MapController {
  readonly #map: MapLibreMap;
  readonly #ground = new GroundLayer();
  readonly #areas = new AreaLayer();
  readonly #borders = new BorderLayer();
  readonly #points = new PointLayer();
  readonly #symbols = new SymbolLayer();
  readonly #reducedMotion: boolean;
  #styled = false;
  /** Drawn already since the last frame. */
  #redrawn = false;
  #waiting: (() => void)[] = [];
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
      ...(settings.pixelRatio !== null && { fadeDuration: 1, pixelRatio: settings.pixelRatio }),
    });
    this.#map.touchZoomRotate.disableRotation();
    this.#map.keyboard.disableRotation();
    this.#map.addControl(new ScaleControl({ maxWidth: 90 }), 'bottom-right');
    this.#listen(events);
  }

  setTitle(title: string): void {
    this.#map.getCanvas().setAttribute('aria-label', title);
  }

  setData(source: string, data: GeoJSON): void {
    this.#whenStyled(() => this.#map.getSource<GeoJSONSource>(source)?.setData(data));
  }

  /** Shows something of `OUTLINES`, or nothing of it. */
  setOutline(source: keyof typeof OUTLINES, data: GeoJSON | null): void {
    if (data) this.setData(source, data);
    // Layers of an empty source would still mask every tile.
    this.#whenStyled(() => {
      for (const layer of OUTLINES[source]) {
        this.#map.setLayoutProperty(layer, 'visibility', data ? 'visible' : 'none');
      }
    });
  }

  setBoundaries(boundaries: Boundaries): void {
    this.#areas.setBoundaries(boundaries);
    this.#borders.setBoundaries(boundaries);
  }

  setWorld(world: World): void {
    this.#ground.setWorld(world);
  }

  setTheme(theme: Theme, looks: readonly AreaLook[]): void {
    const palette = paletteOf(paletteColours(theme, looks));
    const casing = rgbOf(theme.outlineCasing);
    this.#ground.setTheme(theme);
    this.#areas.setPalette(palette);
    this.#borders.setTheme(theme);
    this.#points.setPalette(palette, casing);
    this.#symbols.setPalette(palette, casing);
    this.#whenStyled(() => {
      for (const layer of mapLayers(theme)) {
        for (const [name, value] of Object.entries(layer.paint ?? {})) {
          this.#map.setPaintProperty(layer.id, name as 'fill-color', value as string);
        }
      }
    });
  }

  paint({ level, window, styles, points, symbols }: MapFrame): void {
    this.#areas.paint(level, styles);
    this.#points.paint(points, window);
    this.#symbols.paint(symbols);
    this.#borders.setLevel(level);
    this.#redraw();
  }

  /** Zoom, which the size of a mark and the reach of a pointer depend on. */
  get zoom(): number {
    return this.#map.getZoom();
  }

  /** Says by the pointer's form whether there is something to pick. */
  setPointing(pointing: boolean): void {
    this.#map.getCanvas().classList.toggle('pointing', pointing);
  }

  /** What lies in the middle of the part that can be seen: what the keyboard picks. */
  pickMiddle(): Pointed {
    const { clientWidth, clientHeight } = this.#map.getContainer();
    return this.#pointed([clientWidth / 2, (clientHeight - this.#covered) / 2]);
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

  /**
   * Draws at once, so that map, bars and figures change in the same frame and not the map one later; what
   * comes again before the next frame waits for it.
   */
  #redraw(): void {
    if (!this.#styled || this.#redrawn) return;
    this.#redrawn = true;
    requestAnimationFrame(() => (this.#redrawn = false));
    this.#map.redraw();
  }

  #whenStyled(task: () => void): void {
    if (this.#styled) task();
    else this.#waiting.push(task);
  }

  #listen(events: MapEvents): void {
    const map = this.#map;
    map.once('style.load', () => {
      this.#styled = true;
      for (const layer of [this.#ground, this.#areas, this.#borders, this.#points, this.#symbols]) {
        map.addLayer(layer, OWN_BELOW);
      }
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
    map.on('mousemove', (event) => events.onHover(pointedOf(event)));
    map.on('mouseout', () => events.onHover(null));
    map.on('movestart', () => events.onHover(null));
    map.on('click', (event) => events.onPick(pointedOf(event)));
    map.getCanvas().addEventListener('keydown', (event) => {
      if (event.key === 'Enter') events.onPick(this.pickMiddle());
    });
  }

  #pointed(point: [number, number]): Pointed {
    const { lng, lat } = this.#map.unproject(point as PointLike);
    return { longitude: lng, latitude: lat, x: point[0], y: point[1] };
  }
}

function pointedOf({ lngLat, point }: MapMouseEvent): Pointed {
  return { longitude: lngLat.lng, latitude: lngLat.lat, x: point.x, y: point.y };
}

/** Air around what is fitted, less on small screens. */
function padding(container: HTMLElement): number {
  return Math.round(Math.min(container.clientWidth, container.clientHeight) * 0.05);
}
