/** Posts of a message set beside each other by who wrote them, or by whom they were taken from. */
import { Growing } from '../dataset/grow';
import { BASIS } from '../paths/types';
import { isChanger, isRetelling } from '../wording/seen';
import { each, EACH, inSlices } from '../steps';
import { parentsFirstSteps } from '../tree';
import { driftBelow, rootRows } from './drift';
import { counts, postsAt, type LensInput, type Pause } from './input';

/** Posts that are read between two pauses. */
const READ = 5000;

/** Some posts of a message that are counted, roots left out, in figures. */
export interface Side {
  posts: number;
  /** Posts that were read: in a sample each stands for several. */
  read: number;
  /** Accounts that wrote them, as far as authors are known. */
  accounts: number;
  /**
   * Followers of those accounts, as far as the export tells them. Followers are no audience, and whoever follows two of
   * them is counted twice.
   */
  followers: { sum: number; known: number };
  /** Posts that pass the message on, and those of them that could change its words (no reposts). */
  retellings: number;
  changers: number;
  /** Mean of 1 − drift over the changers that can be compared; `of` is how many, `read` of how many that were read. NaN for none. */
  fidelity: { mean: number; of: number; read: number };
  /** Of those, the changers that keep the message's words as they are. */
  unchanged: number;
  /** Milliseconds from the message's first post, of the first and of the middle post; NaN where none is dated. */
  first: number;
  median: number;
  /** Posts by others that hang on a post of this side, counted or not. */
  takenFrom: number;
  /** Posts whose path is unknown: they hang on what they repost. */
  unknown: number;
}

/** Figures of each side, at most eight; `sideOf` gives the number of a place's side, −1 = none. O(posts log posts). */
export async function sidesOf(
  input: LensInput,
  count: number,
  sideOf: (place: number) => number,
  pause: Pause,
): Promise<Side[]> {
  const { dataset, forest, places } = input;
  const { posts, accounts } = dataset;
  const { row: rows, parent: parents, birth: time, dated } = places;
  const start = dated > 0 ? time[0]! : NaN;
  const drift = driftBelow(input);
  const order = await inSlices(parentsFirstSteps(parents), EACH, pause);
  const root = await inSlices(rootRows(places, order), EACH, pause);
  /** By place: its side; −1 for roots, and for what is not counted. */
  const number = new Int32Array(rows.length).fill(-1);
  const enter = (place: number): void => {
    if (parents[place]! >= 0 && counts(input, rows[place]!)) number[place] = sideOf(place);
  };
  await inSlices(each(rows.length, enter), EACH, pause);
  const sides = Array.from({ length: count }, () => new Tally());
  /** By account: a bit for each side that it wrote for. A set of a million grows in leaps that hold the worker. */
  const wrote = new Uint8Array(accounts.count);
  for (let place = 0; place < rows.length; place++) {
    if (place % READ === 0) await pause();
    const row = rows[place]!;
    const parent = parents[place]!;
    const from = parent < 0 || parents[parent]! < 0 ? -1 : sideOf(parent);
    const author = posts.author[row]!;
    const here = postsAt(input, row);
    if (from >= 0 && posts.author[rows[parent]!] !== author) sides[from]!.takenFrom += here;
    if (number[place]! < 0) continue;
    const side = sides[number[place]!]!;
    const bit = 1 << number[place]!;
    side.posts += here;
    side.read++;
    if (author >= 0 && !(wrote[author]! & bit)) {
      wrote[author]! |= bit;
      side.accounts++;
      const followers = accounts.followers[author]!;
      if (followers >= 0) {
        side.followers.sum += followers;
        side.followers.known++;
      }
    }
    if (!Number.isNaN(time[place]! - start)) side.wait(time[place]! - start, here);
    if (forest.basis[row] === BASIS.unknown) side.unknown += here;
    const kind = forest.kind[row]!;
    if (!isRetelling(kind)) continue;
    side.retellings += here;
    if (!isChanger(kind)) continue;
    side.changers += here;
    const kept = 1 - drift(row, root[place]!);
    if (Number.isNaN(kept)) continue;
    side.kept += kept * here;
    if (kept === 1) side.unchanged += here;
    side.compared += here;
    side.readCompared++;
  }
  return sides.map((side) => side.finish());
}

class Tally {
  posts = 0;
  accounts = 0;
  readonly followers = { sum: 0, known: 0 };
  read = 0;
  /** Ascending: places stand in order of time. With each the posts that come no later. */
  readonly #delays = new Growing(new Float64Array(256));
  readonly #by = new Growing(new Float64Array(256));
  retellings = 0;
  changers = 0;
  kept = 0;
  compared = 0;
  readCompared = 0;
  unchanged = 0;
  takenFrom = 0;
  unknown = 0;

  wait(delay: number, posts: number): void {
    const { data, count } = this.#by;
    this.#by.push((count ? data[count - 1]! : 0) + posts);
    this.#delays.push(delay);
  }

  /** The delay of the middle post, the earlier of two. */
  #median(): number {
    const { data, count } = this.#by;
    let [low, high] = [0, count];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (data[middle]! * 2 < data[count - 1]!) low = middle + 1;
      else high = middle;
    }
    return count ? this.#delays.data[low]! : NaN;
  }

  finish(): Side {
    const { data, count } = this.#delays;
    return {
      posts: this.posts,
      read: this.read,
      accounts: this.accounts,
      followers: this.followers,
      retellings: this.retellings,
      changers: this.changers,
      fidelity: { mean: this.kept / this.compared, of: this.compared, read: this.readCompared },
      unchanged: this.unchanged,
      first: count ? data[0]! : NaN,
      median: this.#median(),
      takenFrom: this.takenFrom,
      unknown: this.unknown,
    };
  }
}
