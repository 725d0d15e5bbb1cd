import { describe, expect, it } from 'vitest';
import { importText, rowOf, rowsOf } from '../../../helpers/import';
import { activity, actor } from '../gnip';
import { lines, post, user } from '../v1';

const A = '1392400000000000001';
const B = '1392400000000000002';
const C = '1392400000000000003';

describe('Activity Streams', () => {
  it('gives the same posts as API v1.1', () => {
    const entities = {
      hashtags: [{ text: 'Vey' }],
      urls: [{ url: 'https://t.co/x', expanded_url: 'https://vey.example/f' }],
      user_mentions: [{ screen_name: 'Islander', id_str: '5' }],
    };
    const text = 'The ferry &amp; the bus https://t.co/x #Vey @islander';
    const one = importText(
      lines(activity(A, text, { twitter_entities: entities, retweetCount: 3, favoritesCount: 9 })),
    );
    const two = importText(lines(post(A, text, { entities, retweet_count: 3, favorite_count: 9 })));
    expect(one.files[0]!.format).toBe('activity-streams');
    expect(rowsOf(one)).toEqual(rowsOf(two));
    expect(one.accounts.location(0)).toBe('Lower Vey');
    expect(one.accounts.id(0)).toBe('1');
  });

  it('makes rows of a share, its original, and what that quotes', () => {
    const quoted = activity(A, 'The message', { gnip: undefined });
    const quote = activity(B, 'Good news https://t.co/q', {
      actor: actor(2, 'reader'),
      twitter_quoted_status: quoted,
      twitter_entities: {
        urls: [{ url: 'https://t.co/q', expanded_url: `https://twitter.com/vey_transport/status/${A}` }],
      },
      retweetCount: undefined,
    });
    const data = importText(
      lines(
        activity(C, 'RT @reader: Good news https://t.…', {
          verb: 'share',
          object: quote,
          actor: actor(3, 'other'),
          retweetCount: 7,
        }),
      ),
    );
    expect(rowOf(data, C)).toMatchObject({ kind: 'repost', repostOf: B, text: 'Good news', flags: '' });
    expect(rowOf(data, B)).toMatchObject({ kind: 'quote', quoteOf: A, counts: [7, -1, -1, 0] });
    expect(rowOf(data, A)).toMatchObject({ kind: 'original', author: 'vey_transport' });
    expect(data.files[0]).toMatchObject({ records: 1, posts: 1, embedded: 2 });
  });

  it('takes the long text, the ends of links, and the author who is replied to', () => {
    const data = importText(
      lines(
        activity(B, '@vey cut… https://t.co/l', {
          long_object: {
            body: '@vey the whole https://t.co/x',
            display_text_range: [5, 29],
            twitter_entities: { urls: [{ url: 'https://t.co/x', expanded_url: 'https://bit.ly/1' }] },
          },
          gnip: { urls: [{ url: 'https://t.co/x', expanded_url: 'https://vey.example/end' }] },
          inReplyTo: { link: `http://twitter.com/vey_transport/statuses/${A}` },
        }),
        activity(C, 'cut by the platform… https://t.co/c', {
          twitter_entities: {
            urls: [{ url: 'https://t.co/c', expanded_url: `https://twitter.com/i/web/status/${C}` }],
          },
        }),
      ),
    );
    expect(rowOf(data, B)).toMatchObject({
      kind: 'reply',
      replyTo: A,
      text: 'the whole https://vey.example/end',
    });
    expect(rowOf(data, A)).toMatchObject({ flags: 'external timeFromId', author: 'vey_transport' });
    expect(rowOf(data, C)).toMatchObject({ text: 'cut by the platform…', flags: 'truncated', urls: [] });
  });

  it('hides what a notice says was deleted', () => {
    const data = importText(
      lines(activity(A, 'one'), activity(B, 'two'), {
        verb: 'delete',
        objectType: 'activity',
        object: { objectType: 'activity', id: `tag:search.twitter.com,2005:${A}` },
      }),
    );
    expect(data.files[0]).toMatchObject({ records: 3, posts: 1, hidden: 1, rejects: 2 });
  });

  it('opens the list of a search answer, and counts what is no post', () => {
    const data = importText(
      `${JSON.stringify({ results: [activity(A, 'one'), activity(B, 'two'), 7], next: 'x' })}\n${lines(
        { info: { message: 'Replay Request Completed' } },
        { error: { message: 'Forced disconnect' } },
        { verb: 'post', body: 'no id', actor: {}, postedTime: '' },
        { verb: 'post' },
        user(4),
      )}`,
    );
    expect(data.files[0]).toMatchObject({ format: 'activity-streams', records: 8, posts: 2, rejects: 6 });
    expect(data.rejects.map(({ place, reason }) => [place, reason])).toEqual([
      [1, 'notObject'],
      [2, 'notice'],
      [3, 'platformError'],
      [4, 'noId'],
      [5, 'notPost'],
      [6, 'notPost'],
    ]);
  });
});
