/** Versions of an edited post become one post. */
import { describe, expect, it } from 'vitest';
import { importText, rowOf, rowsOf } from '../../helpers/import';
import { lines, post, user } from './v1';

const [A, B, C, D, E] = [1, 2, 3, 4, 5].map((n) => `157699474613576499${n}`) as [
  string,
  string,
  string,
  string,
  string,
];
const HISTORY = [A, B, C];
const version = (id: string, text: string, more: object = {}): Record<string, unknown> => ({
  id,
  text,
  author_id: '7',
  created_at: `2022-10-03T17:57:0${id.at(-1)}.000Z`,
  edit_history_tweet_ids: HISTORY,
  public_metrics: { retweet_count: 1, reply_count: 0, like_count: 2, quote_count: 0 },
  ...more,
});
const first = version(A, 'Ferys run #now', {
  edit_history_tweet_ids: [A],
  entities: { hashtags: [{ tag: 'now' }] },
  public_metrics: { retweet_count: 9, reply_count: 0, like_count: 0, quote_count: 0 },
});
const last = version(C, 'Ferries run');
const answer = (id: string, to: string): object => ({
  id,
  text: 'Do they?',
  author_id: '8',
  created_at: '2022-10-03T18:00:00.000Z',
  referenced_tweets: [{ type: 'replied_to', id: to }],
});

describe('versions of an edited post', () => {
  it('are one post, whatever their order: id and time of the first, words of the last', () => {
    for (const records of [
      [first, last, answer(D, B), answer(E, C)],
      [answer(E, C), last, answer(D, B), first],
    ]) {
      const data = importText(lines(...records));
      expect(data.files[0]).toMatchObject({ records: 4, posts: 3, merged: 1, rejects: 0 });
      expect(data.posts.count).toBe(3);
      expect(rowOf(data, A)).toMatchObject({
        text: 'Ferries run',
        time: '2022-10-03T17:57:01.000Z',
        hashtags: [],
        counts: [9, 0, 0, 2],
      });
      // A version that the export lacks leads to the post as well.
      expect([rowOf(data, D).replyTo, rowOf(data, E).replyTo]).toEqual([A, A]);
      // The record that is shown is the one whose words are.
      const row = data.byId(A);
      const start = lines(...records).indexOf(JSON.stringify(last));
      expect([data.posts.recordStart[row], data.posts.recordLength[row]]).toEqual([
        start,
        JSON.stringify(last).length,
      ]);
    }
  });

  it('over several files, and embedded', () => {
    const page = JSON.stringify({ data: [answer(D, A)], includes: { tweets: [first] } });
    const data = importText(page, lines(last));
    expect(data.files).toMatchObject([
      { records: 1, posts: 1, merged: 0, embedded: 0 },
      { records: 1, posts: 1, merged: 0, embedded: 0 },
    ]);
    expect(rowOf(data, A)).toMatchObject({ text: 'Ferries run', flags: '' });
    expect(rowOf(data, D).replyTo).toBe(A);
  });

  it('in API v1.1', () => {
    const history = { edit_history: { initial_tweet_id: A, edit_tweet_ids: [A, B] } };
    const data = importText(
      lines(
        post(A, 'Ferys', history),
        post(B, 'Ferries', history),
        post(C, 'So', { in_reply_to_status_id_str: B }),
      ),
    );
    expect(data.files[0]).toMatchObject({ records: 3, posts: 2, merged: 1 });
    expect(rowOf(data, A).text).toBe('Ferries');
    expect(rowOf(data, C).replyTo).toBe(A);
  });

  it('a version alone stays as it is', () => {
    const data = importText(lines(last, answer(D, A)));
    expect(rowsOf(data).map(({ id }) => id)).toEqual([C, D]);
    expect(rowOf(data, D).replyTo).toBe(C);
  });

  it('nobody edits the posts of others, and a list must hold the post itself', () => {
    const history = (...ids: string[]) => ({ edit_history: { edit_tweet_ids: ids } });
    const data = importText(
      lines(
        post(A, 'Mine', { user: user(1), ...history(A, B) }),
        post(B, 'Theirs', { user: user(2) }),
        post(C, 'Other', history(D, E)),
      ),
    );
    expect(rowsOf(data).map(({ id, text }) => [id, text])).toEqual([
      [A, 'Mine'],
      [B, 'Theirs'],
      [C, 'Other'],
    ]);
  });

  it('a notice of one version is one of the post', () => {
    const data = importText(
      lines(first, last, answer(D, C)),
      lines({ delete: { status: { id_str: B, user_id: 7 } } }),
    );
    expect(data.files[0]).toMatchObject({ records: 3, posts: 1, merged: 1, rejects: 1, hidden: 1 });
    expect(JSON.stringify(rowsOf(data))).not.toMatch(/Fer/);
  });
});
