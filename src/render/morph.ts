/** One layout becomes another: posts move, and the selected one stays under the eye. */
import type Sigma from 'sigma';
import type { Drawn } from './drawn';
import type { Eye } from './eye';
import type { Point } from './geometry';
import { tween } from './tween';

/** Time in which one layout becomes another. */
const MORPH_MS = 700;

/** What moves, and who is told of it. */
export interface Moved {
  readonly sigma: Sigma;
  readonly eye: Eye;
  /** Where a place of a layout stands before the camera, in CSS pixels. */
  point(drawn: Drawn, place: number): Point;
  /** How far it has come, 0 … 1. */
  at(share: number): void;
  draw(): void;
  /** Labels vanish as it begins, for what they name is on its way; and stand anew at its end. */
  label(): void;
}

export class Morph {
  /** The selected post. */
  focus: number | null = null;
  /** Where it stays on the screen. */
  #held: Point | null = null;
  /** Gives up what is under way; null where nothing is. */
  #stop: (() => void) | null = null;

  constructor(private readonly moved: Moved) {}

  get running(): boolean {
    return this.#stop !== null;
  }

  /** Moves everything from where it stood to where it stands now. Without a selected post the whole is shown. */
  start(before: Drawn, after: Drawn): void {
    const { eye, draw, at, label } = this.moved;
    if (this.focus === null) eye.fit();
    this.#stop = tween(MORPH_MS, (share) => {
      const way = share * share * (3 - 2 * share);
      at(way);
      if (this.focus === null) draw();
      else this.#follow(before, after, way);
      if (share === 1) this.stop();
    });
    label();
  }

  /** The same at once: only the camera goes along. */
  leap(before: Drawn, after: Drawn): void {
    this.#follow(before, after, 1);
    this.#held = null;
  }

  /** Ends what is under way: everything stands where it was to come. */
  stop(): void {
    this.#held = null;
    if (!this.#stop) return;
    this.#stop();
    this.#stop = null;
    this.moved.at(1);
    this.moved.label();
  }

  /** Nobody looks any more. */
  destroy(): void {
    this.#stop?.();
  }

  /** Moves the camera so that the selected post stays where it is on the screen, `way` of its way from `before`. */
  #follow(before: Drawn, after: Drawn, way: number): void {
    if (this.focus === null) return;
    const { sigma, point } = this.moved;
    const from = point(before, this.focus);
    const to = point(after, this.focus);
    this.#held ??= this.#seen(from);
    const now = this.#seen({ x: from.x + (to.x - from.x) * way, y: from.y + (to.y - from.y) * way });
    const origin = sigma.viewportToFramedGraph({ x: 0, y: 0 });
    const moved = sigma.viewportToFramedGraph({ x: now.x - this.#held.x, y: now.y - this.#held.y });
    const camera = sigma.getCamera();
    const { x, y } = camera.getState();
    camera.setState({ x: x + moved.x - origin.x, y: y + moved.y - origin.y });
    // Sigma takes a camera over when it renders: drawn before that, the post would tremble.
    sigma.refresh();
  }

  /** Where a point before the camera is seen, in CSS pixels of the element. */
  #seen({ x, y }: Point): Point {
    const { scale, x: left, y: top } = this.moved.eye.camera;
    return { x: x * scale + left, y: y * scale + top };
  }
}
