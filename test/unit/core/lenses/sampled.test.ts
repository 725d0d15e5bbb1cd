/** What the lenses tell of a sample lies near what they tell of the whole cascade, and no weight is lost on the way. */
import { beforeAll, describe, expect, it } from 'vitest';
import { KIND, KINDS } from '../../../../src/core/dataset/types';
import { ANSWER_LENS } from '../../../../src/core/lenses';
import { lensInput, type LensInput } from '../../../../src/core/lenses/input';
import { CascadeRows } from '../../../../src/core/library/cascadeRows';
import { backbone, sample, type Chosen } from '../../../../src/core/library/sample';
import { figuresOf, type CascadeFigures } from '../../../../src/core/paths/figures';
import { seeded } from '../../../../src/core/random';
import { bandCounts, buffersOf, buildReplayIndex, makeTimeScale } from '../../../../src/core/replay';
import { Tallies } from '../../../../src/core/replay/tallies';
import type { TestPost } from '../../helpers/dataset';
import { atOnce } from '../../helpers/lenses';
import { openMessage } from '../../helpers/message';

const POSTS = 20_000;
const READ = 2000;
const LANGUAGES = ['en', 'en', 'en', 'fr', 'fr', 'es', 'ar'];
const SAID = 'The visa fee is waived for all students until Friday, 13 May.';
const LESS = 'The visa fee is waived for all students.';

/** A cascade that a few posts carry on: most posts are leaves, below the message and below quotes, replies and reposts. */
function world(): TestPost[] {
  const random = seeded(12);
  const posts: TestPost[] = [
    { id: 'root', author: 'mfa_norland', text: SAID, time: 0, lang: 'en', reposts: 15_000 },
  ];
  const hubs = ['root'];
  for (let i = 1; i < POSTS; i++) {
    const to = random.chance(0.6) ? 'root' : random.pick(hubs);
    const kind = random.next();
    const post: TestPost = {
      id: `p${i}`,
      author: `account${random.below(15_000)}`,
      text: '',
      time: Math.floor(864e5 * random.next() ** 2) + i,
      lang: kind < 0.7 ? random.pick(LANGUAGES) : 'en',
      followers: random.below(5000),
    };
    if (kind < 0.7) post.repostOf = to;
    else if (kind < 0.8)
      Object.assign(post, { quoteOf: to, text: random.pick([SAID, LESS, `Is it so? ${LESS}`]) });
    else if (kind < 0.95) Object.assign(post, { replyTo: to, text: random.pick(['Which form?', 'Thanks.']) });
    else Object.assign(post, { repostOf: '', quoteOf: to, text: `RT @mfa_norland: ${LESS}` });
    if (!post.repostOf && hubs.length < 150 && random.chance(0.1)) hubs.push(post.id);
    // The source replies to some.
    if (post.replyTo && random.chance(0.05)) {
      posts.push(post);
      i++;
      posts.push({
        id: `p${i}`,
        author: 'mfa_norland',
        text: 'Form B.',
        time: (post.time! as number) + 1000,
        lang: 'en',
        replyTo: post.id,
      });
      continue;
    }
    posts.push(post);
  }
  return posts;
}

/** The same posts as their sample. */
function drawn(
  posts: readonly TestPost[],
  choose: (columns: ReturnType<CascadeRows['finish']>) => Chosen,
): TestPost[] {
  const rows = new CascadeRows();
  for (const { id, author, repostOf = '', quoteOf = '', replyTo = '', time } of posts) {
    const kind = repostOf ? KIND.repost : replyTo ? KIND.reply : quoteOf ? KIND.quote : KIND.original;
    rows.add(id, [repostOf, replyTo, quoteOf], kind, Number(time ?? NaN), author === 'mfa_norland');
  }
  const { rows: chosen, weight } = choose(rows.finish());
  return Array.from(chosen, (row, i) => ({ ...posts[row]!, weight: weight[i]! }));
}

