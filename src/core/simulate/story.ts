/** A story: beats that are written, and crowds around each of them that chance spreads in time. */
import { delayAt } from './delays';
import { Crowd } from './people';
import type { Awareness, Operation, SimulatedAccount, SimulatedPost } from './post';
import type { Random } from './rng';

/** What people wrote about one beat; each line is one post. */
export interface CrowdAround {
  /** Reposts, which say nothing of their own. */
  reposts: number;
  quotes?: readonly string[];
  /** Replies, without the leading @handle. */
  replies?: readonly string[];
  /** The words again, without credit. */
  copies?: readonly Retelling[];
  /** "RT @handle: …", the words perhaps changed, perhaps with a comment in front. */
  manuals?: readonly Retelling[];
}

export interface Retelling {
  text: string;
  operation: Operation;
  comment?: string;
  lang?: string;
}

/** Writes a story's posts. Everything happens within `hours` of its beginning. */
export class StoryWriter {
  readonly posts: SimulatedPost[] = [];
  readonly #crowd: Crowd;

  constructor(
    private readonly random: Random,
    private readonly hours: number,
    /** Handle of the source: who it is not told to is part of the truth. */
    private readonly source: string,
  ) {
    this.#crowd = new Crowd(random);
  }

  account(
    handle: string,
    name: string,
    followers: number,
    description = '',
    location = '',
  ): SimulatedAccount {
    return this.#crowd.named({ handle, name, followers, description, location, verified: false });
  }

  /** One written post, so many hours after the beginning. */
  beat(
    account: SimulatedAccount,
    hour: number,
    kind: SimulatedPost['kind'],
    parent: SimulatedPost | null,
    text: string,
    operation: Operation = 'none',
    lang = 'en',
  ): SimulatedPost {
    return this.#add({ account, at: hour * 3600, kind, parent, text, operation, lang });
  }

  /** The crowd around a beat. */
  crowd(around: SimulatedPost, crowd: CrowdAround): void {
    const { handle } = around.account;
    for (let i = 0; i < crowd.reposts; i++) {
      this.#later(around, 'repost', `RT @${handle}: ${around.text}`, 'copy', around.lang);
    }
    for (const text of crowd.quotes ?? []) this.#later(around, 'quote', text, 'none', 'en');
    for (const text of crowd.replies ?? []) this.#later(around, 'reply', `@${handle} ${text}`, 'none', 'en');
    for (const { text, operation, lang } of crowd.copies ?? []) {
      this.#later(around, 'copy', text, operation, lang ?? around.lang);
    }
    for (const { text, operation, comment, lang } of crowd.manuals ?? []) {
      const credited = `${comment ? `${comment} ` : ''}RT @${handle}: ${text}`;
      this.#later(around, 'manual', credited, operation, lang ?? around.lang);
    }
  }

  #later(
    parent: SimulatedPost,
    kind: SimulatedPost['kind'],
    text: string,
    operation: Operation,
    lang: string,
  ): void {
    const end = this.hours * 3600;
    let at: number;
    // What would come after the export ends is not in it.
    do at = parent.at + 20 + delayAt(this.random.next());
    while (at >= end);
    this.#add({ account: this.#crowd.person(), at, kind, parent, text, operation, lang });
  }

  #add(post: Omit<SimulatedPost, 'awareness'>): SimulatedPost {
    const whole: SimulatedPost = { ...post, awareness: this.#awareness(post) };
    this.posts.push(whole);
    return whole;
  }

  /** How the source hears of a post, by the platform's own rules of notification. */
  #awareness({ account, kind, parent, text }: Omit<SimulatedPost, 'awareness'>): Awareness {
    if (account.handle === this.source) return 'source';
    const names = new RegExp(`@${this.source}\\b`);
    const bySource = parent?.account.handle === this.source;
    if (kind === 'repost')
      return bySource ? 'notified' : parent && names.test(parent.text) ? 'weak' : 'discoverable';
    if (bySource && (kind === 'quote' || kind === 'reply')) return 'notified';
    if (names.test(text)) return 'notified';
    return kind === 'copy' ? 'unlinked' : 'discoverable';
  }
}
