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

/** A buffer of records of one length, one record a mark. */
export class Stream {
  readonly buffer: WebGLBuffer;

  constructor(
    private readonly gl: WebGL2RenderingContext,
    readonly stride: number,
    readonly attributes: readonly Attribute[],
  ) {
    this.buffer = gl.createBuffer();
  }

  /** Never called while a replay runs. */
  upload(data: BufferSource): void {
    this.gl.bindBuffer(this.gl.ARRAY_BUFFER, this.buffer);
    this.gl.bufferData(this.gl.ARRAY_BUFFER, data, this.gl.STATIC_DRAW);
  }

  destroy(): void {
    this.gl.deleteBuffer(this.buffer);
  }
}

/** A few bytes a mark in a stream of their own: they change while the rest stands. */
export class Bytes extends Stream {
  constructor(gl: WebGL2RenderingContext, name: string, size: 1 | 2) {
    super(gl, size, [{ name, size, type: 'u8', offset: 0 }]);
  }
}

/** Where marks stand and, while a morph moves them, where they stood before it. */
export class Spots {
  readonly #now: Stream;
  #before: Stream | null = null;

  /** `floats` = numbers a mark. */
  constructor(
    private readonly gl: WebGL2RenderingContext,
    private readonly floats: 2 | 4,
  ) {
    this.#now = this.#make();
  }

  /** What `a_spots` and `a_before` of a program read: the same until a morph begins. */
  get streams(): readonly [now: Stream, before: Stream] {
    return [this.#now, this.#before ?? this.#now];
  }

  /** `before` = where the same marks stood, kept until `settle`; null where nothing moves. */
  upload(now: Float32Array<ArrayBuffer>, before: Float32Array<ArrayBuffer> | null): void {
    this.settle();
    this.#now.upload(now);
    if (!before) return;
    this.#before = this.#make();
    this.#before.upload(before);
  }

  /** The morph is over. */
  settle(): void {
    this.#before?.destroy();
    this.#before = null;
  }

  destroy(): void {
    this.settle();
    this.#now.destroy();
  }

  #make(): Stream {
    return new Stream(this.gl, this.floats * 4, [
      { name: 'a_spots', size: this.floats, type: 'f32', offset: 0 },
    ]);
  }
}

/** Marks that are drawn together: their records, their spots, and the program that draws them. */
export class Instances {
  readonly #array: WebGLVertexArrayObject;
  #first = 0;
  count = 0;

  constructor(
    private readonly gl: WebGL2RenderingContext,
    readonly program: Program,
    private readonly records: readonly Stream[],
    private readonly spots: Spots,
    /** Points of one vertex each, or strips of several vertices. A point costs a software renderer a tenth. */
    private readonly shape: 'points' | 'strips',
  ) {
    this.#array = gl.createVertexArray();
    this.point();
  }

  /** Reads from the streams as they are now; called again whenever the spots have moved or settled. */
  point(): void {
    this.gl.bindVertexArray(this.#array);
    this.#point(0);
    this.gl.bindVertexArray(null);
  }

  /** Makes `first` the first mark that is drawn: WebGL2 has no base instance, so the pointers move. */
  #point(first: number): void {
    const [now, before] = this.spots.streams;
    this.#first = first;
    for (const stream of this.records) this.#read(stream, first);
    this.#read(now, first);
    this.#read(before, first, 'a_before');
  }

  /** `as` names a stream's only attribute anew. */
  #read({ buffer, stride, attributes }: Stream, first: number, as?: string): void {
    const { gl } = this;
    gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
    for (const { name, size, type, offset } of attributes) {
      const at = gl.getAttribLocation(this.program.handle, as ?? name);
      // A program may leave an attribute of a shared stream unread.
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
