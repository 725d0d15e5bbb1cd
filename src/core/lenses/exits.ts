/** Where the trail leaves the file: links to pages, media and other platforms, and to posts that are not in the export. */
import { isExternal } from '../dataset/external';
import { cut } from '../dataset/shown';
import { KIND, type Dataset } from '../dataset/types';
import type { Forest } from '../paths/types';
import { canonicalLink, postOfLink } from '../paths/links';
import { each, type Steps } from '../steps';

/**
 * `post`: a post of the platform that is not in the export · `platform`: another platform · `media`: a host named like a
 * newspaper or broadcaster · `official`: a government's host · `shortened`: the export does not say where it leads ·
 * `page`: any other. By the words of the host; a guess that is labelled as one.
 */
export const EXIT_KINDS = ['page', 'media', 'official', 'platform', 'post', 'shortened'] as const;
export type ExitKind = (typeof EXIT_KINDS)[number];

export interface Exit {
  kind: ExitKind;
  host: string;
  /** In its canonical form (core/paths/links.ts). */
  link: string;
  /** Posts that hold it in words of their own, and reposts that pass those on. */
  posts: number;
  reposts: number;
  /** Unix ms of the first of them that is dated, NaN where none is; and a row of one. */
  first: number;
  row: number;
  /** Accounts (rows) that hold it, the first few. */
  accounts: number[];
  /** Rows of all that hold it, in order of time. */
  held: Int32Array;
}

export interface Exits {
  /** Those with most posts first; at most MOST. */
  exits: Exit[];
  /** All there are, also those not listed. */
  links: number;
  /** Posts of the message that hold at least one, reposts among them. */
  posts: number;
  /** By kind: links, and the posts and reposts that hold them. */
  kinds: Record<ExitKind, { links: number; posts: number }>;
}

/** Exits listed, and accounts of each of them that are. */
const MOST = 100;
const FEW = 3;
/** Characters of a link that are shown. */
const LONGEST_LINK = 500;

const SHORTENERS =
  /^(?:t\.co|bit\.ly|ow\.ly|buff\.ly|dlvr\.it|tinyurl\.com|goo\.gl|is\.gd|lnkd\.in|fb\.me|trib\.al)$/;
const PLATFORMS =
  /(?:^|\.)(?:facebook\.com|fb\.watch|instagram\.com|threads\.(?:net|com)|youtube\.com|youtu\.be|tiktok\.com|t\.me|telegram\.(?:me|org)|wa\.me|whatsapp\.com|reddit\.com|redd\.it|linkedin\.com|vk\.com|ok\.ru|weibo\.(?:com|cn)|bsky\.app|mastodon\.\w+|tumblr\.com|pinterest\.com|medium\.com|substack\.com|discord\.(?:gg|com)|snapchat\.com|twitch\.tv|rumble\.com|gab\.com|parler\.com|truthsocial\.com|twitter\.com)$/;
const OFFICIAL =
  /(?:^|\.)(?:gov|gouv|gob|gub|govt|gc|mfa|admin|mil|europa|parliament|un)(?:\.[a-z]{2,4}){0,2}$/;
const MEDIA =
  /(?:^|[.-])(?:\w*news\w*|\w*times|\w*post|\w*herald|\w*tribune|\w*gazette|\w*courier|\w*chronicle|\w*journal|\w*radio\w*|\w*tv|\w*zeitung|\w*presse?|bbc|cnn|reuters|apnews|afp|dw|aljazeera|guardian|lemonde|lefigaro|elpais|elmundo|spiegel|zeit|bloomberg|tass|interfax|xinhuanet)\.[a-z]{2,}/;
/** Hosts of attached pictures and videos: they are part of the post. */
const ATTACHED = /^(?:pic\.twitter\.com|(?:pbs|video)\.twimg\.com)$/;
/** Where the posts of an export themselves stand, by the beginning of its format's name. */
const HOMES: readonly [RegExp, RegExp][] = [
  [/^(?:bluesky|jetstream)/, /^(?:bsky\.app|cdn\.bsky\.app)$/],
  [/^weibo/, /(?:^|\.)weibo\.(?:com|cn)$/],
];

const NONE = new Int32Array(0);
/** Posts whose links are read between two pauses. */
const LINKED = 2000;

