/** What is used of gifenc, which brings no types. */
declare module 'gifenc' {
  interface Stream {
    writeByte(byte: number): void;
    writeBytes(bytes: ArrayLike<number>): void;
  }
  interface FrameOptions {
    /** Written with the first frame, for all of them. */
    palette?: readonly (readonly number[])[];
    transparent?: boolean;
    transparentIndex?: number;
    /** Milliseconds; written in hundredths of a second. */
    delay?: number;
    dispose?: number;
  }
  export function GIFEncoder(): {
    writeFrame(index: Uint8Array, width: number, height: number, options: FrameOptions): void;
    finish(): void;
    bytes(): Uint8Array<ArrayBuffer>;
    stream: Stream;
  };
  export function quantize(
    rgba: Uint8Array,
    most: number,
    options: { format: 'rgb565' | 'rgb444' },
  ): number[][];
}
