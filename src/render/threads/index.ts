import { MarkProgram } from '../gl';
import { FRAGMENT, PIECES, VERTEX } from './shaders';

/** Transmissions as lines of one device pixel, for frames that have no time for ribbons: same curves and colours. */
export class Threads extends MarkProgram {
  constructor(gl: WebGL2RenderingContext) {
    super(gl, VERTEX, FRAGMENT);
  }

  override draw(first: number, end: number): void {
    if (end > first) this.gl.drawArrays(this.gl.LINES, first * PIECES * 2, (end - first) * PIECES * 2);
  }
}
