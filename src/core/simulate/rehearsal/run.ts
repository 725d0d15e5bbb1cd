/**
 * One message through an invented network, once, by invented rules: whoever sees it passes it on by chance; most as it is,
 * some in words of their own (words.ts). How many pass it on does not hang on the words: the same seed gives two wordings
 * the same people at the same moments, who do the same to either.
 */
import { delayAt } from '../../kernel';
import { seeded, type Random } from '../../random';
import { Heap } from '../heap';
import { largest, type Network } from '../network';
import { poisson } from '../poisson';
import type { Measure } from './measures';
import { retold, type Carried, type Word } from './words';

/** Mean retellings of a post; whoever has more followers is passed on more. */
const R = 0.8;
/** Share of retellings that are written anew; the others pass on the words as they are. */
const WRITES_ANEW = 0.3;
/** Seconds. */
const END = 2 * 86_400;
const REPLIED_AFTER = 600;
const CORRECTED_AT = 2 * 3600;
const RELAYED_AT = [900, 2700] as const;
/** Share of those who would take it up below a reply of the source's, and take the source's words instead. */
const HEEDS = 0.5;
/** A correction is passed on so much less than the message. */
const CORRECTION = 0.5;
/** Retellings at which a run ends. */
const MOST_POSTS = 2000;
/** Seeds of what each person does to the words; far from those of who passes it on. */
const OWN = 1_000_003;

export interface Run {
  retellings: number;
  /** Deepest hop. */
  hops: number;
  /** By word: share of the retellings that have it. */
  kept: Float64Array;
  /** Share of the retellings that have every word of the point; NaN where nothing was retold. */
  whole: number;
  /** Last hop up to which more than half of each hop's retellings have every word of the point; 0 = at none. */
  holds: number;
}

interface Passing {
  at: number;
  account: number;
  hop: number;
  carried: Carried;
  /** From when on the source's own words stand below what it is taken from. */
  repliedAt: number;
  /** What an office does; null for everybody else. */
  office: 'correction' | 'relay' | null;
}

interface Message {
  words: readonly Word[];
  /** Numbers of the words that must arrive. */
  point: readonly number[];
  measures: ReadonlySet<Measure>;
}

/** The same seed, network and message give the same run. O(retellings · words). */
export function runOnce({ words, point, measures }: Message, network: Network, seed: number): Run {
  const random = seeded(seed);
  const said: Carried = { words: words.map((_, i) => i), added: 0 };
  const queue = new Heap<Passing>();
  const [source, ...embassies] = largest(network);
  const spoken = new Set([source!, ...embassies]);
  const tally = new Tally(words.length, point);
  const expose = (post: Passing, share = 1): void => {
    for (const { at, account } of drawn(random, network, post, share))
      queue.push(at, { ...post, at, account, hop: post.hop + 1, office: null });
  };

  const message = { at: 0, account: source!, hop: 0, carried: said, repliedAt: Infinity, office: null };
  expose(message);
  if (measures.has('correct'))
    queue.push(CORRECTED_AT, { ...message, at: CORRECTED_AT, office: 'correction' });
  if (measures.has('relay'))
    embassies.forEach((account, i) => {
      const at = RELAYED_AT[i]!;
      queue.push(at, { ...message, at, account, hop: 1, office: 'relay' });
    });

  for (let next = queue.pop(); next; next = queue.pop()) {
    if (next.at > END || tally.retellings >= MOST_POSTS) break;
    if (next.office === 'correction') expose(next, CORRECTION);
    else if (next.office === 'relay') {
      tally.add(1, said);
      expose(next);
    } else if (!spoken.has(next.account)) {
      spoken.add(next.account);
      // What somebody does to the words hangs on nothing but who it is.
      const own = seeded(seed * OWN + next.account);
      const from = own.chance(HEEDS) && next.at >= next.repliedAt ? said : next.carried;
      const carried = own.chance(WRITES_ANEW) ? retold(own, words, from) : from;
      const replied = measures.has('reply') && next.hop === 1 && carried !== said;
      tally.add(next.hop, carried);
      expose({ ...next, carried, repliedAt: replied ? next.at + REPLIED_AFTER : Infinity });
    }
  }
  return tally.run();
}

/** Who will pass a post on, and when: a Poisson number of its author's followers. */
function* drawn(
  random: Random,
  { accounts, offsets, followers }: Network,
  { at, account }: Passing,
  share: number,
): Generator<{ at: number; account: number }> {
  const from = offsets[account]!;
  const audience = offsets[account + 1]! - from;
  const mean = followers.length / accounts;
  const count = audience ? poisson(random, (share * R * audience) / mean) : 0;
  for (let i = 0; i < count; i++)
    yield { at: at + delayAt(random.next()), account: followers[from + random.below(audience)]! };
}

/** Counts what arrives. */
class Tally {
  retellings = 0;
  readonly #kept: Float64Array;
  /** By hop: retellings, and those of them with the whole point. */
  readonly #of: number[] = [];
  readonly #whole: number[] = [];

  constructor(
    words: number,
    private readonly point: readonly number[],
  ) {
    this.#kept = new Float64Array(words);
  }

  add(hop: number, { words }: Carried): void {
    this.retellings++;
    for (const word of words) this.#kept[word]!++;
    const whole = this.point.every((word) => words.includes(word));
    this.#of[hop] = (this.#of[hop] ?? 0) + 1;
    this.#whole[hop] = (this.#whole[hop] ?? 0) + (whole ? 1 : 0);
  }

  run(): Run {
    const { retellings } = this;
    let holds = 0;
    while (this.#of[holds + 1] && this.#whole[holds + 1]! * 2 > this.#of[holds + 1]!) holds++;
    return {
      ...{ retellings, holds },
      hops: Math.max(0, this.#of.length - 1),
      kept: this.#kept.map((count) => count / retellings),
      whole: this.#whole.reduce((sum, count) => sum + count, 0) / retellings,
    };
  }
}
