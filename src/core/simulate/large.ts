/**
 * A large cascade on demand, as the platform would export it. A front that grows: every post has Poisson(R · F / E[F])
 * retellings with R above 1, each after a delay of the kernel; whatever happens next in time is the next post, until
 * there are as many as wanted. Rows are written as they come, in order of time, so that a million of them need no more
 * than a few columns. The shares below are choices of this project.
 */
import { delayAt } from '../kernel';
import { WATERMARK } from '../dataset/synthetic';
import { PRESETS } from './branching';
import { audienceAt, meanAudience } from './marks';
import { MESSAGES } from './messages';
import { poisson } from './poisson';
import { TimeQueue } from './timeQueue';
import type { Operation } from './post';
import { COMMENTS, QUESTIONS } from './remarks';
import type { Random } from '../random';
import { seeded } from '../random';
import { asSaid, operate, render, type Said } from './wording';

/** Mean retellings of a post whose audience is whole: with `HEARD` some 1.3 over all, so that the front does not die out. */
const FRONT_R = 1.45;
/** Audiences as in the preset `branching`: with heavier ones a front stands still for months between two large accounts. */
const { alpha: ALPHA } = PRESETS.branching;
/**
 * Mean retellings of the message itself: so many times the root of the number of posts. Hundreds at ten thousand posts:
 * neither a star, whose first hop is all there is, nor a front that might end at its beginning.
 */
const FIRST = 3;
/** 1 June 2026, 09:00 UTC. */
const START = Date.UTC(2026, 5, 1, 9);
const EPOCH = 1288834974657;
const BELOW_TIME = 2 ** 22;
const MILLION = 1e6;
/** Seconds after which nothing is taken up any more. */
const LONGEST_DELAY = 6 * 86_400;
const PIECE = 4 << 20;
/** Rows kept back until a piece is full; the longest row is far shorter than the room left for it. */
const LONGEST_ROW = 4096;

const REPOST = 0;
const QUOTE = 1;
const REPLY = 2;
const MANUAL = 3;
const COPY = 4;
/** Share of its author's audience that sees a post, by kind: comments and replies are passed on less than the message. */
const HEARD = [1, 0.6, 0.2, 1, 1] as const;
const REFERENCE = ['retweeted', 'quoted', 'replied_to', '', ''] as const;

/** What is done by those who write the words anew. */
const OPERATIONS: readonly Operation[] = [
  ...(['copy', 'copy', 'copy', 'copy', 'truncate', 'truncate', 'addOutrage', 'addEndorsement'] as const),
  ...(['changeNumber', 'negate', 'reword', 'dropCondition', 'hijackHashtag', 'misattribute'] as const),
];
/** Bytes of the export in pieces, each in memory of its own. `onPost` is told how many rows are written. */
export function* largeCascade(
  posts: number,
  seed: number,
  onPost: (written: number) => void = () => undefined,
): Generator<Uint8Array<ArrayBuffer>> {
  const front = new Front(posts, seeded(seed));
  const encoder = new TextEncoder();
  let piece = new Uint8Array(PIECE);
  let end = 0;
  for (let post = 0; post < posts; post++) {
    front.grow(post);
    if (end + LONGEST_ROW > PIECE) {
      yield piece.slice(0, end);
      piece = new Uint8Array(PIECE);
      end = 0;
      onPost(post);
    }
    end += encoder.encodeInto(front.row(post), piece.subarray(end)).written;
  }
  onPost(posts);
  yield piece.slice(0, end);
}

/** The cascade while it grows: columns by post, in order of time. */
class Front {
  readonly #parent: Int32Array;
  readonly #kind: Uint8Array;
  /** Seconds since the beginning. */
  readonly #at: Float64Array;
  readonly #audience: Float32Array;
  /** Number of the wording that a post passes on, and of the text that it shows. */
  readonly #said: Int32Array;
  readonly #text: Int32Array;
  readonly #sayings: Said[] = [];
  /** Texts as JSON, without the quotation marks. */
  readonly #texts: string[] = [];
  readonly #textNumbers = new Map<string, number>();
  readonly #rate = FRONT_R / meanAudience(ALPHA);
  /** Parents of what is to come, by its time. */
  readonly #coming = new TimeQueue();
  /** The second written last, and how it is written. */
  #second = NaN;
  #written = '';

  constructor(
    posts: number,
    private readonly random: Random,
  ) {
    this.#parent = new Int32Array(posts).fill(-1);
    this.#kind = new Uint8Array(posts);
    this.#at = new Float64Array(posts);
    this.#audience = new Float32Array(posts);
    this.#said = new Int32Array(posts);
    this.#text = new Int32Array(posts);
    const message = asSaid(MESSAGES[random.below(MESSAGES.length)]!);
    this.#sayings.push(message);
    this.#text[0] = this.#textNumber(render(message));
    this.#audience[0] = (FIRST * Math.sqrt(posts)) / this.#rate;
    this.#schedule(0);
  }

