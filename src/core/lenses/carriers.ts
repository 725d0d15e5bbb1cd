/** Who carries it: the official chain against everyone else, and who stands between whom. */
import {
  BROKERAGE,
  brokerage,
  directedSteps,
  eiIndex,
  undirectedSteps,
  type BrokerageRole,
} from '../network';
import { shownHandle } from '../dataset/shown';
import {
  ROLE,
  ROLE_BY,
  ROLES,
  rolesOf,
  ruledRole,
  type Role,
  type RoleBy,
  type RoleChoice,
  type Roles,
} from '../network/roles';
import { counts, isBySource, SLICE_READ, type LensInput, type Pause, type SourceOption } from './input';
import { sortedByTime } from '../paths/likely/sortByTime';
import { each, EACH, inSlices, type Steps } from '../steps';
import { parentsFirstSteps } from '../tree';
import { retellersOf, type Retellers } from './retellers';
import { sidesOf, type Side } from './sides';

/** Accounts of one role that wrote posts of the message. */
export interface RoleFigures {
  role: Role;
  accounts: number;
  posts: number;
}

/** The source, an official or media account that stands between others: in which role how often. */
export interface Broker {
  account: number;
  handle: string;
  role: Role;
  counts: Record<BrokerageRole, number>;
}

/** An account that may be named: nobody of the public is. */
export interface NamedAccount {
  account: number;
  handle: string;
  role: Role;
  by: RoleBy;
  posts: number;
}

export interface CarriersOptions extends SourceOption {
  /** What the user says of accounts. */
  roles: RoleChoice[];
}

/** Codes of `CarriersAnswer.places.side`, in their order. */
export const SIDES = ['chain', 'returned', 'organic', 'root'] as const;
const [CHAIN, RETURNED, ORGANIC, ROOT] = [0, 1, 2, 3];

/** Figures are of the posts that the filter lets pass; columns by place are of all. */
export interface CarriersAnswer {
  /** Accounts that form the source; 0 = nobody knows who wrote the message. */
  source: number;
  /** Posts and accounts by role, in the order of ROLES; posts of unknown authors count as public. */
  roles: RoleFigures[];
  /**
   * The official chain: posts by official accounts and the source to which the message came through such accounts alone.
   * `returned`: posts by official accounts to which it came through others. `organic`: all posts by media and public.
   */
  chain: Side;
  returned: Side;
  organic: Side;
  /** Posts by the role of whose post they hang on: fidelity of each route. In the order of ROLES. */
  routes: { role: Role; side: Side }[];
  /** E-I index of who took from whom: officials (the source among them), media, public; null without such a pair, or where one group is all there is. */
  ei: { external: number; internal: number; index: number; expected: number } | null;
  /** Brokers that are official or media, most open paths first; and those of the public, as counts. */
  brokers: { named: Broker[]; public: { accounts: number; counts: Record<BrokerageRole, number> } };
  /** Accounts from whom most posts were taken: how few stand for half of them, by role. Nobody is named. */
  half: { accounts: number; posts: number; of: number; roles: Record<Role, number> } | null;
  retellers: Retellers;
  /** The source, officials and media that wrote posts of the message, most posts first; at most LISTED. */
  named: NamedAccount[];
  places: {
    /** Code in ROLES of each post's author. */
    role: Uint8Array;
    /** Code in SIDES. */
    side: Uint8Array;
    /** Account (row) of each post's author, -1 = unknown. */
    author: Int32Array;
  };
}

/** Brokers, and accounts, that are listed. */
const MOST = 12;
const LISTED = 60;
/** Posts whose authors are paired between two pauses. */
const PAIRED = 5000;

