/**
 * Which labels are shown, and at which side of their marks: the most important ones that have room, where they cover least.
 * One that is shown stays unless something clearly more important needs its place, and at its side while that has room.
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
  /** How much it matters now; infinite = before all others, and whatever marks it covers. */
  readonly weight: number;
  /** Labels of one group share a limit. */
  readonly group: number;
}

/** Sides of a mark at which its label may stand, in the order in which they are tried. */
const SIDES = ['aboveRight', 'aboveLeft', 'belowRight', 'belowLeft', 'above', 'below'] as const;
export type Side = (typeof SIDES)[number];

/** A label's box on the stage, and the side of its mark at which it stands. */
export interface Placed {
  readonly id: number;
  readonly side: Side;
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export type Box = Pick<Placed, 'x0' | 'y0' | 'x1' | 'y1'>;

/** How much more another must matter to take the place of one that is shown. */
const STAYS = 2;
/** Between a mark and its label, and around each label. */
const GAP = 6;
const MARGIN = 3;
/** Share of a label's height that stands on the other side of that corner. */
const LEVEL = 0.3;
/** Marks from this radius on are not covered by the labels of others. */
const COVERED_BELOW = 5;
/** Small marks that the label of a group may cover: a name, which says whose a large one is, many more than a wording. */
const BEARABLE = [24, 4];

/** Small marks that a large one counts for. */
const LARGE = 10;

/** What labels must leave free, and how many there may be. */
export interface Room {
  /** What they may fill. */
  readonly box: Box;
  /** How many of each group are shown. */
  readonly most: readonly number[];
  /** Other words on the stage, and what stands over it. */
  readonly taken: readonly Box[];
  /** How many marks stand within a box. */
  marksIn(box: Box): number;
}

/** `before` = sides of those shown last. */
export function choose(
  candidates: readonly Candidate[],
  { box: room, most, taken, marksIn }: Room,
  before: ReadonlyMap<number, Side>,
): Placed[] {
  const weightOf = ({ id, weight }: Candidate): number => (before.has(id) ? weight * STAYS : weight);
  const inOrder = [...candidates].sort((a, b) => weightOf(b) - weightOf(a) || a.id - b.id);
  const marks = candidates.filter(({ radius }) => radius >= COVERED_BELOW);
  const left = [...most];
  const placed: Placed[] = [];
  for (const candidate of inOrder) {
    if (left[candidate.group]! <= 0) continue;
    const own = before.get(candidate.id);
    let best: Placed | null = null;
    const always = candidate.weight === Infinity;
    let least = always ? Infinity : BEARABLE[candidate.group]! + 1;
    for (const side of own ? [own, ...SIDES] : SIDES) {
      const box = boxAt(candidate, side);
      if (!inside(box, room) || placed.some((other) => overlap(box, other))) continue;
      if (taken.some((other) => overlap(box, other))) continue;
      const large = marks.filter((mark) => !sameMark(mark, candidate) && covers(box, mark)).length;
      if (large > 0 && !always) continue;
      const covered = marksIn(box) + LARGE * large;
      if (covered >= least) continue;
      best = { id: candidate.id, side, ...box };
      least = covered;
      // It stays where it was while it may.
      if (covered === 0 || side === own) break;
    }
    if (!best) continue;
    placed.push(best);
    left[candidate.group]!--;
  }
  return placed;
}

/**
 * A label's near corner lies on a diagonal of its mark; beside a small one it stands nearly level with it. Above and below
 * it stands over the middle.
 */
function boxAt({ x, y, radius, width, height }: Candidate, side: Side): Box {
  const away = radius * Math.SQRT1_2;
  const above = side.startsWith('above');
  const centred = side === 'above' || side === 'below';
  const left = centred ? x - width / 2 : side.endsWith('Right') ? x + away + GAP : x - away - GAP - width;
  const down = centred ? radius + GAP : away - LEVEL * height;
  const top = above ? y - down - height : y + down;
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
