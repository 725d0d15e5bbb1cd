import { describe, expect, it } from 'vitest';
import { Library } from '../../../../src/core/service/library';
import { KINDS, type Dataset } from '../../../../src/core/dataset/types';
import type { CascadeEntry, Take, Taken } from '../../../../src/core/library/types';
import { importNamed } from '../../helpers/import';
import { ANY, libraryOf, reachOf, unpaused, type PostRow } from '../../helpers/library';

const START = Date.UTC(2020, 0, 1);
const ORDINARY = 'An ordinary line of text, as most are';
/** Texts that a table, a spreadsheet or a screen might take for something else. */
const HOSTILE = [
  'She said "so", and left;\ntwo lines\r\nand a third',
  '\'=HYPERLINK("http://x")',
  'a,b\tc|d \\" e',
  ' \u202ereversed\u202c and \u0000 nothing \u0007',
  '&amp;lt; is &lt; once',
  'RT @somebody: nobody said this',
  '"',
  '\ufeffmark',
  '🕊️ پیام 消息 é e\u0301',
  'id,root,time,text',
];

/** A root, one reply for each of the texts, and reposts of these. */
const rows = (root: string, texts: readonly string[], reposts: number): PostRow[] => {
  const base = (id: string, i: number): PostRow => ({
    ...{
      id,
      root,
      time: START + i * 1000,
      lang: 'en',
      author_id: `7${i}`,
      handle: `u${i}`,
      name: `Name, "${i}"`,
      location: 'A\nB',
    },
    ...{ followers: i, verified: i % 2 === 0, kind: 'original' },
    ...{ reposts: i, quotes: null, replies: 0, likes: 5, truncated: false, synthetic: false },
  });
  const replies = texts.map((text, i): PostRow => ({
    ...base(`${root}${i}`, i + 1),
    ...{ text, kind: 'reply', reply_to: root, reply_user_id: '70', reply_handle: 'u0' },
    ...{ mentions: ['u0', 'Ann'], hashtags: ['Peace', 'a"b'], urls: ['https://example.org/?a=1,2'] },
  }));
  const shared = Array.from({ length: reposts }, (_, i): PostRow => ({
    ...base(`${root}9${String(i).padStart(5, '0')}`, texts.length + 1 + i),
    ...{ kind: 'repost', repost_of: root, repost_user_id: '70', repost_handle: 'u0', reposts: null },
  }));
  return [{ ...base(root, 0), text: ORDINARY, truncated: true, synthetic: true }, ...replies, ...shared];
};

const files = await libraryOf([
  ...rows('1', [], 30),
  ...rows('2', HOSTILE, 6000),
  ...rows('3', ['So it is said'], 4),
]);

interface Took {
  taken: Taken;
  pieces: Uint8Array<ArrayBuffer>[];
  told: [done: number, total: number][];
  data: Dataset;
}

async function took(
  take: Take,
  roots: readonly string[],
  reach = reachOf(files),
  change?: (entry: CascadeEntry) => CascadeEntry,
): Promise<Took> {
  const library = new Library(unpaused, null);
  await library.open('archive', reach);
  const { entries } = await library.find(ANY, 10, () => undefined);
  const chosen = roots.map((root) => entries.find((entry) => entry.root === root)!);
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const told: [number, number][] = [];
  const taken = await library.take(
    change ? chosen.map(change) : chosen,
    take,
    (piece) => void pieces.push(piece),
    (done, total) => void told.push([done, total]),
  );
  const csv = new Uint8Array(await new Blob(pieces).arrayBuffer());
  return { taken, pieces, told, data: importNamed([['taken.csv', csv]]) };
}

