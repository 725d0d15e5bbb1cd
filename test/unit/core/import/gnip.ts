/** Invented posts in the shape of Activity Streams. */
import type { Fields } from './v1';

export const actor = (n: number, handle: string): Fields => ({
  objectType: 'person',
  id: `id:twitter.com:${n}`,
  preferredUsername: handle,
  displayName: `Name of ${handle}`,
  location: { objectType: 'place', displayName: 'Lower Vey' },
  followersCount: n * 10,
  verified: n === 1,
});

export const activity = (id: string, body: string, more: Fields = {}): Fields => ({
  id: `tag:search.twitter.com,2005:${id}`,
  objectType: 'activity',
  verb: 'post',
  postedTime: '2021-05-12T09:00:00.000Z',
  actor: actor(1, 'vey_transport'),
  body,
  object: { objectType: 'note', id: `object:search.twitter.com,2005:${id}`, summary: body },
  twitter_entities: { hashtags: [], urls: [], user_mentions: [] },
  twitter_lang: 'en',
  retweetCount: 0,
  favoritesCount: 0,
  ...more,
});