  /** Makes the next post in time; posts are made in their order, the message itself stands already. */
  grow(post: number): void {
    if (post === 0) return;
    // A front that has ended goes on from its last post.
    if (this.#coming.size === 0) this.#comes(post - 1);
    const at = this.#coming.least;
    this.#retell(this.#coming.pop(), post, at);
    this.#schedule(post);
  }

  /** Schedules the retellings of a post. */
  #schedule(post: number): void {
    const wanted = poisson(this.random, this.#rate * this.#audience[post]! * HEARD[this.#kind[post]!]!);
    for (let i = 0; i < wanted; i++) this.#comes(post);
  }

  #comes(parent: number): void {
    let delay: number;
    do delay = 4 + delayAt(this.random.next());
    while (delay > LONGEST_DELAY);
    this.#coming.push(this.#at[parent]! + delay, parent);
  }

  /** The row of a post, with its newline. */
  row(post: number): string {
    const parent = this.#parent[post]!;
    const kind = this.#kind[post]!;
    const to = parent < 0 ? '' : REFERENCE[kind]!;
    const shown = this.#shown(parent);
    const references = to ? `,"referenced_tweets":[{"type":"${to}","id":"${this.#id(shown)}"}]` : '';
    const handle = handleOf(post);
    return `{"id":"${this.#id(post)}","text":"${this.#credit(kind, shown)}${this.#texts[this.#text[post]!]!}","author_id":"${
      8_000_000_000 + post
    }","created_at":"${this.#moment(post)}","lang":"${this.#sayings[this.#said[post]!]!.lang}"${
      references
    },"source":"${WATERMARK}","author":{"id":"${8_000_000_000 + post}","username":"${handle}","name":"${handle}","public_metrics":{"followers_count":${Math.round(
      40 * this.#audience[post]!,
    )}}}}\n`;
  }

  #retell(parent: number, post: number, at: number): void {
    const { random } = this;
    const draw = random.next();
    const kind =
      draw < 0.7 ? REPOST : draw < 0.79 ? QUOTE : draw < 0.87 ? REPLY : draw < 0.94 ? MANUAL : COPY;
    this.#parent[post] = parent;
    this.#kind[post] = kind;
    this.#at[post] = at;
    this.#audience[post] = audienceAt(random.next(), ALPHA);
    this.#said[post] = this.#said[parent]!;
    if (kind === REPOST) this.#text[post] = this.#text[this.#shown(parent)]!;
    else if (kind === QUOTE) this.#text[post] = this.#textNumber(random.pick(COMMENTS.en));
    else if (kind === REPLY) this.#text[post] = this.#textNumber(random.pick(QUESTIONS.en));
    else this.#write(parent, post);
  }

  /** Words written anew. */
  #write(parent: number, post: number): void {
    const before = this.#sayings[this.#said[parent]!]!;
    const after = operate(before, this.random.pick(OPERATIONS), this.random) ?? before;
    if (after !== before) this.#said[post] = this.#sayings.push(after) - 1;
    this.#text[post] = this.#textNumber(render(after));
  }

  /** What the platform puts before the words, and what people put there themselves. */
  #credit(kind: number, shown: number): string {
    if (kind === REPOST || kind === MANUAL) return shown < 0 ? '' : `RT @${handleOf(shown)}: `;
    return kind === REPLY ? `@${handleOf(shown)} ` : '';
  }

  /** The post that a repost shows. */
  #shown(post: number): number {
    let at = post;
    while (at > 0 && this.#kind[at] === REPOST) at = this.#parent[at]!;
    return at;
  }

  #ms(post: number): number {
    return START + Math.round(this.#at[post]! * 1000);
  }

  /**
   * 22 bits below the time hold the number of the post: no two are alike up to 4 million. Written in two halves, each
   * exact in a number: a million BigInts would take as long as all the rest.
   */
  #id(post: number): string {
    const ms = this.#ms(post) - EPOCH;
    const low = (ms % MILLION) * BELOW_TIME + post;
    const high = Math.floor(ms / MILLION) * BELOW_TIME + Math.floor(low / MILLION);
    return `${high}${String(low % MILLION).padStart(6, '0')}`;
  }

  /** ISO 8601; rows come in order of time, so most share their second with the one before. */
  #moment(post: number): string {
    const ms = this.#ms(post);
    const second = Math.floor(ms / 1000);
    if (second !== this.#second) {
      this.#second = second;
      this.#written = new Date(second * 1000).toISOString().slice(0, -4);
    }
    return `${this.#written}${String(ms % 1000).padStart(3, '0')}Z`;
  }

  #textNumber(text: string): number {
    let number = this.#textNumbers.get(text);
    if (number === undefined) {
      number = this.#texts.push(JSON.stringify(text).slice(1, -1)) - 1;
      this.#textNumbers.set(text, number);
    }
    return number;
  }
}

const handleOf = (post: number): string => (post === 0 ? 'norland_mfa' : `reader_${post}`);
