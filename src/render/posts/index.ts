import { markRadius } from '../../core/layout/radius';
import { Flags, Instances, Program, Spots, Stream, type Attribute } from '../gl';
import type { Drawn } from '../drawn';
import { FRAGMENT, VERTEX } from './shaders';

/** Bytes of a post: birth in two floats, radius; kind, drift, flags. */
const STRIDE = 16;
const ATTRIBUTES: readonly Attribute[] = [
  { name: 'a_birth', size: 2, type: 'f32', offset: 0 },
  { name: 'a_radius', size: 1, type: 'f32', offset: 8 },
  { name: 'a_style', size: 3, type: 'u8', offset: 12 },
];

/** Posts: shape by kind, colour by drift, size by what hangs on them. One point each. */
export class Posts {
  readonly instances: Instances;
  readonly #records: Stream;
  readonly #spots: Spots;
  readonly #flags: Flags;

  /** `like` shares its program. */
  constructor(gl: WebGL2RenderingContext, like?: Posts) {
    const program = like?.instances.program ?? new Program(gl, VERTEX, FRAGMENT);
    this.#records = new Stream(gl, STRIDE, ATTRIBUTES);
    this.#spots = new Spots(gl, 2);
    this.#flags = new Flags(gl);
    this.instances = new Instances(gl, program, [this.#records, this.#flags], this.#spots, 'points');
  }

  /** `before` = the same places in what stood here: they move from there. */
  upload(drawn: Drawn, places: ArrayLike<number>, before: Drawn | null): void {
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
      bytes[b + 1] = drawn.drift[place]!;
      bytes[b + 2] = drawn.isSource(place) ? 1 : 0;
    }
    this.#records.upload(data);
    this.#spots.upload(stand(drawn, places), before && stand(before, places));
    this.#flags.set(null, places);
    this.#point(places.length);
  }

  /** One mark of nothing, for a first draw (Layer.warm). */
  warm(): void {
    this.#records.upload(new ArrayBuffer(STRIDE));
    this.#spots.upload(new Float32Array(4), null);
    this.#flags.set(null, [0]);
    this.#point(1);
  }

  /** Flags by place; null takes them away. */
  flag(flags: Uint8Array | null, places: ArrayLike<number>): void {
    this.#flags.set(flags, places);
  }

  /** The morph is over. */
  settle(): void {
    this.#spots.settle();
    this.#point(this.instances.count);
  }

  destroy(): void {
    for (const part of [this.instances, this.#records, this.#spots, this.#flags]) part.destroy();
  }

  #point(count: number): void {
    this.instances.count = count;
    this.instances.point();
  }

  draw(first = 0, end = this.instances.count): void {
    this.instances.draw(first, end);
  }
}

function stand(drawn: Drawn, places: ArrayLike<number>): Float32Array<ArrayBuffer> {
  const { spots } = drawn.layout;
  const data = new Float32Array(places.length * 2);
  for (let i = 0; i < places.length; i++) {
    data[i * 2] = spots[places[i]! * 2]!;
    data[i * 2 + 1] = spots[places[i]! * 2 + 1]!;
  }
  return data;
}
