/** Triangles and, point by point, what a shader reads of them. */
interface Mesh {
  readonly positions: Float32Array;
  readonly triangles: Uint32Array;
}

/** What a shader reads besides the position: its numbers a point, as they are or as whole numbers. */
export interface MeshAttribute {
  readonly data: Int16Array | Uint16Array;
  readonly size: number;
  readonly whole: boolean;
}

/** Puts a mesh on the graphics card: positions as attribute 0, `second` as attribute 1. */
export function loadMesh(
  gl: WebGL2RenderingContext,
  { positions, triangles }: Mesh,
  second: MeshAttribute | null = null,
): WebGLVertexArrayObject {
  const vertexArray = gl.createVertexArray();
  gl.bindVertexArray(vertexArray);
  fill(gl, gl.ARRAY_BUFFER, positions);
  gl.enableVertexAttribArray(0);
  gl.vertexAttribPointer(0, 2, gl.FLOAT, false, 0, 0);
  if (second) {
    fill(gl, gl.ARRAY_BUFFER, second.data);
    gl.enableVertexAttribArray(1);
    const type = second.data instanceof Int16Array ? gl.SHORT : gl.UNSIGNED_SHORT;
    if (second.whole) gl.vertexAttribIPointer(1, second.size, type, 0, 0);
    else gl.vertexAttribPointer(1, second.size, type, false, 0, 0);
  }
  fill(gl, gl.ELEMENT_ARRAY_BUFFER, triangles);
  return vertexArray;
}

function fill(gl: WebGL2RenderingContext, target: GLenum, data: AllowSharedBufferSource): void {
  gl.bindBuffer(target, gl.createBuffer());
  gl.bufferData(target, data, gl.STATIC_DRAW);
}
