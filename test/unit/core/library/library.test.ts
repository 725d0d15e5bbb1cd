import { describe, expect, it } from 'vitest';
import { Library } from '../../../../src/core/service/library';
import type { Found, LibraryQuery } from '../../../../src/core/library/types';
import {
  ANY,
  libraryOf,
  reachOf,
  rootsOf,
  unpaused,
  type LibraryFiles,
  type PostRow,
} from '../../helpers/library';

const HOUR = 3_600_000;
const START = Date.UTC(2020, 0, 1);

/** A cascade of a root and reposts of it. */
function cascade(
  root: string,
  posts: number,
  more: Partial<PostRow>,
  start: number | null = START,
): PostRow[] {
  return Array.from({ length: posts }, (_, i) => ({
    ...{ id: i ? `${root}${String(i).padStart(6, '0')}` : root, root },
    ...{
      time: start === null ? null : start + i * 1000,
      author_id: `${root}9${i}`,
      handle: `u${root}_${i}`,
      kind: 'repost',
      repost_of: root,
    },
    ...(i ? {} : { ...more, kind: 'original', repost_of: '' }),
  }));
}

const large = cascade('100', 5000, {
  handle: 'MinistryOfTrade',
  name: 'Ministry of Trade',
  text: 'Trade grows again, says the “Ministry”',
  lang: 'en',
});
const small = [
  ...cascade(
    '200',
    3,
    { handle: 'embassy', name: 'Ελλάς', text: 'ΕΙΡΗΝΗ ΤΩΡΑ #Peace', lang: 'el' },
    START + 5 * HOUR,
  ),
  ...cascade('300', 3, { handle: 'Trader', text: 'No trade today' }, START + 9 * HOUR),
  ...cascade('400', 2, { handle: 'embassy', text: 'Undated trade' }, null),
];
const many = Array.from({ length: 4000 }, (_, i) =>
  cascade(
    `9${String(i).padStart(5, '0')}`,
    1,
    { handle: `solo${i}`, text: `Solo word${i}` },
    START + 24 * HOUR + i,
  ),
).flat();

const files: LibraryFiles = await libraryOf([...large, ...small, ...many], {
  part: (root) => root.slice(0, 1).padStart(2, '0'),
});

const opened = async (reach = reachOf(files)): Promise<Library> => {
  const library = new Library(unpaused, null);
  await library.open('archive', reach);
  return library;
};

const find = async (query: Partial<LibraryQuery>, limit = 10): Promise<Found> =>
  (await opened()).find({ ...ANY, ...query }, limit, () => undefined);

