/** The posts behind a broker: what others took from it, where it stands between them and those whom it took from. */
import { BROKERAGE, roleOf, type BrokerageRole } from '../network';
import { ROLE } from '../network/roles';

/** Who wrote the posts of a message and whom each was taken from, by place. */
export interface Taken {
  /** Place of the post that each hangs on, -1 = none. */
  parent: Int32Array;
  /** Account of each post's author, -1 = unknown; and its code in ROLES. */
  author: Int32Array;
  role: Uint8Array;
  passes(place: number): boolean;
}

/** The source and the officials are one side. */
export const groupOf = (role: number): number => (role === ROLE.source ? ROLE.official : role);

/**
 * Places of the posts that others took from `broker`, each at the end of an open path a → broker → c in which it has
 * that role (Gould & Fernandez 1989): nobody took it from a directly. O(posts).
 */
export function brokeredPosts(taken: Taken, broker: number, role: BrokerageRole): number[] {
  const { parent, author } = taken;
  const wanted = BROKERAGE.indexOf(role);
  /** Whom it took from, and the posts that others took from it: by account, their groups. */
  const from = new Map<number, number>();
  const after: number[] = [];
  const takers = new Set<number>();
  let own = 0;
  for (let place = 0; place < parent.length; place++) {
    const above = parent[place]!;
    if (above < 0 || !taken.passes(place)) continue;
    const [giver, taker] = [author[above]!, author[place]!];
    if (giver < 0 || taker < 0 || giver === taker) continue;
    if (taker === broker) from.set(giver, groupOf(taken.role[above]!));
    if (giver !== broker) continue;
    own = groupOf(taken.role[above]!);
    after.push(place);
    takers.add(taker);
  }
  /** By taker: those whom the broker took from, that it took from too. */
  const closed = new Map<number, Set<number>>();
  for (let place = 0; place < parent.length; place++) {
    const above = parent[place]!;
    const taker = author[place]!;
    if (above < 0 || !takers.has(taker) || !from.has(author[above]!) || !taken.passes(place)) continue;
    const known = closed.get(taker);
    if (known) known.add(author[above]!);
    else closed.set(taker, new Set([author[above]!]));
  }
  return after.filter((place) => {
    const taker = author[place]!;
    const group = groupOf(taken.role[place]!);
    for (const [giver, side] of from)
      if (giver !== taker && !closed.get(taker)?.has(giver) && roleOf(side, own, group) === wanted)
        return true;
    return false;
  });
}
