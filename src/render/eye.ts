/** Moves the camera by hand and by key: pans, zooms, looks at a point of the stage. */
import type Sigma from 'sigma';
import type { Point } from './geometry';

/** What the camera makes of a point: drawn = at × scale + (x, y), in CSS pixels. */
export interface Camera {
  scale: number;
  x: number;
  y: number;
}

/** A point before the camera that is held, and how much it was enlarged. */
export interface Grasp {
  readonly at: Point;
  readonly scale: number;
}

interface Size {
  width: number;
  height: number;
}

/** How much the camera enlarges at most; 1 shows the whole. */
export const CLOSEST = 24;

/**
 * The middle nearest to `at`, a point before the camera, from which nothing beyond the stage is seen at a scale. With the
 * whole in view there is one such middle.
 */
export function within(at: Point, scale: number, { width, height }: Size): Point {
  const keep = (value: number, length: number): number => {
    const half = length / (2 * scale);
    return Math.max(half, Math.min(length - half, value));
  };
  return { x: keep(at.x, width), y: keep(at.y, height) };
}

export class Eye {
  constructor(private readonly sigma: Sigma) {}

  /** The camera as it is. */
  get camera(): Camera {
    const origin = this.sigma.graphToViewport({ x: 0, y: 0 });
    const across = this.sigma.graphToViewport({ x: 100, y: 0 });
    return { scale: (across.x - origin.x) / 100, x: origin.x, y: origin.y };
  }

  /** Puts a point before the camera in the middle, enlarged so much (1 … CLOSEST), as far as the stage's edges let it. */
  look(at: Point, scale: number): void {
    const wanted = Math.max(1, Math.min(CLOSEST, scale));
    const middle = within(at, wanted, this.sigma.getDimensions());
    const { scale: now, x, y } = this.camera;
    const framed = this.sigma.viewportToFramedGraph({ x: middle.x * now + x, y: middle.y * now + y });
    this.sigma.getCamera().setState({ x: framed.x, y: framed.y, ratio: 1 / wanted });
  }

  /** Enlarges by a factor; what is in the middle stays there. */
  zoom(by: number): void {
    this.look(this.#middle, this.camera.scale * by);
  }

  /** Moves what is seen by so many CSS pixels. */
  pan(across: number, down: number): void {
    const { scale } = this.camera;
    const { x, y } = this.#middle;
    this.look({ x: x + across / scale, y: y + down / scale }, scale);
  }

  /** True where less than the whole is in view. */
  get enlarged(): boolean {
    return this.sigma.getCamera().getState().ratio < 1;
  }

  /** Takes hold of what is seen at a point, in CSS pixels of the element. */
  grasp(seen: Point): Grasp {
    const { scale, x, y } = this.camera;
    return { scale, at: { x: (seen.x - x) / scale, y: (seen.y - y) / scale } };
  }

  /** Brings what is held to another point, so many times as large as it was when it was taken. */
  carry({ at, scale }: Grasp, to: Point, by: number): void {
    const { width, height } = this.sigma.getDimensions();
    const next = Math.max(1, Math.min(CLOSEST, scale * by));
    this.look({ x: at.x + (width / 2 - to.x) / next, y: at.y + (height / 2 - to.y) / next }, next);
  }

  /** Shows the whole. */
  fit(): void {
    this.sigma.getCamera().setState({ x: 0.5, y: 0.5, ratio: 1, angle: 0 });
  }

  /** What stands in the middle, before the camera. */
  get #middle(): Point {
    const { width, height } = this.sigma.getDimensions();
    const { scale, x, y } = this.camera;
    return { x: (width / 2 - x) / scale, y: (height / 2 - y) / scale };
  }
}
