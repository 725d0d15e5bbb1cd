/**
 * How the source hears of a post: the platform's own rules of notification, as a versioned set of rules (methods: unseen
 * responses). Told is not seen: filters, mutes, volume and several staff stand between the two.
 */
import { KIND, type Csr, type Dataset } from '../dataset/types';
import { canonicalLink } from '../paths/links';
import { BASIS } from '../paths/types';
import { each, EACH, inSlices, type Steps } from '../steps';
import { wordsRow } from '../wording/seen';
import { isBySource, namesOfSource, type LensInput, type Pause } from './input';
import { isExternal } from '../dataset/external';

/**
 * Words of a copy that a search for a phrase finds: so many in a row that stand in what it was matched with, or more than
 * half of its own. What shares fewer is similar, no more. Our own choice.
 */
const PHRASE = 6;
/** Words of a text that are looked at for it. */
const LOOKED_AT = 400;
/** Fewer words say too little to be searched for. */
const LEAST_WORDS = 4;
/** Times that all posts are looked at: what is found tells words that find more. Two are enough but for odd exports. */
const ROUNDS = 8;
/** Posts that are classed between two pauses. */
const RULED = 5000;

/** A change of any rule below takes a new version and date. */
export const AWARENESS_RULES = { version: 2, date: '2026-11-27' } as const;

/**
 * `own`: by the source. `notified`: the platform tells it of the post by itself. `weak`: told of together with others, if at
 * all. `discoverable`: found by one who looks for it. `unlinked`: nothing but similar words leads to it, which may be
 * chance. `absent`: not in the export.
 */
export const TIERS = ['absent', 'own', 'notified', 'weak', 'discoverable', 'unlinked'] as const;
export type Tier = (typeof TIERS)[number];
export const TIER = { absent: 0, own: 1, notified: 2, weak: 3, discoverable: 4, unlinked: 5 } as const;

/** True for a post that the source is not told of. */
export const isUntold = (tier: number): boolean => tier === TIER.discoverable || tier === TIER.unlinked;

/** By which rule. */
export const RULES = [
  'none',
  'retweet',
  'quote',
  'reply',
  'mention',
  'retweetedMention',
  'retweetedRetweet',
  'quoteChain',
  'conversation',
  'urlSearch',
  'hashtagSearch',
  'textSearch',
] as const;
export type Rule = (typeof RULES)[number];

const ruleCode = (rule: Rule): number => RULES.indexOf(rule);
const TIER_OF_RULE: Record<Exclude<Rule, 'none'>, number> = {
  ...{ retweet: TIER.notified, quote: TIER.notified, reply: TIER.notified, mention: TIER.notified },
  ...{ retweetedMention: TIER.weak, retweetedRetweet: TIER.weak },
  ...{ quoteChain: TIER.discoverable, conversation: TIER.discoverable, urlSearch: TIER.discoverable },
  ...{ hashtagSearch: TIER.discoverable, textSearch: TIER.discoverable },
};

export interface Awareness {
  /** By row: code in TIERS. */
  tier: Uint8Array;
  /** By row: code in RULES. */
  rule: Uint8Array;
}

/** Where no source is known: every post stands outside the tiers. */
export const nobodyAware = ({ posts }: Dataset): Awareness => ({
  tier: new Uint8Array(posts.count).fill(TIER.absent),
  rule: new Uint8Array(posts.count),
});

type AwarenessInput = Pick<LensInput, 'dataset' | 'forest' | 'wordings' | 'source' | 'roots'>;

/** The rules, applied to every post of the Dataset. O(posts + what they name). */
export async function awarenessOf(input: AwarenessInput, pause: Pause): Promise<Awareness> {
  const rules = new Rules(input, await inSlices(ownPosts(input), EACH, pause));
  const { order, kind } = input.forest;
  for (let round = 0, more = true; more && round < ROUNDS; round++) {
    more = round === 0;
    // A repost is heard of as what it shows is: posts with words of their own come first, parents before children.
    for (const reposts of [false, true])
      for (let at = 0; at < order.length; at++) {
        if (at % RULED === 0) await pause();
        const row = order[at]!;
        if ((kind[row] === KIND.repost) === reposts && rules.apply(row)) more = true;
      }
  }
  return rules;
}

