import { undirected } from '../network/graph';
import { layoutGraph, type Places } from './force';
import { markRadius } from './radius';
import type { CascadeAccounts, Layout, LayoutInput, OnShare, OnSoFar } from './types';

const SEED = 1;
/** Share of the stage that the picture may fill, marks left aside. */
const FILL = 0.94;
/** Turn from one post of an account to its next, so that they fill a disc evenly. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5));
/** Pixels between two posts of an account, and share of the room of an account that they may take. */
const APART = 5.5;
const OWN_ROOM = 0.4;
/** Most by which the picture is stretched to fill a stage: a group must not look like a stripe. */
const STRETCH = 1.25;

/**
 * Accounts as places: those who took the message up from each other, or have to do with each other outside it, stand near
 * each other. A post stands at its author's place, an account's later posts around its first. O(n log n).
 */
export function layoutNetwork(input: LayoutInput, onShare?: OnShare, onSoFar?: OnSoFar): Layout {
  const { account, count, from, to } = input.accounts ?? alone(input.cascade.count);
  const graph = undirected(count, tiesOf(input.cascade.parent, { account, from, to }));
  const places = layoutGraph(graph, {
    seed: SEED,
    ...(onShare ? { onProgress: onShare } : {}),
    ...(onSoFar ? { onPlaces: (soFar) => onSoFar(postsAt(soFar, input, account)) } : {}),
  });
  return postsAt(places, input, account);
}

/** Posts around the places of their accounts, which are turned and scaled to fill the stage: in place. */
function postsAt(places: Places, { cascade, stage }: LayoutInput, account: Int32Array): Layout {
  const count = places.x.length;
  const least = Math.max(1, Math.min(stage.width, stage.height));
  const room = { x: (FILL * stage.width) / least, y: (FILL * stage.height) / least };
  fit(places, room);
  const spots = new Float32Array(cascade.count * 2);
  const posts = new Uint32Array(count);
  const spacing = 2 * Math.sqrt((room.x * room.y) / Math.max(1, count));
  const pixel = 2 / least;
  for (let place = 0; place < cascade.count; place++) {
    const author = account[place]!;
    const turn = posts[author]!++;
    const step = Math.min(APART * pixel, OWN_ROOM * spacing) * Math.sqrt(turn);
    const first = turn > 0 ? markRadius(cascade.kind[place]!, 0) * pixel * OWN_ROOM : 0;
    spots[place * 2] = places.x[author]! + (first + step) * Math.cos(turn * GOLDEN);
    spots[place * 2 + 1] = places.y[author]! + (first + step) * Math.sin(turn * GOLDEN);
  }
  return { space: 'plane', spots, rings: new Float32Array(0) };
}

/** Every post by an author of its own. */
function alone(count: number): CascadeAccounts {
  const account = Int32Array.from({ length: count }, (_, place) => place);
  return { account, count, from: new Int32Array(0), to: new Int32Array(0) };
}

/** Who took it up from whom, and ties outside. */
function tiesOf(
  parent: Int32Array,
  { account, from, to }: Omit<CascadeAccounts, 'count'>,
): { from: number[]; to: number[] } {
  const ties = { from: Array.from(from), to: Array.from(to) };
  for (let place = 0; place < parent.length; place++) {
    if (parent[place]! < 0) continue;
    ties.from.push(account[parent[place]!]!);
    ties.to.push(account[place]!);
  }
  return ties;
}

/** Turns places so that the picture is wide, and scales it to fit into ± `room`, nearly alike both ways. In place. */
function fit({ x, y }: Places, room: { x: number; y: number }): void {
  const count = x.length;
  const mean = (values: Float64Array): number => values.reduce((sum, v) => sum + v, 0) / Math.max(1, count);
  const [mx, my] = [mean(x), mean(y)];
  let [xx, xy, yy] = [0, 0, 0];
  for (let i = 0; i < count; i++) {
    xx += (x[i]! - mx) ** 2;
    xy += (x[i]! - mx) * (y[i]! - my);
    yy += (y[i]! - my) ** 2;
  }
  // The angle of the principal axis.
  const angle = 0.5 * Math.atan2(2 * xy, xx - yy);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < count; i++) {
    const [dx, dy] = [x[i]! - mx, y[i]! - my];
    x[i] = dx * cos + dy * sin;
    y[i] = dy * cos - dx * sin;
    left = Math.min(left, x[i]!);
    right = Math.max(right, x[i]!);
    top = Math.min(top, y[i]!);
    bottom = Math.max(bottom, y[i]!);
  }
  const across = (2 * room.x) / Math.max(right - left, 1);
  const down = (2 * room.y) / Math.max(bottom - top, 1);
  const [scaleX, scaleY] = [Math.min(across, down * STRETCH), Math.min(down, across * STRETCH)];
  for (let i = 0; i < count; i++) {
    x[i] = (x[i]! - (left + right) / 2) * scaleX;
    y[i] = (y[i]! - (top + bottom) / 2) * scaleY;
  }
}
