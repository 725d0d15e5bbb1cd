/** Small invented exports of other platforms, a file each, for tests that try them all. */
import type { Fields } from './v1';

const did = (who: string): string => `did:plc:${who}`;
const uri = (who: string, key: string): string => `at://${did(who)}/app.bsky.feed.post/${key}`;

const blueskyView = (who: string, key: string, text: string, record: Fields = {}): Fields => ({
  uri: uri(who, key),
  author: {
    did: did(who),
    handle: `${who}.example.org`,
    displayName: who,
    verification: { verifiedStatus: 'valid' },
  },
  record: {
    text,
    createdAt: '2025-03-01T10:00:00.000Z',
    langs: ['en'],
    facets: [
      { index: { byteStart: 0, byteEnd: 3 }, features: [{ tag: 'fee' }, { uri: 'https://vey.example/' }] },
    ],
    ...record,
  },
  embed: null,
  repostCount: 3,
  indexedAt: '2025-03-01T10:00:01.000Z',
});
const reply = { reply: { parent: { uri: uri('min', '1') }, root: { uri: uri('min', '1') } } };
const quote = { embed: { record: { uri: uri('min', '1') } } };

export const blueskyItems: Fields[] = [
  { post: blueskyView('min', '1', 'The fee is waived') },
  {
    post: blueskyView('ann', '2', 'For all?', reply),
    reply: { parent: blueskyView('min', '1', 'The fee is waived') },
  },
  { post: blueskyView('ben', '3', 'So they say', quote) },
  {
    post: blueskyView('min', '1', 'The fee is waived'),
    reason: { by: { did: did('cy'), handle: 'cy.example.org' } },
  },
];
export const blueskyThread: Fields = {
  thread: {
    post: blueskyView('min', '1', 'The fee is waived'),
    replies: [
      { post: blueskyView('ann', '2', 'For all?', reply), replies: [] },
      { uri: uri('x', '9'), notFound: true },
    ],
  },
};

const event = (who: string, collection: string, rkey: string, record: Fields): Fields => ({
  did: did(who),
  time_us: 1_740_823_200_000_000,
  kind: 'commit',
  commit: { operation: 'create', collection: `app.bsky.feed.${collection}`, rkey, record },
});
const subject = { subject: { uri: uri('min', '1') }, createdAt: '2025-03-01T11:00:00.000Z' };

export const jetstreamEvents: Fields[] = [
  event('min', 'post', '1', {
    text: 'The fee is waived',
    createdAt: '2025-03-01T10:00:00.000Z',
    langs: ['en'],
  }),
  event('ann', 'post', '2', { text: 'For all?', createdAt: '2025-03-01T10:05:00.000Z', ...reply }),
  event('ben', 'repost', '3ljbmmfqos22k', subject),
  event('cy', 'repost', '4', {
    ...subject,
    via: { uri: `at://${did('ben')}/app.bsky.feed.repost/3ljbmmfqos22k` },
  }),
  event('cy', 'like', '5', subject),
  { did: did('ann'), time_us: 1, kind: 'identity', identity: { handle: 'ann.example.org' } },
];

const account = (who: string): Fields => ({
  id: who,
  acct: who,
  url: `https://vey.example/@${who}`,
  display_name: who,
});
const status = (who: string, id: string, content: string, more: Fields = {}): Fields => ({
  id,
  uri: `https://vey.example/users/${who}/statuses/${id}`,
  created_at: '2025-03-01T10:00:00.000Z',
  in_reply_to_id: null,
  spoiler_text: '',
  language: 'en',
  reblogs_count: 2,
  content: `<p>${content} &amp; <a href="https://vey.example/"><span class="invisible">https://</span>vey</a></p>`,
  reblog: null,
  account: account(who),
  mentions: [{ id: 'min', acct: 'min', url: 'https://vey.example/@min' }],
  tags: [{ name: 'fee' }],
  ...more,
});
const first = status('min', '1', 'The fee is waived');

export const mastodonStatuses: Fields[] = [
  first,
  status('ann', '2', 'For all?', { in_reply_to_id: '1', in_reply_to_account_id: 'min' }),
  status('ben', '3', '', { reblog: first }),
  status('cy', '4', 'So they say', { quote: { state: 'accepted', quoted_status: first } }),
];
export const mastodonContext: Fields = { ancestors: [first], descendants: mastodonStatuses.slice(1) };

export const weiboPost: Fields = {
  text: '学费减免 #通知#',
  user: { messages: 10, followers: 90, location: '北京', verified: true },
  has_url: false,
  comments: 1,
  likes: 2,
  time: 1_353_340_763,
  reposts: 3,
};
export const weiboReposts: Fields[] = [
  { mid: 'z5Y8Krs3N', parent: '', uid: '77', text: '', date: '2012-11-20 00:05:00', kids: [] },
  { mid: 'z5Y8Krs3P', parent: 'z5Y8Krs3N', uid: 'some', text: '真的吗', date: '11月20日 00:09', kids: [] },
  {
    mid: 'z5Y8Krs3Q',
    parent: 'z5Y8Krs3P',
    uid: '79',
    text: '转发微博',
    date: '2012-11-20 00:10:00',
    kids: [],
  },
];

export const treeFile = [
  "['ROOT', 'ROOT', '0.0']->['1', '1050118621198921728', '0.0']",
  "['1', '1050118621198921728', '0.0']->['2', '1050118621198921728', '1.5']",
  "['2', '1050118621198921728', '1.5']->['3', '1050118621198921728', '2.5']",
  "['1', '1050118621198921728', '0.0']->['3', '1050118621198921728', '2.5']",
].join('\n');

export const pathsFile = [
  '7\tu1\t1464739201\t4\tu1:0 u1/u2:5 u1/u2/u3:9 u1/u4:11',
  '8\tu5\t1464739301\t2\tu5:0 u5/u1:60',
].join('\n');

export const minetFile = [
  'uri,timestamp_utc,user_did,user_handle,text,to_post_uri,quoted_uri,links,hashtags,repost_by_user_did',
  `${uri('min', '1')},1740823200,${did('min')},min.example.org,"The fee is waived, for all",,,,fee|vey,`,
  `${uri('ann', '2')},1740823260,${did('ann')},ann.example.org,For all?,${uri('min', '1')},,,,`,
  `${uri('min', '1')},1740823200,${did('min')},min.example.org,"The fee is waived, for all",,,,fee|vey,${did('cy')}`,
].join('\n');
