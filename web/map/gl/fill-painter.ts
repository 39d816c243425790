import type { Map as MapLibreMap } from 'maplibre-gl';
import type { FillMesh } from '../areas/fill-mesh.ts';
import { drawStretches } from './draw-stretches.ts';
import { FILL_SHADER } from './ground-shaders.ts';
import { inSight } from './in-sight.ts';
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
    const gl = this.#gl;
    const vertexArray = gl.createVertexArray();
    gl.bindVertexArray(vertexArray);
    gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
    gl.bufferData(gl.ARRAY_BUFFER, mesh.positions, gl.STATIC_DRAW);
    gl.enableVertexAttribArray(0);
    gl.vertexAttribPointer(0, 2, gl.FLOAT, false, 0, 0);
    gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, gl.createBuffer());
    gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, mesh.triangles, gl.STATIC_DRAW);
    this.#vertexArrays.set(mesh, vertexArray);
    return vertexArray;
  }
}