async function open(posts: TestPost[]) {
  const message = await openMessage(posts);
  const { data: dataset, forest, wordings, reader } = message;
  const input = await lensInput(
    { dataset, forest, wordings, words: (row) => reader.words(row) },
    [0],
    [],
    atOnce,
  );
  return { ...message, input, figures: await figuresOf(dataset, forest, [0], atOnce) };
}
type Opened = Awaited<ReturnType<typeof open>>;

let whole: Opened;
let part: Opened;
let spine: Opened;
beforeAll(async () => {
  const posts = world();
  whole = await open(posts);
  part = await open(drawn(posts, (columns) => sample(columns, READ, 7)));
  spine = await open(drawn(posts, (columns) => backbone(columns, 7)));
}, 30_000);

/** Within four standard errors of a count that each tenth post was drawn for: √(count × (weight − 1)). */
function near(estimate: number, truth: number, weight = 14): void {
  expect(Math.abs(estimate - truth), `${estimate} for ${truth}`).toBeLessThanOrEqual(
    4 * Math.sqrt(Math.max(1, truth) * (weight - 1)),
  );
}
const answer = <L extends keyof typeof ANSWER_LENS>(lens: L, { input }: { input: LensInput }) =>
  ANSWER_LENS[lens](input, { source: [], roles: [], joined: [], pinned: [] } as never, atOnce);

