import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Batch } from '../../../../src/core/dataset/batch';
import { DatasetBuilder } from '../../../../src/core/dataset/builder';
import { FLAG, KIND, type Dataset } from '../../../../src/core/dataset/types';
import { BatchWriter } from '../../../../src/core/dataset/writer';
import { newReport } from '../../../../src/core/import/report';
import { makeDataset } from '../../helpers/dataset';
import { expectTally, rowsOf } from '../../helpers/import';

/** A batch of posts given as [id, text, options]. */
interface Sketch {
  id: string;
  text?: string;
  time?: number;
  author?: [id: string, handle: string];
  embedded?: boolean;
  truncated?: boolean;
  replyTo?: string;
  replyAuthor?: [id: string, handle: string];
  likes?: number;
  lang?: string;
  via?: string[];
  /** Another id of the post. */
  alias?: string;
}

function batch(file: number, task: number, sketches: Sketch[]): Batch {
  const writer = new BatchWriter({ file, task, snowflake: true });
  sketches.forEach((sketch, i) => {
    const draft = writer.draft(sketch.id, i, 1, sketch.embedded ?? false);
    draft.text = sketch.text ?? '';
    draft.time = sketch.time ?? NaN;
    if (sketch.author) draft.author = writer.accounts.number(...sketch.author);
    draft.truncated = sketch.truncated ?? false;
    draft.replyTo = sketch.replyTo ?? '';
    if (sketch.replyAuthor) draft.replyAuthor = writer.accounts.number(...sketch.replyAuthor);
    draft.likes = sketch.likes ?? -1;
    draft.lang = sketch.lang ?? '';
    draft.via.push(...(sketch.via ?? []));
    writer.alias(sketch.alias ?? '', sketch.id);
    writer.places++;
    writer.post(draft);
  });
  return writer.take(true);
}

function build(...batches: Batch[]): Dataset {
  const builder = new DatasetBuilder();
  for (const one of batches) builder.add(one);
  const files = 1 + Math.max(...batches.map((one) => one.file));
  const data = builder.finish(
    Array.from({ length: files }, (_, i) => newReport(`file${i}`, 0, 'test', null, [])),
  );
  for (const report of data.files) expectTally(report);
  return data;
}

