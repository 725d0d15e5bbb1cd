/** A story: beats that are written, and crowds around each of them that chance spreads in time. */
import { awarenessOf, findByWords } from './awareness';
import { delayAt } from '../kernel';
import { Crowd } from './people';
import { original } from './post';
import type { Operation, SimulatedAccount, SimulatedPost } from './post';
import type { Random } from '../random';

/** A line of a crowd, in the crowd's language or another. */
export type Line = string | { text: string; lang: string };

/** What people wrote about one beat; each line is one post. */
export interface CrowdAround {
  /** Language of its quotes and replies, and of the people who repost; that of the beat where it is not said. */
  lang?: string;
  /** Hour after which they say nothing more; the story's end unless given. */
  until?: number;
  /** Reposts, which say nothing of their own. */
  reposts: number;
  quotes?: readonly Line[];
  /** Replies, without the handles in front. */
  replies?: readonly Line[];
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
    /** Second halves of the crowd's handles; those of people who study unless given. */
    tails?: readonly string[],
  ) {
    this.#crowd = new Crowd(random, tails);
  }

  /** All posts, once the last is written: what the same words elsewhere lead to is known only then. */
  finish(): SimulatedPost[] {
    findByWords(this.posts, this.source);
    return this.posts;
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

  /** An account that speaks for a government. */
  office(handle: string, name: string, followers: number, description = '', location = ''): SimulatedAccount {
    return this.#crowd.named({
      ...{ handle, name, followers, description, location },
      ...{ verified: false, official: true },
    });
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

  /** Somebody whom the story needs, but who is one of the crowd. */
  someone(lang = 'en'): SimulatedAccount {
    return this.#crowd.person(lang);
  }

  /** A written reply, without the handles in front: the platform puts them there. */
  reply(
    account: SimulatedAccount,
    hour: number,
    parent: SimulatedPost,
    text: string,
    lang = 'en',
  ): SimulatedPost {
    return this.beat(account, hour, 'reply', parent, addressed(parent, account) + text, 'none', lang);
  }

  /** The crowd around a beat. Around a repost: those who saw the original there, whom the platform credits to it. */
  crowd(around: SimulatedPost, crowd: CrowdAround): void {
    const shown = original(around);
    const { handle } = shown.account;
    const own = crowd.lang ?? around.lang;
    const end = (crowd.until ?? this.hours) * 3600;
    const add = (kind: SimulatedPost['kind'], text: string, operation: Operation, lang: string): void =>
      this.#later(around, kind, text, operation, lang, kind === 'repost' ? own : lang, end);
    for (let i = 0; i < crowd.reposts; i++)
      add('repost', `RT @${handle}: ${shown.text}`, 'copy', around.lang);
    for (const { text, lang } of lines(crowd.quotes, own)) add('quote', text, 'none', lang);
    for (const { text, lang } of lines(crowd.replies, own)) add('reply', text, 'none', lang);
    for (const { text, operation, lang } of crowd.copies ?? [])
      add('copy', text, operation, lang ?? around.lang);
    for (const { text, operation, comment, lang } of crowd.manuals ?? []) {
      const credited = `${comment ? `${comment} ` : ''}RT @${handle}: ${text}`;
      add('manual', credited, operation, lang ?? around.lang);
    }
  }

  #later(
    parent: SimulatedPost,
    kind: SimulatedPost['kind'],
    text: string,
    operation: Operation,
    lang: string,
    people: string,
    /** Seconds. */
    end: number,
  ): void {
    let at: number;
    // What would come after the export ends is not in it.
    do at = parent.at + 20 + delayAt(this.random.next());
    while (at >= end);
    const account = this.#crowd.person(people);
    const whole = kind === 'reply' ? addressed(parent, account) + text : text;
    this.#add({ account, at, kind, parent, text: whole, operation, lang });
  }

  #add(post: Omit<SimulatedPost, 'awareness'>): SimulatedPost {
    const whole: SimulatedPost = { ...post, awareness: awarenessOf(post, this.source) };
    this.posts.push(whole);
    return whole;
  }
}

/** Handles in front of a reply: whom it answers, then whom that post itself answered; never its own author. */
function addressed(seen: SimulatedPost, author: SimulatedAccount): string {
  const parent = original(seen);
  const before = parent.kind === 'reply' ? (/^(?:@\w+ )*/.exec(parent.text)?.[0] ?? '') : '';
  const names = new Set([`@${parent.account.handle}`, ...before.split(' ').filter(Boolean)]);
  names.delete(`@${author.handle}`);
  return [...names].map((name) => `${name} `).join('');
}

const lines = (list: readonly Line[] | undefined, lang: string): { text: string; lang: string }[] =>
  (list ?? []).map((line) => (typeof line === 'string' ? { text: line, lang } : line));