/** What the source wrote itself (rows), and the moment from which on it has reposted a post of others. */
interface OwnPosts {
  own: number[];
  reposted: ReadonlyMap<number, number>;
}

function* ownPosts(input: AwarenessInput): Steps<OwnPosts> {
  const { posts } = input.dataset;
  const own: number[] = [];
  const reposted = new Map<number, number>();
  yield* each(posts.count, (row) => {
    if (!isBySource(input, row)) return;
    const original = posts.repostOf[row]!;
    if (original < 0) own.push(row);
    else if (!isBySource(input, original)) reposted.set(original, posts.time[row]!);
  });
  return { own, reposted };
}

class Rules implements Awareness {
  readonly tier: Uint8Array;
  readonly rule: Uint8Array;
  readonly #names: Uint8Array;
  readonly #links: SourceEntries;
  readonly #hashtags: SourceEntries;
  /** By wording: 1 where a post with these words is the source's, or one that it is told of or can find. */
  readonly #known: Uint8Array;
  /** Moment from which on the source has reposted a post. */
  readonly #reposted: ReadonlyMap<number, number>;

  constructor(
    private readonly input: AwarenessInput,
    { own, reposted }: OwnPosts,
  ) {
    const { posts } = input.dataset;
    this.tier = new Uint8Array(posts.count);
    this.rule = new Uint8Array(posts.count);
    this.#names = namesOfSource(input);
    this.#known = new Uint8Array(input.wordings.pool.count);
    this.#reposted = reposted;
    this.#links = new SourceEntries(posts.urls, own, canonicalLink);
    this.#hashtags = new SourceEntries(posts.hashtags, own, (tag) => tag.toLowerCase());
  }

  /** Classes a post that is not, or that nothing led to so far. Returns true where something newly leads to it. */
  apply(row: number): boolean {
    const before = this.tier[row]!;
    if (before !== TIER.absent && before !== TIER.unlinked) return false;
    if (isExternal(this.input.dataset, row)) return false;
    const rule = isBySource(this.input, row) ? 'own' : (this.#told(row) ?? this.#found(row));
    this.tier[row] = rule === 'own' ? TIER.own : rule ? TIER_OF_RULE[rule] : TIER.unlinked;
    if (!rule) return false;
    if (rule !== 'own') this.rule[row] = ruleCode(rule);
    const own = this.input.wordings.own[row]!;
    if (own >= 0) this.#known[own] = 1;
    return true;
  }

  /** What the platform tells the source of by itself. */
  #told(row: number): Exclude<Rule, 'none'> | null {
    const { dataset, forest } = this.input;
    const { repostOf, quoteOf, replyTo, time } = dataset.posts;
    if (forest.kind[row] === KIND.repost) {
      const shown = repostOf[row]!;
      if (shown < 0) return null;
      if (isBySource(this.input, shown)) return 'retweet';
      if (this.#namesSource(shown)) return 'retweetedMention';
      const since = this.#reposted.get(shown);
      return since !== undefined && !(time[row]! < since) ? 'retweetedRetweet' : null;
    }
    if (isBySource(this.input, replyTo[row]!)) return 'reply';
    if (isBySource(this.input, quoteOf[row]!)) return 'quote';
    return this.#namesSource(row) ? 'mention' : null;
  }

  /** What one who looks for it finds. */
  #found(row: number): Exclude<Rule, 'none'> | null {
    return (
      this.#byPath(row) ??
      (this.#links.heldBy(row) ? 'urlSearch' : this.#hashtags.heldBy(row) ? 'hashtagSearch' : null) ??
      (this.#holdsKnownWords(row) ? 'textSearch' : null)
    );
  }

  /** True for a post on its own whose words are those of one that the source knows or can find, whoever was first. */
  #holdsKnownWords(row: number): boolean {
    const { forest, wordings } = this.input;
    const kind = forest.kind[row]!;
    if (kind !== KIND.original && kind !== KIND.copy && kind !== KIND.manual) return false;
    const own = wordings.own[row]!;
    return own >= 0 && this.#known[own] === 1 && wordings.pool.tokens(own).length >= LEAST_WORDS;
  }

  /** Along what it refers to, or by the words that it has from there. */
  #byPath(row: number): Exclude<Rule, 'none'> | null {
    const { dataset, forest } = this.input;
    const kind = forest.kind[row]!;
    const parent = kind === KIND.repost ? dataset.posts.repostOf[row]! : forest.parent[row]!;
    if (parent < 0) return null;
    const above = wordsRow(dataset, forest.kind, parent);
    const tier = this.tier[above]!;
    if (tier === TIER.absent || tier === TIER.unlinked) return null;
    if (forest.basis[row] === BASIS.matched) return this.#sharesPhrase(row, above) ? 'textSearch' : null;
    if (kind === KIND.manual) return 'textSearch';
    if (forest.basis[row] === BASIS.declared) return 'urlSearch';
    if (kind === KIND.quote || forest.kind[above] === KIND.quote) return 'quoteChain';
    const rule = RULES[this.rule[above]!]!;
    return tier === TIER.discoverable && rule !== 'none' ? rule : 'conversation';
  }

