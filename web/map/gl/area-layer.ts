import type { CustomLayerInterface, CustomRenderMethodInput, Map as MapLibreMap } from 'maplibre-gl';
import type { SummaryLevel } from '#domain/summary.ts';
import { worldPixels } from '../areas/mercator.ts';
import type { AreaMesh } from '../areas/area-mesh.ts';
import type { Boundaries } from '../areas/decode-areas.ts';
import { detailAt } from '../areas/details.ts';
import { AREA_SHADER, PALETTE_SIZE, STYLE_COLUMNS } from './area-shader.ts';
import { drawStretches } from './draw-stretches.ts';
import { inSight } from './in-sight.ts';
import { loadMesh } from './load-mesh.ts';
import { createProgram } from './program.ts';
import type { GlProgram } from './program.ts';

const UNIFORMS = ['u_matrix', 'u_world', 'u_styles', 'u_palette'] as const;

/**
 * The areas of a level in one draw. What each looks like is four bytes in a texture, so that a step of
 * the slider uploads some kilobytes and nothing else, however many areas change.
 */
export class AreaLayer implements CustomLayerInterface {
  readonly id = 'areas';
  readonly type = 'custom';
  #map: MapLibreMap | null = null;
  #gl: { program: GlProgram<(typeof UNIFORMS)[number]>; styles: WebGLTexture } | null = null;
  #vertexArrays = new Map<AreaMesh, WebGLVertexArrayObject>();
  #boundaries: Boundaries | null = null;
  #palette = new Float32Array(PALETTE_SIZE * 3);
  #level: SummaryLevel = 'state';
  #styles = new Uint8Array(0);
  #stale = true;

  setBoundaries(boundaries: Boundaries): void {
    this.#boundaries = boundaries;
    this.#repaint();
  }

  /** Colours by palette index (`paletteOf`), the first that of the bare land. */
  setPalette(palette: Float32Array): void {
    this.#palette = Float32Array.from(palette);
    this.#repaint();
  }

  /** Four bytes for each area of the level, in the order of its codes; none leaves all of it bare. */
  paint(level: SummaryLevel, styles: Uint8Array | null): void {
    const areas = this.#boundaries?.[level].shapes.codes.length ?? 0;
    const size = Math.max(Math.ceil(areas / STYLE_COLUMNS), 1) * STYLE_COLUMNS * 4;
    if (this.#styles.length === size) this.#styles.fill(0);
    else this.#styles = new Uint8Array(size);
    if (styles) this.#styles.set(styles);
    this.#level = level;
    this.#repaint();
  }

  onAdd(map: MapLibreMap, gl: WebGL2RenderingContext): void {
    this.#map = map;
    const program = createProgram(gl, 'areas', AREA_SHADER, ['a_position', 'a_area'], UNIFORMS);
    this.#gl = { program, styles: gl.createTexture() };
    this.#vertexArrays = new Map();
    this.#stale = true;
  }

  render(gl: WebGL2RenderingContext, { defaultProjectionData }: CustomRenderMethodInput): void {
    const own = this.#gl;
    const map = this.#map;
    const level = this.#boundaries?.[this.#level];
    const zoom = map?.getZoom() ?? 0;
    const mesh = level && detailAt(level.details, zoom)?.areas;
    if (!own || !map || !mesh) return;
    const { program, uniforms } = own.program;
    gl.useProgram(program);
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, own.styles);
    if (this.#stale) this.#upload(gl);
    gl.uniform1i(uniforms.u_styles, 0);
    gl.uniformMatrix4fv(uniforms.u_matrix, false, defaultProjectionData.mainMatrix);
    gl.uniform1f(uniforms.u_world, worldPixels(zoom));
    gl.uniform3fv(uniforms.u_palette, this.#palette);
    gl.disable(gl.BLEND);
    gl.bindVertexArray(this.#vertexArrays.get(mesh) ?? this.#load(gl, mesh));
    const visible = inSight(map, level.shapes.bounds);
    drawStretches(gl, mesh.starts, visible && ((piece) => visible(mesh.order[piece]!)));
    gl.bindVertexArray(null);
    gl.enable(gl.BLEND);
  }

  #upload(gl: WebGL2RenderingContext): void {
    const rows = this.#styles.length / STYLE_COLUMNS / 4;
    const [format, type] = [gl.RGBA_INTEGER, gl.UNSIGNED_BYTE];
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA8UI, STYLE_COLUMNS, rows, 0, format, type, this.#styles);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
    this.#stale = false;
  }

  #load(gl: WebGL2RenderingContext, mesh: AreaMesh): WebGLVertexArrayObject {
    const vertexArray = loadMesh(gl, mesh, { data: mesh.areas, size: 1, whole: true });
    this.#vertexArrays.set(mesh, vertexArray);
    return vertexArray;
  }

  #repaint(): void {
    this.#stale = true;
    this.#map?.triggerRepaint();
  }
}
