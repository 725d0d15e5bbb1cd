import type { Moves } from './keys';

export interface Point {
  x: number;
  y: number;
}

/** What helps to get about works on. */
export interface AidsProps {
  /** The picture, once there is one. */
  scene: {
    readonly eye: Moves & { look(at: Point, scale: number): void };
    /** Places within a box before the camera, among those born and not left out. */
    within(from: Point, to: Point): number[];
    point(place: number): Point | null;
  } | null;
  camera: { scale: number; x: number; y: number };
  width: number;
  height: number;
  /** Counts the pictures that were drawn; 0 = none yet. */
  drawn: number;
  /** By place, and the bit in it of what is left out. */
  marks: Uint8Array | null;
  hidden: number;
}
