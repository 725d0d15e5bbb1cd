/**
 * One message through a network, with the truth about every post: who saw it where, what was done to the words, what
 * the source was told. Seeded; the same options give the same posts.
 */
import { delayAt, THETA } from '../kernel';
import { awarenessOf, findByWords } from './awareness';
import { Heap } from './heap';
import { MESSAGES } from './messages';
import { largest, type Network } from './network';
import { Crowd } from './people';
import { poisson } from './poisson';
import { original, type Operation, type SimulatedAccount, type SimulatedPost } from './post';
import { ANSWERS, COMMENTS, QUESTIONS } from './remarks';
import type { Random } from '../random';
import { drawn, KIND_SHARES, OPERATION_SHARES } from './responses';
import { asSaid, cutTo, operate, render, type Said } from './wording';

export interface SpreadOptions {
  network: Network;
  /** Posts at most, the message included. */
  posts: number;
  /** Mean retellings of a post by those who see it; above 1 the cascade runs until `posts`. */
  R: number;
  /** Share of those who reply to the source in its language that it answers; the others it misses. */
  answers: number;
  /** The same of those who reply in another language. */
  answersOther?: number;
  /** Share of those who pass the words on from another language and put them into their own. */
  translates?: number;
  /** Characters that a post may have; what is longer with its credit is cut. */
  limit?: number;
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

/** Seconds. */
const LEAST_DELAY = 5;
const LONGEST_DELAY = 4 * 86_400;
const DAY = 86_400;
const RELAYED_WITHIN = 3000;
/** Share of credited copies with a remark in front. */
const REMARKED = 0.25;
const TRANSLATES = 0.6;
const LIMIT = 280;

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
  /** Accounts that have passed the message on: nobody does so twice. */
  readonly #spoken = new Set<number>();
  /** Numbers of the official accounts, the source first. */
  readonly #official: readonly number[];

  constructor(
    private readonly random: Random,
    private readonly options: SpreadOptions,
  ) {
    this.#crowd = new Crowd(random);
    this.#source = this.#crowd.named(official('norland_mfa', 'Norland Foreign Ministry'));
    const [first, second, third] = largest(options.network);
    this.#official = [first!, second!, third!];
    this.#enter(first!, this.#source);
    this.#enter(second!, this.#crowd.named(official('norland_lirenne', 'Embassy of Norland in Lirenne')));
    this.#enter(third!, this.#crowd.named(official('norland_visas', 'Norland Visa Office')));
  }

  run(): Spreading {
    const said = asSaid(MESSAGES[this.options.message ?? 0]!, this.#lang(this.#official[0]!));
    const root = this.#post(this.#official[0]!, 0, 'original', null, render(said), 'none', said.lang);
    this.#expose(root, said);
    for (const account of this.#official.slice(1))
      this.#schedule({ at: 600 + this.random.below(RELAYED_WITHIN), account, parent: root, said });
    for (let next = this.#queue.pop(); next && this.#posts.length < this.options.posts;) {
      this.#respond(next);
      next = this.#queue.pop();
    }
    findByWords(this.#posts, this.#source.handle);
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
    const official = this.#official.includes(account);
    const kind = official ? this.random.pick(['repost', 'manual'] as const) : drawn(this.random, KIND_SHARES);
    const shown = original(parent);
    const lang = this.#lang(account);
    if (shown.account === this.#people.get(account)) return;
    if (kind === 'reply') {
      const text = `@${shown.account.handle} ${this.random.pick(QUESTIONS[lang])}`;
      this.#answer(this.#post(account, at, kind, parent, text, 'none', lang), lang);
      return;
    }
    if (this.#spoken.has(account)) return;
    this.#spoken.add(account);
    if (kind === 'repost') {
      const text = `RT @${shown.account.handle}: ${shown.text}`;
      this.#expose(this.#post(account, at, kind, parent, text, 'copy', shown.lang), said);
    } else if (kind === 'quote') {
      const post = this.#post(account, at, kind, parent, this.random.pick(COMMENTS[lang]), 'none', lang);
      this.#expose(post, said);
    } else this.#retell(kind, account, at, parent, said);
  }

  /** Words written anew: with credit (perhaps to a chain of two, perhaps with a remark in front) or without. */
  #retell(kind: 'manual' | 'copy', account: number, at: number, parent: SimulatedPost, said: Said): void {
    const credit = kind === 'manual' ? this.#credit(account, parent) : '';
    const { operation, next } = this.#changed(said, this.#lang(account), credit.length);
    this.#expose(this.#post(account, at, kind, parent, credit + render(next), operation, next.lang), next);
  }

  /** What becomes of the words: put into one's language, changed, or cut where they are too long with their credit. */
  #changed(said: Said, lang: Said['lang'], credit: number): { operation: Operation; next: Said } {
    const { random } = this;
    const foreign = said.lang !== lang && random.chance(this.options.translates ?? TRANSLATES);
    const wanted = foreign ? 'translate' : drawn(random, OPERATION_SHARES);
    const changed = operate(said, wanted, random);
    const room = (this.options.limit ?? LIMIT) - credit;
    if (changed && render(changed).length <= room) return { operation: wanted, next: changed };
    if (render(said).length <= room) return { operation: 'copy', next: said };
    const next = cutTo(said, room);
    return { operation: next.cut === said.cut ? 'copy' : 'truncate', next };
  }

  /** "RT @handle: ", naming whoever wrote the words that are seen, and whom that post itself credits. */
  #credit(account: number, parent: SimulatedPost): string {
    let bearer = original(parent);
    while (bearer.parent && (bearer.kind === 'quote' || bearer.kind === 'reply'))
      bearer = original(bearer.parent);
    const nested = bearer.kind === 'manual' ? (/RT @\w+: /.exec(bearer.text)?.[0] ?? '') : '';
    const official = this.#official.includes(account);
    const remark =
      !official && this.random.chance(REMARKED) ? `${this.random.pick(COMMENTS[this.#lang(account)])} ` : '';
    return `${remark}RT @${bearer.account.handle}: ${nested}`;
  }

  /** The source answers some of those who speak to it, and misses others. */
  #answer(question: SimulatedPost, lang: Said['lang']): void {
    const { answers, answersOther = answers } = this.options;
    const source = this.#official[0]!;
    if (original(question.parent!).account !== this.#source) return;
    if (!this.random.chance(lang === this.#lang(source) ? answers : answersOther)) return;
    const text = `@${question.account.handle} ${this.random.pick(ANSWERS[lang])}`;
    this.#post(source, question.at + this.#delay(question.at), 'reply', question, text, 'none', lang);
  }

  #lang(account: number): Said['lang'] {
    const { community, languages } = this.options.network;
    return languages[community[account]!]!;
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
    return this.#people.get(number) ?? this.#enter(number, this.#crowd.person(this.#lang(number)));
  }

  /** Gives a person a place in the network, whose followers are then theirs. */
  #enter(number: number, person: SimulatedAccount): SimulatedAccount {
    const { offsets } = this.options.network;
    person.followers = offsets[number + 1]! - offsets[number]!;
    this.#people.set(number, person);
    this.#numbers.set(person, number);
    return person;
  }
}

const official = (handle: string, name: string): SimulatedAccount => ({
  handle,
  name,
  followers: 0,
  description: '',
  location: 'Norland',
  verified: false,
  official: true,
});
