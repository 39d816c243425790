import type { CustomLayerInterface, CustomRenderMethodInput, Map as MapLibreMap } from 'maplibre-gl';
import type { MonthWindow } from '../../time/month-window.ts';
import { POINT_BYTES, begunIn, stretchOf } from './point-buffer.ts';
import type { PointData } from './point-buffer.ts';
import { coreOf } from './point-core.ts';
import { EVER, POINT_SHADER } from './point-shader.ts';
import { PALETTE_SIZE } from './area-shader.ts';
import { createProgram } from './program.ts';
import type { GlProgram } from './program.ts';
import { RestingView } from './resting-view.ts';
import { Snapshot } from './snapshot.ts';

const UNIFORMS = ['u_matrix', 'u_window', 'u_size', 'u_palette', 'u_casing'] as const;

/** Fewer points than this are drawn sooner than a picture of them. */
const FEW = 2_000;

/**
 * Points over a buffer sorted by month: a window of time is a stretch of it. While the camera rests, the
 * middle of the stretch is kept as a picture, so that a step of the slider draws what came and goes.
 */
export class PointLayer implements CustomLayerInterface {
  readonly id = 'points';
  readonly type = 'custom';
  #map: MapLibreMap | null = null;
  #program: GlProgram<(typeof UNIFORMS)[number]> | null = null;
  #buffer: { vertices: WebGLVertexArrayObject; buffer: WebGLBuffer } | null = null;
  #data: PointData | null = null;
  #window: MonthWindow | null = null;
  #palette = new Float32Array(PALETTE_SIZE * 3);
  #casing: readonly [number, number, number] = [1, 1, 1];
  #stale = true;
  readonly #view = new RestingView();
  #snapshot: Snapshot | null = null;
  /** Months of the points that the snapshot holds. */
  #core: MonthWindow | null = null;
  #before: MonthWindow | null = null;

  /** `casing` is the colour of the edges, red, green, blue, 0 to 1. */
  setPalette(palette: Float32Array, casing: readonly [number, number, number]): void {
    this.#palette = Float32Array.from(palette);
    this.#casing = casing;
    this.#view.forget();
    this.#map?.triggerRepaint();
  }

  /** Null draws none; a null window draws all, undated ones too. */
  paint(data: PointData | null, window: MonthWindow | null): void {
    if (data !== this.#data) {
      this.#stale = true;
      this.#view.forget();
    }
    if (!this.#stale && window === this.#window) return;
    this.#data = data;
    this.#window = window;
    this.#map?.triggerRepaint();
  }

  onAdd(map: MapLibreMap, gl: WebGL2RenderingContext): void {
    this.#map = map;
    const attributes = ['a_position', 'a_months', 'a_look'];
    this.#program = createProgram(gl, 'points', POINT_SHADER, attributes, UNIFORMS);
    this.#buffer = null;
    this.#snapshot = new Snapshot(gl);
    this.#view.forget();
    this.#stale = true;
  }

  prerender(gl: WebGL2RenderingContext, { defaultProjectionData }: CustomRenderMethodInput): void {
    const window = this.#window;
    const matrix = defaultProjectionData.mainMatrix;
    if (!this.#view.rests(gl, matrix)) this.#core = null;
    else if (this.#data && window) {
      const core = coreOf(window, this.#before ?? window, this.#core);
      const [first, end] = begunIn(this.#data, core.from, core.to);
      if (core !== this.#core && end - first >= FEW) {
        this.#snapshot?.record(() => this.#draw(gl, matrix, first, end));
      }
      this.#core = end - first >= FEW ? core : null;
    }
    this.#before = window;
  }

  render(gl: WebGL2RenderingContext, { defaultProjectionData }: CustomRenderMethodInput): void {
    const data = this.#data;
    if (!data || data.count === 0) return;
    const { from, to } = this.#window ?? EVER;
    const [first, end] = stretchOf(data, from, to);
    const matrix = defaultProjectionData.mainMatrix;
    if (!this.#core || !this.#window) {
      this.#draw(gl, matrix, first, end);
      return;
    }
    const [coreFirst, coreEnd] = begunIn(data, this.#core.from, this.#core.to);
    this.#draw(gl, matrix, first, coreFirst);
    this.#snapshot?.draw();
    this.#draw(gl, matrix, coreEnd, end);
  }

  /** Those of a stretch of the buffer that lie in the window. */
  #draw(gl: WebGL2RenderingContext, matrix: Iterable<number>, first: number, end: number): void {
    const data = this.#data;
    if (!this.#program || !this.#map || !data || first === end) return;
    const { program, uniforms } = this.#program;
    const { from, to } = this.#window ?? EVER;
    gl.useProgram(program);
    gl.uniformMatrix4fv(uniforms.u_matrix, false, matrix);
    gl.uniform2f(uniforms.u_window, from, to);
    gl.uniform1f(uniforms.u_size, pointSize(this.#map.getZoom()) * this.#map.getPixelRatio());
    gl.uniform3fv(uniforms.u_palette, this.#palette);
    gl.uniform3fv(uniforms.u_casing, this.#casing);
    const { vertices, buffer } = (this.#buffer ??= createBuffer(gl));
    gl.bindVertexArray(vertices);
    if (this.#stale) {
      gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
      gl.bufferData(gl.ARRAY_BUFFER, data.bytes, gl.STATIC_DRAW);
      this.#stale = false;
    }
    gl.drawArrays(gl.POINTS, first, end - first);
    gl.bindVertexArray(null);
  }
}

/** Width of a mark in CSS pixels: small where thousands lie together, a finger's aim from near. */
export function pointSize(zoom: number): number {
  return Math.min(Math.max(4 + (zoom - 3.5) * 1.9, 4.5), 15);
}

function createBuffer(gl: WebGL2RenderingContext) {
  const vertices = gl.createVertexArray();
  const buffer = gl.createBuffer();
  gl.bindVertexArray(vertices);
  gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
  for (const index of [0, 1, 2]) gl.enableVertexAttribArray(index);
  gl.vertexAttribPointer(0, 2, gl.FLOAT, false, POINT_BYTES, 0);
  gl.vertexAttribPointer(1, 2, gl.SHORT, false, POINT_BYTES, 8);
  gl.vertexAttribPointer(2, 2, gl.UNSIGNED_BYTE, false, POINT_BYTES, 12);
  return { vertices, buffer };
}
