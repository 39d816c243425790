/** A linked program with the places of its uniforms. */
export interface GlProgram<Uniform extends string> {
  readonly program: WebGLProgram;
  readonly uniforms: Readonly<Record<Uniform, WebGLUniformLocation | null>>;
}

/**
 * Compiles and links. Attributes are bound to 0, 1, 2… in the order given.
 * @throws Error with what the driver said and of which program
 */
export function createProgram<Uniform extends string>(
  gl: WebGL2RenderingContext,
  name: string,
  source: { readonly vertex: string; readonly fragment: string },
  attributes: readonly string[],
  uniforms: readonly Uniform[],
): GlProgram<Uniform> {
  const program = gl.createProgram();
  for (const [type, text] of [
    [gl.VERTEX_SHADER, source.vertex],
    [gl.FRAGMENT_SHADER, source.fragment],
  ] as const) {
    const shader = gl.createShader(type);
    if (!shader) throw new Error(`the graphics card gave no shader for ${name}`);
    gl.shaderSource(shader, `#version 300 es\nprecision highp float;\nprecision highp int;\n${text}`);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
    gl.deleteShader(shader);
  }
  attributes.forEach((attribute, index) => gl.bindAttribLocation(program, index, attribute));
  gl.linkProgram(program);
  if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost()) {
    const shaders = gl.getAttachedShaders(program) ?? [];
    const said = [gl.getProgramInfoLog(program), ...shaders.map((shader) => gl.getShaderInfoLog(shader))];
    throw new Error(`the program for ${name} does not link: ${said.filter(Boolean).join('; ')}`);
  }
  const places = uniforms.map((uniform) => [uniform, gl.getUniformLocation(program, uniform)]);
  return { program, uniforms: Object.fromEntries(places) as GlProgram<Uniform>['uniforms'] };
}
