import { markRadius } from '../../core/layout/radius';
import type { Drawn } from '../drawn';
import { Instances, Program, type Attribute } from '../gl';
import { Marks } from '../marks';
import { FRAGMENT, VERTEX } from './shaders';

/** Bytes of a post: birth in two floats, radius; kind, whose it is. */
const STRIDE = 16;
const ATTRIBUTES: readonly Attribute[] = [
  { name: 'a_birth', size: 2, type: 'f32', offset: 0 },
  { name: 'a_radius', size: 1, type: 'f32', offset: 8 },
  { name: 'a_style', size: 2, type: 'u8', offset: 12 },
];

/** Posts: shape by kind, colour by tint, size by what hangs on them. One point each. */
export class Posts extends Marks {
  readonly instances: Instances;

  /** `like` shares its program. */
  constructor(gl: WebGL2RenderingContext, like?: Posts) {
    super(gl, STRIDE, ATTRIBUTES, 1);
    const program = like?.instances.program ?? new Program(gl, VERTEX, FRAGMENT);
    this.instances = new Instances(gl, program, [this.records, this.flags, this.tints], this.spots, 'points');
  }

  draw(first = 0, end = this.instances.count): void {
    this.instances.draw(first, end);
  }

  protected override get drawn(): readonly Instances[] {
    return [this.instances];
  }

  protected override record(drawn: Drawn, places: ArrayLike<number>): ArrayBuffer {
    const data = new ArrayBuffer(places.length * STRIDE);
    const floats = new Float32Array(data);
    const bytes = new Uint8Array(data);
    const { kind, descendants } = drawn.cascade;
    for (let i = 0; i < places.length; i++) {
      const place = places[i]!;
      const f = i * (STRIDE / 4);
      floats[f] = drawn.birth[place * 2]!;
      floats[f + 1] = drawn.birth[place * 2 + 1]!;
      floats[f + 2] = drawn.isSource(place) ? 9 : markRadius(kind[place]!, descendants[place]!);
      const b = i * STRIDE + 12;
      bytes[b] = kind[place]!;
      bytes[b + 1] = drawn.isSource(place) ? 1 : 0;
    }
    return data;
  }

  protected override stand(drawn: Drawn, places: ArrayLike<number>): Float32Array<ArrayBuffer> {
    const { spots } = drawn.layout;
    const data = new Float32Array(places.length * 2);
    for (let i = 0; i < places.length; i++) {
      data[i * 2] = spots[places[i]! * 2]!;
      data[i * 2 + 1] = spots[places[i]! * 2 + 1]!;
    }
    return data;
  }

  protected override flagged(
    _: Drawn,
    places: ArrayLike<number>,
    flags: Uint8Array,
  ): Uint8Array<ArrayBuffer> {
    return Uint8Array.from(places, (place) => flags[place]!);
  }

  protected override tinted(_: Drawn, places: ArrayLike<number>, tints: Uint8Array): Uint8Array<ArrayBuffer> {
    return Uint8Array.from(places, (place) => tints[place]!);
  }
}
