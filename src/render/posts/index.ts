import { TriangleProgram } from '../gl';
import { FRAGMENT, VERTEX } from './shaders';

/** Posts as most are: discs, rings for replies; colour by tint, size by what hangs on them. */
export class Posts extends TriangleProgram {
  constructor(gl: WebGL2RenderingContext) {
    super(gl, VERTEX, FRAGMENT);
  }
}
