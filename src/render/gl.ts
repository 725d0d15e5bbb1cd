/** The little of WebGL2 that every program needs. */

/** WebGL2 cannot be had in this browser. */
export class NoWebGL2 extends Error {
  override name = 'NoWebGL2';
}

export interface Attribute {
  name: string;
  size: number;
  /** GL type: FLOAT or UNSIGNED_BYTE (read as whole numbers, not 0 … 1). */
  type: 'f32' | 'u8';
  offset: number;
}

/** A compiled pair of shaders; several buffers can be drawn with it. */
export class Program {
  readonly handle: WebGLProgram;
  readonly #uniforms = new Map<string, WebGLUniformLocation | null>();

  constructor(
    private readonly gl: WebGL2RenderingContext,
    vertex: string,
    fragment: string,
  ) {
    this.handle = link(gl, vertex, fragment);
  }

  at(name: string): WebGLUniformLocation | null {
    let location = this.#uniforms.get(name);
    if (location === undefined) {
      location = this.gl.getUniformLocation(this.handle, name);
      this.#uniforms.set(name, location);
    }
    return location;
  }

  destroy(): void {
    this.gl.deleteProgram(this.handle);
  }
}

/** One interleaved buffer, an instance a mark, and the program that draws it. */
export class Instances {
  readonly #array: WebGLVertexArrayObject;
  readonly #buffer: WebGLBuffer;
  #first = 0;
  count = 0;

  constructor(
    private readonly gl: WebGL2RenderingContext,
    readonly program: Program,
    private readonly attributes: readonly Attribute[],
    private readonly stride: number,
    /** Points of one vertex each, or strips of several vertices. A point costs a software renderer a tenth. */
    private readonly shape: 'points' | 'strips',
    /** Another's buffer to read from instead of an own one. */
    shared?: Instances,
  ) {
    this.#array = gl.createVertexArray();
    this.#buffer = shared ? shared.#buffer : gl.createBuffer();
    gl.bindVertexArray(this.#array);
    this.#point(0);
    gl.bindVertexArray(null);
  }

  /** Makes `first` the first instance that is drawn: WebGL2 has no base instance, so the pointers move. */
  #point(first: number): void {
    const { gl, attributes, stride } = this;
    this.#first = first;
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#buffer);
    for (const { name, size, type, offset } of attributes) {
      const at = gl.getAttribLocation(this.program.handle, name);
      // A program may leave an attribute of a shared buffer unread.
      if (at < 0) continue;
      gl.enableVertexAttribArray(at);
      gl.vertexAttribPointer(
        at,
        size,
        type === 'f32' ? gl.FLOAT : gl.UNSIGNED_BYTE,
        false,
        stride,
        offset + first * stride,
      );
      gl.vertexAttribDivisor(at, this.shape === 'points' ? 0 : 1);
    }
  }

  /** Uploads all instances. Never called while a replay runs. */
  upload(data: ArrayBuffer, count: number): void {
    this.count = count;
    this.gl.bindBuffer(this.gl.ARRAY_BUFFER, this.#buffer);
    this.gl.bufferData(this.gl.ARRAY_BUFFER, data, this.gl.STATIC_DRAW);
  }

  use(): void {
    this.gl.useProgram(this.program.handle);
    this.gl.bindVertexArray(this.#array);
  }

  /** Draws the points, or strips of so many vertices, from `first` up to `end`. `use` comes before. */
  draw(first = 0, end = this.count, vertices = 1): void {
    if (end <= first) return;
    if (this.shape === 'points') {
      this.gl.drawArrays(this.gl.POINTS, first, end - first);
      return;
    }
    if (first !== this.#first) this.#point(first);
    this.gl.drawArraysInstanced(this.gl.TRIANGLE_STRIP, 0, vertices, end - first);
  }

  destroy(): void {
    this.gl.deleteVertexArray(this.#array);
    this.gl.deleteBuffer(this.#buffer);
  }
}

/** Compiles and links. Only the outcome is asked for: each question waits for the graphics process. */
function link(gl: WebGL2RenderingContext, vertex: string, fragment: string): WebGLProgram {
  const program = gl.createProgram();
  const shaders = [
    [gl.VERTEX_SHADER, vertex],
    [gl.FRAGMENT_SHADER, fragment],
  ].map(([type, source]) => {
    const shader = gl.createShader(type as GLenum);
    if (!shader) throw new Error('The graphics context is lost.');
    gl.shaderSource(shader, source as string);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
    return shader;
  });
  gl.linkProgram(program);
  if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost()) {
    const log = [gl.getProgramInfoLog(program), ...shaders.map((shader) => gl.getShaderInfoLog(shader))];
    throw new Error(`Shaders do not link: ${log.filter(Boolean).join(' ')}`);
  }
  for (const shader of shaders) gl.deleteShader(shader);
  return program;
}
