import type { CustomLayerInterface, CustomRenderMethodInput, Map as MapLibreMap } from 'maplibre-gl';
import { PALETTE_SIZE } from './area-shader.ts';
import { createProgram } from './program.ts';
import type { GlProgram } from './program.ts';
import { SYMBOL_FLOATS, SYMBOL_SHADER } from './symbol-shader.ts';

const UNIFORMS = ['u_matrix', 'u_pixel', 'u_ratio', 'u_palette', 'u_casing'] as const;

/** Marks that stand for a whole area, some hundreds at most: laid out anew for each frame. */
export class SymbolLayer implements CustomLayerInterface {
  readonly id = 'symbols';
  readonly type = 'custom';
  #map: MapLibreMap | null = null;
  #program: GlProgram<(typeof UNIFORMS)[number]> | null = null;
  #buffer: { vertices: WebGLVertexArrayObject; buffer: WebGLBuffer } | null = null;
  #symbols: Float32Array<ArrayBufferLike> = new Float32Array(0);
  #palette = new Float32Array(PALETTE_SIZE * 3);
  #casing: readonly [number, number, number] = [1, 1, 1];

  setPalette(palette: Float32Array, casing: readonly [number, number, number]): void {
    this.#palette = Float32Array.from(palette);
    this.#casing = casing;
    this.#map?.triggerRepaint();
  }

  /** SYMBOL_FLOATS numbers a band, the largest symbols first: see symbol-shader.ts. */
  paint(symbols: Float32Array): void {
    if (symbols.length === 0 && this.#symbols.length === 0) return;
    this.#symbols = symbols;
    this.#map?.triggerRepaint();
  }

  onAdd(map: MapLibreMap, gl: WebGL2RenderingContext): void {
    this.#map = map;
    const attributes = ['a_corner', 'a_position', 'a_size', 'a_band', 'a_look'];
    this.#program = createProgram(gl, 'symbols', SYMBOL_SHADER, attributes, UNIFORMS);
    this.#buffer = null;
  }

  render(gl: WebGL2RenderingContext, { defaultProjectionData }: CustomRenderMethodInput): void {
    const map = this.#map;
    if (!this.#program || !map || this.#symbols.length === 0) return;
    const { program, uniforms } = this.#program;
    const ratio = map.getPixelRatio();
    gl.useProgram(program);
    gl.uniformMatrix4fv(uniforms.u_matrix, false, defaultProjectionData.mainMatrix);
    gl.uniform2f(uniforms.u_pixel, (2 * ratio) / gl.drawingBufferWidth, (2 * ratio) / gl.drawingBufferHeight);
    gl.uniform1f(uniforms.u_ratio, ratio);
    gl.uniform3fv(uniforms.u_palette, this.#palette);
    gl.uniform3fv(uniforms.u_casing, this.#casing);
    const { vertices, buffer } = (this.#buffer ??= createBuffer(gl));
    gl.bindVertexArray(vertices);
    gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
    gl.bufferData(gl.ARRAY_BUFFER, this.#symbols, gl.DYNAMIC_DRAW);
    gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, this.#symbols.length / SYMBOL_FLOATS);
    gl.bindVertexArray(null);
  }
}

function createBuffer(gl: WebGL2RenderingContext) {
  const vertices = gl.createVertexArray();
  gl.bindVertexArray(vertices);
  gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
  gl.bufferData(gl.ARRAY_BUFFER, Float32Array.of(-1, -1, 1, -1, -1, 1, 1, 1), gl.STATIC_DRAW);
  gl.enableVertexAttribArray(0);
  gl.vertexAttribPointer(0, 2, gl.FLOAT, false, 0, 0);
  const buffer = gl.createBuffer();
  gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
  const bytes = SYMBOL_FLOATS * 4;
  for (const [index, size, offset] of [
    [1, 2, 0],
    [2, 1, 8],
    [3, 2, 12],
    [4, 2, 20],
  ] as const) {
    gl.enableVertexAttribArray(index);
    gl.vertexAttribPointer(index, size, gl.FLOAT, false, bytes, offset);
    gl.vertexAttribDivisor(index, 1);
  }
  return { vertices, buffer };
}
