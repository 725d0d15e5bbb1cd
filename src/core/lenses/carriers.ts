/** Who carries it: the official chain against everyone else, and who stands between whom. */
import { fitName, shownHandle } from '../dataset/shown';
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
import {
  counts,
  isBySource,
  postsAt,
  SLICE_READ,
  type LensInput,
  type Pause,
  type SourceOption,
} from './input';
import { each, EACH, inSlices, type Steps } from '../steps';
import { parentsFirstSteps } from '../tree';
import { pairsOf, Ties, type Brokers, type CrossTies, type Half } from './carrierTies';
import { retellersOf, type Retellers } from './retellers';
import { sidesOf, type Side } from './sides';

/** Accounts of one role that wrote posts of the message. */
export interface RoleFigures {
  role: Role;
  accounts: number;
  posts: number;
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
  /** Posts of the chain that the source itself wrote. */
  own: number;
  /** Posts by the role of whose post they hang on: fidelity of each route. In the order of ROLES. */
  routes: { role: Role; side: Side }[];
  /** E-I index of who took from whom: officials (the source among them), media, public; null without such a pair, or where one group is all there is. */
  ei: CrossTies | null;
  /** Brokers that are official or media, most open paths first; and those of the public, as counts. */
  brokers: Brokers;
  /** Accounts from whom most posts were taken: how few stand for half of them, by role. Nobody is named. */
  half: Half | null;
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

/** Accounts that are listed. */
const LISTED = 60;

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
  let own = 0;
  const enter = (place: number): void => {
    const how = chained[place] ? CHAIN : isOfficial(role[place]!) ? RETURNED : ORGANIC;
    side[place] = places.parent[place]! < 0 ? ROOT : how;
    const row = places.row[place]!;
    if (side[place] === CHAIN && role[place] === ROLE.source && counts(input, row))
      own += postsAt(input, row);
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
    ...{ chain, returned, organic, own, ei, brokers },
    routes: routes.map((figures, code) => ({ role: ROLES[code]!, side: figures })),
    half,
    retellers,
    named: await sliced(namedIn(input, roles)),
    places: { role, side, author },
  };
}

const isOfficial = (role: number): boolean => role === ROLE.source || role === ROLE.official;

/** 1 where a post and all that it came by, down to the root, are official or the source's. O(posts). */
function* chainOf(parent: Int32Array, role: Uint8Array): Steps<Uint8Array> {
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
    mine.posts += postsAt(input, row);
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
    posts.set(author, (posts.get(author) ?? 0) + postsAt(input, places.row[place]!));
  };
  yield* each(places.count, read);
  return [...posts]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, LISTED)
    .map(([account, count]) => ({
      account,
      handle: fitName(shownHandle(dataset, account)),
      role: ROLES[roles.of[account]!]!,
      by: ROLE_BY[roles.by[account]!]!,
      posts: count,
    }));
}
