import { TriangleProgram } from '../gl';
import { FRAGMENT, VERTEX } from './shaders';

/**
 * Posts that are more than a disc or a ring: the source's seal, diamonds and squares, the lit, the notched, those that
 * glow, and the selected path's. They are few, and take a shader of many steps.
 */
export class Accents extends TriangleProgram {
  constructor(gl: WebGL2RenderingContext) {
    super(gl, VERTEX, FRAGMENT);
  }
}
