/** Files that come beside posts: notices that hide them, and lists of who follows whom. */
import { describe, expect, it } from 'vitest';
import { FLAG } from '../../../../src/core/dataset/types';
import { readHead } from '../../../../src/core/import/head';
import { importBuffers } from '../../../../src/core/import/index';
import { isEnough } from '../../../../src/core/import/table/mapping';
import { planFile } from '../../../../src/core/import/plan';
import { importText, rowsOf } from '../../helpers/import';
import { lines, post, user } from './v1';
import { notesOf, sentence, whyOf } from '../../helpers/told';

const A = '1392400000000000001';
const B = '1392400000000000002';
const C = '1392400000000000003';
const notice = (id: string) => ({ delete: { status: { id: Number(id), id_str: id, user_id: 1 } } });

describe('delete notices', () => {
  it('hide a post of the same stream, count it, and keep a place for what refers to it', () => {
    const data = importText(
      lines(
        post(A, 'Gone soon', { user: user(7, 'ann') }),
        post(B, 'A reply', { in_reply_to_status_id_str: A }),
        notice(A),
        notice(C),
      ),
    );
    expect(data.files[0]).toMatchObject({ records: 4, posts: 1, merged: 0, rejects: 3, hidden: 1 });
    expect(notesOf(data).join(' ')).toMatch(/1 record is named by notices/);
    expect(data.text(data.byId(A))).toBe('');
    expect(data.posts.flags[data.byId(A)]! & FLAG.external).toBeTruthy();
    // A notice of a post that is not here makes no row.
    expect(data.byId(C)).toBe(-1);
  });

  it('leave nothing of a post that nothing refers to, in whatever order the files come', () => {
    const posts = lines(post(A, 'Gone', { user: user(7, 'ann') }), post(B, 'Stays'));
    for (const files of [
      [posts, lines(notice(A), post(C, 'Another'))],
      [lines(notice(A), post(C, 'Another')), posts],
    ]) {
      const data = importText(...files);
      expect(
        rowsOf(data)
          .map(({ id }) => id)
          .sort(),
      ).toEqual([B, C]);
    }
  });

  it('hide by compliance files, posts and whole accounts, in whole numbers or strings', () => {
    const posts = lines(
      post(A, 'One', { user: user(7, 'ann') }),
      post(B, 'Two', { user: user(8, 'ben') }),
      post(C, 'Three', { user: user(8, 'ben') }),
    );
    const told = (id: string, at: string) => ({ id, action: 'delete', created_at: at, reason: 'deleted' });
    const ofPost = importText(posts, lines(told(A, '2021-05-12T09:00:41.000Z')));
    const time = new Date(Number((BigInt(A) >> 22n) + 1288834974657n)).toISOString();
    expect(importText(posts, lines(told(A, time))).files[0]).toMatchObject({ posts: 2, hidden: 1 });
    expect(ofPost.files[1]!.format).toBe('compliance');
    expect(importText(posts, lines(told('8', '2012-01-01T00:00:00.000Z'))).files[0]).toMatchObject({
      posts: 1,
      hidden: 2,
      rejects: 2,
    });
    const stream = lines({ data: { delete: { tweet: { id: A, author_id: '7' }, event_at: time } } });
    expect(importText(posts, stream).files[0]).toMatchObject({ posts: 2, hidden: 1 });
  });
});

describe('follower lists', () => {
  const posts = lines(
    post(A, 'One', { user: user(7, 'ann') }),
    post(B, 'Two', { user: user(8, 'ben') }),
    post(C, 'Three', { user: user(9, 'cleo') }),
  );

  it('join posts by handle or by id; ties are no records', () => {
    const data = importText(posts, 'follower,followed\n@ben,ann\nben,ann\n9,ann\ncleo,BEN\nann,ann\nben,\n');
    const of = (name: string): string[] => {
      const account = data.accounts.byHandle(name);
      const { offsets, followed } = data.follows!;
      return Array.from(followed.subarray(offsets[account], offsets[account + 1]), (other) =>
        data.accounts.handle(other),
      );
    };
    expect([of('ann'), of('ben'), of('cleo')]).toEqual([[], ['ann'], ['ann', 'ben']]);
    expect(data.files[1]).toMatchObject({ format: 'follower-list', records: 0, rejects: 0, follows: 5 });
    expect(notesOf(data, 1).join(' ')).toMatch(/1 rows? of the follower list lack/);
  });

  const foreign = 'a,b\nben,ann\ncleo,ann\nann,ben\n';

  it('are asked about where their columns have other names, without a guess who is who', () => {
    const head = readHead('ties.csv', new TextEncoder().encode(foreign), true)!;
    const { format, needsMapping, why } = planFile(head, 'utf-8');
    expect(format).toBeNull();
    expect(needsMapping).toMatchObject({
      header: ['a', 'b'],
      guesses: {},
      ties: true,
      signature: 'ties|a|b',
    });
    expect(sentence(why)).toMatch(/who follows whom/);
    expect(isEnough(['a', 'b'], { follower: 1 })).toBe(false);
    expect(isEnough(['a', 'b'], { follower: 1, followed: 0 })).toBe(true);
  });

  it('are read as the user says', () => {
    const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
    const data = importBuffers(
      [
        { name: 'posts', bytes: bytes(posts) },
        { name: 'ties', bytes: bytes(foreign) },
      ],
      new Map([['ties', { follower: 1, followed: 0 }]]),
    );
    expect(data.files[1]).toMatchObject({ format: 'follower-list', records: 0, rejects: 0, follows: 3 });
    expect(whyOf(data, 1)).toContain('b as the follower, a as the followed');
    const ann = data.accounts.byHandle('ann');
    const { offsets, followed } = data.follows!;
    expect(
      Array.from(followed.subarray(offsets[ann], offsets[ann + 1]), (other) => data.accounts.handle(other)),
    ).toEqual(['ben', 'cleo']);
  });

  it.each([
    ['names that are met again', 'ben,ann\ncleo,ann\nann,ben\n'],
    ['names as they are written in posts', '@ben,@ann\ncleo,ann\nann,cleo\n'],
    ['short ids', '8,7\n9,7\n7,9\n'],
  ])('without a header keep their first tie: %s', (_, ties) => {
    const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
    const data = importBuffers(
      [
        { name: 'posts', bytes: bytes(posts) },
        { name: 'ties', bytes: bytes(ties) },
      ],
      new Map([['ties', { follower: 0, followed: 1 }]]),
    );
    expect(data.files[1]).toMatchObject({ format: 'follower-list', records: 0, rejects: 0, follows: 3 });
    const ben = data.accounts.byHandle('ben');
    const { offsets, followed } = data.follows!;
    expect(
      Array.from(followed.subarray(offsets[ben], offsets[ben + 1]), (other) => data.accounts.handle(other)),
    ).toEqual(['ann']);
  });

  it.each([
    ['names that say nothing', 'a,b'],
    ['numbers of columns', '0,1'],
    ['their usual names, though an account has one', 'source,target'],
  ])('do not take a header for a tie: %s', (_, header) => {
    const rows = header === '0,1' ? '8,7\n9,7\n7,9\n' : 'ben,ann\nsource,ann\nann,ben\n';
    const { table } = readHead('ties.csv', new TextEncoder().encode(`${header}\n${rows}`), true)!;
    expect(table).toMatchObject({ header: header.split(','), headerRows: 1 });
    expect(table!.rows).toHaveLength(3);
  });
});