describe('a sample of a tenth', () => {
  it('has the size, the hops and the shape of the whole', () => {
    expect(part.data.sampled).toMatchObject({ how: 'sample', read: READ, of: whole.data.posts.count });
    const { figures: told } = part;
    const { figures: truth } = whole;
    expect([told.posts, told.read]).toEqual([truth.posts, READ]);
    expect(told.breadth).toEqual(truth.breadth);
    expect(told.unknown).toBe(truth.unknown);
    for (const figure of ['depth', 'maxBreadth', 'meanDepth', 'structuralVirality'] as const)
      expect(told[figure], figure).toBeCloseTo(truth[figure], 9);
  });

  it('has its kinds, running counts and bands', () => {
    const count = whole.bundle.cascade.count;
    const kinds = part.replay.kinds(part.bundle.cascade.count);
    KINDS.forEach((kind, code) => {
      near(kinds[code]!, whole.replay.kinds(count)[code]!);
      expect(part.bundle.kinds[kind]).toBe(kinds[code]);
    });
    expect(part.replay.read.posts(part.bundle.cascade.count)).toBe(READ);
    // Half of the posts, at the same moment.
    const { birth } = whole.bundle.cascade;
    for (const share of [0.1, 0.5, 0.9]) {
      const born = Math.floor(count * share);
      const until = part.bundle.cascade.birth.findIndex((time) => time > birth[born - 1]!);
      near(part.replay.posts(until), born);
      near(part.replay.all(until).retellings, whole.replay.all(born).retellings);
    }
    const bands = (opened: Opened) =>
      bandCounts(
        opened.bundle.cascade,
        opened.bundle.cascade.kind,
        4,
        makeTimeScale(whole.bundle.cascade, 'clock'),
        1,
      );
    expect(bands(part).reduce((a, b) => a + b)).toBeGreaterThan(0);
    const tallies = new Tallies(part.bundle.cascade, part.bundle.cascade.kind, KINDS.length);
    expect(tallies.count(part.bundle.cascade.count, KIND.repost)).toBe(part.bundle.kinds.repost);
    expect(tallies.read.count(part.bundle.cascade.count, KIND.repost)).toBeLessThan(READ);
  });

  it('has an index that crosses to another thread', () => {
    const { bundle } = spine;
    const index = buildReplayIndex(bundle.cascade, bundle.survives.slice(), bundle.rootTokens.length);
    const { read } = structuredClone(index, { transfer: buffersOf(index) });
    expect(read!.checkpoints.length).toBeGreaterThan(0);
    expect(index.checkpoints).toHaveLength(0);
  });

  it('has its wordings, and what is kept of the words', () => {
    const count = whole.bundle.cascade.count;
    const told = part.replay.all(part.bundle.cascade.count);
    const truth = whole.replay.all(count);
    for (const figure of ['retellings', 'changers', 'worded', 'changed', 'carriers'] as const)
      near(told[figure], truth[figure]);
    expect(told.fidelity).toBeCloseTo(truth.fidelity, 1);
    const carriers = (opened: Opened) => opened.bundle.variants.map((view) => view.carriers);
    near(carriers(part)[0]!, carriers(whole)[0]!);
    near(carriers(part)[1]!, carriers(whole)[1]!);
  });

  it('goes where the whole goes', async () => {
    const [told, truth] = [await answer('where', part), await answer('where', whole)];
    expect([told.posts, told.read, truth.read]).toEqual([truth.posts, READ, truth.posts]);
    for (const { group, posts } of truth.languages.groups) {
      const name = truth.languages.names[group]!;
      const same = told.languages.groups.find((one) => told.languages.names[one.group] === name)!;
      near(same.posts, posts);
    }
    expect(told.languages.effective).toBeCloseTo(truth.languages.effective, 0);
    expect(told.branches.count).toBe(truth.branches.count);
    expect(told.branches.carriedOn).toBe(truth.branches.carriedOn);
    expect(told.branches.largest[0]!.posts).toBe(truth.branches.largest[0]!.posts);
  });

  it('tells what the source is told of', async () => {
    const [told, truth] = [await answer('horizon', part), await answer('horizon', whole)];
    for (const tier of ['notified', 'weak', 'discoverable', 'unlinked'] as const)
      near(told.counts[tier], truth.counts[tier]);
    near(told.expressive.of, truth.expressive.of);
    expect(told.horizonDepth).toBe(truth.horizonDepth);
    expect(told.blindSpot.all).toBeCloseTo(truth.blindSpot.all!, 1);
    expect(told.audience!.of / truth.audience!.of).toBeCloseTo(1, 0);
  });

  it('tells who was replied to', async () => {
    const [told, truth] = [await answer('dialogue', part), await answer('dialogue', whole)];
    near(told.addressed, truth.addressed);
    near(told.questions, truth.questions);
    // Whoever was replied to is kept, and so is every post of the source.
    expect([told.repliedTo, told.posts]).toEqual([truth.repliedTo, truth.posts]);
    expect(told.replyRate).toBeCloseTo(truth.replyRate!, 1);
    expect(told.threads.closed).toBe(truth.threads.closed);
    near(told.timed, truth.timed);
  });

  it('tells who carries it, and how the messages compare', async () => {
    const [told, truth] = [await answer('carriers', part), await answer('carriers', whole)];
    near(told.organic.posts, truth.organic.posts);
    near(told.organic.changers, truth.organic.changers);
    expect(told.organic.median / truth.organic.median).toBeCloseTo(1, 0);
    expect(told.half!.of).toBeGreaterThan(told.organic.read);
    const [[first], [same]] = [
      (await answer('compare', part)).messages,
      (await answer('compare', whole)).messages,
    ];
    expect([first!.size, first!.depth, first!.retellings]).toEqual([
      same!.size,
      same!.depth,
      same!.retellings,
    ]);
    expect(first!.structuralVirality).toBeCloseTo(same!.structuralVirality, 9);
    near(first!.changers, same!.changers);
    near(first!.fidelity.of, same!.fidelity.of);
    expect(first!.fidelity.read).toBeLessThan(first!.fidelity.of);
  });
});

it('the backbone has the size, the hops, the kinds and the shape of the whole exactly', () => {
  const shape = ({ posts, breadth, structuralVirality }: CascadeFigures) => [
    posts,
    breadth,
    structuralVirality.toFixed(9),
  ];
  expect(shape(spine.figures)).toEqual(shape(whole.figures));
  expect(spine.bundle.kinds.repost).toBe(whole.bundle.kinds.repost);
  expect(spine.figures.read).toBeLessThan(READ);
});
