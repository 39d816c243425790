import type { Map as MapLibreMap } from 'maplibre-gl';
import type { LineMesh } from '../areas/line-mesh.ts';
import { drawStretches } from './draw-stretches.ts';
import { LINE_SHADER } from './ground-shaders.ts';
import { inSight } from './in-sight.ts';
import { loadMesh } from './load-mesh.ts';
import { createProgram } from './program.ts';
import type { Rgb } from './palette.ts';

const UNIFORMS = ['u_matrix', 'u_pixel', 'u_reach', 'u_colour'] as const;

/** How a line looks: its width in CSS pixels. */
export interface LineLook {
  readonly colour: Rgb;
  readonly width: number;
  readonly opacity?: number;
}

/** Draws lines of one look. */
export class LinePainter {
  readonly #map: MapLibreMap;
  readonly #gl: WebGL2RenderingContext;
  readonly #program;
  readonly #vertexArrays = new Map<LineMesh, WebGLVertexArrayObject>();

  constructor(map: MapLibreMap, gl: WebGL2RenderingContext) {
    this.#map = map;
    this.#gl = gl;
    this.#program = createProgram(gl, 'lines', LINE_SHADER, ['a_position', 'a_offset'], UNIFORMS);
  }

  draw(mesh: LineMesh, matrix: Iterable<number>, { colour, width, opacity = 1 }: LineLook): void {
    const gl = this.#gl;
    const { program, uniforms } = this.#program;
    const [red, green, blue] = colour;
    gl.useProgram(program);
    gl.uniformMatrix4fv(uniforms.u_matrix, false, matrix);
    gl.uniform2f(uniforms.u_pixel, 2 / gl.drawingBufferWidth, 2 / gl.drawingBufferHeight);
    // Half the line and half a pixel more, over which it fades.
    gl.uniform1f(uniforms.u_reach, (width * this.#map.getPixelRatio() + 1) / 2);
    gl.uniform4f(uniforms.u_colour, red * opacity, green * opacity, blue * opacity, opacity);
    gl.bindVertexArray(this.#vertexArrays.get(mesh) ?? this.#load(mesh));
    drawStretches(gl, mesh.starts, inSight(this.#map, mesh.bounds));
    gl.bindVertexArray(null);
  }

  #load(mesh: LineMesh): WebGLVertexArrayObject {
    const vertexArray = loadMesh(this.#gl, mesh, {
      data: mesh.offsets,
      size: 2,
      whole: false,
    });
    this.#vertexArrays.set(mesh, vertexArray);
    return vertexArray;
  }
}
