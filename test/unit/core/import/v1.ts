/** Invented posts in the shape of API v1.1. */

export type Fields = Record<string, unknown>;

export const user = (n: number, name = `user${n}`, more: Fields = {}): Fields => ({
  id: n,
  id_str: String(n),
  screen_name: name,
  name: `Name of ${name}`,
  location: 'Lower Vey',
  followers_count: n * 10,
  verified: n === 1,
  ...more,
});

export const post = (id: string, text: string, more: Fields = {}): Fields => ({
  created_at: 'Wed May 12 09:00:00 +0000 2021',
  id: Number(id),
  id_str: id,
  text,
  truncated: false,
  user: user(1, 'vey_transport'),
  entities: { hashtags: [], urls: [], user_mentions: [] },
  lang: 'en',
  retweet_count: 0,
  favorite_count: 0,
  ...more,
});

export const lines = (...values: unknown[]): string =>
  values.map((value) => JSON.stringify(value)).join('\n');
