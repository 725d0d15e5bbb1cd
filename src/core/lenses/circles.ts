/**
 * Communities that a message comes to. They are told only by follows and by posts outside its cascade: its own hops would
 * find the cascade itself. They are described by their leading words and languages and never named.
 */
import { fitName } from '../dataset/shown';
import type { Dataset } from '../dataset/types';
import { expectedReached, findCommunities, outsideTiesSteps, undirected, type Graph } from '../network';
import { isCore, tokenise } from '../wording/tokens';
import { atOnce, each, EACH, inSlices } from '../steps';
import { counts, postsAt, type LensInput, type Pause } from './input';
import { byLanguage, type Grouping } from './places';
import { reachOf, type Reach } from './reach';

export interface Circle {
  /** Account (row) with most ties in the community, by which it is known again: a name that a user gave stands with it. */
  anchor: number;
  /** Accounts of the community, in the message and outside it. */
  accounts: number;
  /** Words that its accounts use more than the others do, outside this message; most telling first. */
  words: string[];
  /** Its languages by posts outside this message, most used first. */
  languages: string[];
}

export interface CirclesReached {
  /** Communities of MIN accounts and more, by number. */
  circles: Circle[];
  reach: Reach;
  /** Communities that so many accounts drawn by chance would come to. */
  expected: number;
  /** What they are told by. */
  follows: number;
  interactions: number;
  modularity: number;
  /** Mean agreement of the division with those of other runs. */
  stability: { runs: number; nmi: number; ari: number };
}

/** Why there are none: branches are counted in their place. */
export type NoCircles = 'noTies' | 'fewTies' | 'unstable';

/** Accounts of the message that must have a tie outside it. Our own choice. */
const TIED = 0.5;
/** Smallest community that is counted, and the least ties and agreement that a division needs. Our own choices. */
const MIN = 5;
const TIES = 30;
const STABLE = 0.5;
const SEED = 1;
const WORDS = 5;
/** Posts read for the words of one community. */
const READ = 400;
/** Shorter words stand everywhere. */
const LETTERS = 4;

/**
 * Louvain on what ties the accounts outside the message; `of` = community by place, −1 = its author is in none that is
 * counted. O(posts + ties) a run.
 */
export async function circlesOf(
  input: LensInput,
  pause: Pause,
): Promise<{ circles: CirclesReached; of: Int32Array } | NoCircles> {
  const { dataset, places } = input;
  const { posts } = dataset;
  const inside = new Uint8Array(posts.count);
  /** Accounts whose posts are counted. */
  const isAuthor = new Uint8Array(dataset.accounts.count);
  const authors: number[] = [];
  const enter = (place: number): void => {
    const row = places.row[place]!;
    inside[row] = 1;
    const author = posts.author[row]!;
    if (author < 0 || isAuthor[author] || !counts(input, row)) return;
    isAuthor[author] = 1;
    authors.push(author);
  };
  await inSlices(each(places.count, enter), EACH, pause);
  const outside = await inSlices(outsideTiesSteps(dataset, inside), EACH, pause);
  const edges = outside.graph.targets.length / 2;
  if (edges === 0) return 'noTies';
  const { offsets } = outside.graph;
  let tied = 0;
  for (const author of authors) if (offsets[author + 1]! > offsets[author]!) tied++;
  if (edges < TIES || tied < authors.length * TIED) return 'fewTies';
  const { graph, accounts } = tiedOnly(outside.graph);
  const found = await findCommunities(graph, { seed: SEED, pause });
  if (!(found.stability.nmi >= STABLE)) return 'unstable';
  const sizes = new Uint32Array(found.count);
  for (const community of found.community) sizes[community]!++;
  // Communities are numbered by size: the small ones are the last.
  const counted = sizes.findIndex((size) => size < MIN);
  const count = counted < 0 ? found.count : counted;
  const ofAccount = new Int32Array(dataset.accounts.count).fill(-1);
  accounts.forEach((account, node) => {
    if (found.community[node]! < count) ofAccount[account] = found.community[node]!;
  });
  const of = new Int32Array(places.count).fill(-1);
  const place = (at: number): void => {
    const author = posts.author[places.row[at]!]!;
    if (author >= 0) of[at] = ofAccount[author]!;
  };
  await inSlices(each(places.count, place), EACH, pause);
  const members = authors.filter((author) => ofAccount[author]! >= 0).length;
  const circles: CirclesReached = {
    circles: await describe(
      dataset,
      inside,
      ofAccount,
      anchorsOf(outside.graph, ofAccount, count),
      sizes,
      pause,
    ),
    reach: await inSlices(
      reachOf(of, places.birth, (at) => postsAt(input, places.row[at]!)),
      EACH,
      pause,
    ),
    expected: expectedReached(sizes.subarray(0, count), members),
    follows: outside.follows,
    interactions: outside.interactions,
    modularity: found.modularity,
    stability: found.stability,
  };
  return { circles, of };
}

