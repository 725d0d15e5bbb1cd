/** Where a spot stands before the camera, in CSS pixels: what the shaders' `stand` says, for labels and the pointer. */
import type { Space } from '../core/layout/types';

/** Room around the outermost ring. */
const MARGIN = 30;

export interface Point {
  x: number;
  y: number;
}

/** The stage's own measures, in CSS pixels of its element. */
export class StageGeometry {
  #lanes: readonly { top: number; height: number }[] = [];
  #axis = { x0: 0, x1: 1 };
  #size = { width: 1, height: 1 };

  set(
    lanes: readonly { top: number; height: number }[],
    axis: { x0: number; x1: number },
    size: { width: number; height: number },
  ): void {
    this.#lanes = lanes;
    this.#axis = axis;
    this.#size = size;
  }

  get axis(): { x0: number; x1: number } {
    return this.#axis;
  }

  lane(number: number): { top: number; height: number } {
    return this.#lanes[Math.min(number, this.#lanes.length - 1)] ?? { top: 0, height: 0 };
  }

  /** Middle of the stage, radius of its outermost ring, half of its height. */
  get middle(): [x: number, y: number, radius: number, half: number] {
    const { x0, x1 } = this.#axis;
    const { width, height } = this.#size;
    // Rings stand in the middle of what the axis spans, so that they leave the margin that names and legend need.
    const x = Math.min((x0 + x1) / 2, width - MARGIN);
    return [x, height / 2, Math.max(1, Math.min((x1 - x0) / 2, height / 2 - MARGIN)), height / 2];
  }

  /** The point of a spot; `at` is its birth as a share of the axis. */
  stand(space: Space, at: number, first: number, second: number): Point {
    const [middleX, middleY, radius, half] = this.middle;
    if (space === 'rings') return { x: middleX + first * radius, y: middleY + second * radius };
    const x = this.#axis.x0 + at * (this.#axis.x1 - this.#axis.x0);
    if (space === 'axis') return { x, y: middleY + second * half };
    const { top, height } = this.lane(first);
    return { x, y: top + height / 2 + (second * height) / 2 };
  }

  /**
   * The opposite for the index of core/layout/spotIndex.ts: the point as that index has it. Heights between lanes count
   * as the nearest edge.
   */
  locate(space: Space, { x, y }: Point): Point {
    const [middleX, middleY, radius, half] = this.middle;
    if (space === 'rings') return { x: (x - middleX) / radius, y: (y - middleY) / radius };
    const at = (x - this.#axis.x0) / Math.max(1, this.#axis.x1 - this.#axis.x0);
    if (space === 'axis') return { x: at, y: (y - middleY) / half };
    let lane = 0;
    while (lane + 1 < this.#lanes.length && this.#lanes[lane + 1]!.top <= y) lane++;
    const { top, height } = this.lane(lane);
    return { x: at, y: lane + Math.max(0, Math.min(1, height > 0 ? (y - top) / height : 0)) };
  }
}