describe('DatasetBuilder', () => {
  it('keeps the order of the records and puts external posts last', () => {
    const data = makeDataset([
      { id: 'b', author: 'Ann', text: 'second', time: 2, replyTo: 'z' },
      { id: 'a', author: 'ben', text: 'first', time: 1, quoteOf: 'b' },
      { id: 'c', author: 'ann', text: 'third', time: 3, repostOf: 'a' },
    ]);
    expect([0, 1, 2, 3].map((row) => data.id(row))).toEqual(['b', 'a', 'c', 'z']);
    expect(Array.from(data.posts.flags)).toEqual([0, 0, 0, FLAG.external]);
    expect(Array.from(data.posts.kind)).toEqual([KIND.reply, KIND.quote, KIND.repost, KIND.original]);
    expect(data.posts.replyTo[0]).toBe(3);
    expect(data.posts.quoteOf[1]).toBe(0);
    expect(data.text(2)).toBe('first');
    expect(data.posts.author[0]).toBe(data.posts.author[2]);
    expect(data.accounts.byHandle('@ANN')).toBe(data.posts.author[0]);
    expect(data.byId('z')).toBe(3);
    expect(data.byId('nowhere')).toBe(-1);
  });

  it.each<
    [string, Sketch[], Partial<Record<string, unknown>>, { posts: number; merged: number; embedded: number }]
  >([
    [
      'an own record stands over an embedded one, whichever comes first',
      [
        { id: '1', text: 'as embedded, longer', embedded: true, likes: 3 },
        { id: '1', text: 'as own', time: 0, likes: 2 },
      ],
      { flags: '', text: 'as embedded, longer', time: '1970-01-01T00:00:00.000Z' },
      { posts: 1, merged: 0, embedded: 0 },
    ],
    [
      'the same in the other order',
      [
        { id: '1', text: 'as own', time: 0 },
        { id: '1', text: 'as embedded, cut', embedded: true, truncated: true },
      ],
      { flags: '', text: 'as own' },
      { posts: 1, merged: 0, embedded: 0 },
    ],
    [
      'whole text stands over cut text, however long',
      [
        { id: '1', text: 'cut but rather long…', truncated: true },
        { id: '1', text: 'whole' },
      ],
      { flags: '', text: 'whole' },
      { posts: 1, merged: 1, embedded: 0 },
    ],
    [
      'what the better record leaves out is filled in, and the higher count stays',
      [
        { id: '1', text: 'short', time: 5, lang: 'fr', likes: 9 },
        { id: '1', text: 'longer text', likes: 4 },
        { id: '1', text: 'longer text' },
      ],
      { text: 'longer text', lang: 'fr', counts: [-1, -1, -1, 9], time: '1970-01-01T00:00:00.005Z' },
      { posts: 1, merged: 2, embedded: 0 },
    ],
    [
      'an embedded post that is repeated is counted once, apart',
      [
        { id: '1', text: 'own' },
        { id: '2', text: 'inside', embedded: true },
        { id: '2', text: 'inside', embedded: true },
      ],
      { text: 'own' },
      { posts: 1, merged: 0, embedded: 1 },
    ],
  ])('%s', (_, sketches, expected, figures) => {
    const together = build(batch(0, 0, sketches));
    // The rule holds over batches as within one.
    const apart = build(...sketches.map((sketch, task) => batch(0, task, [sketch])));
    for (const data of [together, apart]) {
      expect(rowsOf(data)[0]).toMatchObject(expected);
      expect(data.files[0]).toMatchObject(figures);
    }
  });

  it('gives an external post the author that the referring record names, until the post itself comes', () => {
    const hinted = build(
      batch(0, 0, [{ id: '2', text: 'reply', replyTo: '1', replyAuthor: ['77', 'source'] }]),
    );
    expect(rowsOf(hinted)[1]).toMatchObject({ id: '1', flags: 'external', author: 'source' });
    const known = build(
      batch(0, 0, [{ id: '2', text: 'reply', replyTo: '1', replyAuthor: ['', 'old_name'] }]),
      batch(0, 1, [{ id: '1', text: 'post', author: ['77', 'source'] }]),
    );
    expect(rowsOf(known)[1]).toMatchObject({ id: '1', flags: '', author: 'source' });
  });

  it('knows an account by id and by handle as one, whichever came first', () => {
    const orders: [string, string][][] = [
      [
        ['', 'Ann'],
        ['77', ''],
        ['77', 'ann'],
      ],
      [
        ['77', ''],
        ['', 'Ann'],
        ['77', 'ann'],
      ],
      [
        ['77', 'ann'],
        ['77', ''],
        ['', 'ANN'],
      ],
    ];
    for (const order of orders) {
      const data = build(...order.map((author, task) => batch(0, task, [{ id: String(task), author }])));
      expect(data.accounts.count).toBe(1);
      expect(new Set(data.posts.author)).toEqual(new Set([0]));
      expect(data.accounts.id(0)).toBe('77');
      expect(data.accounts.byHandle('@aNN')).toBe(0);
    }
  });

  it('keeps two accounts apart that bore the same handle', () => {
    const data = build(
      batch(0, 0, [
        { id: '1', author: ['1', 'press'] },
        { id: '2', author: ['2', 'press'] },
        { id: '3', author: ['', 'Press'] },
      ]),
    );
    expect(data.accounts.count).toBe(2);
    expect(data.posts.author[2]).toBe(data.posts.author[1]);
  });

  it('takes a missing time out of the id, also for external posts', () => {
    const data = build(
      batch(0, 0, [{ id: '1050118621198921728', replyTo: '1050118621198921729' }, { id: '12' }]),
    );
    expect(rowsOf(data)).toMatchObject([
      { flags: 'timeFromId', time: '2018-10-10T20:19:24.211Z' },
      { time: null },
      { flags: 'external timeFromId', time: '2018-10-10T20:19:24.211Z' },
    ]);
  });

  it('merges duplicates across files, and the counts add up in each', () => {
    const data = build(
      batch(0, 0, [
        { id: '1', text: 'short' },
        { id: '2', text: 'same' },
      ]),
      batch(1, 1, [{ id: '1', text: 'a longer text' }, { id: '2', text: 'same' }, { id: '3' }]),
    );
    expect(data.files).toMatchObject([
      { records: 2, posts: 1, merged: 1 },
      { records: 3, posts: 2, merged: 1 },
    ]);
  });

  it('gives the same rows in whatever order the batches come', () => {
    const ids = Array.from({ length: 12 }, (_, i) => String(i));
    const sketch = fc.record({
      id: fc.constantFrom(...ids),
      text: fc.string({ maxLength: 6 }),
      embedded: fc.boolean(),
      truncated: fc.boolean(),
      time: fc.option(fc.integer({ min: 0, max: 9 }), { nil: NaN }),
      likes: fc.integer({ min: -1, max: 5 }),
      author: fc.tuple(fc.constantFrom('', 'a1', 'a2'), fc.constantFrom('', 'ann', 'Ben')),
      replyTo: fc.constantFrom('', ...ids),
      via: fc.array(fc.constantFrom(...ids), { maxLength: 2 }),
      alias: fc.constantFrom('', '', '', ...ids),
    });
    const parts = fc.array(fc.array(sketch, { maxLength: 6 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(parts, fc.infiniteStream(fc.nat()), (sketches, random) => {
        const make = (): Batch[] => sketches.map((posts, task) => batch(task >> 1, task, posts));
        const shuffled = make()
          .map((one) => ({ one, key: random.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one);
        const files = ({ files: reports }: Dataset): unknown => reports;
        const [straight, mixed] = [build(...make()), build(...shuffled)];
        expect(rowsOf(mixed)).toEqual(rowsOf(straight));
        expect(files(mixed)).toEqual(files(straight));
        expect(mixed.posts.via).toEqual(straight.posts.via);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps recorded hops, whichever batch they come in, and none of a post from itself', () => {
    const data = build(
      batch(0, 0, [{ id: 'c', via: ['b', 'c'] }, { id: 'a' }]),
      batch(0, 1, [
        { id: 'b', via: ['a'] },
        { id: 'c', via: ['x'] },
      ]),
    );
    const { child, parent } = data.posts.via;
    const hops = Array.from(child, (row, i) => `${data.id(row)} from ${data.id(parent[i]!)}`);
    expect(hops).toEqual(['c from b', 'c from x', 'b from a']);
    expect(Array.from(child)).toEqual([...child].sort((a, b) => a - b));
  });

  it('a post that is referred to by another id is the same post, whichever came first', () => {
    const named: Sketch[] = [{ id: 'post', alias: '7', text: 'here' }];
    const referring: Sketch[] = [{ id: 'reply', replyTo: '7', via: ['7'], text: 'there' }];
    for (const [first, then] of [
      [named, referring],
      [referring, named],
    ]) {
      const data = build(batch(0, 0, first!), batch(1, 1, then!));
      expect(data.posts.count).toBe(2);
      expect(data.byId('7')).toBe(-1);
      const row = data.byId('reply');
      expect(data.id(data.posts.replyTo[row]!)).toBe('post');
      expect(data.id(data.posts.via.parent[0]!)).toBe('post');
    }
    // Nothing stands for the post itself, or the other id is a post too: both stay.
    expect(build(batch(0, 0, [{ id: 'a', replyTo: '7' }])).posts.count).toBe(2);
    expect(build(batch(0, 0, [{ id: 'a', alias: 'b' }, { id: 'b' }])).posts.count).toBe(2);
  });

  it('leaves out a task that never ended', () => {
    const writer = new BatchWriter({ file: 0, task: 0, snowflake: false });
    writer.post(writer.draft('late', 0, 1, false));
    writer.take(false);
    const data = build(batch(1, 1, [{ id: 'good' }]));
    expect(data.byId('late')).toBe(-1);
    expect(data.byId('good')).toBe(0);
  });
});