/** O(posts log posts), in slices. */
export async function carriers(
  input: LensInput,
  options: CarriersOptions,
  pause: Pause,
): Promise<CarriersAnswer> {
  const { dataset, places } = input;
  const sliced = <T>(steps: Steps<T>): Promise<T> => inSlices(steps, EACH, pause);
  const authorOf = (place: number): number => dataset.posts.author[places.row[place]!]!;
  const authors = new Uint8Array(dataset.accounts.count);
  await sliced(
    each(places.count, (place) => {
      if (authorOf(place) >= 0) authors[authorOf(place)] = 1;
    }),
  );
  const ruled = new Uint8Array(authors.length).fill(ROLE.public);
  for (let account = 0; account < authors.length; account++) {
    if (account % SLICE_READ === 0) await pause();
    if (authors[account]) ruled[account] = ruledRole(dataset.accounts, account);
  }
  await pause();
  const roles = rolesOf(ruled, [...input.source], options.roles);
  const role = new Uint8Array(places.count).fill(ROLE.public);
  const author = new Int32Array(places.count);
  await sliced(
    each(places.count, (place) => {
      author[place] = authorOf(place);
      if (authorOf(place) >= 0) role[place] = roles.of[authorOf(place)]!;
      else if (isBySource(input, places.row[place]!)) role[place] = ROLE.source;
    }),
  );
  const chained = await sliced(chainOf(places.parent, role));
  const side = new Uint8Array(places.count);
  const enter = (place: number): void => {
    const how = chained[place] ? CHAIN : isOfficial(role[place]!) ? RETURNED : ORGANIC;
    side[place] = places.parent[place]! < 0 ? ROOT : how;
  };
  await sliced(each(places.count, enter));
  const ofSide = (place: number): number => side[place]!;
  const [chain, returned, organic] = (await sidesOf(input, 3, ofSide, pause)) as [Side, Side, Side];
  const ofParent = (place: number): number => role[places.parent[place]!]!;
  const routes = await sidesOf(input, ROLES.length, ofParent, pause);
  const ties = new Ties(input, roles, await sliced(pairsOf(input, roles)));
  const ei = await sliced(ties.ei());
  const brokers = await ties.brokers(pause);
  const half = await sliced(ties.half());
  const retellers = await sliced(retellersOf(input, roles));
  return {
    source: input.source.size,
    roles: await sliced(figuresOf(input, role)),
    ...{ chain, returned, organic, ei, brokers },
    routes: routes.map((figures, code) => ({ role: ROLES[code]!, side: figures })),
    half,
    retellers,
    named: await sliced(namedIn(input, roles)),
    places: { role, side, author },
  };
}

const isOfficial = (role: number): boolean => role === ROLE.source || role === ROLE.official;

/** 1 where a post and all that it came by, down to the root, are official or the source's. O(posts). */
export function* chainOf(parent: Int32Array, role: Uint8Array): Steps<Uint8Array> {
  const chained = new Uint8Array(role.length);
  const order = yield* parentsFirstSteps(parent);
  yield* each(order.length, (at) => {
    const place = order[at]!;
    const above = parent[place]!;
    chained[place] = isOfficial(role[place]!) && (above < 0 || chained[above]) ? 1 : 0;
  });
  return chained;
}

function* figuresOf(input: LensInput, role: Uint8Array): Steps<RoleFigures[]> {
  const { dataset, places } = input;
  const met = new Uint8Array(dataset.accounts.count);
  const figures = ROLES.map((name): RoleFigures => ({ role: name, accounts: 0, posts: 0 }));
  const read = (place: number): void => {
    const row = places.row[place]!;
    if (!counts(input, row)) return;
    const mine = figures[role[place]!]!;
    mine.posts++;
    const author = dataset.posts.author[row]!;
    if (author < 0 || met[author]) return;
    met[author] = 1;
    mine.accounts++;
  };
  yield* each(places.count, read);
  return figures;
}

