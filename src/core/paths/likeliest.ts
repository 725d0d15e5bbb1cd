/**
 * Which of a changed copy's forebears it was made from. The nearest words are not always the likeliest source: a beginning
 * that was cut off can come from the message that hundreds pass on as well as from one other cut a little longer.
 */
import { KIND } from '../dataset/types';
import { parseCredit } from '../wording/credit';
import { alignAgain } from '../wording/lcs';
import { each, EACH, inSlices, type Steps } from '../steps';
import { fidelity } from '../wording/measures';
import type { WordingPool } from '../wording/pool';
import { MOST_WORDS } from './copies/texts';
import type { Course } from './course';
import type { ForestDraft } from './draft';
import { BASIS } from './types';

/**
 * What a change costs, as the negative logarithm of its probability: a run of words lost or put in at just this place, and each
 * word that is put in. Weighed against the logarithm of the posts that show the source's words by then. Our own choice.
 */
const RUN = 6;
const ADDED = 4;
/** Forebears that are weighed. */
const FOREBEARS = 6;
/** Posts between two pauses; stages that `hangOnLikeliest` runs of a course. */
const SLICE = 1000;
export const LIKELIEST_STAGES = 1;

/** Hangs matched copies with changed words on the likeliest of their forebears; the nearest is kept as the second. */
export async function hangOnLikeliest(draft: ForestDraft, pool: WordingPool, course: Course): Promise<void> {
  const shown = await inSlices(new Shown(draft).sort(), EACH, course.pause);
  const wordings = new Int32Array(draft.count).fill(-1);
  const tokens = (row: number): Int32Array => {
    if (wordings[row]! < 0) wordings[row] = pool.of(parseCredit(draft.dataset.text(row), '').payload);
    return pool.tokens(wordings[row]!).subarray(0, MOST_WORDS);
  };
  const { time } = draft.dataset.posts;
  await course.run(draft.count, SLICE, (row) => {
    if (draft.basis[row] !== BASIS.matched || draft.similarity[row] === 1) return;
    const nearest = draft.parent[row]!;
    const candidates = forebears(draft, shown, row);
    if (candidates.length < 2) return;
    let best = nearest;
    let most = -Infinity;
    for (const from of candidates) {
      const score = Math.log(shown.before(from, time[row]!)) - changeCost(tokens(from), tokens(row));
      if (score > most) [best, most] = [from, score];
    }
    if (best === shown.head(nearest)) return;
    draft.parent[row] = best;
    draft.second[row] = nearest;
    draft.similarity[row] = fidelity(tokens(best), tokens(row));
  });
}

/** First posts with each of the texts above: of the nearest post's line, then of the second nearest's. */
function forebears(draft: ForestDraft, shown: Shown, row: number): number[] {
  const rows: number[] = [];
  for (const start of [draft.parent[row]!, draft.second[row]!]) {
    for (let at = start; at >= 0 && rows.length < FOREBEARS; at = draft.parent[at]!) {
      at = shown.head(at);
      if (draft.kind[at] === KIND.reply || !draft.dataset.hasText(at) || rows.includes(at)) break;
      rows.push(at);
    }
  }
  return rows;
}

/** Runs of changed words, and words put in. */
function changeCost(from: ArrayLike<number>, to: ArrayLike<number>): number {
  const kept = alignAgain(from, to);
  let cost = 0;
  let j = 0;
  for (let i = 0; i <= from.length; i++) {
    const start = i;
    while (i < from.length && kept[i]! < 0) i++;
    const until = i < from.length ? kept[i]! : to.length;
    if (i > start) cost += RUN;
    if (until > j) cost += RUN + ADDED * (until - j);
    j = until + 1;
  }
  return cost;
}

/** When each text was shown: by its first post, by equal copies, and by what reposts or quotes them. */
class Shown {
  readonly #times = new Map<number, Float64Array>();
  /** Rows that show the text of a head, by head. */
  readonly #offsets: Uint32Array;
  readonly #rows: Uint32Array;

  constructor(private readonly draft: ForestDraft) {
    this.#offsets = new Uint32Array(draft.count + 1);
    this.#rows = new Uint32Array(draft.count);
  }

  /** Puts the rows by their heads. */
  *sort(): Steps<this> {
    const { count } = this.draft;
    yield* each(count, (row) => {
      this.#offsets[this.head(row) + 1]!++;
    });
    for (let row = 0; row < count; row++) this.#offsets[row + 1]! += this.#offsets[row]!;
    const next = this.#offsets.slice();
    yield* each(count, (row) => {
      this.#rows[next[this.head(row)]!++] = row;
    });
    return this;
  }

  /** The first post with the text that a post shows, as far as equal copies, reposts and quotes lead to it. */
  head(row: number): number {
    const { draft } = this;
    const { repostOf, quoteOf } = draft.dataset.posts;
    let at = row;
    // A repost of a quote of a copy: no longer ways are looked for.
    for (let steps = 0; steps < 3; steps++) {
      const same = draft.basis[at] === BASIS.matched && draft.similarity[at] === 1;
      const to = same ? draft.parent[at]! : repostOf[at]! >= 0 ? repostOf[at]! : quoteOf[at]!;
      if (to < 0 || to === at) break;
      at = to;
    }
    return at;
  }

  /** Posts that showed a text before a moment; 1 at least. */
  before(head: number, time: number): number {
    if (this.#offsets[head + 1]! - this.#offsets[head]! <= 1) return 1;
    let times = this.#times.get(head);
    if (!times) {
      const rows = this.#rows.subarray(this.#offsets[head], this.#offsets[head + 1]);
      times = Float64Array.from(rows, (row) => this.draft.dataset.posts.time[row]!).sort();
      this.#times.set(head, times);
    }
    let [low, high] = [0, times.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (times[middle]! < time) low = middle + 1;
      else high = middle;
    }
    return Math.max(1, low);
  }
}
