/**
 * One message through a network, with the truth about every post: who saw it where, what was done to the words, what
 * the source was told. Seeded; the same options give the same posts.
 */
import { delayAt, THETA } from '../kernel';
import { awarenessOf } from './awareness';
import { Heap } from './heap';
import { MESSAGES } from './messages';
import type { Network } from './network';
import { Crowd } from './people';
import { poisson } from './poisson';
import { original, type Operation, type SimulatedAccount, type SimulatedPost } from './post';
import { ANSWERS, COMMENTS, QUESTIONS } from './remarks';
import type { Random } from './rng';
import { asSaid, operate, render, type Said } from './wording';

export interface SpreadOptions {
  network: Network;
  /** Posts at most, the message included. */
  posts: number;
  /** Mean retellings of a post by those who see it; above 1 the cascade runs until `posts`. */
  R: number;
  /** Share of the source's reposts and replies' addressees that it answers. */
  answers: number;
  /** Exponent of the delays. */
  theta?: number;
  /** Share by which night slows everybody (0 = none): delays that would end at night are stretched. */
  circadian?: number;
  /** Share of posts that saw the message without following its author: search, lists, other sites. */
  implicit?: number;
  /** Share of posts that are left out of the export. */
  missing?: number;
  /** Message of the grammar. */
  message?: number;
}

type Response = Exclude<SimulatedPost['kind'], 'original'>;

/** How people respond: shares of kinds (our own choice, after methods §10). */
const KIND_SHARES: [Response, number][] = [
  ['repost', 0.72],
  ['quote', 0.07],
  ['reply', 0.1],
  ['manual', 0.05],
  ['copy', 0.06],
];

/** What is done to the words by those who write them anew (methods §10: four of five copy). */
const OPERATION_SHARES: [Operation, number][] = [
  ['copy', 0.6],
  ['truncate', 0.09],
  ['addOutrage', 0.05],
  ['addEndorsement', 0.05],
  ['misattribute', 0.03],
  ['changeNumber', 0.03],
  ['negate', 0.02],
  ['reword', 0.03],
  ['dropCondition', 0.04],
  ['restore', 0.01],
  ['hijackHashtag', 0.03],
  ['translate', 0.015],
  ['replace', 0.005],
];

/** Seconds. */
const LEAST_DELAY = 5;
const LONGEST_DELAY = 4 * 86_400;
const DAY = 86_400;
const RELAYED_WITHIN = 3000;

interface Pending {
  at: number;
  account: number;
  parent: SimulatedPost;
  said: Said;
}

export interface Spreading {
  /** In order of time; all that happened. */
  posts: SimulatedPost[];
  /** Those of them that the export lacks. */
  missing: ReadonlySet<SimulatedPost>;
  /** Handles by number in the network, of those who posted. */
  handles: ReadonlyMap<number, string>;
}

/** Runs it once. The three accounts with the largest audiences are official: the source, and two that relay it. */
export function spread(random: Random, options: SpreadOptions): Spreading {
  return new Spread(random, options).run();
}

class Spread {
  readonly #crowd: Crowd;
  readonly #people = new Map<number, SimulatedAccount>();
  readonly #numbers = new Map<SimulatedAccount, number>();
  readonly #queue = new Heap<Pending>();
  readonly #posts: SimulatedPost[] = [];
  readonly #source: SimulatedAccount;
  /** Numbers of the official accounts, the source first. */
  readonly #official: readonly number[];

