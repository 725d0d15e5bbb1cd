import { atOnce } from '../../../../src/core/steps';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../../src/core/dataset/types';
import { importBuffers } from '../../../../src/core/import/index';
import { timeOfMid } from '../../../../src/core/import/posts/weiboId';
import { BASES, buildForest } from '../../../../src/core/paths';
import { Sources } from '../../../../src/core/service/sources';
import { summarise } from '../../../../src/core/service/summary';
import { expectTally, importText, rowOf } from '../../helpers/import';
import { notesOf } from '../../helpers/told';

/** Each post with its parent, its second parent and the basis of its hop. */
async function hops(data: Dataset): Promise<Record<string, [string, string, string]>> {
  const forest = await buildForest(data);
  const name = (row: number): string => (row < 0 ? '' : data.id(row));
  return Object.fromEntries(
    Array.from({ length: data.posts.count }, (_, row) => [
      data.id(row),
      [name(forest.parent[row]!), name(forest.second[row]!), BASES[forest.basis[row]!]!],
    ]),
  );
}

const edge = (from: [string, string, string], to: [string, string, string]): string =>
  `['${from.join("', '")}']->['${to.join("', '")}']`;
const ROOT: [string, string, string] = ['ROOT', 'ROOT', '0.0'];
const P = '1050118621198921728';
const a: [string, string, string] = ['1', P, '0.0'];
const b: [string, string, string] = ['2', P, '1.5'];
const c: [string, string, string] = ['3', P, '0.5'];
const d: [string, string, string] = ['4', '99', '3.0'];

describe('propagation trees', () => {
  it('keep the recorded parents, not the root', async () => {
    const data = importText([edge(ROOT, a), edge(a, b), edge(b, c), edge(c, d)].join('\n'));
    expect(data.files[0]).toMatchObject({ format: 'tree-edges', records: 4, posts: 4, rejects: 0 });
    expect(notesOf(data).join(' ')).toMatch(/1 post has an earlier time than the post/);
    expect(await hops(data)).toEqual({
      [P]: ['', '', 'root'],
      [`${P}/2/1.5`]: [P, '', 'observed'],
      [`${P}/3/0.5`]: [`${P}/2/1.5`, '', 'observed'],
      [`${P}/4/99/3.0`]: [`${P}/3/0.5`, '', 'observed'],
    });
    const first = Date.parse(rowOf(data, P)['time'] as string);
    expect(Date.parse(rowOf(data, `${P}/2/1.5`)['time'] as string) - first).toBe(90_000);
    expect(rowOf(data, `${P}/2/1.5`)).toMatchObject({ kind: 'repost', author: '#2', repostOf: P, text: '' });
  });

  it('of two parents the earlier one that is there stands, whichever came first', async () => {
    for (const edges of [
      [edge(b, d), edge(c, d)],
      [edge(c, d), edge(b, d)],
    ]) {
      const data = importText([edge(ROOT, a), edge(a, b), edge(a, c), ...edges].join('\n'));
      expect(data.files[0]).toMatchObject({ records: 5, posts: 4, merged: 1 });
      expect(notesOf(data).join(' ')).toMatch(/1 post has more than one recorded parent/);
      expect((await hops(data))[`${P}/4/99/3.0`]).toEqual([`${P}/3/0.5`, `${P}/2/1.5`, 'observed']);
    }
    const absent = importText([edge(ROOT, a), edge(a, b), edge(c, d), edge(b, d)].join('\n'));
    expect((await hops(absent))[`${P}/4/99/3.0`]).toEqual([`${P}/2/1.5`, `${P}/3/0.5`, 'observed']);
  });

  it('survive loops, a root that is named as a child, and lines that are no edges', async () => {
    const data = importText(
      [edge(ROOT, a), edge(a, b), edge(b, a), edge(b, b), edge(b, ROOT), '', 'x->y', "['1'"].join('\r\n'),
    );
    expect(data.files[0]).toMatchObject({ records: 7, posts: 2, merged: 2, rejects: 3 });
    expect(data.rejects.map(({ place, reason }) => [place, reason])).toEqual([
      [5, 'notEdge'],
      [7, 'notEdge'],
      [8, 'notEdge'],
    ]);
    expect(await hops(data)).toEqual({ [P]: ['', '', 'root'], [`${P}/2/1.5`]: [P, '', 'observed'] });
  });

  it('begin with the first edge where no root is named; delays may be broken', async () => {
    const data = importText([edge(a, b), edge(a, ['5', P, 'soon'])].join('\n'));
    expect(data.files[0]).toMatchObject({ records: 2, posts: 2, embedded: 1 });
    expect(rowOf(data, `${P}/5/soon`)['time']).toBeNull();
    expect((await hops(data))[`${P}/2/1.5`]).toEqual([P, '', 'observed']);
  });
});

