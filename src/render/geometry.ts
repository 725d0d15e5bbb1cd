/** Where a spot stands before the camera, in CSS pixels: what the shaders' `stand` says, for labels and the pointer. */
import type { Space } from '../core/layout/types';

/** Room above for a legend of two lines, and below for a note. */
const ABOVE = 48;
const BELOW = 26;

export interface Point {
  x: number;
  y: number;
}

/** Middle of what the picture may fill, radius of its outermost ring, half of its height. */
export interface Middle extends Point {
  radius: number;
  half: number;
}

/**
 * Rings stand in the middle of what the axis spans, so that they leave the margin that names need. `times` = how many times
 * as large as on a page all is.
 */
export function middleOf(
  axis: { x0: number; x1: number },
  size: { width: number; height: number },
  times = 1,
): Middle {
  const half = Math.max(1, (size.height - (ABOVE + BELOW) * times) / 2);
  return {
    x: (axis.x0 + axis.x1) / 2,
    y: ABOVE * times + half,
    radius: Math.max(1, Math.min((axis.x1 - axis.x0) / 2, half)),
    half,
  };
}

/** The stage's own measures, in CSS pixels of its element. */
export class StageGeometry {
  #lanes: readonly { top: number; height: number }[] = [];
  #axis = { x0: 0, x1: 1 };
  #size = { width: 1, height: 1 };
  #middle = middleOf({ x0: 0, x1: 1 }, { width: 1, height: 1 });

  set(
    lanes: readonly { top: number; height: number }[],
    axis: { x0: number; x1: number },
    size: { width: number; height: number },
  ): void {
    this.#lanes = lanes;
    this.#axis = axis;
    this.#size = size;
    this.#middle = middleOf(axis, size);
  }

  get size(): { width: number; height: number } {
    return this.#size;
  }

  get axis(): { x0: number; x1: number } {
    return this.#axis;
  }

  lane(number: number): { top: number; height: number } {
    return this.#lanes[Math.min(number, this.#lanes.length - 1)] ?? { top: 0, height: 0 };
  }

  get middle(): Middle {
    return this.#middle;
  }

  /** The point of a spot; `at` is its birth as a share of the axis. */
  stand(space: Space, at: number, first: number, second: number): Point {
    const { x: middleX, y: middleY, radius, half } = this.middle;
    if (space === 'rings' || space === 'plane')
      return { x: middleX + first * radius, y: middleY + second * radius };
    const x = this.#axis.x0 + at * (this.#axis.x1 - this.#axis.x0);
    if (space === 'axis') return { x, y: middleY + second * half };
    const { top, height } = this.lane(first);
    return { x, y: top + height / 2 + (second * height) / 2 };
  }

  /** The cubic from a parent's point to its child's, as CURVE in common.glsl.ts says it: eight numbers into `into`. */
  curve(space: Space, p: Point, c: Point, into: Float64Array): void {
    into[0] = p.x;
    into[1] = p.y;
    into[6] = c.x;
    into[7] = c.y;
    const dx = c.x - p.x;
    const dy = c.y - p.y;
    if (space === 'plane') {
      into[2] = p.x + dx / 3 + 0.12 * dy;
      into[3] = p.y + dy / 3 - 0.12 * dx;
      into[4] = p.x + (2 * dx) / 3 + 0.12 * dy;
      into[5] = p.y + (2 * dy) / 3 - 0.12 * dx;
      return;
    }
    if (space !== 'rings') {
      into[2] = p.x + 0.86 * dx;
      into[3] = p.y + 0.02 * dy;
      into[4] = c.x - 0.02 * dx;
      into[5] = p.y + 0.38 * dy;
      return;
    }
    const { x, y } = this.middle;
    const from = Math.sqrt((p.x - x) ** 2 + (p.y - y) ** 2);
    const to = Math.sqrt((c.x - x) ** 2 + (c.y - y) ** 2);
    const outward = from < 1 ? 0 : (from + to) / 2 / from;
    const inward = to < 1 ? 0 : (from + to) / 2 / to;
    into[2] = x + (p.x - x) * outward;
    into[3] = y + (p.y - y) * outward;
    into[4] = x + (c.x - x) * inward;
    into[5] = y + (c.y - y) * inward;
  }

  /**
   * The opposite for the index of core/layout/spotIndex.ts: the point as that index has it. Heights between lanes count
   * as the nearest edge.
   */
  locate(space: Space, { x, y }: Point): Point {
    const { x: middleX, y: middleY, radius, half } = this.middle;
    if (space === 'rings' || space === 'plane')
      return { x: (x - middleX) / radius, y: (y - middleY) / radius };
    const at = (x - this.#axis.x0) / Math.max(1, this.#axis.x1 - this.#axis.x0);
    if (space === 'axis') return { x: at, y: (y - middleY) / half };
    let lane = 0;
    while (lane + 1 < this.#lanes.length && this.#lanes[lane + 1]!.top <= y) lane++;
    const { top, height } = this.lane(lane);
    return { x: at, y: lane + Math.max(0, Math.min(1, height > 0 ? (y - top) / height : 0)) };
  }
}