/** The graph of the accounts that have a tie; node i is accounts[i]. */
function tiedOnly({ nodes, offsets, targets, weights }: Graph): { graph: Graph; accounts: Int32Array } {
  const node = new Int32Array(nodes).fill(-1);
  const accounts: number[] = [];
  for (let account = 0; account < nodes; account++)
    if (offsets[account + 1]! > offsets[account]!) node[account] = accounts.push(account) - 1;
  const from: number[] = [];
  const to: number[] = [];
  const weight: number[] = [];
  for (const account of accounts) {
    for (let at = offsets[account]!; at < offsets[account + 1]!; at++) {
      if (targets[at]! < account) continue;
      from.push(node[account]!);
      to.push(node[targets[at]!]!);
      weight.push(weights[at]!);
    }
  }
  return {
    graph: undirected(accounts.length, { from, to, weight }),
    accounts: Int32Array.from(accounts),
  };
}

/** By community: its account with most ties to others of it, the first of equals. O(ties). */
function anchorsOf({ nodes, offsets, targets }: Graph, ofAccount: Int32Array, count: number): number[] {
  const anchors = new Array<number>(count).fill(-1);
  const most = new Float64Array(count).fill(-1);
  for (let account = 0; account < nodes; account++) {
    const community = ofAccount[account]!;
    if (community < 0) continue;
    let ties = 0;
    for (let at = offsets[account]!; at < offsets[account + 1]!; at++)
      if (ofAccount[targets[at]!] === community) ties++;
    if (ties > most[community]!) [anchors[community], most[community]] = [account, ties];
  }
  return anchors;
}

/** Leading words (by how much more its accounts use them than all do) and languages of each community. */
async function describe(
  dataset: Dataset,
  inside: Uint8Array,
  ofAccount: Int32Array,
  anchors: readonly number[],
  sizes: Uint32Array,
  pause: () => Promise<void>,
): Promise<Circle[]> {
  const { posts } = dataset;
  const rows: number[][] = Array.from(anchors, () => []);
  const collect = (row: number): void => {
    const author = posts.author[row]!;
    const community = author < 0 || inside[row] ? -1 : ofAccount[author]!;
    if (community >= 0 && rows[community]!.length < READ) rows[community]!.push(row);
  };
  await inSlices(each(posts.count, collect), EACH, pause);
  const words: Map<string, number>[] = [];
  const all = new Map<string, number>();
  for (const list of rows) {
    await pause();
    const own = new Map<string, number>();
    for (const row of list)
      for (const word of wordsIn(dataset.text(row))) {
        own.set(word, (own.get(word) ?? 0) + 1);
        all.set(word, (all.get(word) ?? 0) + 1);
      }
    words.push(own);
  }
  const read = rows.reduce((sum, list) => sum + list.length, 0);
  return rows.map((list, community) => {
    const lift = ([word, held]: [string, number]): number =>
      held * Math.log(held / list.length / (all.get(word)! / read));
    const telling = [...words[community]!].filter((entry) => entry[1] > 1 && lift(entry) > 0);
    telling.sort((a, b) => lift(b) - lift(a) || (a[0] < b[0] ? -1 : 1));
    return {
      anchor: anchors[community]!,
      accounts: sizes[community]!,
      words: telling.slice(0, WORDS).map(([word]) => fitName(word)),
      languages: commonest(atOnce(byLanguage(dataset, Int32Array.from(list)))),
    };
  });
}

const wordsIn = (text: string): Set<string> =>
  new Set(
    tokenise(text)
      .filter((token) => isCore(token) && token.core.length >= LETTERS)
      .map((token) => token.core),
  );

function commonest({ names, of }: Grouping): string[] {
  const counts = new Uint32Array(names.length);
  for (const group of of) if (group >= 0) counts[group]!++;
  const order = names.map((_, group) => group).filter((group) => counts[group]! > 0);
  return order.sort((a, b) => counts[b]! - counts[a]!).map((group) => names[group]!);
}
