/** What notices name is gone from the whole Dataset: every column, list, dictionary and account is searched. */
import { describe, expect, it } from 'vitest';
import { FLAG, type Dataset } from '../../../../src/core/dataset/types';
import { importText, rowOf, rowsOf } from '../../helpers/import';
import { lines, post, user } from './v1';
import { toldOf } from '../../helpers/told';

const [A, B, C, D, E] = [1, 2, 3, 4, 5].map((n) => `139240000000000000${n}`) as [
  string,
  string,
  string,
  string,
  string,
];
const notice = (id: string) => ({ delete: { status: { id: Number(id), id_str: id, user_id: 1 } } });

/** All that a Dataset can be asked, as one text. */
function everythingIn(data: Dataset): string {
  const { accounts, posts, follows, files, rejects } = data;
  const people = Array.from({ length: accounts.count }, (_, account) => [
    accounts.id(account),
    accounts.handle(account),
    accounts.name(account),
    accounts.location(account),
  ]);
  const lists = [posts.mentions, posts.hashtags, posts.urls].map((list) => list.dictionary);
  return JSON.stringify([rowsOf(data), people, lists, posts.languages, follows, files, rejects]);
}

/** The words, names and links that only the hidden post and its author have. */
const SECRETS = [
  'Quietly',
  'zephyrine',
  'Zephyrine Ott',
  'Upper Vey',
  'pelican',
  'heron',
  'withdrawn.example',
];
const SECRET = 'Quietly withdrawn, @heron #pelican';
const author = user(7, 'zephyrine', { name: 'Zephyrine Ott', location: 'Upper Vey' });
const entities = {
  hashtags: [{ text: 'pelican' }],
  user_mentions: [{ screen_name: 'heron', id_str: '99' }],
  urls: [{ url: 'https://t.co/a', expanded_url: 'https://withdrawn.example/page' }],
};
const hidden = post(A, SECRET, { user: author, entities });
const repost = post(B, `RT @zephyrine: ${SECRET}`, {
  user: user(8, 'ben'),
  entities,
  retweeted_status: hidden,
});
const quote = post(C, 'Look at this https://t.co/q', {
  user: user(9, 'cleo'),
  quoted_status_id_str: A,
  quoted_status: hidden,
  entities: {
    urls: [{ url: 'https://t.co/q', expanded_url: `https://twitter.com/zephyrine/status/${A}` }],
  },
});
const reply = post(D, 'Why though?', {
  user: user(10, 'dan'),
  in_reply_to_status_id_str: A,
  in_reply_to_screen_name: 'zephyrine',
  in_reply_to_user_id_str: '7',
});
const link = post(E, `Read https://x.com/zephyrine/status/${A} now`, {
  user: user(11, 'eve'),
  entities: { urls: [{ expanded_url: `https://x.com/zephyrine/status/${A}` }] },
});

function expectGone(data: Dataset): void {
  const all = everythingIn(data);
  for (const secret of SECRETS) expect(all).not.toContain(secret);
  expect(data.accounts.byHandle('zephyrine')).toBe(-1);
}

