/** A film's course: which moment each of its frames shows. */
import type { FilmName } from './formats';

/** What is to be encoded. */
export interface FilmToMake {
  name: FilmName;
  /** Pixels. */
  width: number;
  height: number;
  fps: number;
  /** What stands in the file beside the frames: its name, alternative text, method card. */
  title: string;
  description: string;
  card: string;
}

export interface FilmCourse {
  /** Frames a second. */
  fps: number;
  /** Seconds in which the whole replay passes. */
  seconds: number;
}

/** Seconds for which the last moment stands, and the card at the end after it. */
export const REST_S = 1.5;
export const CARD_S = 4;

/** What a frame shows: a moment, as a share of the replay; and whether the card stands over it. */
export interface FilmFrame {
  /** 0 … 1: k / fps of the seconds that the replay takes, 1 from then on. */
  share: number;
  /** It moves on with the next frame. */
  playing: boolean;
  card: boolean;
}

/** Frames of the whole film: the replay, the rest and the card. */
export const frameCount = ({ fps, seconds }: FilmCourse): number =>
  Math.round((seconds + REST_S + CARD_S) * fps);
/** When a frame is shown, in seconds from the film's beginning. */
export const frameTime = ({ fps }: FilmCourse, frame: number): number => frame / fps;

/** Frame k shows the moment that the replay has reached after k / fps seconds, exactly. */
export function filmFrame(course: FilmCourse, frame: number): FilmFrame {
  const at = frameTime(course, frame);
  return {
    share: Math.min(1, at / course.seconds),
    playing: at < course.seconds,
    card: at >= course.seconds + REST_S,
  };
}
