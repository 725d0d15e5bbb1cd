/**
 * What an export can answer: for each lens yes, partly or no, by what the export holds. The rules are our own choice;
 * the interface says which one applied and what to collect next time.
 */
import { isExternal } from '../dataset/external';
import { KIND, type Dataset } from '../dataset/types';
import { BASIS, type Forest } from '../paths/types';
import { each, type Steps } from '../steps';
import { LENSES, type Lens } from './names';

export type Verdict = 'yes' | 'partly' | 'no';

/** Why a verdict is what it is; the interface has a sentence for each, and one for what to collect next time. */
export type SupportReason =
  | 'hops'
  | 'pathsUnknown'
  | 'undated'
  | 'noHops'
  | 'changers'
  | 'fewChangers'
  | 'onlyReposts'
  | 'noText'
  | 'responses'
  | 'onlyNotifying'
  | 'noHandles'
  | 'exchanges'
  | 'oneWay'
  | 'noReplies'
  | 'profiles'
  | 'noProfiles'
  | 'noAuthors'
  | 'messages'
  | 'fewMessages'
  | 'oneMessage';

export interface Support {
  lens: Lens;
  verdict: Verdict;
  why: SupportReason;
  /** The figures of the sentence: how many, of how many. */
  count: number;
  of: number;
}

/** Below this many posts of the kind a lens reads, it can answer only in part. */
const FEW = 10;
/** From this share of unknown paths on, hops say little. */
const MOSTLY = 0.8;
/** Posts whose authors are looked up between two pauses. */
const READ = 5000;
/** Messages of one account that can be compared. */
const COMPARABLE = 5;

/** What was counted of an export, once over its posts. */
interface Facts {
  posts: number;
  worded: number;
  undated: number;
  handled: number;
  hops: number;
  unknown: number;
  reposts: number;
  /** Retellings with words of their own: quotes, credited and uncredited copies. */
  changers: number;
  replies: number;
  /** Replies to somebody's reply or post by one who was replied to in turn. */
  exchanges: number;
  /** Responses that notify nobody by themselves: copies, and what hangs below the first hop. */
  distant: number;
  /** Messages of the account that has most of them. */
  messages: number;
  /** Accounts of authors, and those of them that are described. */
  authors: number;
  described: number;
}

/** Whether each lens can be answered from this export, in the order of LENSES. O(posts + accounts). */
export function* supportOf(dataset: Dataset, forest: Forest): Steps<Support[]> {
  const facts = yield* count(dataset, forest);
  return LENSES.map((lens) => ({ lens, ...RULES[lens](facts) }));
}

/** The lens that an export answers best; ties go to the first of `preferred`, the lenses there are. */
export function bestSupported(support: readonly Support[], preferred: readonly Lens[]): Lens {
  const rank = { yes: 2, partly: 1, no: 0 } as const;
  const verdictOf = (lens: Lens): number =>
    rank[support.find((entry) => entry.lens === lens)?.verdict ?? 'no'];
  return preferred.reduce((best, lens) => (verdictOf(lens) > verdictOf(best) ? lens : best));
}

type Answer = Omit<Support, 'lens'>;
const say = (verdict: Verdict, why: SupportReason, n = 0, of = 0): Answer => ({
  verdict,
  why,
  count: n,
  of,
});

const RULES: Record<Lens, (facts: Facts) => Answer> = {
  where({ hops, unknown, undated, posts }) {
    if (hops === 0) return say('no', 'noHops');
    if (undated * 2 > posts) return say('partly', 'undated', undated, posts);
    if (unknown > hops * MOSTLY) return say('partly', 'pathsUnknown', unknown, hops);
    return say('yes', 'hops', hops - unknown, hops);
  },
  wording({ worded, changers, reposts, hops }) {
    if (worded === 0) return say('no', 'noText');
    if (hops === 0) return say('no', 'noHops');
    if (changers === 0) return say('partly', 'onlyReposts', reposts);
    return changers < FEW ? say('partly', 'fewChangers', changers) : say('yes', 'changers', changers);
  },
  horizon({ handled, posts, hops, distant }) {
    if (handled * 2 < posts) return say('no', 'noHandles', posts - handled, posts);
    if (hops === 0) return say('no', 'noHops');
    return distant === 0 ? say('partly', 'onlyNotifying', hops) : say('yes', 'responses', distant, hops);
  },
  dialogue({ replies, exchanges }) {
    if (replies === 0) return say('no', 'noReplies');
    return exchanges === 0 ? say('partly', 'oneWay', replies) : say('yes', 'exchanges', exchanges, replies);
  },
  carriers({ authors, described, hops }) {
    if (authors === 0) return say('no', 'noAuthors');
    if (hops === 0) return say('no', 'noHops');
    return described * 2 < authors
      ? say('partly', 'noProfiles', described, authors)
      : say('yes', 'profiles', described, authors);
  },
  compare({ messages }) {
    if (messages < 2) return say('no', 'oneMessage', messages);
    return messages < COMPARABLE ? say('partly', 'fewMessages', messages) : say('yes', 'messages', messages);
  },
};

function* count(dataset: Dataset, forest: Forest): Steps<Facts> {
  const { posts, accounts } = dataset;
  const facts: Facts = {
    ...{ posts: 0, worded: 0, undated: 0, handled: 0, hops: 0, unknown: 0, reposts: 0, changers: 0 },
    ...{ replies: 0, exchanges: 0, distant: 0, messages: 0, authors: 0, described: 0 },
  };
  const messages = new Uint32Array(accounts.count);
  const writes = new Uint8Array(accounts.count);
  const read = (row: number): void => {
    if (isExternal(dataset, row)) return;
    facts.posts++;
    const author = posts.author[row]!;
    const kind = forest.kind[row]!;
    const parent = forest.parent[row]!;
    if (dataset.hasText(row)) facts.worded++;
    if (Number.isNaN(posts.time[row]!)) facts.undated++;
    if (author >= 0) writes[author] = 1;
    if (author >= 0 && accounts.handle(author) !== '') facts.handled++;
    if (parent < 0) {
      if (author >= 0) messages[author]!++;
      return;
    }
    facts.hops++;
    if (forest.basis[row] === BASIS.unknown) facts.unknown++;
    if (kind === KIND.repost) facts.reposts++;
    else if (kind === KIND.reply) facts.replies++;
    else facts.changers++;
    if (kind === KIND.copy || forest.depth[row]! > 1) facts.distant++;
    const grandparent = forest.parent[parent]!;
    if (kind === KIND.reply && grandparent >= 0 && author >= 0 && posts.author[grandparent] === author)
      facts.exchanges++;
  };
  yield* each(posts.count, read, READ);
  const describe = (account: number): void => {
    facts.messages = Math.max(facts.messages, messages[account]!);
    if (!writes[account]) return;
    facts.authors++;
    if (accounts.followers[account]! >= 0 || accounts.name(account) !== '') facts.described++;
  };
  yield* each(accounts.count, describe, READ);
  return facts;
}
