/**
 * Which labels are shown, and at which corner of their marks: the most important ones that have room. One that is shown stays
 * unless something clearly more important needs its place, and stays at its corner while that has room.
 */

export interface Candidate {
  /** The same in every frame. */
  readonly id: number;
  /** Middle and radius of its mark, CSS pixels of the stage. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Of its words. */
  readonly width: number;
  readonly height: number;
  /** How much it matters now; infinite = before all others. */
  readonly weight: number;
  /** Labels of one group share a limit. */
  readonly group: number;
}

/** Corners of a mark at which its label may stand, in the order in which they are tried. */
export const CORNERS = ['aboveRight', 'aboveLeft', 'belowRight', 'belowLeft'] as const;
export type Corner = (typeof CORNERS)[number];

/** A label's box on the stage, and the corner of its mark at which it stands. */
export interface Placed {
  readonly id: number;
  readonly corner: Corner;
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

type Box = Pick<Placed, 'x0' | 'y0' | 'x1' | 'y1'>;

/** How much more another must matter to take the place of one that is shown. */
const STAYS = 2;
/** Between a mark and its label, and around each label. */
const GAP = 4;
const MARGIN = 3;
/** Share of a label's height that stands on the other side of that corner. */
const LEVEL = 0.3;
/** Marks from this radius on are not covered by the labels of others. */
const COVERED_BELOW = 5;

/** `room` = what labels may fill; `most` = how many of each group are shown; `before` = corners of those shown last. */
export function choose(
  candidates: readonly Candidate[],
  room: Box,
  most: readonly number[],
  before: ReadonlyMap<number, Corner>,
): Placed[] {
  const weightOf = ({ id, weight }: Candidate): number => (before.has(id) ? weight * STAYS : weight);
  const inOrder = [...candidates].sort((a, b) => weightOf(b) - weightOf(a) || a.id - b.id);
  const marks = candidates.filter(({ radius }) => radius >= COVERED_BELOW);
  const left = [...most];
  const placed: Placed[] = [];
  for (const candidate of inOrder) {
    if (left[candidate.group]! <= 0) continue;
    const own = before.get(candidate.id);
    for (const corner of own ? [own, ...CORNERS] : CORNERS) {
      const box = boxAt(candidate, corner);
      if (!inside(box, room) || placed.some((other) => overlap(box, other))) continue;
      if (marks.some((mark) => !sameMark(mark, candidate) && covers(box, mark))) continue;
      placed.push({ id: candidate.id, corner, ...box });
      left[candidate.group]!--;
      break;
    }
  }
  return placed;
}

/** A label's near corner lies on a diagonal of its mark; beside a small one it stands nearly level with it. */
function boxAt({ x, y, radius, width, height }: Candidate, corner: Corner): Box {
  const away = radius * Math.SQRT1_2;
  const left = corner.endsWith('Right') ? x + away + GAP : x - away - GAP - width;
  const top = corner.startsWith('above') ? y - away - (1 - LEVEL) * height : y + away - LEVEL * height;
  return { x0: left, y0: top, x1: left + width, y1: top + height };
}

const inside = (box: Box, room: Box): boolean =>
  box.x0 >= room.x0 && box.x1 <= room.x1 && box.y0 >= room.y0 && box.y1 <= room.y1;

const overlap = (a: Box, b: Box): boolean =>
  a.x0 < b.x1 + MARGIN && b.x0 < a.x1 + MARGIN && a.y0 < b.y1 + MARGIN && b.y0 < a.y1 + MARGIN;

/** One mark may carry two labels. */
const sameMark = (a: Candidate, b: Candidate): boolean => a.x === b.x && a.y === b.y;

const covers = (box: Box, { x, y, radius }: Candidate): boolean => {
  const dx = Math.max(box.x0 - x, 0, x - box.x1);
  const dy = Math.max(box.y0 - y, 0, y - box.y1);
  return dx * dx + dy * dy < radius * radius;
};
