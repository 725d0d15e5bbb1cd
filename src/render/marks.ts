import type { Drawn } from './drawn';
import { Bytes, Spots, Stream, type Attribute, type Instances } from './gl';

/** What changes while the rest stands, a byte a place each: bits of MARK, and columns of the colour scale. */
export interface Paint {
  readonly flags: Uint8Array;
  readonly tints: Uint8Array;
}

/** What every kind of mark holds on the card: record, spot, flags and tints, read by all that is drawn of it. */
export abstract class Marks {
  protected readonly records: Stream;
  protected readonly spots: Spots;
  protected readonly flags: Bytes;
  protected readonly tints: Bytes;

  /** `stride` = bytes of a record, `ends` = posts of a mark: its own, or both ends'. */
  protected constructor(
    gl: WebGL2RenderingContext,
    private readonly stride: number,
    attributes: readonly Attribute[],
    private readonly ends: 1 | 2,
  ) {
    this.records = new Stream(gl, stride, attributes);
    this.spots = new Spots(gl, ends === 1 ? 2 : 4);
    this.flags = new Bytes(gl, 'a_mark', 1);
    this.tints = new Bytes(gl, 'a_tint', ends);
  }

  /** What is drawn of the marks. */
  protected abstract get drawn(): readonly Instances[];
  protected abstract record(drawn: Drawn, places: ArrayLike<number>): ArrayBuffer;
  protected abstract stand(drawn: Drawn, places: ArrayLike<number>): Float32Array<ArrayBuffer>;
  protected abstract flagged(
    drawn: Drawn,
    places: ArrayLike<number>,
    flags: Uint8Array,
  ): Uint8Array<ArrayBuffer>;
  protected abstract tinted(
    drawn: Drawn,
    places: ArrayLike<number>,
    tints: Uint8Array,
  ): Uint8Array<ArrayBuffer>;

  /** `places` in the order in which they are painted; `before` = the same places in what stood here: they move from there. */
  upload(drawn: Drawn, places: ArrayLike<number>, paint: Paint, before: Drawn | null): void {
    this.records.upload(this.record(drawn, places));
    this.spots.upload(this.stand(drawn, places), before && this.stand(before, places));
    this.flag(drawn, places, paint.flags);
    this.tint(drawn, places, paint.tints);
    this.#point(places.length);
  }

  /** One mark of nothing, for a first draw (Layer.warm). */
  warm(): void {
    this.records.upload(new ArrayBuffer(this.stride));
    this.spots.upload(new Float32Array(4), null);
    this.flags.upload(new Uint8Array(1));
    this.tints.upload(new Uint8Array(this.ends));
    this.#point(1);
  }

  flag(drawn: Drawn, places: ArrayLike<number>, flags: Uint8Array): void {
    this.flags.upload(this.flagged(drawn, places, flags));
  }

  tint(drawn: Drawn, places: ArrayLike<number>, tints: Uint8Array): void {
    this.tints.upload(this.tinted(drawn, places, tints));
  }

  /** The morph is over. */
  settle(): void {
    this.spots.settle();
    this.#point(this.drawn[0]!.count);
  }

  destroy(): void {
    for (const part of [...this.drawn, this.records, this.spots, this.flags, this.tints]) part.destroy();
  }

  #point(count: number): void {
    for (const instances of this.drawn) {
      instances.count = count;
      instances.point();
    }
  }
}
