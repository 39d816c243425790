/** Tells whether a camera rests: only then is it worth keeping what was drawn. */
export class RestingView {
  #view = '';

  /** What is looked at has changed, wherever the camera is. */
  forget(): void {
    this.#view = '';
  }

  /** Whether this frame sees what the one before saw. */
  rests(gl: WebGL2RenderingContext, matrix: Iterable<number>): boolean {
    const view = [...matrix, gl.drawingBufferWidth, gl.drawingBufferHeight].join();
    const same = view === this.#view;
    this.#view = view;
    return same;
  }
}
