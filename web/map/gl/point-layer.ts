import type { CustomLayerInterface, CustomRenderMethodInput, Map as MapLibreMap } from 'maplibre-gl';
import type { MonthWindow } from '../../time/month-window.ts';
import { POINT_BYTES, stretchOf } from './point-buffer.ts';
import type { PointData } from './point-buffer.ts';
import { EVER, POINT_SHADER } from './point-shader.ts';
import { PALETTE_SIZE } from './area-shader.ts';
import { createProgram } from './program.ts';
import type { GlProgram } from './program.ts';

const UNIFORMS = ['u_matrix', 'u_window', 'u_size', 'u_palette', 'u_casing'] as const;

/**
 * Points over a buffer sorted by month: a window of time is a stretch of it, so that a step of the
 * slider sets two numbers and draws.
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

  /** `casing` is the colour of the edges, red, green, blue, 0 to 1. */
  setPalette(palette: Float32Array, casing: readonly [number, number, number]): void {
    this.#palette = Float32Array.from(palette);
    this.#casing = casing;
    this.#map?.triggerRepaint();
  }

  /** Null draws none; a null window draws all, undated ones too. */
  paint(data: PointData | null, window: MonthWindow | null): void {
    if (data !== this.#data) this.#stale = true;
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
    this.#stale = true;
  }

  render(gl: WebGL2RenderingContext, { defaultProjectionData }: CustomRenderMethodInput): void {
    const data = this.#data;
    if (!this.#program || !this.#map || !data || data.count === 0) return;
    const { program, uniforms } = this.#program;
    const { from, to } = this.#window ?? EVER;
    const [first, end] = stretchOf(data, from, to);
    gl.useProgram(program);
    gl.uniformMatrix4fv(uniforms.u_matrix, false, defaultProjectionData.mainMatrix);
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