describe('repost paths', () => {
  const line = (id: string, paths: string, n = paths.split(' ').length): string =>
    `${id}\tu1\t1464739201\t${n}\t${paths}`;

  it('hang each path on the path without its last account', async () => {
    const data = importText(`${line('7', 'u1:0 u1/u3/u4:90 u1/u2:5 u1/u3:20')}\n${line('8', 'u1:0')}\n`);
    expect(data.files[0]).toMatchObject({ format: 'repost-paths', records: 5, posts: 5, notes: [] });
    expect(await hops(data)).toEqual({
      '7/u1': ['', '', 'root'],
      '7/u1/u2': ['7/u1', '', 'observed'],
      '7/u1/u3': ['7/u1', '', 'observed'],
      '7/u1/u3/u4': ['7/u1/u3', '', 'observed'],
      '8/u1': ['', '', 'root'],
    });
    expect(rowOf(data, '7/u1/u2')['time']).toBe(new Date(1464739206000).toISOString());
  });

  it('tell repeated paths apart, fill in what a path leads through, reject the rest', async () => {
    const data = importText(
      `${line('7', `u1:0 u1/u2:5 u1/u2:9 u1/u8/u9:11 u1/:3 u1 ${'x/'.repeat(300)}x:1`, 9)}\n7\tu1\n`,
    );
    expect(data.files[0]).toMatchObject({ records: 8, posts: 4, embedded: 1, rejects: 4 });
    expect(data.rejects.map(({ reason }) => reason)).toEqual(['notPath', 'notPath', 'longPath', 'notPaths']);
    expect(notesOf(data).join(' ')).toMatch(/1 cascade says another number.*1 repost is named only/);
    const found = await hops(data);
    expect(found['7/u1/u2#2']).toEqual(['7/u1', '', 'observed']);
    expect(found['7/u1/u8/u9']).toEqual(['7/u1/u8', '', 'observed']);
  });
});

describe('Weibo', () => {
  const original = JSON.stringify(
    {
      text: '明天下午 #公告# 见 @部门',
      user: { messages: 4, followers: 90, verified: true, location: '北京' },
      time: 1353340763,
      reposts: 3,
      comments: 2,
      likes: 1,
      has_url: false,
    },
    null,
    0,
  );
  const repost = (mid: string, parent: string, text: string, more: object = {}): object => ({
    kids: [],
    uid: '77',
    parent,
    text,
    mid,
    date: '2012-11-20 00:05:00',
    ...more,
  });
  const open = (...files: [string, string][]): Dataset => {
    const encoder = new TextEncoder();
    const data = importBuffers(files.map(([name, text]) => ({ name, bytes: encoder.encode(text) })));
    data.files.forEach(expectTally);
    return data;
  };

  it('joins post and reposts by the name that the files share', async () => {
    const reposts = [
      repost('AAAAAAAA1', '', ''),
      repost('AAAAAAAA2', 'AAAAAAAA1', '转发微博'),
      repost('AAAAAAAA3', 'AAAAAAAA2', '后天 上午', { uid: 'someone', date: '02月28日 12:02' }),
      repost('AAAAAAAA4', 'gone', ''),
    ];
    const data = open(
      ['12_z5Y8Krs3M_1197.json', original],
      ['12_z5Y8Krs3M_1197.json', JSON.stringify(reposts)],
    );
    expect(data.files.map(({ format, posts }) => [format, posts])).toEqual([
      ['weibo', 1],
      ['weibo', 4],
    ]);
    expect(rowOf(data, 'z5Y8Krs3M')).toMatchObject({
      author: '#1197',
      time: '2012-11-19T15:59:23.000Z',
      counts: [3, -1, 2, 1],
      hashtags: ['公告'],
      mentions: ['部门'],
    });
    expect(rowOf(data, 'AAAAAAAA2')).toMatchObject({ kind: 'repost', time: '2012-11-19T16:05:00.000Z' });
    expect(rowOf(data, 'AAAAAAAA3')).toMatchObject({
      kind: 'quote',
      author: 'someone',
      text: '后天 上午',
      quoteOf: 'z5Y8Krs3M',
      time: new Date(timeOfMid('AAAAAAAA3')).toISOString(),
    });
    const found = await hops(data);
    expect(found['AAAAAAAA1']).toEqual(['z5Y8Krs3M', '', 'observed']);
    expect(found['AAAAAAAA2']).toEqual(['AAAAAAAA1', '', 'observed']);
    expect(found['AAAAAAAA3']).toEqual(['AAAAAAAA2', '', 'observed']);
    expect(found['AAAAAAAA4']).toEqual(['z5Y8Krs3M', 'gone', 'unknown']);
    // Weibo counts reposts with words and without as one; accounts without a name are shown by their ids.
    const forest = await buildForest(data);
    expect(atOnce(summarise(data, forest)).coverage).toEqual({ held: 4, reported: 4 });
    const accounts = atOnce(new Sources(data, forest, () => '').count()).candidates('', 9);
    expect(accounts.map(({ handle }) => handle).sort()).toEqual(['1197', '77', 'someone']);
    expect(notesOf(data, 1).join(' ')).toMatch(/3 posts name no zone.*1 post name no year/);
  });

  it('two files of one other name still belong together', async () => {
    const data = open(
      ['a/post.json', original],
      ['a/post.json', JSON.stringify([repost('AAAAAAAA1', '', '')])],
    );
    expect((await hops(data))['AAAAAAAA1']).toEqual(['post.json', '', 'observed']);
    expect(notesOf(data).join(' ')).toMatch(/name of the file does not hold the id/);
  });

  it('rejects what is neither', () => {
    const values = [repost('AAAAAAAA1', '', 'a'), repost('', '', 'b'), 7, null, repost('AAAAAAAA2', '', 'c')];
    expect(importText(JSON.stringify(values)).files[0]).toMatchObject({
      format: 'weibo',
      posts: 2,
      rejects: 3,
    });
  });

  it('reads times out of ids, and nothing out of what is none', () => {
    expect(timeOfMid('z5Y8Krs3M')).toBe(1353340763000);
    for (const id of ['', 'en3j8F', 'z5Y8Krs3M1', 'z5Y8Krs3_', '五五五五五五五五五'])
      expect(timeOfMid(id)).toBeNaN();
  });
});
