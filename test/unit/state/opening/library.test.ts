/** A library that is open, beside a thread that only says what it is told to. */
import { describe, expect, it } from 'vitest';
import type { LibraryApi } from '../../../../src/core/api';
import {
  LibraryFault,
  libraryFault,
  type CascadeEntry,
  type Found,
  type LibraryQuery,
  type Reach,
} from '../../../../src/core/library/types';
import { WorkerDied, type Bridge } from '../../../../src/jobs/bridge';
import { Faults } from '../../../../src/state/faults.svelte';
import { ANY, asksNothing, Library, LISTED } from '../../../../src/state/opening/library.svelte';

const entry = (root: string, posts = 10): CascadeEntry => ({
  ...{ root, source: 'mfa', name: '', words: 'w', lang: 'en', posts, accounts: 1 },
  ...{ reposts: 0, quotes: 0, replies: 0, first: null, last: null, missing: false },
  ...{ part: 'posts/a', firstRow: 0, bytes: null },
});
const found = (roots: string[], looked: number, of = looked): Found => ({
  ...{ entries: roots.map((root) => entry(root)), total: roots.length, looked, of },
});
const REACH: Reach = { size: async () => 0, bytes: async () => new ArrayBuffer(0) };

/** A thread whose searches are answered by the test; it holds 100 posts. */
function thread(over: Partial<LibraryApi> = {}) {
  const searches: {
    query: LibraryQuery;
    limit: number;
    tell: (found: Found) => void;
    answer: (found: Found) => void;
    fail: (error: Error) => void;
  }[] = [];
  const opened: string[] = [];
  const api: LibraryApi = {
    open: async (name) => {
      opened.push(name);
      return { name, posts: 1, cascades: 1, first: null, last: null, prepared: 5, bytes: 1 };
    },
    find: (query, limit, tell) =>
      new Promise((answer, fail) => void searches.push({ query, limit, tell, answer, fail })),
    estimate: async (entries) => {
      const posts = entries.reduce((sum, { posts }) => sum + posts, 0);
      return { posts, read: posts, memory: posts, holds: posts <= 100, most: 100 };
    },
    take: async (entries, { how }, onPiece, onPosts) => {
      for (const { root } of entries) await onPiece(new TextEncoder().encode(`${root}\n`));
      onPosts(1, 1);
      return { posts: 1, of: 1, read: 1, how };
    },
    ...over,
  };
  let ended = 0;
  const bridge: Bridge<LibraryApi> = {
    call: (_, run) => run(api as never),
    start: () => undefined,
    rest: () => undefined,
    terminate: () => void ended++,
  };
  const faults = new Faults();
  return { searches, opened, faults, ended: () => ended, library: new Library(bridge, faults) };
}
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const never = new AbortController().signal;

describe('a library that is open', () => {
  it('lists all, tells what is found while it looks, and hears no late answer', async () => {
    const { library, searches } = thread();
    await library.open('lib', REACH, never);
    expect([library.shown, library.summary?.name, library.searching]).toEqual([true, 'lib', true]);
    expect(searches.map(({ query, limit }) => [asksNothing(query), limit])).toEqual([[true, LISTED]]);
    searches[0]!.tell(found(['1'], 5, 9));
    expect(library.found.entries.map(({ root }) => root)).toEqual(['1']);

    void library.search({ ...ANY, words: 'ferry' });
    expect(library.found.entries).toEqual([]);
    searches[0]!.tell(found(['1', '2'], 9));
    searches[0]!.answer(found(['1', '2'], 9));
    await settled();
    expect([library.found.entries.length, library.searching]).toEqual([0, true]);
    searches[1]!.answer(found(['3'], 9));
    await settled();
    expect([library.found.entries[0]!.root, library.searching, library.goesOn]).toEqual(['3', false, false]);
  });

  it('looks for more where more may match, and keeps what is listed meanwhile', async () => {
    const { library, searches } = thread();
    await library.open('lib', REACH, never);
    const some = Array.from({ length: LISTED }, (_, i) => `${i}`);
    searches[0]!.answer(found(some, 300, 900));
    await settled();
    expect(library.goesOn).toBe(true);
    void library.more();
    expect(searches[1]!.limit).toBe(2 * LISTED);
    searches[1]!.tell(found(['0'], 10, 900));
    expect(library.found.entries.length).toBe(LISTED);
    searches[1]!.answer(found([...some, 'a'], 900));
    await settled();
    expect([library.found.entries.length, library.goesOn]).toEqual([LISTED + 1, false]);
  });

  it('says what went wrong with a search, but not that another took its place', async () => {
    const { library, searches, faults } = thread();
    await library.open('lib', REACH, never);
    searches[0]!.fail(new DOMException('Another search.', 'AbortError'));
    await settled();
    expect(faults.last).toBeNull();
    void library.search(ANY);
    searches[1]!.fail(new LibraryFault('network', 'cascades.parquet'));
    await settled();
    expect(libraryFault(faults.last?.library)).toEqual({ kind: 'network', path: 'cascades.parquet' });
    expect([library.searching, library.goesOn]).toEqual([false, false]);
  });

  it('offers the backbone of what no tab holds', async () => {
    const { library } = thread();
    await library.open('lib', REACH, never);
    library.toggle(entry('1', 60));
    expect(library.estimate).toBeNull();
    await settled();
    expect([library.estimate?.posts, library.take.how]).toEqual([60, 'whole']);
    library.toggle(entry('2', 60));
    await settled();
    expect([library.estimate?.holds, library.take.how]).toEqual([false, 'backbone']);
    library.toggle(entry('1', 60));
    await settled();
    expect(library.chosen.map(({ root }) => root)).toEqual(['2']);
    expect([library.estimate?.holds, library.take.how]).toEqual([true, 'whole']);
  });

  it('brings what is chosen as one file, and is given up', async () => {
    const { library } = thread();
    await library.open('lib', REACH, never);
    library.choose([entry('1'), entry('2')]);
    const file = await library.bring(never, () => undefined);
    expect([file.name, await file.blob.text()]).toEqual(['lib.csv', '1\n2\n']);
    expect(library.origin).toEqual({ library: 'lib', prepared: 5, roots: ['1', '2'] });
    const given = AbortSignal.abort(new DOMException('Given up.', 'AbortError'));
    await expect(library.bring(given, () => undefined)).rejects.toThrow('Given up.');
  });

  it('is opened anew where its thread has ended by itself', async () => {
    let deaths = 1;
    const { library, opened } = thread({
      estimate: async () => {
        if (deaths-- > 0) throw new WorkerDied('Out of memory.', true);
        return { posts: 1, read: 1, memory: 1, holds: true, most: 1 };
      },
    });
    await library.open('lib', REACH, never);
    library.choose([entry('1')]);
    await settled();
    expect([opened, library.estimate?.posts]).toEqual([['lib', 'lib'], 1]);
  });

  it('is let go of', async () => {
    const { library, searches, ended } = thread();
    await library.open('lib', REACH, never);
    library.choose([entry('1')]);
    library.close();
    searches[0]!.answer(found(['1'], 9));
    await settled();
    expect([library.shown, library.summary, library.found.total, library.chosen.length, ended()]).toEqual([
      ...[false, null, 0, 0, 1],
    ]);
    library.show();
    expect(library.shown).toBe(false);
  });
});
