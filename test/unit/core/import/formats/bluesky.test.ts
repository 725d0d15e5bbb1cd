import { describe, expect, it } from 'vitest';
import { timeOfKey } from '../../../../../src/core/import/posts/blueskyPost';
import { BASES, buildForest } from '../../../../../src/core/paths';
import { importText, rowOf, rowsOf } from '../../../helpers/import';
import { lines } from '../v1';
import { notesOf } from '../../../helpers/told';

const uri = (who: string, key: string, collection = 'post'): string =>
  `at://did:plc:${who}/app.bsky.feed.${collection}/${key}`;
const author = (who: string): object => ({
  did: `did:plc:${who}`,
  handle: `${who}.bsky.social`,
  displayName: who.toUpperCase(),
});
const record = (text: string, more: object = {}): object => ({
  $type: 'app.bsky.feed.post',
  text,
  createdAt: '2025-03-01T10:00:00.000Z',
  langs: ['en'],
  ...more,
});
const view = (who: string, key: string, text: string, more: object = {}, outer: object = {}): object => ({
  uri: uri(who, key),
  cid: 'bafy',
  author: author(who),
  record: record(text, more),
  replyCount: 1,
  repostCount: 5,
  likeCount: 7,
  quoteCount: 2,
  indexedAt: '2025-03-01T10:00:05.000Z',
  ...outer,
});
const replyTo = (who: string, key: string): object => ({
  reply: { parent: { uri: uri(who, key), cid: 'x' }, root: { uri: uri(who, key), cid: 'x' } },
});

describe('Bluesky API', () => {
  it('reads a thread: parents above, replies below, gaps counted', () => {
    const thread = {
      $type: 'app.bsky.feed.defs#threadViewPost',
      post: view('ann', 'b', 'middle', replyTo('min', 'a')),
      parent: { post: view('min', 'a', 'top'), parent: { uri: uri('x', 'gone'), notFound: true } },
      replies: [
        {
          post: view('ben', 'c', 'below', replyTo('ann', 'b')),
          replies: [{ post: view('cy', 'd', 'last') }],
        },
        { $type: 'app.bsky.feed.defs#blockedPost', uri: uri('no', 'n'), blocked: true },
        { post: { uri: 'nonsense' } },
      ],
    };
    const data = importText(JSON.stringify({ thread }));
    expect(data.files[0]).toMatchObject({ format: 'bluesky', records: 5, posts: 4, rejects: 1 });
    expect(notesOf(data).join(' ')).toMatch(/reported 2 posts/);
    expect(rowOf(data, uri('ben', 'c'))).toMatchObject({
      kind: 'reply',
      author: 'ben.bsky.social',
      text: 'below',
      lang: 'en',
      replyTo: uri('ann', 'b'),
      counts: [5, 2, 1, 7],
      time: '2025-03-01T10:00:00.000Z',
    });
  });

  it('reads a flat thread', () => {
    const items = [view('min', 'a', 'top'), view('ann', 'b', 'below', replyTo('min', 'a'))];
    const thread = items.map((post, depth) => ({ uri: 'x', depth, value: { post } }));
    expect(importText(JSON.stringify({ thread })).files[0]).toMatchObject({ format: 'bluesky', posts: 2 });
  });

  it('a repost in a feed is a post, its original comes embedded', async () => {
    const feed = [
      {
        post: view('min', 'a', 'top'),
        reason: {
          $type: 'app.bsky.feed.defs#reasonRepost',
          by: author('ann'),
          uri: uri('ann', 'r', 'repost'),
          indexedAt: '2025-03-01T11:00:00.000Z',
        },
      },
      { post: view('min', 'a', 'top'), reason: { by: author('ben'), indexedAt: '2025-03-01T12:00:00.000Z' } },
      { post: view('cy', 'c', 'mine', replyTo('min', 'a')), reply: { parent: view('min', 'a', 'top') } },
      { post: view('min', 'a', 'top'), reason: { $type: 'app.bsky.feed.defs#reasonPin' } },
      17,
    ];
    const data = importText(JSON.stringify({ cursor: 'x', feed }));
    expect(data.files[0]).toMatchObject({ records: 5, posts: 4, embedded: 0, rejects: 1 });
    expect(rowOf(data, uri('ann', 'r', 'repost'))).toMatchObject({
      kind: 'repost',
      author: 'ann.bsky.social',
      repostOf: uri('min', 'a'),
      text: 'top',
      time: '2025-03-01T11:00:00.000Z',
    });
    expect(rowOf(data, `${uri('min', 'a')}/repost/did:plc:ben`)).toMatchObject({
      kind: 'repost',
      flags: 'madeId',
    });
    const forest = await buildForest(data);
    expect(BASES[forest.basis[data.byId(uri('ann', 'r', 'repost'))]!]).toBe('unknown');
  });

  it('reads facets by bytes, quotes, links and hidden tags', () => {
    const text = 'Über 🏛 @ben.bsky.social: example.org/a-lon... #fest here';
    const place = (part: string): object => {
      const from = new TextEncoder().encode(text.slice(0, text.indexOf(part))).length;
      return { byteStart: from, byteEnd: from + new TextEncoder().encode(part).length };
    };
    const link = 'https://www.example.org/a-long-way?x=1';
    const facets = [
      { index: place('@ben.bsky.social'), features: [{ did: 'did:plc:ben' }] },
      { index: place('example.org/a-lon...'), features: [{ uri: link }] },
      { index: place('#fest'), features: [{ tag: 'fest' }] },
      { index: place('here'), features: [{ uri: 'https://other.org/' }] },
      { index: { byteStart: 3, byteEnd: 9999 }, features: [{ did: 'did:plc:far' }, null, 4] },
      { index: null, features: 'x' },
      null,
    ];
    const quoted = view('min', 'a', 'quoted');
    const post = view(
      'ann',
      'q',
      text,
      { facets, tags: ['hidden'], embed: { record: { record: { uri: uri('min', 'a') } } } },
      { embed: { record: { record: { ...quoted, value: record('quoted'), record: undefined } } } },
    );
    const data = importText(
      JSON.stringify({ posts: [post, view('cy', 'e', 'x', { embed: { external: { uri: link } } })] }),
    );
    expect(data.files[0]).toMatchObject({ records: 2, posts: 2, embedded: 1 });
    expect(rowOf(data, uri('ann', 'q'))).toMatchObject({
      kind: 'quote',
      quoteOf: uri('min', 'a'),
      text: `Über 🏛 @ben.bsky.social: ${link} #fest here`,
      mentions: ['ben.bsky.social', 'did:plc:far'],
      hashtags: ['hidden', 'fest'],
      urls: [link, 'https://other.org/'],
    });
    expect(rowOf(data, uri('min', 'a'))).toMatchObject({ text: 'quoted', flags: 'embedded' });
    expect(rowOf(data, uri('cy', 'e'))['urls']).toEqual([link]);
  });

  it('a thread of any depth', () => {
    let node: object = { post: view('a', 'p0', 'deepest') };
    for (let i = 1; i < 1500; i++) node = { post: view('a', `p${i}`, 'x'), replies: [node] };
    expect(importText(JSON.stringify({ thread: node })).files[0]).toMatchObject({ posts: 1500, rejects: 0 });
  });
});

