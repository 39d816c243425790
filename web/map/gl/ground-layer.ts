import type { CustomLayerInterface, CustomRenderMethodInput, Map as MapLibreMap } from 'maplibre-gl';
import type { Theme } from '../../theme/tokens.ts';
import { detailAt } from '../areas/details.ts';
import { lineMesh } from '../areas/line-mesh.ts';
import type { World } from '../ground/decode-world.ts';
import { graticule } from '../ground/graticule.ts';
import { FillPainter } from './fill-painter.ts';
import { LinePainter } from './line-painter.ts';
import { rgbOf } from './palette.ts';
import { RestingView } from './resting-view.ts';
import { Snapshot } from './snapshot.ts';

const GRATICULE = lineMesh(graticule());

/**
 * Sea, neighbours and inland waters: what the counted places lie in. While the camera rests they are
 * kept as a picture: a step of the slider draws none of the thousands of bends of the coasts.
 */
export class GroundLayer implements CustomLayerInterface {
  readonly id = 'ground';
  readonly type = 'custom';
  #map: MapLibreMap | null = null;
  #painters: { fills: FillPainter; lines: LinePainter; snapshot: Snapshot } | null = null;
  readonly #view = new RestingView();
  #kept = false;
  #world: World | null = null;
  #colours = coloursOf({ sea: '#000000', coast: '#000000', abroad: '#000000', abroadLine: '#000000' });

  setWorld(world: World): void {
    this.#world = world;
    this.#change();
  }

  setTheme(theme: GroundTheme): void {
    this.#colours = coloursOf(theme);
    this.#change();
  }

  onAdd(map: MapLibreMap, gl: WebGL2RenderingContext): void {
    this.#map = map;
    this.#painters = {
      fills: new FillPainter(map, gl),
      lines: new LinePainter(map, gl),
      snapshot: new Snapshot(gl),
    };
    this.#view.forget();
  }

  prerender(gl: WebGL2RenderingContext, { defaultProjectionData }: CustomRenderMethodInput): void {
    const matrix = defaultProjectionData.mainMatrix;
    const rests = this.#view.rests(gl, matrix);
    if (rests && !this.#kept) this.#painters?.snapshot.record(() => this.#paint(gl, matrix));
    this.#kept = rests;
  }

  render(gl: WebGL2RenderingContext, { defaultProjectionData }: CustomRenderMethodInput): void {
    if (this.#kept) this.#painters?.snapshot.draw();
    else this.#paint(gl, defaultProjectionData.mainMatrix);
  }

  #paint(gl: WebGL2RenderingContext, matrix: Iterable<number>): void {
    if (!this.#map || !this.#painters) return;
    const { fills, lines } = this.#painters;
    const { sea, coast, abroad, abroadLine } = this.#colours;
    gl.clearColor(...sea, 1);
    gl.clear(gl.COLOR_BUFFER_BIT);
    lines.draw(GRATICULE, matrix, { colour: coast, width: 0.5, opacity: 0.35 });
    const ground = this.#world && detailAt(this.#world.details, this.#map.getZoom());
    if (!ground) return;
    fills.draw(ground.countries, matrix, abroad);
    lines.draw(ground.coasts, matrix, { colour: abroadLine, width: 0.8 });
    lines.draw(ground.rivers, matrix, { colour: sea, width: 1 });
    fills.draw(ground.lakes, matrix, sea);
    lines.draw(ground.shores, matrix, { colour: sea, width: 0.5 });
  }

  #change(): void {
    this.#view.forget();
    this.#map?.triggerRepaint();
  }
}

type GroundTheme = Pick<Theme, 'sea' | 'coast' | 'abroad' | 'abroadLine'>;

function coloursOf({ sea, coast, abroad, abroadLine }: GroundTheme) {
  return { sea: rgbOf(sea), coast: rgbOf(coast), abroad: rgbOf(abroad), abroadLine: rgbOf(abroadLine) };
}
