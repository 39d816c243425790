import type { Map as MapLibreMap } from 'maplibre-gl';
import type { LineMesh } from '../areas/line-mesh.ts';
import { drawStretches } from './draw-stretches.ts';
import { LINE_SHADER } from './ground-shaders.ts';
import { inSight } from './in-sight.ts';
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
    const gl = this.#gl;
    const vertexArray = gl.createVertexArray();
    gl.bindVertexArray(vertexArray);
    gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
    gl.bufferData(gl.ARRAY_BUFFER, mesh.positions, gl.STATIC_DRAW);
    gl.enableVertexAttribArray(0);
    gl.vertexAttribPointer(0, 2, gl.FLOAT, false, 0, 0);
    gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
    gl.bufferData(gl.ARRAY_BUFFER, mesh.offsets, gl.STATIC_DRAW);
    gl.enableVertexAttribArray(1);
    gl.vertexAttribPointer(1, 2, gl.SHORT, false, 0, 0);
    gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, gl.createBuffer());
    gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, mesh.triangles, gl.STATIC_DRAW);
    this.#vertexArrays.set(mesh, vertexArray);
    return vertexArray;
  }
}
