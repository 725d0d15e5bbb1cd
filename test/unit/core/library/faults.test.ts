/** What is wrong with a library is said by its name, whatever it is: damaged, cut, lying, or made to do harm. */
import { describe, expect, it } from 'vitest';
import { Library } from '../../../../src/core/service/library';
import { seeded } from '../../../../src/core/random';
import { INDEX } from '../../../../src/core/library/columns';
import { libraryFault, type CascadeEntry, type LibraryFaultKind } from '../../../../src/core/library/types';
import { ANY, libraryOf, reachOf, unpaused, type LibraryFiles, type PostRow } from '../../helpers/library';

const PART = 'posts/part=00/data_0.parquet';
const posts = ['1', '2', '3'].flatMap((root) =>
  Array.from({ length: 20 }, (_, i): PostRow => ({
    ...{
      id: i ? `${root}${100 + i}` : root,
      root,
      time: 1e12 + i,
      kind: i ? 'reply' : 'original',
      reply_to: i ? root : '',
    },
    ...{
      text: `Words number ${i} of ${root}`,
      handle: `u${i}`,
      mentions: i % 3 ? [] : ['a', 'b'],
      urls: ['https://example.org/'],
    },
  })),
);
const files = await libraryOf(posts);

const encoder = new TextEncoder();
const withFile = (path: string, bytes: Uint8Array<ArrayBuffer> | string | null): LibraryFiles => {
  const changed: LibraryFiles = new Map(files);
  if (bytes === null) changed.delete(path);
  else changed.set(path, typeof bytes === 'string' ? encoder.encode(bytes) : bytes);
  return changed;
};

/** Opens, searches and takes a cascade; `change` is made to its entry. Posts that came, or the fault. */
async function tried(
  library: LibraryFiles,
  change: (entry: CascadeEntry) => CascadeEntry = (entry) => entry,
): Promise<number | LibraryFaultKind> {
  const service = new Library(unpaused, null);
  try {
    await service.open('library', reachOf(library));
    await service.find({ ...ANY, words: 'words', source: 'u', least: 1, from: 0 }, 10, () => undefined);
    const { entries } = await service.find(ANY, 3, () => undefined);
    await service.estimate(entries.map(change));
    const take = (how: 'whole' | 'backbone') =>
      service.take(
        entries.map(change),
        { how },
        () => undefined,
        () => undefined,
      );
    await take('backbone');
    return (await take('whole')).posts;
  } catch (error) {
    const fault = libraryFault(error);
    if (!fault) throw error;
    return fault.kind;
  }
}

const swapped = (path: string): LibraryFiles => withFile(path, files.get(path === INDEX ? PART : INDEX)!);
const cut = (path: string, bytes: number): LibraryFiles => withFile(path, files.get(path)!.slice(0, bytes));

describe('a library that is not in order', () => {
  it('is none where nothing is wrong', async () => {
    expect(await tried(files)).toBe(60);
  });

  it.each<[string, LibraryFiles, LibraryFaultKind]>([
    ['no library.json', withFile('library.json', null), 'none'],
    ["another's library.json", withFile('library.json', '{"name":"a package"}'), 'none'],
    ['a list in its place', withFile('library.json', '[1]'), 'none'],
    ['a long file of that name', withFile('library.json', 'x'.repeat(1 << 17)), 'none'],
    ['no JSON', withFile('library.json', '{"afterword_library":'), 'description'],
    ['a version that is no number', withFile('library.json', '{"afterword_library":"1"}'), 'description'],
    ['a later version', withFile('library.json', '{"afterword_library":2}'), 'newer'],
    ['no index', withFile(INDEX, null), 'absent'],
    ['an empty index', withFile(INDEX, ''), 'damaged'],
    ['an index that is text', withFile(INDEX, 'root,source\n'.repeat(100)), 'damaged'],
    ['an index of other columns', swapped(INDEX), 'damaged'],
    ['a cut index', cut(INDEX, 900), 'damaged'],
    ['no part', withFile(PART, null), 'absent'],
    ['a part of other columns', swapped(PART), 'damaged'],
    ['a cut part', cut(PART, 2000), 'damaged'],
  ])('says so of %s', async (_, library, kind) => {
    expect(await tried(library)).toBe(kind);
  });

  it.each<[string, Partial<CascadeEntry>, LibraryFaultKind]>([
    ['leads out of the library', { part: '../posts/part=00/data_0.parquet' }, 'elsewhere'],
    ['leads to another host', { part: 'https://example.org/data_0.parquet' }, 'elsewhere'],
    ['leads to the root of the host', { part: '/posts/part=00/data_0.parquet' }, 'elsewhere'],
    ['is called by an escape', { part: 'posts/%2e%2e/data_0.parquet' }, 'elsewhere'],
    ['is nowhere', { part: '' }, 'elsewhere'],
    ['names a file that is not there', { part: 'posts/part=ff/data_0.parquet' }, 'absent'],
    ['names a root that is not there', { root: '9' }, 'elsewhere'],
  ])('says so of a cascade that %s', async (_, change, kind) => {
    expect(await tried(files, (entry) => ({ ...entry, ...change }))).toBe(kind);
  });

  it.each<[string, Partial<CascadeEntry>]>([
    ['begins behind the end', { firstRow: 1e12 }],
    ['has more posts than there are', { posts: 2 ** 31 - 1 }],
    ['has no posts', { posts: 0 }],
  ])('finds a cascade that %s', async (_, change) => {
    expect(await tried(files, (entry) => ({ ...entry, ...change }))).toBe(60);
  });

  it('names a fault, and never fails otherwise, whatever bytes are changed', async () => {
    const random = seeded(5);
    const outcomes: Record<string, number> = {};
    for (let i = 0; i < 400; i++) {
      const path = i % 2 ? PART : INDEX;
      const bytes = files.get(path)!.slice();
      // What the footer says does the most.
      const from = random.chance(0.7) ? Math.floor(bytes.length * 0.6) : 0;
      for (let flips = 1 + random.below(6); flips > 0; flips--)
        bytes[from + random.below(bytes.length - from)] = random.below(256);
      const outcome = await tried(
        withFile(path, random.chance(0.1) ? bytes.slice(0, -1 - random.below(200)) : bytes),
      );
      const kind = typeof outcome === 'number' ? 'read' : outcome;
      outcomes[kind] = (outcomes[kind] ?? 0) + 1;
    }
    expect(Object.keys(outcomes).sort()).toEqual(expect.arrayContaining(['damaged', 'read']));
  });
});
