import type { Map as MapLibreMap } from 'maplibre-gl';
import type { FillMesh } from '../areas/fill-mesh.ts';
import { drawStretches } from './draw-stretches.ts';
import { FILL_SHADER } from './ground-shaders.ts';
import { inSight } from './in-sight.ts';
import { loadMesh } from './load-mesh.ts';
import { createProgram } from './program.ts';
import type { Rgb } from './palette.ts';

const UNIFORMS = ['u_matrix', 'u_colour'] as const;

/** Draws polygons in one colour. */
export class FillPainter {
  readonly #map: MapLibreMap;
  readonly #gl: WebGL2RenderingContext;
  readonly #program;
  readonly #vertexArrays = new Map<FillMesh, WebGLVertexArrayObject>();

  constructor(map: MapLibreMap, gl: WebGL2RenderingContext) {
    this.#map = map;
    this.#gl = gl;
    this.#program = createProgram(gl, 'fills', FILL_SHADER, ['a_position'], UNIFORMS);
  }

  draw(mesh: FillMesh, matrix: Iterable<number>, colour: Rgb): void {
    const gl = this.#gl;
    const { program, uniforms } = this.#program;
    gl.useProgram(program);
    gl.uniformMatrix4fv(uniforms.u_matrix, false, matrix);
    gl.uniform3fv(uniforms.u_colour, colour);
    gl.bindVertexArray(this.#vertexArrays.get(mesh) ?? this.#load(mesh));
    drawStretches(gl, mesh.starts, inSight(this.#map, mesh.bounds));
    gl.bindVertexArray(null);
  }

  #load(mesh: FillMesh): WebGLVertexArrayObject {
    const vertexArray = loadMesh(this.#gl, mesh);
    this.#vertexArrays.set(mesh, vertexArray);
    return vertexArray;
  }
}