/** Exits of these rows. `postsOf`: how many posts a row stands for, 0 where it is not counted. O(posts + links log links). */
export function* exitsOf(
  dataset: Dataset,
  forest: Forest,
  rows: Int32Array,
  postsOf: (row: number) => number = () => 1,
): Steps<Exits> {
  const { posts } = dataset;
  const { offsets, values } = posts.urls;
  const reader = new LinkReader(dataset);
  const byLink = new Map<number, Exit>();
  const held = new Map<Exit, number[]>();
  const kinds = Object.fromEntries(
    EXIT_KINDS.map((kind) => [kind, { links: 0, posts: 0 }]),
  ) as Exits['kinds'];
  let holding = 0;
  const read = (place: number): void => {
    const row = rows[place]!;
    const here = offsets[row] === offsets[row + 1] ? 0 : postsOf(row);
    if (!here) return;
    const met = new Set<number>();
    for (let at = offsets[row]!; at < offsets[row + 1]!; at++) {
      const target = reader.read(values[at]!);
      if (target >= 0) met.add(target);
    }
    if (met.size) holding += here;
    for (const target of met) {
      let exit = byLink.get(target);
      if (!exit) {
        exit = {
          ...reader.targets[target]!,
          posts: 0,
          reposts: 0,
          first: NaN,
          row,
          accounts: [],
          held: NONE,
        };
        byLink.set(target, exit);
        held.set(exit, []);
        kinds[exit.kind].links++;
      }
      held.get(exit)!.push(row);
      if (forest.kind[row] === KIND.repost) exit.reposts += here;
      else exit.posts += here;
      kinds[exit.kind].posts += here;
      const account = posts.author[row]!;
      if (exit.accounts.length < FEW && account >= 0 && !exit.accounts.includes(account))
        exit.accounts.push(account);
      const time = posts.time[row]!;
      if (time < exit.first || (Number.isNaN(exit.first) && !Number.isNaN(time))) {
        exit.first = time;
        exit.row = row;
      }
    }
  };
  yield* each(rows.length, read, LINKED);
  const exits = [...byLink.values()].sort(
    (a, b) => b.posts + b.reposts - a.posts - a.reposts || a.row - b.row,
  );
  const listed = exits.slice(0, MOST).map((exit) => ({
    ...exit,
    ...{ held: Int32Array.from(held.get(exit)!), host: cut(exit.host, LONGEST_LINK) },
    link: cut(exit.link, LONGEST_LINK),
  }));
  return { exits: listed, links: exits.length, posts: holding, kinds };
}

type Target = Pick<Exit, 'kind' | 'host' | 'link'>;

/** Reads each link of the dictionary once. */
class LinkReader {
  readonly targets: Target[] = [];
  readonly #numbers = new Map<string, number>();
  /** By entry of the dictionary: number of its target, -1 = it leads nowhere else, -2 = not read yet. */
  readonly #of: Int32Array;
  readonly #homes: RegExp[];

  constructor(private readonly dataset: Dataset) {
    this.#of = new Int32Array(dataset.posts.urls.dictionary.length).fill(-2);
    this.#homes = HOMES.flatMap(([format, host]) =>
      dataset.files.some((file) => format.test(file.format)) ? [host] : [],
    );
  }

  read(entry: number): number {
    if (this.#of[entry] === -2) this.#of[entry] = this.#number(this.dataset.posts.urls.dictionary[entry]!);
    return this.#of[entry]!;
  }

  #number(url: string): number {
    const link = canonicalLink(url);
    const host = /^[^/?#]+/.exec(link)?.[0] ?? '';
    const kind = link === url ? null : this.#kind(url, host);
    if (!kind) return -1;
    let number = this.#numbers.get(link);
    if (number === undefined) {
      number = this.targets.push({ kind, host, link }) - 1;
      this.#numbers.set(link, number);
    }
    return number;
  }

  /** Null for what leads nowhere else. */
  #kind(url: string, host: string): ExitKind | null {
    if (ATTACHED.test(host) || this.#homes.some((home) => home.test(host))) return null;
    const post = postOfLink(url);
    if (post) {
      const row = this.dataset.byId(post);
      return row >= 0 && !isExternal(this.dataset, row) ? null : 'post';
    }
    if (SHORTENERS.test(host)) return 'shortened';
    if (PLATFORMS.test(host)) return 'platform';
    if (OFFICIAL.test(host)) return 'official';
    return MEDIA.test(host) ? 'media' : 'page';
  }
}
