import { createProgram } from './program.ts';

const SHADER = {
  vertex: `
    void main() {
      gl_Position = vec4(gl_VertexID == 1 ? 3.0 : -1.0, gl_VertexID == 2 ? 3.0 : -1.0, 0.0, 1.0);
    }`,
  fragment: `
    uniform sampler2D u_picture;
    out vec4 colour;

    void main() {
      colour = texelFetch(u_picture, ivec2(gl_FragCoord.xy), 0);
    }`,
};

/** Something drawn once, as large as the map, and kept to be laid over it in later frames. */
export class Snapshot {
  readonly #gl: WebGL2RenderingContext;
  readonly #program;
  readonly #framebuffer: WebGLFramebuffer;
  #texture: WebGLTexture | null = null;
  #size = '';

  constructor(gl: WebGL2RenderingContext) {
    this.#gl = gl;
    this.#program = createProgram(gl, 'snapshot', SHADER, [], ['u_picture']);
    this.#framebuffer = gl.createFramebuffer();
  }

  /** Keeps what `paint` draws, over nothing; to be called before the frame itself is begun (`prerender`). */
  record(paint: () => void): void {
    const gl = this.#gl;
    gl.bindFramebuffer(gl.FRAMEBUFFER, this.#framebuffer);
    this.#fit();
    gl.viewport(0, 0, gl.drawingBufferWidth, gl.drawingBufferHeight);
    gl.clearColor(0, 0, 0, 0);
    gl.clear(gl.COLOR_BUFFER_BIT);
    paint();
    gl.bindFramebuffer(gl.FRAMEBUFFER, null);
  }

  draw(): void {
    const gl = this.#gl;
    const { program, uniforms } = this.#program;
    gl.useProgram(program);
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, this.#texture);
    gl.uniform1i(uniforms.u_picture, 0);
    gl.bindVertexArray(null);
    gl.drawArrays(gl.TRIANGLES, 0, 3);
  }

  /** Makes the texture as large as the map is now. */
  #fit(): void {
    const gl = this.#gl;
    const [width, height] = [gl.drawingBufferWidth, gl.drawingBufferHeight];
    if (this.#size === `${width}×${height}`) return;
    this.#size = `${width}×${height}`;
    gl.deleteTexture(this.#texture);
    this.#texture = gl.createTexture();
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, this.#texture);
    gl.texStorage2D(gl.TEXTURE_2D, 1, gl.RGBA8, width, height);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
    gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, this.#texture, 0);
  }
}
