import { TriangleProgram } from '../gl';
import { FRAGMENT, VERTEX } from './shaders';

/** Posts that are yet to come: pale rings where they will stand. */
export class Ghosts extends TriangleProgram {
  constructor(gl: WebGL2RenderingContext) {
    super(gl, VERTEX, FRAGMENT);
  }
}
