/** The replay's clock: one moment on the chosen time scale, and how fast it moves. */
import type { TimeAxis, TimeScale } from '../core/replay/types';

/** Seconds that the whole replay takes at its default pace. */
const WHOLE_IN_SECONDS = 45;
/** A short one by order of posts is no slower than this a second. */
const SLOWEST_ORDER = 0.5;
/** A stalled tab must not leap on when it wakes. */
const LONGEST_STEP_MS = 100;

export class Clock<Axis extends TimeAxis = TimeScale> {
  #scale = $state.raw<Axis | null>(null);
  #unit = $state(0);
  #playing = $state(false);
  #speed = $state<number | null>(null);
  #loop = $state(false);

  constructor(
    /** Told when the moment, the pace or the axis was set by hand, or the replay came to rest. */
    private readonly onSettle: () => void = () => undefined,
  ) {}

  get scale(): Axis | null {
    return this.#scale;
  }
  /** Position on the axis, 0 … length. */
  get unit(): number {
    return this.#unit;
  }
  /** The moment in Unix ms; NaN while there is no scale. */
  get moment(): number {
    return this.#scale ? this.#scale.toTime(this.#unit) : NaN;
  }
  get playing(): boolean {
    return this.#playing;
  }
  get atEnd(): boolean {
    return this.#scale !== null && this.#unit >= this.#scale.length;
  }
  /** Axis units a second. */
  get speed(): number {
    return this.#speed ?? (this.#scale ? paceOf(this.#scale) : 1);
  }
  /** The chosen speed, or null where it is the default. */
  get chosenSpeed(): number | null {
    return this.#speed;
  }

  get loop(): boolean {
    return this.#loop;
  }

  /** Puts the clock on another axis; the moment stays where it was in time. */
  setScale(scale: Axis | null): void {
    const moment = this.#scale && scale ? this.#scale.toTime(this.#unit) : null;
    const sameKind = this.#scale?.kind === scale?.kind;
    this.#scale = scale;
    if (!sameKind) this.#speed = null;
    this.#unit = scale && moment !== null ? clamp(scale.toUnit(moment), scale.length) : 0;
  }

  setSpeed(speed: number | null): void {
    this.#speed = speed !== null && speed > 0 ? speed : null;
    this.settle();
  }

  setLoop(loop: boolean): void {
    this.#loop = loop;
    this.settle();
  }

  /** The address may follow: not while a hand is still on the moment. */
  settle(): void {
    this.onSettle();
  }

  seek(unit: number): void {
    if (this.#scale) this.#unit = clamp(unit, this.#scale.length);
  }

  seekTime(ms: number): void {
    if (this.#scale) this.seek(this.#scale.toUnit(ms));
  }

  play(): void {
    if (!this.#scale) return;
    if (this.atEnd) this.#unit = 0;
    this.#playing = true;
  }

  pause(): void {
    this.#playing = false;
  }

  toggle(): void {
    if (!this.#playing) return this.play();
    this.pause();
    this.settle();
  }

  /** Moves on by the real time that has passed, `longest` ms at most. Called once a frame while playing. */
  advance(elapsedMs: number, longest = LONGEST_STEP_MS): void {
    if (!this.#playing || !this.#scale) return;
    // A frame's time stamp may lie before the moment at which play was pressed: the clock never runs backwards.
    const elapsed = Math.min(Math.max(0, elapsedMs), longest);
    const next = this.#unit + (this.speed * elapsed) / 1000;
    if (next < this.#scale.length) this.#unit = next;
    else if (this.#loop) this.#unit = 0;
    else {
      this.#unit = this.#scale.length;
      this.#playing = false;
      this.settle();
    }
  }
}

/** Axis units a second where nobody chose a speed. */
export const paceOf = ({ kind, length }: TimeAxis): number =>
  Math.max(length / WHOLE_IN_SECONDS, kind === 'order' ? SLOWEST_ORDER : 0);

function clamp(unit: number, length: number): number {
  return Number.isFinite(unit) ? Math.max(0, Math.min(length, unit)) : 0;
}
