/** Who carries it: the official chain against everyone else, and who stands between whom. */
import { BROKERAGE, brokerage, directed, eiIndex, undirected, type BrokerageRole } from '../network';
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
import { SLICE_READ, type LensInput, type Pause, type SourceOption } from './input';
import { parentsFirst } from '../tree';
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

export interface CarriersAnswer {
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
  };
}

/** Brokers, and accounts, that are listed. */
const MOST = 12;
const LISTED = 60;

/** O(posts log posts), in slices. */
export async function carriers(
  input: LensInput,
  options: CarriersOptions,
  pause: Pause,
): Promise<CarriersAnswer> {
  const { dataset, places } = input;
  const authors = new Uint8Array(dataset.accounts.count);
  for (const row of places.row) if (dataset.posts.author[row]! >= 0) authors[dataset.posts.author[row]!] = 1;
  const ruled = new Uint8Array(authors.length).fill(ROLE.public);
  for (let account = 0; account < authors.length; account++) {
    if (account % SLICE_READ === 0) await pause();
    if (authors[account]) ruled[account] = ruledRole(dataset.accounts, account);
  }
  await pause();
  const roles = rolesOf(ruled, [...input.source], options.roles);
  const role = Uint8Array.from(places.row, (row) => {
    const author = dataset.posts.author[row]!;
    return author < 0 ? ROLE.public : roles.of[author]!;
  });
  const chained = chainOf(places.parent, role);
  const side = role.map((code, place) => {
    if (places.parent[place]! < 0) return SIDES.indexOf('root');
    return SIDES.indexOf(chained[place] ? 'chain' : isOfficial(code) ? 'returned' : 'organic');
  });
  await pause();
  const ofSide = (place: number): number => side[place]!;
  const [chain, returned, organic] = (await sidesOf(input, 3, ofSide, pause)) as [Side, Side, Side];
  await pause();
  const ofParent = (place: number): number => role[places.parent[place]!]!;
  const routes = await sidesOf(input, ROLES.length, ofParent, pause);
  await pause();
  const ties = new Ties(input, roles);
  await pause();
  const ei = ties.ei();
  await pause();
  const brokers = await ties.brokers(pause);
  await pause();
  const half = ties.half();
  await pause();
  const retellers = retellersOf(input, roles);
  await pause();
  return {
    roles: figuresOf(input, role),
    ...{ chain, returned, organic, ei, brokers },
    routes: routes.map((figures, code) => ({ role: ROLES[code]!, side: figures })),
    half,
    retellers,
    named: namedIn(input, roles),
    places: { role, side },
  };
}

const isOfficial = (role: number): boolean => role === ROLE.source || role === ROLE.official;

/** 1 where a post and all that it came by, down to the root, are official or the source's. O(posts). */
export function chainOf(parent: Int32Array, role: Uint8Array): Uint8Array {
  const chained = new Uint8Array(role.length);
  for (const place of parentsFirst(parent)) {
    const above = parent[place]!;
    chained[place] = isOfficial(role[place]!) && (above < 0 || chained[above]) ? 1 : 0;
  }
  return chained;
}

function figuresOf({ dataset, places }: LensInput, role: Uint8Array): RoleFigures[] {
  const authors = ROLES.map(() => new Set<number>());
  const posts = ROLES.map(() => 0);
  places.row.forEach((row, place) => {
    const code = role[place]!;
    posts[code]!++;
    if (dataset.posts.author[row]! >= 0) authors[code]!.add(dataset.posts.author[row]!);
  });
  return ROLES.map((name, code) => ({ role: name, accounts: authors[code]!.size, posts: posts[code]! }));
}

function namedIn({ dataset, places }: LensInput, roles: Roles): NamedAccount[] {
  const posts = new Map<number, number>();
  for (const row of places.row) {
    const author = dataset.posts.author[row]!;
    if (author >= 0 && roles.of[author] !== ROLE.public) posts.set(author, (posts.get(author) ?? 0) + 1);
  }
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

/** Who took it from whom: accounts of the message, numbered as they come. */
class Ties {
  readonly #accounts: number[] = [];
  readonly #from: number[] = [];
  readonly #to: number[] = [];
  readonly #role: Uint8Array;
  /** Whose side an account is on: the source and the officials are one. */
  readonly #group: Uint8Array;

  constructor(
    private readonly input: LensInput,
    private readonly roles: Roles,
  ) {
    const { dataset, places } = input;
    const numbers = new Map<number, number>();
    const number = (row: number): number => {
      const author = dataset.posts.author[row]!;
      if (author < 0) return -1;
      let known = numbers.get(author);
      if (known === undefined) {
        known = this.#accounts.push(author) - 1;
        numbers.set(author, known);
      }
      return known;
    };
    for (let place = 0; place < places.count; place++) {
      const above = places.parent[place]!;
      const to = number(places.row[place]!);
      const from = above < 0 ? -1 : number(places.row[above]!);
      if (from < 0 || to < 0 || from === to) continue;
      this.#from.push(from);
      this.#to.push(to);
    }
    this.#role = Uint8Array.from(this.#accounts, (account) => roles.of[account]!);
    this.#group = this.#role.map((role) => (isOfficial(role) ? ROLE.official : role));
  }

  ei(): CarriersAnswer['ei'] {
    const graph = undirected(this.#accounts.length, { from: this.#from, to: this.#to });
    if (graph.targets.length === 0 || new Set(this.#group).size < 2) return null;
    const { external, internal, index, expected } = eiIndex(graph, this.#group);
    return { external, internal, index, expected };
  }

  async brokers(pause: Pause): Promise<CarriersAnswer['brokers']> {
    const counts = await brokerage(
      directed(this.#accounts.length, { from: this.#from, to: this.#to }),
      this.#group,
      pause,
    );
    const width = BROKERAGE.length;
    const named: Broker[] = [];
    const rest = { accounts: 0, counts: record(BROKERAGE, () => 0) };
    this.#accounts.forEach((account, number) => {
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
    });
    const all = (broker: Broker): number => BROKERAGE.reduce((sum, name) => sum + broker.counts[name], 0);
    named.sort((a, b) => all(b) - all(a) || a.account - b.account);
    return { named: named.slice(0, MOST), public: rest };
  }

  half(): CarriersAnswer['half'] {
    const taken = new Uint32Array(this.#accounts.length);
    for (const from of this.#from) taken[from]!++;
    const order = Array.from(taken.keys()).filter((number) => taken[number]! > 0);
    order.sort((a, b) => taken[b]! - taken[a]! || a - b);
    const of = this.#from.length;
    if (of === 0) return null;
    const roles = record(ROLES, () => 0);
    let posts = 0;
    let accounts = 0;
    while (posts * 2 < of) {
      const number = order[accounts++]!;
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