describe('Jetstream', () => {
  const event = (who: string, more: object): object => ({
    did: `did:plc:${who}`,
    time_us: 1783175888085434,
    kind: 'commit',
    ...more,
  });
  const commit = (
    who: string,
    collection: string,
    rkey: string,
    rec: object | null,
    operation = 'create',
  ): object =>
    event(who, {
      commit: { operation, collection: `app.bsky.${collection}`, rkey, ...(rec && { record: rec }) },
    });

  it('posts, reposts through reposts, accounts; the rest is told apart', async () => {
    const via = uri('ben', '3mptbypowzs2e', 'repost');
    const data = importText(
      lines(
        commit('min', 'feed.post', 'a', record('top')),
        commit('ben', 'feed.like', 'l', { subject: { uri: uri('min', 'a') } }),
        commit('cy', 'feed.repost', 'r', {
          subject: { uri: uri('min', 'a') },
          createdAt: 'x',
          via: { uri: via },
        }),
        commit('dee', 'feed.repost', 's', {
          subject: { uri: uri('min', 'a') },
          createdAt: '2026-07-04T15:00:00Z',
        }),
        commit('eve', 'feed.repost', 't', { subject: 5 }),
        commit('eve', 'feed.post', 'd', null, 'delete'),
        event('ann', { kind: 'identity', identity: { handle: 'ann.example.org' } }),
        event('ann', { kind: 'account', account: { active: false } }),
        event('ann', { kind: 'new' }),
        {},
      ),
    );
    expect(data.files[0]).toMatchObject({
      format: 'jetstream',
      records: 10,
      posts: 3,
      accounts: 1,
      merged: 1,
      embedded: 1,
    });
    expect(data.rejects.map(({ reason }) => reason).filter((reason) => reason !== 'notice')).toEqual([
      'otherEvent',
      'notPost',
      'otherEvent',
      'notPost',
    ]);
    expect(data.accounts.byHandle('ann.example.org')).toBeGreaterThanOrEqual(0);
    expect(rowOf(data, via)).toMatchObject({ kind: 'repost', flags: 'embedded', author: '#did:plc:ben' });
    const forest = await buildForest(data);
    const hop = (id: string): [string, string] => {
      const row = data.byId(id);
      return [data.id(forest.parent[row]!), BASES[forest.basis[row]!]!];
    };
    expect(hop(uri('cy', 'r', 'repost'))).toEqual([via, 'observed']);
    expect(hop(via)).toEqual([uri('min', 'a'), 'unknown']);
    expect(hop(uri('dee', 's', 'repost'))).toEqual([uri('min', 'a'), 'unknown']);
    // Its own time could not be read: that of the event stands.
    expect(rowOf(data, uri('cy', 'r', 'repost'))['time']).toBe(new Date(1783175888085).toISOString());
  });

  it('hides what was deleted, and all of an account that is gone', () => {
    const data = importText(
      lines(
        commit('min', 'feed.post', 'a', record('kept')),
        commit('min', 'feed.post', 'b', record('deleted later')),
        commit('ann', 'feed.post', 'c', record('of a deleted account')),
        commit('ben', 'feed.post', 'd', record('of a paused account')),
        commit('min', 'feed.post', 'b', null, 'delete'),
        event('ann', { kind: 'account', account: { active: false, status: 'deleted' } }),
        event('ben', { kind: 'account', account: { active: false, status: 'deactivated' } }),
      ),
    );
    expect(data.files[0]).toMatchObject({ records: 7, posts: 2, accounts: 1, rejects: 4, hidden: 2 });
    expect(rowsOf(data).map(({ text }) => text)).not.toContain('deleted later');
    expect(rowsOf(data).map(({ text }) => text)).not.toContain('of a deleted account');
    expect(rowOf(data, uri('ben', 'd'))['text']).toBe('of a paused account');
  });

  it('reads the time of a key', () => {
    // A key made in the same second as the event that carries it.
    expect(Math.abs(timeOfKey('at://x/y/3mptbypluud2a') - 1783175888085)).toBeLessThan(5000);
    for (const key of ['', 'at://x/y/self', 'at://x/y/3mptbyplu0d2a']) expect(timeOfKey(key)).toBeNaN();
  });
});

