/** A film that is being made. Frames are closed by whoever takes them. */
export interface Film {
  /** A frame that will come, before the first: colours are chosen by such. */
  learn(frame: ImageBitmap): void;
  /** The next frame. Settles once there is room for another. */
  add(frame: ImageBitmap): Promise<void>;
  /** The whole file. */
  finish(): Promise<Uint8Array<ArrayBuffer>>;
}
