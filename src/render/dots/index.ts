import { TriangleProgram } from '../gl';
import { FRAGMENT, VERTEX } from './shaders';

/** Posts as plain discs, for frames that have no time for shapes: same places, sizes and colours. */
export class Dots extends TriangleProgram {
  constructor(gl: WebGL2RenderingContext) {
    super(gl, VERTEX, FRAGMENT);
  }
}
