import { HUB_FROM } from '../../core/layout/radius';
import { KIND } from '../../core/dataset/types';
import { FRAGMENT as BEAD_FRAGMENT, VERTEX as BEAD_VERTEX } from '../beads/shaders';
import { MARK } from '../common.glsl';
import type { Drawn } from '../drawn';
import { Instances, Program, type Attribute } from '../gl';
import { Marks } from '../marks';
import { FRAGMENT, VERTEX } from './shaders';

/** Bytes of a transmission: births of both ends in two floats each, width; style. */
const STRIDE = 24;
const ATTRIBUTES: readonly Attribute[] = [
  { name: 'a_births', size: 4, type: 'f32', offset: 0 },
  { name: 'a_width', size: 1, type: 'f32', offset: 16 },
  { name: 'a_style', size: 3, type: 'u8', offset: 20 },
];

/** Pieces of a curve: fewer where there are so many lines that none is seen alone. */
const segmentsFor = (count: number): number => (count <= 5000 ? 24 : count <= 50_000 ? 14 : 8);

/** Lines from parent to child, drawn up to the playhead, and the beads that ride them. */
export class Transmissions extends Marks {
  readonly instances: Instances;
  readonly beads: Instances;

  /** `like` shares its programs. */
  constructor(gl: WebGL2RenderingContext, like?: Transmissions) {
    super(gl, STRIDE, ATTRIBUTES, 2);
    const lines = like?.instances.program ?? new Program(gl, VERTEX, FRAGMENT);
    const beads = like?.beads.program ?? new Program(gl, BEAD_VERTEX, BEAD_FRAGMENT);
    const records = [this.records, this.flags, this.tints];
    this.instances = new Instances(gl, lines, records, this.spots, 'strips');
    this.beads = new Instances(gl, beads, records, this.spots, 'points');
  }

  get segments(): number {
    return segmentsFor(this.instances.count);
  }

  draw(first = 0, end = this.instances.count): void {
    this.instances.draw(first, end, (this.segments + 1) * 2);
  }

  drawBeads(first = 0): void {
    this.beads.draw(first, this.instances.count);
  }

  protected override get drawn(): readonly Instances[] {
    return [this.instances, this.beads];
  }

  /** Places are the children. */
  protected override record(drawn: Drawn, places: ArrayLike<number>): ArrayBuffer {
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
      bytes[b] = kind[child]!;
      bytes[b + 1] = basis[child]!;
      bytes[b + 2] = (drawn.isSource(from) ? 1 : 0) | (hub ? 2 : 0);
    }
    return data;
  }

  protected override stand(drawn: Drawn, places: ArrayLike<number>): Float32Array<ArrayBuffer> {
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

  /** The child's, and hidden as well where the parent is. */
  protected override flagged(
    drawn: Drawn,
    places: ArrayLike<number>,
    flags: Uint8Array,
  ): Uint8Array<ArrayBuffer> {
    const { parent } = drawn.cascade;
    return Uint8Array.from(places, (child) => flags[child]! | (flags[parent[child]!]! & MARK.hidden));
  }

  protected override tinted(
    drawn: Drawn,
    places: ArrayLike<number>,
    tints: Uint8Array,
  ): Uint8Array<ArrayBuffer> {
    const { parent } = drawn.cascade;
    const data = new Uint8Array(places.length * 2);
    for (let i = 0; i < places.length; i++) {
      data[i * 2] = tints[parent[places[i]!]!]!;
      data[i * 2 + 1] = tints[places[i]!]!;
    }
    return data;
  }
}