describe('what notices name', () => {
  it('is in the Dataset without them', () => {
    const all = everythingIn(importText(lines(hidden, repost, quote, reply, link)));
    for (const secret of SECRETS) expect(all).toContain(secret);
  });

  it.each([
    ['a post of the file', lines(hidden, repost, quote, reply, link)],
    ['a post that others embed', lines(repost, quote, reply, link)],
    [
      'a post whose words only a repost holds',
      lines(
        post(B, `RT @zephyrine: ${SECRET}`, {
          user: user(8, 'ben'),
          retweeted_status: { id_str: A, user: author },
        }),
        reply,
      ),
    ],
  ])('%s: nothing of it is found, whatever the order of the files', (_, posts) => {
    for (const files of [
      [posts, lines(notice(A), notice(E.replace('5', '9')))],
      [lines(notice(A), notice(E.replace('5', '9'))), posts],
    ]) {
      const data = importText(...files);
      expectGone(data);
      expect(rowOf(data, A)).toMatchObject({
        flags: expect.stringContaining('external') as string,
        author: null,
      });
      expect(rowOf(data, B)).toMatchObject({ kind: 'repost', repostOf: A, text: '', author: 'ben' });
      expect(rowOf(data, D)).toMatchObject({ replyTo: A, text: 'Why though?', author: 'dan' });
      expect(data.files.map(toldOf).join(' ')).toMatch(/1 repost shows no words/);
    }
  });

  it('leaves what others wrote, without its address', () => {
    const data = importText(lines(hidden, quote, link), lines(notice(A)));
    expect(rowOf(data, C)).toMatchObject({ quoteOf: A, text: 'Look at this', urls: [] });
    expect(rowOf(data, E)).toMatchObject({ text: 'Read  now', urls: [] });
  });

  it('is counted as hidden, and listed by its number and place alone', () => {
    const data = importText(lines(hidden, repost), lines(notice(A)));
    const [file] = data.files;
    expect(file).toMatchObject({ records: 2, posts: 1, merged: 0, rejects: 1, hidden: 1 });
    const listed = data.rejects.filter((reject) => reject.reason === 'hidden');
    expect(listed).toEqual([{ file: 0, place: 0, reason: 'hidden', excerpt: `${A}`, byte: 0 }]);
  });

  it('an account goes with its posts, its record, its ties and what others hold of them', () => {
    const told = (id: string) => ({
      id,
      action: 'delete',
      created_at: '2012-01-01T00:00:00Z',
      reason: 'deleted',
    });
    const accounts = lines(author, user(8, 'ben'));
    const follows = 'follower,followed\nzephyrine,ben\nben,zephyrine\ncleo,ben\n';
    const data = importText(lines(hidden, repost, quote), accounts, follows, lines(told('7')));
    expectGone(data);
    expect(data.files[0]).toMatchObject({ records: 3, posts: 2, rejects: 1, hidden: 1 });
    expect(data.files[1]).toMatchObject({ records: 2, accounts: 1, rejects: 1, hidden: 1 });
    expect(data.rejects.filter(({ reason }) => reason === 'hiddenAccount')).toHaveLength(2);
    const [cleo, ben] = ['cleo', 'ben'].map((name) => data.accounts.byHandle(name)) as [number, number];
    const { offsets, followed } = data.follows!;
    expect([...followed.subarray(offsets[cleo], offsets[cleo + 1])]).toEqual([ben]);
    expect(followed).toHaveLength(1);
  });

  it('an author who is seen elsewhere stays', () => {
    const other = post(E, 'Still here', { user: author });
    const data = importText(lines(hidden, other), lines(notice(A)));
    expect(rowOf(data, E).author).toBe('zephyrine');
    expect(everythingIn(data)).not.toContain('Quietly');
  });

  it('an id that is an address gives way, for it names the account', () => {
    const did = 'did:plc:zephyrine';
    const commit = (rkey: string, operation: string, more: object): object => ({
      did,
      time_us: 1725516665234703,
      kind: 'commit',
      commit: { operation, collection: 'app.bsky.feed.post', rkey, ...more },
    });
    const said = { $type: 'app.bsky.feed.post', text: 'Quietly', createdAt: '2024-09-05T06:11:04Z' };
    const uri = `at://${did}/app.bsky.feed.post/aaa`;
    const answer = {
      ...commit('bbb', 'create', {
        record: { ...said, text: 'Why?', reply: { parent: { uri, cid: 'x' }, root: { uri, cid: 'x' } } },
      }),
      did: 'did:plc:dan',
    };
    const data = importText(
      lines(commit('aaa', 'create', { record: said }), answer, commit('aaa', 'delete', {})),
    );
    expect(data.files[0]).toMatchObject({ format: 'jetstream', posts: 1, hidden: 1 });
    const [row] = rowsOf(data).filter(({ flags }) => String(flags).includes('external'));
    expect(row).toMatchObject({ id: 'hidden-1', author: null });
    expect(
      JSON.stringify([rowsOf(data), data.rejects.filter(({ reason }) => reason === 'hidden')]),
    ).not.toContain('zephyrine');
    expect(data.posts.flags[data.byId('hidden-1')]! & FLAG.external).toBeTruthy();
  });
});