describe('taking cascades', () => {
  it('gives every post as the library holds it, whatever its texts are', async () => {
    const { taken, data, pieces, told } = await took({ how: 'whole' }, ['2']);
    expect(taken).toMatchObject({ posts: 6011, of: 6011, how: 'whole' });
    expect(pieces.length).toBeGreaterThan(2);
    expect(told.at(-1)).toEqual([6011, 6011]);
    expect(data.files[0]).toMatchObject({
      format: 'library',
      records: 6011,
      posts: 6011,
      rejects: 0,
      synthetic: 1,
    });
    const { posts, accounts } = data;
    expect(HOSTILE.map((_, i) => data.text(data.byId(`2${i}`)))).toEqual(HOSTILE);
    const row = data.byId('20');
    expect(KINDS[posts.kind[row]!]).toBe('reply');
    expect(data.id(posts.replyTo[row]!)).toBe('2');
    expect(posts.time[row]).toBe(START + 1000);
    const list = ({ offsets, values, dictionary }: Dataset['posts']['urls']): string[] =>
      Array.from(values.subarray(offsets[row], offsets[row + 1]), (value) => dictionary[value]!);
    expect([list(posts.mentions), list(posts.hashtags), list(posts.urls)]).toEqual([
      ['u0', 'ann'],
      ['Peace', 'a"b'],
      ['https://example.org/?a=1,2'],
    ]);
    expect([posts.reposts[row], posts.quotes[row], posts.replies[row], posts.likes[row]]).toEqual([
      1, -1, 0, 5,
    ]);
    const author = posts.author[row]!;
    expect([
      accounts.id(author),
      accounts.handle(author),
      accounts.name(author),
      accounts.location(author),
    ]).toEqual(['71', 'u1', 'Name, "1"', 'A\nB']);
    expect([accounts.followers[author], accounts.verified[author]]).toEqual([1, 0]);
    // A repost shows its original's words.
    expect(data.text(data.byId('2900000'))).toBe(ORDINARY);
  });

  it('reads the row groups of the cascade and the footer of their file, in one request each', async () => {
    const reach = reachOf(files);
    const { taken } = await took({ how: 'whole' }, ['2'], reach);
    const part = reach.asked.filter(({ path }) => path.startsWith('posts/'));
    expect(part.length).toBe(2);
    expect(taken.read).toBe(part[1]!.end - part[1]!.start);
    expect(taken.read).toBeLessThan(files.get('posts/part=00/data_0.parquet')!.length);
  });

  it('takes several cascades in their order', async () => {
    const { taken, data } = await took({ how: 'whole' }, ['3', '1']);
    expect(taken.posts).toBe(37);
    expect(data.id(0)).toBe('3');
    expect(data.files[0]!.posts).toBe(37);
  });

  it('finds a cascade that does not stand where the index says', async () => {
    for (const wrong of [-1, 1, 40, 5000]) {
      const moved = (entry: CascadeEntry): CascadeEntry => ({
        ...entry,
        firstRow: Math.max(0, entry.firstRow + wrong),
      });
      expect((await took({ how: 'whole' }, ['3'], reachOf(files), moved)).data.files[0]!.posts).toBe(6);
    }
    const fewer = (entry: CascadeEntry): CascadeEntry => ({ ...entry, posts: 2 });
    expect((await took({ how: 'whole' }, ['2'], reachOf(files), fewer)).taken.posts).toBe(6011);
  });

  it('keeps what others refer to in a sample, and weights that make up the whole', async () => {
    for (const take of [{ how: 'backbone' }, { how: 'sample', posts: 100, seed: 7 }] as const) {
      const { taken, told, data } = await took(take, ['2']);
      expect(taken).toMatchObject({ of: 6011, how: take.how });
      expect(taken.posts).toBeLessThanOrEqual(take.how === 'sample' ? 100 : 4);
      expect(told.at(-1)).toEqual([12022, 12022]);
      expect(data.sampled).toMatchObject({ how: take.how, read: taken.posts, of: 6011 });
      expect(data.posts.weight![data.byId('2')]).toBe(1);
    }
    expect((await took({ how: 'whole' }, ['3'])).data.sampled).toBeNull();
  });

  it('cuts what no platform has, so that no row is given up', async () => {
    const long = await libraryOf([
      {
        ...rows('5', [], 0)[0]!,
        text: `${'x"\n'.repeat(400_000)}`,
        mentions: ['m'.repeat(40_000)],
        name: 'n'.repeat(9999),
      },
    ]);
    const { data } = await took({ how: 'whole' }, ['5'], reachOf(long));
    expect(data.files[0]).toMatchObject({ records: 1, posts: 1 });
    expect(data.text(0)).toHaveLength(1 << 16);
    expect(data.accounts.name(0)).toHaveLength(1 << 12);
  });

  it('estimates what opening takes', async () => {
    const library = new Library(unpaused, 2 ** 30);
    await library.open('archive', reachOf(files));
    const { entries } = await library.find(ANY, 10, () => undefined);
    const told = await library.estimate(entries.slice(0, 1));
    expect(told).toMatchObject({ posts: 6011, holds: true });
    expect(told.read).toBe((await took({ how: 'whole' }, ['2'])).taken.read);
  });
});
