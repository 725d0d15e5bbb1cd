/** Writes posts as the platform would give them: API v2, one post a line, as twarc2 flattens it. */
import type { SimulatedPost } from './post';
import { OPERATIONS, original } from './post';

const EPOCH = 1288834974657;
/** Every row says what it is, in the field that names the client. */
export const WATERMARK = 'Afterword simulator (synthetic)';

/** Posts in order of time, numbered as the platform would: the id holds the moment. */
export class Platform {
  readonly #ids = new Map<SimulatedPost, string>();
  readonly #users = new Map<string, string>();

  constructor(
    /** Unix ms at which the story begins. */
    private readonly start: number,
    readonly posts: readonly SimulatedPost[],
  ) {
    const order = [...posts].sort((a, b) => a.at - b.at);
    order.forEach((post, n) => {
      const ms = this.time(post);
      this.#ids.set(post, ((BigInt(ms - EPOCH) << 22n) | BigInt(n % 4096)).toString());
      if (!this.#users.has(post.account.handle)) {
        this.#users.set(post.account.handle, String(7_000_000_000 + this.#users.size * 37));
      }
    });
    this.posts = order;
  }

  id(post: SimulatedPost): string {
    return this.#ids.get(post)!;
  }

  /** Whole milliseconds. */
  time(post: SimulatedPost): number {
    return this.start + Math.round(post.at * 1000);
  }

  /** A repost points at the original only, whoever it was seen at; a quote and a reply at the post they name. */
  reference(post: SimulatedPost): { type: 'retweeted' | 'quoted' | 'replied_to'; to: SimulatedPost } | null {
    if (!post.parent) return null;
    if (post.kind === 'repost') return { type: 'retweeted', to: original(post) };
    if (post.kind === 'quote') return { type: 'quoted', to: original(post.parent) };
    if (post.kind === 'reply') return { type: 'replied_to', to: original(post.parent) };
    return null;
  }

  line(post: SimulatedPost): string {
    const reference = this.reference(post);
    const { account } = post;
    const held = (type: string, to: SimulatedPost): number =>
      this.posts.filter((other) => this.reference(other)?.type === type && this.reference(other)?.to === to)
        .length;
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
        retweet_count: held('retweeted', post),
        reply_count: held('replied_to', post),
        like_count: 0,
        quote_count: held('quoted', post),
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

  /** All posts, one a line. */
  lines(): string {
    return this.posts.map((post) => `${this.line(post)}\n`).join('');
  }

  /** The truth, one row a post: true parent, operation and its edit, true awareness. */
  truth(): string {
    const rows = this.posts.map((post) =>
      [
        this.id(post),
        post.parent ? this.id(post.parent) : '',
        post.kind,
        post.operation,
        OPERATIONS[post.operation],
        post.awareness,
      ].join(','),
    );
    return `id,true_parent,kind,operation,edit,awareness\n${rows.join('\n')}\n`;
  }
}

/** The post that began the conversation: replies belong to it, anything else begins its own. */
function conversation(post: SimulatedPost): SimulatedPost {
  let at = post;
  while (at.kind === 'reply' && at.parent) at = original(at.parent);
  return at;
}