describe('minet, Bluesky', () => {
  it('reads posts, replies, quotes and reposts', () => {
    const header =
      'cid,uri,timestamp_utc,user_did,user_handle,text,user_langs,to_post_uri,quoted_uri,links,hashtags,mentioned_user_handles,mentioned_user_dids,like_count,repost_by_user_did,repost_by_user_handle,repost_timestamp_utc';
    const row = (who: string, key: string, text: string, reply = '', quote = '', by = ''): string =>
      `c,${uri(who, key)},1764929819,did:plc:${who},${who}.org,"${text}",en|fr,${reply},${quote},https://a.org|https://b.org,x|y,BEN.org,did:plc:ben,3,${by && `did:plc:${by}`},${by},${by && '1764929900'}`;
    const data = importText(
      [
        header,
        row('min', 'a', 'top, and more'),
        row('ann', 'b', 'reply', uri('min', 'a')),
        row('cy', 'c', 'quote', '', uri('min', 'a')),
        row('min', 'a', 'top, and more', '', '', 'dee'),
        'c,https://nonsense,,,,,,,,,,,,,,,',
        header,
      ].join('\n'),
    );
    expect(data.files[0]).toMatchObject({ format: 'bluesky-minet', records: 6, posts: 4, rejects: 2 });
    expect(rowOf(data, uri('ann', 'b'))).toMatchObject({
      kind: 'reply',
      author: 'ann.org',
      time: '2025-12-05T10:16:59.000Z',
      lang: 'en',
      urls: ['https://a.org', 'https://b.org'],
      hashtags: ['x', 'y'],
      mentions: ['ben.org'],
      counts: [-1, -1, -1, 3],
    });
    expect(rowOf(data, uri('cy', 'c'))['quoteOf']).toBe(uri('min', 'a'));
    expect(rowOf(data, `${uri('min', 'a')}/repost/did:plc:dee`)).toMatchObject({
      kind: 'repost',
      author: 'dee',
      repostOf: uri('min', 'a'),
      time: '2025-12-05T10:18:20.000Z',
    });
  });
});
