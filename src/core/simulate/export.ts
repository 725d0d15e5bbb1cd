/** Writes posts as the platform would give them: API v2, one post a line, as twarc2 flattens it. */
import { WATERMARK } from '../dataset/synthetic';
import type { Network } from './network';
import type { SimulatedPost } from './post';
import { OPERATIONS, original } from './post';

const EPOCH = 1288834974657;

type ReferenceType = 'retweeted' | 'quoted' | 'replied_to';
type Tally = Record<ReferenceType, number>;

/** Posts in order of time, numbered as the platform would: the id holds the moment. */
export class Platform {
  readonly #ids = new Map<SimulatedPost, string>();
  readonly #users = new Map<string, string>();
  /** How often each post is referred to, by the kind of reference. */
  readonly #tallies = new Map<SimulatedPost, Tally>();

  constructor(
    /** Unix ms at which the story begins. */
    private readonly start: number,
    readonly posts: readonly SimulatedPost[],
    /** Posts that happened and that the export lacks; others may refer to them. */
    private readonly missing: ReadonlySet<SimulatedPost> = new Set(),
  ) {
    const order = [...posts].sort((a, b) => a.at - b.at);
    order.forEach((post, n) => {
      const ms = this.time(post);
      this.#ids.set(post, ((BigInt(ms - EPOCH) << 22n) | BigInt(n % 4096)).toString());
      if (!this.#users.has(post.account.handle)) {
        this.#users.set(post.account.handle, String(7_000_000_000 + this.#users.size * 37));
      }
      const reference = this.reference(post);
      if (reference) this.#tallyOf(reference.to)[reference.type]++;
    });
    this.posts = order;
  }

  #tallyOf(post: SimulatedPost): Tally {
    let tally = this.#tallies.get(post);
    if (!tally) {
      tally = { retweeted: 0, quoted: 0, replied_to: 0 };
      this.#tallies.set(post, tally);
    }
    return tally;
  }

  id(post: SimulatedPost): string {
    return this.#ids.get(post)!;
  }

  /** Whole milliseconds. */
  time(post: SimulatedPost): number {
    return this.start + Math.round(post.at * 1000);
  }

  /** A repost points at the original only, whoever it was seen at; a quote and a reply at the post they name. */
  reference(post: SimulatedPost): { type: ReferenceType; to: SimulatedPost } | null {
    if (!post.parent) return null;
    if (post.kind === 'repost') return { type: 'retweeted', to: original(post) };
    if (post.kind === 'quote') return { type: 'quoted', to: original(post.parent) };
    if (post.kind === 'reply') return { type: 'replied_to', to: original(post.parent) };
    return null;
  }

  line(post: SimulatedPost): string {
    const reference = this.reference(post);
    const { account } = post;
    const held = this.#tallyOf(post);
    const mentions = [...post.text.matchAll(/@(\w{1,15})/g)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      username: match[1]!,
      ...(this.#users.has(match[1]!) ? { id: this.#users.get(match[1]!)! } : {}),
    }));
    const hashtags = [...post.text.matchAll(/#([\p{L}\p{N}_]+)/gu)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      tag: match[1]!,
    }));
    return JSON.stringify({
      id: this.id(post),
      text: post.text,
      author_id: this.#users.get(account.handle),
      created_at: new Date(this.time(post)).toISOString(),
      lang: post.lang,
      conversation_id: this.id(conversation(post)),
      ...(reference ? { referenced_tweets: [{ type: reference.type, id: this.id(reference.to) }] } : {}),
      ...(post.kind === 'reply' && reference
        ? { in_reply_to_user_id: this.#users.get(reference.to.account.handle) }
        : {}),
      ...(mentions.length || hashtags.length
        ? { entities: { ...(mentions.length ? { mentions } : {}), ...(hashtags.length ? { hashtags } : {}) } }
        : {}),
      public_metrics: {
        retweet_count: held.retweeted,
        reply_count: held.replied_to,
        like_count: 0,
        quote_count: held.quoted,
      },
      source: WATERMARK,
      author: {
        id: this.#users.get(account.handle),
        username: account.handle,
        name: account.name,
        description: account.description,
        location: account.location,
        verified: account.verified,
        public_metrics: { followers_count: account.followers },
      },
    });
  }

  /** All posts of the export, one a line. */
  lines(): string {
    return this.#exported.map((post) => `${this.line(post)}\n`).join('');
  }

  get #exported(): SimulatedPost[] {
    return this.posts.filter((post) => !this.missing.has(post));
  }

  /** The truth, one row a post: true parent, operation and its edit, true awareness, and whom its author speaks for. */
  truth(): string {
    const rows = this.#exported.map((post) =>
      [
        this.id(post),
        post.parent ? this.id(post.parent) : '',
        post.kind,
        post.operation,
        OPERATIONS[post.operation],
        post.awareness,
        post.awareness === 'source' ? 'source' : post.account.official ? 'official' : 'other',
      ].join(','),
    );
    return `id,true_parent,kind,operation,edit,awareness,speaker\n${rows.join('\n')}\n`;
  }
}

/** A follower list: "follower,followed", a tie a row, of the accounts whose handles are known. */
export function followsCsv({ offsets, followers }: Network, handles: ReadonlyMap<number, string>): string {
  const rows = ['follower,followed'];
  for (const [account, handle] of handles)
    for (let at = offsets[account]!; at < offsets[account + 1]!; at++) {
      const follower = handles.get(followers[at]!);
      if (follower) rows.push(`${follower},${handle}`);
    }
  return `${rows.join('\n')}\n`;
}

/** The post that began the conversation: replies belong to it, anything else begins its own. */
function conversation(post: SimulatedPost): SimulatedPost {
  let at = post;
  while (at.kind === 'reply' && at.parent) at = original(at.parent);
  return at;
}
