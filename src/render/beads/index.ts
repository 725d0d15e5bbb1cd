import { MarkProgram } from '../gl';
import { FRAGMENT, VERTEX } from './shaders';

/** Beads that ride the lines of what is about to arrive. A point each: there are few. */
export class Beads extends MarkProgram {
  constructor(gl: WebGL2RenderingContext) {
    super(gl, VERTEX, FRAGMENT);
  }

  override draw(first: number, end: number): void {
    if (end > first) this.gl.drawArrays(this.gl.POINTS, first, end - first);
  }
}
