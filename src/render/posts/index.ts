import { markRadius } from '../../core/layout/radius';
import { Instances, Program, type Attribute } from '../gl';
import type { Drawn } from '../drawn';
import { FRAGMENT, VERTEX } from './shaders';

/** Bytes of a post: birth in two floats, offset, radius; lane, kind, drift, flags. */
const STRIDE = 20;
const ATTRIBUTES: readonly Attribute[] = [
  { name: 'a_birth', size: 2, type: 'f32', offset: 0 },
  { name: 'a_offset', size: 1, type: 'f32', offset: 8 },
  { name: 'a_radius', size: 1, type: 'f32', offset: 12 },
  { name: 'a_style', size: 4, type: 'u8', offset: 16 },
];

/** Posts: shape by kind, colour by drift, size by what hangs on them. One point each. */
export class Posts {
  readonly instances: Instances;

  /** `like` shares its program. */
  constructor(gl: WebGL2RenderingContext, like?: Posts) {
    const program = like?.instances.program ?? new Program(gl, VERTEX, FRAGMENT);
    this.instances = new Instances(gl, program, ATTRIBUTES, STRIDE, 'points');
  }

  upload(drawn: Drawn, places: ArrayLike<number>): void {
    const data = new ArrayBuffer(places.length * STRIDE);
    const floats = new Float32Array(data);
    const bytes = new Uint8Array(data);
    const { kind, descendants } = drawn.cascade;
    for (let i = 0; i < places.length; i++) {
      const place = places[i]!;
      const f = i * (STRIDE / 4);
      floats[f] = drawn.birth[place * 2]!;
      floats[f + 1] = drawn.birth[place * 2 + 1]!;
      floats[f + 2] = drawn.offset[place]!;
      floats[f + 3] = drawn.isSource(place) ? 9 : markRadius(kind[place]!, descendants[place]!);
      const b = i * STRIDE + 16;
      bytes[b] = drawn.lane[place]!;
      bytes[b + 1] = kind[place]!;
      bytes[b + 2] = drawn.drift[place]!;
      bytes[b + 3] = drawn.isSource(place) ? 1 : 0;
    }
    this.instances.upload(data, places.length);
  }

  draw(first = 0, end = this.instances.count): void {
    this.instances.draw(first, end);
  }
}
