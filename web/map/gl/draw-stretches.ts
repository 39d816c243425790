import { stretchesOf } from '../areas/area-mesh.ts';

/** Draws the pieces of a mesh that are in sight, or all of it where `visible` is null. */
export function drawStretches(
  gl: WebGL2RenderingContext,
  starts: Uint32Array,
  visible: ((piece: number) => boolean) | null,
): void {
  const stretches = visible ? stretchesOf(starts, visible) : ([[0, starts.at(-1)!]] as const);
  for (const [first, count] of stretches) gl.drawElements(gl.TRIANGLES, count, gl.UNSIGNED_INT, first * 4);
}