describe('a library', () => {
  it('is summed up when it is opened, from its description and the footer of its index', async () => {
    const reach = reachOf(files);
    const summary = await new Library(unpaused, null).open('archive', reach);
    expect(summary).toEqual({
      name: 'archive',
      posts: 9008,
      cascades: 4004,
      first: null,
      last: null,
      prepared: null,
      bytes: files.get('cascades.parquet')!.length,
    });
    expect(reach.asked.map(({ path }) => path)).toEqual(['library.json', 'cascades.parquet']);
  });

  it('shows the largest cascades first', async () => {
    const found = await find({}, 3);
    expect(rootsOf(found.entries)).toEqual(['100', '200', '300']);
    expect(found).toMatchObject({ total: 4004, looked: 4004, of: 4004 });
    expect(found.entries[0]).toEqual({
      ...{
        root: '100',
        source: 'MinistryOfTrade',
        name: 'Ministry of Trade',
        words: 'Trade grows again, says the “Ministry”',
        lang: 'en',
      },
      ...{
        posts: 5000,
        accounts: 5000,
        reposts: 4999,
        quotes: 0,
        replies: 0,
        first: START,
        last: START + 4_999_000,
        missing: false,
      },
      ...{ part: 'posts/part=01/data_0.parquet', firstRow: 0, bytes: null },
    });
  });

  it.each<[string, Partial<LibraryQuery>, string[]]>([
    ['a part of a name, case and script folded', { source: 'ΕΛΛΆΣ' }, ['200']],
    ['a part of a handle', { source: 'trade' }, ['100', '300']],
    ['the beginning of a handle', { source: '@trade' }, ['300']],
    ['all of several words', { source: 'ministry trade' }, ['100']],
    ['words of the root', { words: 'TRADE again' }, ['100']],
    ['words in another script', { words: 'ειρηνη' }, ['200']],
    ['a hashtag', { words: '#peace' }, ['200']],
    ['size from', { least: 3 }, ['100', '200', '300']],
    ['size to', { least: 2, most: 3 }, ['200', '300', '400']],
    ['a time within', { from: START + 6 * HOUR, to: START + 10 * HOUR }, ['300']],
    ['a time that touches the end', { from: START + 4_999_000, to: START + 4_999_000 }, ['100']],
    [
      'everything at once',
      { source: 'embassy', words: 'τωρα', least: 2, most: 5, from: START, to: START + 6 * HOUR },
      ['200'],
    ],
    ['what is not there', { words: 'nowhere' }, []],
  ])('finds by %s', async (_, query, roots) => {
    const found = await find(query);
    expect(rootsOf(found.entries)).toEqual(roots);
    expect(found).toMatchObject({ total: roots.length, looked: 4004 });
  });

  it('tells what it finds while it reads on', async () => {
    const told: Found[] = [];
    const library = await opened();
    const found = await library.find({ ...ANY, words: 'trade' }, 10, (so) => void told.push(so));
    expect(rootsOf(found.entries)).toEqual(['100', '300', '400']);
    expect(told[0]).toMatchObject({ total: 3, looked: 2048, of: 4004 });
  });

  it('reads no further than it must to find as many as were asked for, and goes on from there', async () => {
    const reach = reachOf(files);
    const library = await opened(reach);
    const first = await library.find({ ...ANY, words: 'trade' }, 2, () => undefined);
    expect(rootsOf(first.entries)).toEqual(['100', '300']);
    expect(first).toMatchObject({ total: 3, looked: 2048, of: 4004 });
    const more = await library.find({ ...ANY, words: 'trade' }, 4, () => undefined);
    expect(rootsOf(more.entries)).toEqual(['100', '300', '400']);
    expect(more.looked).toBe(4004);
  });

  it('reads nothing twice', async () => {
    const reach = reachOf(files);
    const library = await opened(reach);
    await library.find({ ...ANY, words: 'trade', source: 'trade' }, 10, () => undefined);
    const asked = reach.asked.length;
    expect(rootsOf((await library.find({ ...ANY, words: 'grows' }, 10, () => undefined)).entries)).toEqual([
      '100',
    ]);
    expect(rootsOf((await library.find({ ...ANY, source: 'trader' }, 10, () => undefined)).entries)).toEqual([
      '300',
    ]);
    expect(reach.asked.length).toBe(asked);
  });

  it('reads only columns that are asked for, and no row group that cannot match', async () => {
    const reach = reachOf(files);
    const library = await opened(reach);
    const before = reach.asked.length;
    expect((await library.find({ ...ANY, least: 10_000 }, 10, () => undefined)).looked).toBe(4004);
    expect((await library.find({ ...ANY, from: START + 999 * HOUR }, 10, () => undefined)).total).toBe(0);
    expect(reach.asked.length).toBe(before);
    await library.find({ ...ANY, words: 'nowhere' }, 10, () => undefined);
    const read = reach.asked.slice(before).reduce((sum, { start, end }) => sum + end - start, 0);
    expect(read).toBeLessThan(files.get('cascades.parquet')!.length / 2);
  });

  it('gives up a search when another begins', async () => {
    const library = await opened();
    const first = library.find({ ...ANY, words: 'trade' }, 10, () => undefined);
    const second = library.find({ ...ANY, words: 'peace' }, 10, () => undefined);
    await expect(first).rejects.toMatchObject({ name: 'AbortError' });
    expect(rootsOf((await second).entries)).toEqual(['200']);
  });
});
