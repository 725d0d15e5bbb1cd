import { describe, expect, it } from 'vitest';
import { importText, rowOf } from '../../helpers/import';
import { account, scraped } from './formats/snscrape';
import { lines } from './v1';

const A = '1392400000000000001';
const B = '1392400000000000002';
const C = '1392400000000000003';

describe('snscrape', () => {
  it('reads posts, what they quote and answer, and ids that are numbers', () => {
    const text = lines(
      scraped(B, 'Good news &amp; more https://t.co/x', {
        user: account(2, 'reader'),
        quotedTweet: scraped(A, 'The message'),
        hashtags: ['Vey'],
        mentionedUsers: [{ username: 'Islander' }],
        links: [{ url: 'https://vey.example/f', tcourl: 'https://t.co/x' }],
      }),
      scraped(C, 'yes', { inReplyToTweetId: 1, inReplyToUser: account(2, 'reader') }),
    )
      .replace(`"id_str":"${B}"`, `"id":${B}`)
      .replace('"inReplyToTweetId":1', `"inReplyToTweetId":${B}`);
    const data = importText(text);
    expect(data.files[0]).toMatchObject({ format: 'snscrape', records: 2, posts: 2, embedded: 1 });
    expect(rowOf(data, B)).toMatchObject({
      kind: 'quote',
      quoteOf: A,
      author: 'reader',
      time: '2021-05-12T09:00:00.000Z',
      text: 'Good news & more https://vey.example/f',
      counts: [3, 1, 2, 9],
      mentions: ['islander'],
      hashtags: ['Vey'],
      urls: ['https://vey.example/f'],
    });
    expect(rowOf(data, A)).toMatchObject({ text: 'The message', author: 'vey_transport' });
    expect(rowOf(data, C)).toMatchObject({ kind: 'reply', replyTo: B });
  });

  it('reads reposts, older names, and says what is no post', () => {
    const data = importText(
      lines(
        scraped(C, 'RT @vey_transport: The mess…', { retweetedTweet: scraped(A, 'The message') }),
        scraped(B, '', {
          rawContent: undefined,
          content: 'see https://t.co/o',
          outlinks: ['https://vey.example/o'],
          tcooutlinks: ['https://t.co/o'],
        }),
        scraped('', 'no id'),
        { date: '2021' },
        null,
      ),
    );
    expect(rowOf(data, C)).toMatchObject({ kind: 'repost', repostOf: A, text: 'The message' });
    expect(rowOf(data, B)).toMatchObject({ text: 'see https://vey.example/o' });
    expect(data.rejects.map(({ place, reason }) => [place, reason])).toEqual([
      [3, 'noId'],
      [4, 'notPost'],
      [5, 'notObject'],
    ]);
  });
});