  /** True for a copy that holds a phrase of what it was matched with. */
  #sharesPhrase(row: number, above: number): boolean {
    const { forest, wordings } = this.input;
    if (forest.shared[row] !== 0) return false;
    const [own, theirs] = [wordings.own[row]!, wordings.own[above]!];
    if (own < 0 || theirs < 0) return false;
    const words = wordings.pool.tokens(own).subarray(0, LOOKED_AT);
    const run = longestRun(words, wordings.pool.tokens(theirs).subarray(0, LOOKED_AT));
    return run >= PHRASE || run * 2 > words.length;
  }

  #namesSource(row: number): boolean {
    const { offsets, values } = this.input.dataset.posts.mentions;
    for (let at = offsets[row]!; at < offsets[row + 1]!; at++) if (this.#names[values[at]!]) return true;
    return false;
  }
}

/** Most words in a row that stand in both. O(a × b). */
function longestRun(a: Int32Array, b: Int32Array): number {
  const runs = new Uint16Array(b.length + 1);
  let longest = 0;
  for (const word of a)
    // Backwards, so that the run before each word of `b` is still that of the word before.
    for (let j = b.length; j > 0; j--) {
      runs[j] = word === b[j - 1] ? runs[j - 1]! + 1 : 0;
      if (runs[j]! > longest) longest = runs[j]!;
    }
  return longest;
}

/** Links or hashtags that the source's own posts hold. */
class SourceEntries {
  readonly #held = new Set<string>();
  /** By entry of the dictionary: 0 = not looked at, 1 = not the source's, 2 = the source's. */
  readonly #known: Uint8Array;

  constructor(
    private readonly lists: Csr,
    own: readonly number[],
    private readonly canonical: (entry: string) => string,
  ) {
    this.#known = new Uint8Array(lists.dictionary.length);
    const { offsets, values, dictionary } = lists;
    for (const row of own)
      for (let at = offsets[row]!; at < offsets[row + 1]!; at++)
        this.#held.add(canonical(dictionary[values[at]!]!));
  }

  heldBy(row: number): boolean {
    if (!this.#held.size) return false;
    const { offsets, values } = this.lists;
    for (let at = offsets[row]!; at < offsets[row + 1]!; at++) if (this.#isHeld(values[at]!)) return true;
    return false;
  }

  #isHeld(entry: number): boolean {
    this.#known[entry] ||= this.#held.has(this.canonical(this.lists.dictionary[entry]!)) ? 2 : 1;
    return this.#known[entry] === 2;
  }
}
