import { describe, expect, it } from 'vitest';
import { importText, rowOf, rowsOf } from '../../../helpers/import';
import { lines, type Fields } from '../v1';
import { notesOf, whyOf } from '../../../helpers/told';

const A = '1392400000000000001';
const B = '1392400000000000002';

const flat = (id: string, text: string, more: Fields = {}): Fields => ({
  id,
  text,
  user: 'vey_transport',
  created_at: '2021-05-12T09:00:00Z',
  ...more,
});

describe('JSON of no known tool', () => {
  it('is read as a table with the same names is', () => {
    const records = [
      flat(A, 'The ferry &amp; the bus #Vey', { retweet_count: 3, lang: 'en' }),
      flat(B, '@vey_transport when?', { user: 'reader', in_reply_to_id: A, retweet_count: null, lang: 'en' }),
    ];
    const header = ['id', 'text', 'user', 'created_at', 'retweet_count', 'lang', 'in_reply_to_id'];
    const table = [
      header.join(','),
      ...records.map((record) => header.map((name) => String(record[name] ?? '')).join(',')),
    ].join('\n');
    const csv = importText(table);
    expect(csv.files[0]!.format).toBe('generic-table');
    for (const text of [
      lines(...records),
      JSON.stringify(records, null, 1),
      JSON.stringify({ query: 'ferry', posts: records }),
    ]) {
      const json = importText(text);
      expect(json.files[0]).toMatchObject({ format: 'generic-json', records: 2, posts: 2 });
      expect(rowsOf(json)).toEqual(rowsOf(csv));
    }
  });

  it('keeps ids that are numbers one after the other, beyond those that a double tells apart', () => {
    const ids = Array.from({ length: 8 }, (_, i) => String(9007199254740993n + BigInt(i)));
    const data = importText(
      lines(
        ...ids.map((id, i) => flat(id, `The ferry, told ${i} times`, { in_reply_to_id: ids[i - 1] ?? null })),
      ).replace(/"(\d{16})"/g, '$1'),
    );
    expect(notesOf(data)).toEqual([]);
    expect(rowsOf(data).map(({ id }) => id)).toEqual(ids);
    for (let i = 1; i < ids.length; i++)
      expect(rowOf(data, ids[i]!)).toMatchObject({ kind: 'reply', replyTo: ids[i - 1] });
  });

  it('looks into objects, splits camel case, and keeps ids exact that are numbers', () => {
    const data = importText(
      lines({
        id: 0,
        text: 'Good news',
        author: { userName: 'reader', id: '2', name: 'Reader' },
        createdAt: 'Wed May 12 09:00:00 +0000 2021',
        retweetCount: 3,
        likeCount: 9,
        inReplyToId: A,
        hashtags: [{ text: 'Vey' }],
        reply_to: [{ username: 'somebody' }],
      }).replace('"id":0', `"id":${B}`),
    );
    expect(rowOf(data, B)).toMatchObject({
      author: 'reader',
      time: '2021-05-12T09:00:00.000Z',
      kind: 'reply',
      replyTo: A,
      counts: [3, -1, -1, 9],
      hashtags: ['Vey'],
    });
    expect(whyOf(data)).toContain('author_id as author’s id');
  });

  it('places every record exactly, and names by it those without an id', () => {
    const records = [flat('', 'one 🏛'), flat('', 'two')].map((record) => JSON.stringify(record));
    for (const text of [records.join('\n'), `[${records.join(' , ')}]`, `{"posts":[${records.join(',')}]}`]) {
      const bytes = new TextEncoder().encode(text);
      const data = importText(bytes);
      expect(data.posts.count).toBe(2);
      records.forEach((record, row) => {
        const start = data.posts.recordStart[row]!;
        expect(new TextDecoder().decode(bytes.subarray(start, start + data.posts.recordLength[row]!))).toBe(
          record,
        );
        expect(data.id(row)).toBe(`file0:${start}`);
      });
    }
  });

  it('accounts for what is no post', () => {
    const data = importText(
      `${lines(flat(A, 'one'), null, 7, [], { a: 1 }, flat('1.3924e+18', 'rounded'), { ...flat(B, ''), text: null })}\n{"__proto__":{"text":"x"},"constructor":1}`,
    );
    expect(data.files[0]).toMatchObject({ records: 8, posts: 3, rejects: 5 });
    expect(data.rejects.map(({ place, reason }) => [place, reason])).toEqual([
      [2, 'notObject'],
      [3, 'notObject'],
      [4, 'notObject'],
      [5, 'emptyRow'],
      [8, 'emptyRow'],
    ]);
  });

  it.each([
    ['words alone', lines({ message: 'service started', level: 'info' })],
    ['no words', lines({ id: A, user: 'vey' })],
  ])('is not taken from a log or a list: %s', (_, text) => {
    expect(importText(text).files[0]!.format).toBe('none');
  });
});

describe('Hoaxy JSON', () => {
  const edge = (id: string, from: string, to: string, more: Fields = {}): Fields => ({
    canonical_url: 'https://vey.example/f',
    from_user_id: from,
    from_user_screen_name: `user${from}`,
    to_user_id: to,
    to_user_screen_name: `user${to}`,
    tweet_id: id,
    tweet_type: 'retweet',
    tweet_created_at: '2021-05-12T09:00:00.000Z',
    is_mention: false,
    ...more,
  });

  it('gives the same posts as its table', () => {
    const edges = [
      edge(A, '1', '2'),
      edge(B, '2', '3', { tweet_type: 'quote' }),
      edge(B, '3', '4', { tweet_type: 'quote', is_mention: true }),
    ];
    const header = Object.keys(edges[0]!);
    const csv = importText(
      [header.join(','), ...edges.map((item) => header.map((name) => String(item[name])).join(','))].join(
        '\n',
      ),
    );
    expect(csv.files[0]!.format).toBe('hoaxy-csv');
    for (const text of [
      JSON.stringify({ edges, num_of_entries: 3 }),
      JSON.stringify(edges),
      lines(...edges),
    ]) {
      const json = importText(text);
      expect(json.files[0]).toMatchObject({ format: 'hoaxy-json', records: 3, posts: 2, merged: 1 });
      expect(rowsOf(json)).toEqual(rowsOf(csv));
      expect(notesOf(json)).toEqual(notesOf(csv));
    }
  });

  it('accounts for broken edges', () => {
    const data = importText(
      JSON.stringify({ edges: [edge(A, '1', '2'), null, {}, edge('', '1', '2'), [[]]] }),
    );
    expect(data.files[0]).toMatchObject({ records: 5, posts: 1, rejects: 4 });
  });
});