  constructor(
    private readonly random: Random,
    private readonly options: SpreadOptions,
  ) {
    this.#crowd = new Crowd(random);
    this.#source = this.#crowd.named(official('norland_mfa', 'Norland Foreign Ministry', 90_000));
    const [first, second, third] = largest(options.network);
    this.#official = [first!, second!, third!];
    this.#enter(first!, this.#source);
    this.#enter(
      second!,
      this.#crowd.named(official('norland_lirenne', 'Embassy of Norland in Lirenne', 6000)),
    );
    this.#enter(third!, this.#crowd.named(official('norland_visas', 'Norland Visa Office', 11_000)));
  }

  run(): Spreading {
    const said = asSaid(MESSAGES[this.options.message ?? 0]!);
    const root = this.#post(this.#official[0]!, 0, 'original', null, render(said), 'none', said.lang);
    this.#expose(root, said);
    for (const account of this.#official.slice(1))
      this.#schedule({ at: 600 + this.random.below(RELAYED_WITHIN), account, parent: root, said });
    for (let next = this.#queue.pop(); next && this.#posts.length < this.options.posts;) {
      this.#respond(next);
      next = this.#queue.pop();
    }
    const missing = new Set<SimulatedPost>();
    for (const post of this.#posts)
      if (post !== root && this.random.chance(this.options.missing ?? 0)) missing.add(post);
    const handles = new Map(Array.from(this.#people, ([number, person]) => [number, person.handle]));
    return { posts: this.#posts.sort((a, b) => a.at - b.at), missing, handles };
  }

  #schedule(pending: Pending): void {
    this.#queue.push(pending.at, pending);
  }

  /** Schedules those who will pass a post on: a Poisson number of its followers, and of strangers. */
  #expose(post: SimulatedPost, said: Said): void {
    const { network, R } = this.options;
    const account = this.#numbers.get(post.account)!;
    const from = network.offsets[account]!;
    const audience = network.offsets[account + 1]! - from;
    const mean = network.followers.length / network.accounts;
    // Whoever has more followers is passed on more: R is the mean over all.
    const retellings = poisson(this.random, (R * audience) / mean);
    for (let i = 0; i < retellings; i++) {
      const stranger = audience === 0 || this.random.chance(this.options.implicit ?? 0);
      const who = stranger
        ? this.random.below(network.accounts)
        : network.followers[from + this.random.below(audience)]!;
      if (this.#official.includes(who)) continue;
      this.#schedule({ at: post.at + this.#delay(post.at), account: who, parent: post, said });
    }
  }

  #delay(at: number): number {
    let delay: number;
    do delay = LEAST_DELAY + delayAt(this.random.next(), this.options.theta ?? THETA);
    while (delay > LONGEST_DELAY);
    const circadian = this.options.circadian ?? 0;
    if (circadian === 0) return delay;
    const hour = ((at + delay) % DAY) / DAY;
    return hour < 0.25 ? delay * (1 + circadian * (0.25 - hour) * 4) : delay;
  }

  #respond({ at, account, parent, said }: Pending): void {
    const kind = this.#official.includes(account)
      ? this.random.pick(['repost', 'manual'] as const)
      : drawn(this.random, KIND_SHARES);
    const lang = said.lang;
    const { handle } = original(parent).account;
    if (kind === 'repost') {
      const text = `RT @${handle}: ${original(parent).text}`;
      this.#expose(this.#post(account, at, kind, parent, text, 'copy', lang), said);
    } else if (kind === 'quote') {
      const post = this.#post(account, at, kind, parent, this.random.pick(COMMENTS[lang]), 'none', lang);
      this.#expose(post, said);
    } else if (kind === 'reply') {
      const text = `@${handle} ${this.random.pick(QUESTIONS[lang])}`;
      const question = this.#post(account, at, kind, parent, text, 'none', lang);
      if (original(parent).account === this.#source && this.random.chance(this.options.answers))
        this.#answer(question, lang);
    } else this.#retell(kind, account, at, parent, said);
  }

  /** Words written anew: with credit (perhaps to a chain of two) or without. */
  #retell(kind: 'manual' | 'copy', account: number, at: number, parent: SimulatedPost, said: Said): void {
    const wanted = drawn(this.random, OPERATION_SHARES);
    const changed = operate(said, wanted, this.random);
    const operation = changed ? wanted : 'copy';
    const next = changed ?? said;
    const shown = original(parent);
    const nested = /^(?:.*?)(RT @\w+: )/.exec(shown.kind === 'manual' ? shown.text : '')?.[1] ?? '';
    const credit = kind === 'manual' ? `RT @${shown.account.handle}: ${nested}` : '';
    const post = this.#post(account, at, kind, parent, credit + render(next), operation, next.lang);
    this.#expose(post, next);
  }

  #answer(question: SimulatedPost, lang: Said['lang']): void {
    const text = `@${question.account.handle} ${this.random.pick(ANSWERS[lang])}`;
    this.#post(
      this.#official[0]!,
      question.at + this.#delay(question.at),
      'reply',
      question,
      text,
      'none',
      lang,
    );
  }

  #post(
    account: number,
    at: number,
    kind: SimulatedPost['kind'],
    parent: SimulatedPost | null,
    text: string,
    operation: Operation,
    lang: string,
  ): SimulatedPost {
    const bare = { account: this.#person(account), at, kind, parent, text, lang, operation };
    const post: SimulatedPost = { ...bare, awareness: awarenessOf(bare, this.#source.handle) };
    this.#posts.push(post);
    return post;
  }

  #person(number: number): SimulatedAccount {
    return this.#people.get(number) ?? this.#enter(number, this.#crowd.person());
  }

  #enter(number: number, person: SimulatedAccount): SimulatedAccount {
    this.#people.set(number, person);
    this.#numbers.set(person, number);
    return person;
  }
}

/** The three accounts with the most followers. */
function largest({ accounts, offsets }: Network): number[] {
  const audience = (account: number): number => offsets[account + 1]! - offsets[account]!;
  return Array.from({ length: accounts }, (_, account) => account)
    .sort((a, b) => audience(b) - audience(a) || a - b)
    .slice(0, 3);
}

const official = (handle: string, name: string, followers: number): SimulatedAccount => ({
  handle,
  name,
  followers,
  description: '',
  location: 'Norland',
  verified: false,
});

function drawn<T>(random: Random, shares: readonly [T, number][]): T {
  let left = random.next();
  for (const [value, share] of shares) if ((left -= share) < 0) return value;
  return shares[0]![0];
}
