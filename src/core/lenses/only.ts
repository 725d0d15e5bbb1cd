/** The posts of the whole export that a filter lets pass: lenses that are answered in the worker count these alone. */
import { groupFacet, passing, type Facets } from '../replay/filter';
import { each, EACH, inSlices } from '../steps';
import { awarenessOf, isUntold } from './awareness';
import { circlesOf } from './circles';
import { facetsOf } from './facets';
import type { LensInput, Only, Pause } from './input';

/** By row: 1 where a post passes; null where all do. O(rows), and what the facets need. */
export async function shownRows(input: LensInput, only: Only, pause: Pause): Promise<Uint8Array | null> {
  const { dataset, forest, wordings } = input;
  const { count, time } = dataset.posts;
  const row = new Int32Array(count);
  const birth = new Float64Array(count);
  const enter = (at: number): void => {
    const post = forest.order[at]!;
    const above = forest.parent[post]!;
    const inherited = above < 0 ? NaN : birth[above]!;
    birth[post] = inherited > time[post]! ? inherited : time[post]!;
    row[at] = at;
  };
  await inSlices(each(count, enter), EACH, pause);
  const facets = await facetsFor(input, only, row, pause);
  const told = only.told ? await toldRows(input, pause) : null;
  const variants = only.wordings.map((at) => wordings.variant[at] ?? -1).filter((variant) => variant >= 0);
  await pause();
  const posts = { count, row, birth, kind: forest.kind, variant: wordings.variant, parent: forest.parent };
  return passing(posts, { ...only, wordings: variants }, facets, told);
}

async function facetsFor(
  input: LensInput,
  { facets }: Only,
  rows: Int32Array,
  pause: Pause,
): Promise<Facets> {
  const told = facets.language?.length || facets.role?.length ? facetsOf(input.dataset, rows) : {};
  await pause();
  return facets.community?.length ? { ...told, community: await communities(input, rows, pause) } : told;
}

/** Communities are those of the message's accounts, in whatever they write. */
async function communities(
  input: LensInput,
  rows: Int32Array,
  pause: Pause,
): Promise<ReturnType<typeof groupFacet>> {
  const { posts, accounts } = input.dataset;
  const found = await circlesOf({ ...input, shown: null }, pause);
  const of = new Int32Array(accounts.count).fill(-1);
  const circles = typeof found === 'string' ? null : found;
  circles?.of.forEach((circle, place) => {
    const author = posts.author[input.places.row[place]!]!;
    if (author >= 0) of[author] = circle;
  });
  return groupFacet(
    rows.map((row) => of[posts.author[row]!] ?? -1),
    circles?.circles.circles.length ?? 0,
  );
}

/** By row: 1 where the source is told of a post; all of them where nobody knows who it is. */
async function toldRows(input: LensInput, pause: Pause): Promise<Uint8Array> {
  const { tier } = await awarenessOf(input, pause);
  return tier.map((code) => (input.source.size && isUntold(code) ? 0 : 1));
}
