/** Everything a frame depends on beside what was uploaded: uniforms, all of it. */
export interface Frame {
  /** Moment as a share of the axis. */
  now: number;
  /** Share of the axis that passes in a second of playback; 0 while nothing plays. */
  pace: number;
  camera: { scale: number; x: number; y: number };
  /** CSS pixels; where all is drawn larger than on a page (Scene's `times`), such larger pixels. The camera's too. */
  width: number;
  height: number;
  /** Pixels of the card to one of these. */
  pixelRatio: number;
}

/** A frame of one pixel, for draws that nobody sees. */
export const NOWHERE: Frame = {
  now: 1,
  pace: 0,
  camera: { scale: 1, x: 0, y: 0 },
  width: 1,
  height: 1,
  pixelRatio: 1,
};
