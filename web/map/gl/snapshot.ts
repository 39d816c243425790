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

/** What has been drawn so far in a frame, kept to be drawn at once in later ones. */
export class Snapshot {
  readonly #gl: WebGL2RenderingContext;
  readonly #program;
  #texture: WebGLTexture | null = null;
  #size = '';

  constructor(gl: WebGL2RenderingContext) {
    this.#gl = gl;
    this.#program = createProgram(gl, 'snapshot', SHADER, [], ['u_picture']);
  }

  take(): void {
    const gl = this.#gl;
    const [width, height] = [gl.drawingBufferWidth, gl.drawingBufferHeight];
    gl.activeTexture(gl.TEXTURE0);
    if (this.#size !== `${width}×${height}`) {
      gl.deleteTexture(this.#texture);
      this.#texture = gl.createTexture();
      gl.bindTexture(gl.TEXTURE_2D, this.#texture);
      gl.texStorage2D(gl.TEXTURE_2D, 1, gl.RGBA8, width, height);
      gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
      this.#size = `${width}×${height}`;
    }
    gl.bindTexture(gl.TEXTURE_2D, this.#texture);
    gl.copyTexSubImage2D(gl.TEXTURE_2D, 0, 0, 0, 0, 0, width, height);
  }

  draw(): void {
    const gl = this.#gl;
    const { program, uniforms } = this.#program;
    gl.useProgram(program);
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, this.#texture);
    gl.uniform1i(uniforms.u_picture, 0);
    gl.bindVertexArray(null);
    gl.disable(gl.BLEND);
    gl.drawArrays(gl.TRIANGLES, 0, 3);
    gl.enable(gl.BLEND);
  }
}
