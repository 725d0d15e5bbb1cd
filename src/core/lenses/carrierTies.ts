/** Who took it from whom: ties across roles and within, who stands between others, and how few most was taken from. */
import {
  BROKERAGE,
  brokerage,
  directedSteps,
  eiIndex,
  undirectedSteps,
  type BrokerageRole,
} from '../network';
import { Growing } from '../dataset/grow';
import { fitName, shownHandle } from '../dataset/shown';
import { ROLE, ROLES, type Role, type Roles } from '../network/roles';
import { sortedByTime } from '../sortByTime';
import { each, EACH, inSlices, type Steps } from '../steps';
import { groupOf } from './brokered';
import { counts, postsAt, type LensInput, type Pause } from './input';

/** The source, an official or media account that stands between others: in which role how often. */
export interface Broker {
  account: number;
  handle: string;
  role: Role;
  counts: Record<BrokerageRole, number>;
}

/** Brokers that are official or media, most open paths first; and those of the public, as counts. */
export interface Brokers {
  named: Broker[];
  public: { accounts: number; counts: Record<BrokerageRole, number> };
}

/** The E-I index, and its value by chance. */
export interface CrossTies {
  external: number;
  internal: number;
  index: number;
  expected: number;
}

/** The fewest accounts that half of the posts were taken from, by role. */
export interface Half {
  accounts: number;
  posts: number;
  of: number;
  roles: Record<Role, number>;
}

/** Brokers that are listed. */
const MOST = 12;
/** Posts whose authors are paired between two pauses. */
const PAIRED = 5000;

/** Who took it from whom, of the posts that are counted: accounts of the message, numbered as they come. */
export interface Pairs {
  accounts: Int32Array;
  from: Int32Array;
  to: Int32Array;
  /** By pair: how many posts it stands for. */
  posts: Float64Array;
  /** Code in ROLES of each of the accounts. */
  role: Uint8Array;
  /** Whose side it is on: the source and the officials are one. */
  group: Uint8Array;
}

/** Who had the message from whom, as pairs of accounts with the posts behind each. O(posts of the cascade). */
export function* pairsOf(input: LensInput, roles: Roles): Steps<Pairs> {
  const { dataset, places } = input;
  const met = new Growing(new Int32Array(1024));
  const from = new Growing(new Int32Array(1024));
  const to = new Growing(new Int32Array(1024));
  const posts = new Growing(new Float64Array(1024));
  /** By account: its number + 1; 0 = none yet. */
  const numbers = new Uint32Array(dataset.accounts.count);
  const number = (row: number): number => {
    const author = dataset.posts.author[row]!;
    if (author < 0) return -1;
    if (!numbers[author]) {
      met.push(author);
      numbers[author] = met.count;
    }
    return numbers[author]! - 1;
  };
  const read = (place: number): void => {
    const row = places.row[place]!;
    if (!counts(input, row)) return;
    const above = places.parent[place]!;
    const taker = number(row);
    const giver = above < 0 ? -1 : number(places.row[above]!);
    if (giver < 0 || taker < 0 || giver === taker) return;
    from.push(giver);
    to.push(taker);
    posts.push(postsAt(input, row));
  };
  yield* each(places.count, read, PAIRED);
  const accounts = met.taken();
  const role = new Uint8Array(accounts.length);
  const group = new Uint8Array(accounts.length);
  yield* each(accounts.length, (n) => {
    role[n] = roles.of[accounts[n]!]!;
    group[n] = groupOf(role[n]!);
  });
  return { accounts, from: from.taken(), to: to.taken(), posts: posts.taken(), role, group };
}

/** What is told of them. */
export class Ties {
  readonly #accounts: Int32Array;
  readonly #from: Int32Array;
  readonly #to: Int32Array;
  readonly #posts: Float64Array;
  readonly #role: Uint8Array;
  readonly #group: Uint8Array;

  constructor(
    private readonly input: LensInput,
    private readonly roles: Roles,
    { accounts, from, to, posts, role, group }: Pairs,
  ) {
    this.#accounts = accounts;
    this.#from = from;
    this.#to = to;
    this.#posts = posts;
    this.#role = role;
    this.#group = group;
  }

  *ei(): Steps<CrossTies | null> {
    const graph = yield* undirectedSteps(this.#accounts.length, { from: this.#from, to: this.#to });
    if (graph.targets.length === 0 || this.#group.every((group) => group === this.#group[0])) return null;
    const { external, internal, index, expected } = yield* eiIndex(graph, this.#group);
    return { external, internal, index, expected };
  }

  async brokers(pause: Pause): Promise<Brokers> {
    const arcs = { from: this.#from, to: this.#to };
    const flow = await inSlices(directedSteps(this.#accounts.length, arcs), EACH, pause);
    const counts = await brokerage(flow, this.#group, pause);
    const width = BROKERAGE.length;
    const named: Broker[] = [];
    const rest = { accounts: 0, counts: record(BROKERAGE, () => 0) };
    const read = (number: number): void => {
      const account = this.#accounts[number]!;
      const own = counts.subarray(number * width, (number + 1) * width);
      if (!own.some((count) => count > 0)) return;
      const role = this.roles.of[account]!;
      if (role === ROLE.public) {
        rest.accounts++;
        BROKERAGE.forEach((name, i) => (rest.counts[name] += own[i]!));
      } else {
        const handle = fitName(shownHandle(this.input.dataset, account));
        named.push({ account, handle, role: ROLES[role]!, counts: record(BROKERAGE, (_, i) => own[i]!) });
      }
    };
    await inSlices(each(this.#accounts.length, read), EACH, pause);
    const all = (broker: Broker): number => BROKERAGE.reduce((sum, name) => sum + broker.counts[name], 0);
    named.sort((a, b) => all(b) - all(a) || a.account - b.account);
    return { named: named.slice(0, MOST), public: rest };
  }

  *half(): Steps<Half | null> {
    const taken = new Float64Array(this.#accounts.length);
    yield* each(this.#from.length, (at) => {
      taken[this.#from[at]!]! += this.#posts[at]!;
    });
    const fewest = new Float64Array(taken.length);
    yield* each(taken.length, (number) => {
      fewest[number] = -taken[number]!;
    });
    const most = yield* sortedByTime(fewest);
    const of = this.#posts.reduce((sum, posts) => sum + posts, 0);
    if (of === 0) return null;
    const roles = record(ROLES, () => 0);
    let posts = 0;
    let accounts = 0;
    while (posts * 2 < of) {
      const number = most[accounts++]!;
      posts += taken[number]!;
      roles[ROLES[this.#role[number]!]!]++;
    }
    return { accounts, posts, of, roles };
  }
}

function record<K extends string>(
  keys: readonly K[],
  value: (key: K, i: number) => number,
): Record<K, number> {
  return Object.fromEntries(keys.map((key, i) => [key, value(key, i)])) as Record<K, number>;
}
