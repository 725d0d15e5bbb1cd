import { expect, test } from 'vitest';
import { WATERMARK } from '../../../../src/core/dataset/synthetic';
import { Platform } from '../../../../src/core/simulate/export';
import { seeded } from '../../../../src/core/random';
import { StoryWriter } from '../../../../src/core/simulate/story';

const START = Date.UTC(2026, 2, 3, 12);

interface Row {
  id: string;
  text: string;
  created_at: string;
  conversation_id: string;
  author_id: string;
  in_reply_to_user_id?: string;
  referenced_tweets?: { type: string; id: string }[];
  entities?: {
    mentions?: { start: number; end: number; username: string; id?: string }[];
    hashtags?: { start: number; end: number; tag: string }[];
  };
  public_metrics: Record<string, number>;
  source: string;
}

/** A message, its repost and that repost's repost, a quote and a reply below; the last is written first. */
function exported() {
  const story = new StoryWriter(seeded(2), 48, 'osk_mfa');
  const source = story.account('osk_mfa', 'Osk Ministry', 900);
  const [a, b, c, d, e, f] = ['anna', 'ben', 'cleo', 'dora', 'eli', 'finn'].map((name) =>
    story.account(name, name, 10),
  );
  const message = story.beat(source, 0, 'original', null, '😀 The bridge opens at nine. #Osk @anna');
  const repost = story.beat(a!, 1, 'repost', message, `RT @osk_mfa: ${message.text}`, 'copy');
  const second = story.beat(b!, 2, 'repost', repost, `RT @osk_mfa: ${message.text}`, 'copy');
  const quote = story.beat(c!, 3, 'quote', second, 'At last.');
  const reply = story.reply(d!, 4, second, 'At nine in the evening?');
  const below = story.reply(e!, 5, reply, 'In the morning.');
  const copy = story.beat(f!, 0.5, 'copy', message, 'The bridge opens at nine.', 'dropCondition');
  const platform = new Platform(START, story.posts);
  const rows = platform
    .lines()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
  const of = (post: typeof message): Row => rows.find(({ id }) => id === platform.id(post))!;
  return { platform, rows, of, message, repost, second, quote, reply, below, copy };
}

test('posts stand in order of time; their ids grow and hold the moment to the millisecond', () => {
  const { rows } = exported();
  for (const [i, row] of rows.entries()) {
    const ms = Number((BigInt(row.id) >> 22n) + 1288834974657n);
    expect(new Date(ms).toISOString()).toBe(row.created_at);
    if (i) expect(BigInt(row.id) > BigInt(rows[i - 1]!.id)).toBe(true);
  }
  expect(rows.map(({ created_at }) => Date.parse(created_at) - START)).toEqual(
    [0, 0.5, 1, 2, 3, 4, 5].map((hour) => hour * 3_600_000),
  );
});

test('a thousand posts of one second have a thousand ids', () => {
  const story = new StoryWriter(seeded(2), 1, 'osk_mfa');
  const source = story.account('osk_mfa', 'Osk Ministry', 900);
  for (let i = 0; i < 1000; i++) story.beat(source, 0, 'original', null, `Number ${i}`);
  const platform = new Platform(START, story.posts);
  expect(new Set(platform.posts.map((post) => platform.id(post))).size).toBe(1000);
});

test('a repost points at the original only, wherever it was seen; so do quotes and replies of what a repost shows', () => {
  const { of, platform, message, repost, second, quote, reply, below, copy } = exported();
  const original = platform.id(message);
  expect(of(message).referenced_tweets).toBeUndefined();
  expect(of(repost).referenced_tweets).toEqual([{ type: 'retweeted', id: original }]);
  expect(of(second).referenced_tweets).toEqual([{ type: 'retweeted', id: original }]);
  expect(of(quote).referenced_tweets).toEqual([{ type: 'quoted', id: original }]);
  expect(of(reply).referenced_tweets).toEqual([{ type: 'replied_to', id: original }]);
  expect(of(below).referenced_tweets).toEqual([{ type: 'replied_to', id: platform.id(reply) }]);
  expect(of(copy).referenced_tweets).toBeUndefined();
});

test('only replies belong to the conversation that they are in', () => {
  const { of, platform, message, quote, reply, below } = exported();
  expect([reply, below].map((post) => of(post).conversation_id)).toEqual(
    [message, message].map((post) => platform.id(post)),
  );
  expect(of(quote).conversation_id).toBe(platform.id(quote));
  expect(of(reply).in_reply_to_user_id).toBe(of(message).author_id);
  expect(of(below).in_reply_to_user_id).toBe(of(reply).author_id);
  expect(of(quote).in_reply_to_user_id).toBeUndefined();
});

test('counts are those of the posts that refer to a post; copies are not counted', () => {
  const { of, rows, message, reply } = exported();
  expect(of(message).public_metrics).toMatchObject({ retweet_count: 2, quote_count: 1, reply_count: 1 });
  expect(of(reply).public_metrics).toMatchObject({ retweet_count: 0, quote_count: 0, reply_count: 1 });
  const counted = rows.reduce(
    (sum, { public_metrics: m }) => sum + m['retweet_count']! + m['quote_count']! + m['reply_count']!,
    0,
  );
  expect(counted).toBe(rows.filter(({ referenced_tweets }) => referenced_tweets).length);
});

test('mentions and hashtags are where they say; a mention carries the id of an account of the export', () => {
  const { of, message, repost } = exported();
  const { text, entities } = of(message);
  const [mention] = entities!.mentions!;
  expect(text.slice(mention!.start, mention!.end)).toBe('@anna');
  expect(mention!.id).toBe(of(repost).author_id);
  const [hashtag] = entities!.hashtags!;
  expect(text.slice(hashtag!.start, hashtag!.end)).toBe('#Osk');
});

test('the truth has a row a post, with the true parent; every row of the export says that it is synthetic', () => {
  const { platform, rows, repost, second } = exported();
  const [header, ...truth] = platform.truth().trim().split('\n');
  expect(header).toBe('id,true_parent,kind,operation,edit,awareness,speaker');
  expect(truth.map((row) => row.split(',')[0])).toEqual(rows.map(({ id }) => id));
  expect(truth).toContain(`${platform.id(second)},${platform.id(repost)},repost,copy,copy,notified,other`);
  expect(rows.every(({ source }) => source === WATERMARK)).toBe(true);
});
