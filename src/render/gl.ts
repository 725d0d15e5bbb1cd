/** The little of WebGL2 that every program needs. */

/** WebGL2 cannot be had in this browser, or does not work in it. */
export class NoWebGL2 extends Error {
  override name = 'NoWebGL2';
}

/**
 * How a context is asked for. What stands is kept between frames: a large cascade is drawn into it stretch by stretch. Nothing
 * has a depth: a canvas of colours alone is for a card as the layers drawn beside it, and what it has learnt to draw on one
 * it need not learn again on the other.
 */
export const CONTEXT: WebGLContextAttributes = {
  preserveDrawingBuffer: true,
  antialias: false,
  depth: false,
};

/** A compiled pair of shaders. They read everything from textures and uniforms: there are no attributes. */
export class Program {
  readonly #handle: WebGLProgram;
  /** Until the outcome is known. */
  #shaders: readonly WebGLShader[] | null;
  readonly #uniforms = new Map<string, WebGLUniformLocation | null>();
  /** The scene's settings that this program was told last (uniforms.ts). */
  told = -1;

  constructor(
    protected readonly gl: WebGL2RenderingContext,
    vertex: string,
    fragment: string,
  ) {
    const { program, shaders } = link(gl, vertex, fragment);
    this.#handle = program;
    this.#shaders = shaders;
  }

  /** Throws where the shaders do not link; that is asked at the first use, when the card has had time for it. */
  use(): void {
    if (this.#shaders) this.#asked(this.#shaders);
    this.gl.useProgram(this.#handle);
  }

  at(name: string): WebGLUniformLocation | null {
    let location = this.#uniforms.get(name);
    if (location === undefined) {
      location = this.gl.getUniformLocation(this.#handle, name);
      this.#uniforms.set(name, location);
    }
    return location;
  }

  #asked(shaders: readonly WebGLShader[]): void {
    const { gl } = this;
    this.#shaders = null;
    if (!gl.getProgramParameter(this.#handle, gl.LINK_STATUS) && !gl.isContextLost()) {
      const log = [
        gl.getProgramInfoLog(this.#handle),
        ...shaders.map((shader) => gl.getShaderInfoLog(shader)),
      ];
      throw new NoWebGL2(`Shaders do not link: ${log.filter(Boolean).join(' ')}`);
    }
    for (const shader of shaders) gl.deleteShader(shader);
  }

  destroy(): void {
    this.gl.deleteProgram(this.#handle);
  }
}

/** A program that draws marks, one a number of an order or a place. */
export abstract class MarkProgram extends Program {
  /** Draws the marks from `first` up to `end`. `use` and the uniforms come before. */
  abstract draw(first: number, end: number): void;
}

/** A program with a triangle a mark: a third of a strip's cost where there are many. */
export abstract class TriangleProgram extends MarkProgram {
  override draw(first: number, end: number): void {
    if (end > first) this.gl.drawArrays(this.gl.TRIANGLES, first * 3, (end - first) * 3);
  }
}

/** Compiles and links. Nothing is asked: each question waits for the graphics process. */
function link(
  gl: WebGL2RenderingContext,
  vertex: string,
  fragment: string,
): { program: WebGLProgram; shaders: WebGLShader[] } {
  const program = gl.createProgram();
  const shaders = [
    [gl.VERTEX_SHADER, vertex],
    [gl.FRAGMENT_SHADER, fragment],
  ].map(([type, source]) => {
    const shader = gl.createShader(type as GLenum);
    if (!shader) throw new NoWebGL2('The graphics context is lost.');
    gl.shaderSource(shader, source as string);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
    return shader;
  });
  gl.linkProgram(program);
  return { program, shaders };
}

/** Gives a context back: a page has sixteen. */
export const release = (gl: WebGL2RenderingContext): void =>
  gl.getExtension('WEBGL_lose_context')?.loseContext();
