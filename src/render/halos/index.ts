import { TriangleProgram } from '../gl';
import { FRAGMENT, VERTEX } from './shaders';

/** Halos of the newborn, while it plays. */
export class Halos extends TriangleProgram {
  constructor(gl: WebGL2RenderingContext) {
    super(gl, VERTEX, FRAGMENT);
  }
}
