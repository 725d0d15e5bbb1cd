import type { Drawn } from './drawn';
import { Flags, Spots, Stream, type Attribute, type Instances } from './gl';

/** What every kind of mark holds on the card: a record, a spot and a flag each, read by all that is drawn of them. */
export abstract class Marks {
  protected readonly records: Stream;
  protected readonly spots: Spots;
  protected readonly flags: Flags;

  /** `stride` = bytes of a record, `floats` = numbers of a spot. */
  protected constructor(
    gl: WebGL2RenderingContext,
    private readonly stride: number,
    attributes: readonly Attribute[],
    floats: 2 | 4,
  ) {
    this.records = new Stream(gl, stride, attributes);
    this.spots = new Spots(gl, floats);
    this.flags = new Flags(gl);
  }

  /** What is drawn of the marks. */
  protected abstract get drawn(): readonly Instances[];
  protected abstract record(drawn: Drawn, places: ArrayLike<number>): ArrayBuffer;
  protected abstract stand(drawn: Drawn, places: ArrayLike<number>): Float32Array<ArrayBuffer>;

  /** `places` in the order in which they are painted; `before` = the same places in what stood here: they move from there. */
  upload(drawn: Drawn, places: ArrayLike<number>, before: Drawn | null): void {
    this.records.upload(this.record(drawn, places));
    this.spots.upload(this.stand(drawn, places), before && this.stand(before, places));
    this.flags.set(null, places);
    this.#point(places.length);
  }

  /** One mark of nothing, for a first draw (Layer.warm). */
  warm(): void {
    this.records.upload(new ArrayBuffer(this.stride));
    this.spots.upload(new Float32Array(4), null);
    this.flags.set(null, [0]);
    this.#point(1);
  }

  /** Flags by place; null takes them away. */
  flag(flags: Uint8Array | null, places: ArrayLike<number>): void {
    this.flags.set(flags, places);
  }

  /** The morph is over. */
  settle(): void {
    this.spots.settle();
    this.#point(this.drawn[0]!.count);
  }

  destroy(): void {
    for (const part of [...this.drawn, this.records, this.spots, this.flags]) part.destroy();
  }

  #point(count: number): void {
    for (const instances of this.drawn) {
      instances.count = count;
      instances.point();
    }
  }
}
