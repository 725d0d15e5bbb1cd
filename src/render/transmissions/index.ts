import { MarkProgram } from '../gl';
import { FRAGMENT, VERTEX } from './shaders';

/** Pieces of a curve at most: fewer where there are so many lines that none is followed by the eye. */
const FINE = 24;
const COARSE = 9;
const FINE_UP_TO = 400;
/** Vertices that sixteen bits can number. */
const MOST_VERTICES = 65_000;

/** Lines that one draw holds. */
const batchOf = (pieces: number): number => Math.floor(MOST_VERTICES / ((pieces + 1) * 2));

/**
 * Lines from parent to child, anti-aliased, dashed where they are inferred, drawn up to the playhead. Two vertices at each
 * joint, shared by the pieces on both sides: the corners stand in an index that every batch of lines uses again.
 */
export class Transmissions extends MarkProgram {
  readonly #corners = new Map<number, WebGLBuffer>();

  constructor(gl: WebGL2RenderingContext) {
    super(gl, VERTEX, FRAGMENT);
    for (const pieces of [FINE, COARSE]) this.#corners.set(pieces, this.#cornersOf(pieces));
  }

  override draw(first: number, end: number): void {
    const { gl } = this;
    const pieces = end - first <= FINE_UP_TO ? FINE : COARSE;
    const batch = batchOf(pieces);
    gl.uniform1i(this.at('u_pieces'), pieces);
    gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, this.#corners.get(pieces)!);
    for (let from = first; from < end; from += batch) {
      gl.uniform1i(this.at('u_first'), from);
      gl.drawElements(gl.TRIANGLES, Math.min(batch, end - from) * pieces * 6, gl.UNSIGNED_SHORT, 0);
    }
  }

  override destroy(): void {
    for (const buffer of this.#corners.values()) this.gl.deleteBuffer(buffer);
    super.destroy();
  }

  /** The corners of a batch of lines with so many pieces each. */
  #cornersOf(pieces: number): WebGLBuffer {
    const { gl } = this;
    const lines = batchOf(pieces);
    const corners = new Uint16Array(lines * pieces * 6);
    for (let line = 0, i = 0; line < lines; line++) {
      for (let piece = 0; piece < pieces; piece++, i += 6) {
        const at = (line * (pieces + 1) + piece) * 2;
        corners.set([at, at + 2, at + 1, at + 1, at + 2, at + 3], i);
      }
    }
    const buffer = gl.createBuffer();
    gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, buffer);
    gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, corners, gl.STATIC_DRAW);
    return buffer;
  }
}
