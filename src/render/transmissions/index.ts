import { HUB_FROM } from '../../core/layout/radius';
import { KIND } from '../../core/dataset/types';
import { FRAGMENT as BEAD_FRAGMENT, VERTEX as BEAD_VERTEX } from '../beads/shaders';
import type { Drawn } from '../drawn';
import { Flags, Instances, Program, Spots, Stream, type Attribute } from '../gl';
import { FRAGMENT, VERTEX } from './shaders';

/** Bytes of a transmission: births of both ends in two floats each, width; drifts; style. */
const STRIDE = 28;
const ATTRIBUTES: readonly Attribute[] = [
  { name: 'a_births', size: 4, type: 'f32', offset: 0 },
  { name: 'a_width', size: 1, type: 'f32', offset: 16 },
  { name: 'a_drifts', size: 2, type: 'u8', offset: 20 },
  { name: 'a_style', size: 4, type: 'u8', offset: 24 },
];

/** Pieces of a curve: fewer where there are so many lines that none is seen alone. */
const segmentsFor = (count: number): number => (count <= 5000 ? 24 : count <= 50_000 ? 14 : 8);

/** Lines from parent to child, drawn up to the playhead, and the beads that ride them. */
export class Transmissions {
  readonly instances: Instances;
  readonly beads: Instances;
  readonly #records: Stream;
  readonly #spots: Spots;
  readonly #flags: Flags;

  /** `like` shares its programs. */
  constructor(gl: WebGL2RenderingContext, like?: Transmissions) {
    const lines = like?.instances.program ?? new Program(gl, VERTEX, FRAGMENT);
    const beads = like?.beads.program ?? new Program(gl, BEAD_VERTEX, BEAD_FRAGMENT);
    this.#records = new Stream(gl, STRIDE, ATTRIBUTES);
    this.#spots = new Spots(gl, 4);
    this.#flags = new Flags(gl);
    const records = [this.#records, this.#flags];
    this.instances = new Instances(gl, lines, records, this.#spots, 'strips');
    this.beads = new Instances(gl, beads, records, this.#spots, 'points');
  }

  get segments(): number {
    return segmentsFor(this.instances.count);
  }

  /**
   * `places` are the children, in the order in which lines are painted; `before` = the same places in what stood here: they
   * move from there.
   */
  upload(drawn: Drawn, places: ArrayLike<number>, before: Drawn | null): void {
    const data = new ArrayBuffer(places.length * STRIDE);
    const floats = new Float32Array(data);
    const bytes = new Uint8Array(data);
    const { parent, kind, basis, descendants } = drawn.cascade;
    for (let i = 0; i < places.length; i++) {
      const child = places[i]!;
      const from = parent[child]!;
      const f = i * (STRIDE / 4);
      floats[f] = drawn.birth[from * 2]!;
      floats[f + 1] = drawn.birth[from * 2 + 1]!;
      floats[f + 2] = drawn.birth[child * 2]!;
      floats[f + 3] = drawn.birth[child * 2 + 1]!;
      const hub = descendants[child]! >= HUB_FROM;
      const repost = kind[child] === KIND.repost;
      floats[f + 4] = repost ? 0.75 : hub ? Math.min(4, 1.5 + 0.16 * Math.sqrt(descendants[child]!)) : 1.05;
      const b = i * STRIDE + 20;
      bytes[b] = drawn.drift[from]!;
      bytes[b + 1] = drawn.drift[child]!;
      bytes[b + 4] = kind[child]!;
      bytes[b + 5] = basis[child]!;
      bytes[b + 6] = (drawn.isSource(from) ? 1 : 0) | (hub ? 2 : 0);
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

  /** Flags by place, each line that of its child; null takes them away. */
  flag(flags: Uint8Array | null, places: ArrayLike<number>): void {
    this.#flags.set(flags, places);
  }

  /** The morph is over. */
  settle(): void {
    this.#spots.settle();
    this.#point(this.instances.count);
  }

  destroy(): void {
    for (const part of [this.instances, this.beads, this.#records, this.#spots, this.#flags]) part.destroy();
  }

  #point(count: number): void {
    for (const instances of [this.instances, this.beads]) {
      instances.count = count;
      instances.point();
    }
  }

  draw(first = 0, end = this.instances.count): void {
    this.instances.draw(first, end, (this.segments + 1) * 2);
  }

  drawBeads(first = 0): void {
    this.beads.draw(first, this.instances.count);
  }
}

function stand(drawn: Drawn, places: ArrayLike<number>): Float32Array<ArrayBuffer> {
  const { spots } = drawn.layout;
  const { parent } = drawn.cascade;
  const data = new Float32Array(places.length * 4);
  for (let i = 0; i < places.length; i++) {
    const child = places[i]!;
    const from = parent[child]!;
    data[i * 4] = spots[from * 2]!;
    data[i * 4 + 1] = spots[from * 2 + 1]!;
    data[i * 4 + 2] = spots[child * 2]!;
    data[i * 4 + 3] = spots[child * 2 + 1]!;
  }
  return data;
}
