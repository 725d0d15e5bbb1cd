/** Marks of a chart that would lie on one another stand beside each other instead. */

export interface Mark {
  x: number;
  /** Heights at which it may stand. */
  ys: readonly number[];
  /** Half of what it takes. */
  radius: number;
}

interface Placed {
  x: number;
  y: number;
  radius: number;
}

/**
 * Where each mark stands, in the order given: at its own place, else as near to it along x as is free, at most `most`
 * away and never left of `least`; where nothing is free, on the others at its own place, at each height in turn. Pixels.
 * The cost of a mark is bounded: no more neighbours are looked at than there is room for.
 */
export function dodge(marks: readonly Mark[], least: number, most: number): { x: number; y: number }[] {
  const order = marks.map((_, at) => at).sort((a, b) => marks[a]!.x - marks[b]!.x || a - b);
  const placed: Placed[] = [];
  const found = new Array<{ x: number; y: number }>(marks.length);
  let covered = 0;
  for (const at of order) {
    const mark = marks[at]!;
    const room = Math.ceil((mark.ys.length * 2 * most) / mark.radius);
    const near: Placed[] = [];
    for (let i = placed.length - 1; i >= 0 && near.length <= room; i--) {
      if (Math.abs(placed[i]!.x - mark.x) <= most + placed[i]!.radius + mark.radius) near.push(placed[i]!);
    }
    const place = near.length > room ? null : nearest(mark, near, least, most);
    const own = { x: mark.x, y: mark.ys[covered % mark.ys.length]! };
    if (!place) covered++;
    placed.push({ ...(place ?? own), radius: mark.radius });
    found[at] = { x: placed.at(-1)!.x, y: placed.at(-1)!.y };
  }
  return found;
}

/** The free place with the smallest move; of equal ones that at the first height. Null where none is free. */
function nearest(
  { x, ys, radius }: Mark,
  near: readonly Placed[],
  least: number,
  most: number,
): { x: number; y: number } | null {
  let best: { x: number; y: number } | null = null;
  for (const y of ys) {
    const beside = near.flatMap((other) => {
      const apart = Math.sqrt(Math.max(0, (radius + other.radius) ** 2 - (y - other.y) ** 2));
      return apart > 0 ? [{ from: other.x - apart, to: other.x + apart }] : [];
    });
    for (const at of [x, ...beside.flatMap(({ from, to }) => [from, to])]) {
      const move = Math.abs(at - x);
      if (move > most || at < least || (best && move >= Math.abs(best.x - x))) continue;
      if (beside.every(({ from, to }) => at <= from || at >= to)) best = { x: at, y };
    }
  }
  return best;
}