function* namedIn(input: LensInput, roles: Roles): Steps<NamedAccount[]> {
  const { dataset, places } = input;
  const posts = new Map<number, number>();
  const read = (place: number): void => {
    const author = dataset.posts.author[places.row[place]!]!;
    if (author < 0 || roles.of[author] === ROLE.public || !counts(input, places.row[place]!)) return;
    posts.set(author, (posts.get(author) ?? 0) + 1);
  };
  yield* each(places.count, read);
  return [...posts]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, LISTED)
    .map(([account, count]) => ({
      account,
      handle: shownHandle(dataset, account),
      role: ROLES[roles.of[account]!]!,
      by: ROLE_BY[roles.by[account]!]!,
      posts: count,
    }));
}

/** Who took it from whom, of the posts that are counted: accounts of the message, numbered as they come. */
interface Pairs {
  accounts: number[];
  from: number[];
  to: number[];
  /** Code in ROLES of each of the accounts. */
  role: Uint8Array;
  /** Whose side it is on: the source and the officials are one. */
  group: Uint8Array;
}

function* pairsOf(input: LensInput, roles: Roles): Steps<Pairs> {
  const { dataset, places } = input;
  const [accounts, of, to]: [number[], number[], number[]] = [[], [], []];
  /** By account: its number + 1; 0 = none yet. */
  const numbers = new Uint32Array(dataset.accounts.count);
  const number = (row: number): number => {
    const author = dataset.posts.author[row]!;
    if (author < 0) return -1;
    numbers[author] ||= accounts.push(author);
    return numbers[author]! - 1;
  };
  const read = (place: number): void => {
    const row = places.row[place]!;
    if (!counts(input, row)) return;
    const above = places.parent[place]!;
    const taker = number(row);
    const giver = above < 0 ? -1 : number(places.row[above]!);
    if (giver < 0 || taker < 0 || giver === taker) return;
    of.push(giver);
    to.push(taker);
  };
  yield* each(places.count, read, PAIRED);
  const role = new Uint8Array(accounts.length);
  const group = new Uint8Array(accounts.length);
  yield* each(accounts.length, (n) => {
    role[n] = roles.of[accounts[n]!]!;
    group[n] = isOfficial(role[n]!) ? ROLE.official : role[n]!;
  });
  return { accounts, from: of, to, role, group };
}

class Ties {
  readonly #accounts: readonly number[];
  readonly #from: readonly number[];
  readonly #to: readonly number[];
  readonly #role: Uint8Array;
  readonly #group: Uint8Array;

  constructor(
    private readonly input: LensInput,
    private readonly roles: Roles,
    { accounts, from, to, role, group }: Pairs,
  ) {
    this.#accounts = accounts;
    this.#from = from;
    this.#to = to;
    this.#role = role;
    this.#group = group;
  }

  *ei(): Steps<CarriersAnswer['ei']> {
    const graph = yield* undirectedSteps(this.#accounts.length, { from: this.#from, to: this.#to });
    if (graph.targets.length === 0 || new Set(this.#group).size < 2) return null;
    const { external, internal, index, expected } = yield* eiIndex(graph, this.#group);
    return { external, internal, index, expected };
  }

  async brokers(pause: Pause): Promise<CarriersAnswer['brokers']> {
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
        const handle = shownHandle(this.input.dataset, account);
        named.push({ account, handle, role: ROLES[role]!, counts: record(BROKERAGE, (_, i) => own[i]!) });
      }
    };
    await inSlices(each(this.#accounts.length, read), EACH, pause);
    const all = (broker: Broker): number => BROKERAGE.reduce((sum, name) => sum + broker.counts[name], 0);
    named.sort((a, b) => all(b) - all(a) || a.account - b.account);
    return { named: named.slice(0, MOST), public: rest };
  }

  *half(): Steps<CarriersAnswer['half']> {
    const taken = new Uint32Array(this.#accounts.length);
    yield* each(this.#from.length, (at) => {
      taken[this.#from[at]!]!++;
    });
    const fewest = new Float64Array(taken.length);
    yield* each(taken.length, (number) => {
      fewest[number] = -taken[number]!;
    });
    const most = yield* sortedByTime(fewest);
    const of = this.#from.length;
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
