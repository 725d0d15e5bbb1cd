/** Real exports, where they are at hand: nothing of them is kept in the project. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importBuffers } from '../../../../src/core/import/index';
import { FLAG, KINDS, type Dataset } from '../../../../src/core/dataset/types';
import { expectTally, rowsOf } from '../../helpers/import';
import { sentence, whyOf } from '../../helpers/told';

const ROOT = process.env['AFTERWORD_FIXTURES'] ?? '../shared/fixtures';
const present = existsSync(ROOT);
if (!present) console.log(`Real exports are not at hand (${ROOT}): their tests are skipped.`);

function open(...paths: string[]): Dataset {
  const data = importBuffers(
    paths.map((path) => ({ name: path, bytes: new Uint8Array(readFileSync(join(ROOT, path))) })),
  );
  data.files.forEach(expectTally);
  return data;
}

function figures(data: Dataset): Record<string, number> {
  const counts: Record<string, number> = { external: 0 };
  for (let row = 0; row < data.posts.count; row++) {
    const key = data.posts.flags[row]! & FLAG.external ? 'external' : KINDS[data.posts.kind[row]!]!;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  const { records, posts, accounts, merged, rejects, embedded } = data.files[0]!;
  return { records, posts, accounts, merged, rejects, embedded, ...counts };
}

describe.skipIf(!present)('real exports', () => {
  it.each<[string, string, Record<string, number>]>([
    [
      'v1.1-json/pheme_reply_trees_dev.jsonl',
      'twitter-v1',
      { records: 976, posts: 976, rejects: 0, reply: 895, original: 81, external: 0 },
    ],
    [
      'v1.1-json/rtweet_sample.jsonl',
      'twitter-v1',
      { records: 334, posts: 334, rejects: 0, embedded: 95, external: 64, repost: 70 },
    ],
    ['v1.1-json/evently_tweets_anonymized.jsonl', 'twitter-v1', { records: 359, posts: 359, repost: 47 }],
    ['v1.1-json/public_api_sample.json', 'twitter-v1', { records: 20, posts: 20 }],
    ['v1.1-json/original_format_examples.json', 'twitter-v1', { records: 25, posts: 25, embedded: 4 }],
    [
      'v1.1-json/activity_streams_examples.json',
      'activity-streams',
      { records: 25, posts: 25, embedded: 4, repost: 3, external: 0 },
    ],
    [
      'academictwitteR-json/commtwitter/data_1399765322509557763.json',
      'academictwitter',
      { records: 5, posts: 5, repost: 3, external: 1 },
    ],
    [
      'zeeschuimer-ndjson/twitter-first52.ndjson',
      'x-graphql',
      { records: 52, posts: 52, embedded: 18, quote: 19, reply: 22, external: 22 },
    ],
    [
      'twarc2-v2-jsonl/twarc-network-tweets.jsonl',
      'twitter-v2',
      { records: 500, posts: 500, rejects: 0, embedded: 176, external: 31, repost: 367 },
    ],
    ['twarc2-v2-jsonl/streaming_output_with_error.jsonl', 'twitter-v2', { records: 8, posts: 7, rejects: 1 }],
    ['twarc2-v2-jsonl/flat.jsonl', 'twitter-v2', { records: 100, posts: 100, embedded: 64, external: 20 }],
    ['twarc2-v2-jsonl/noflat.jsonl', 'twitter-v2', { records: 100, posts: 100, embedded: 64, external: 20 }],
    ['twarc2-v2-jsonl/users.jsonl', 'twitter-v2', { records: 96, accounts: 91, merged: 5, posts: 0 }],
    ['twarc2-v2-jsonl/academictwitteR_reuters_pages.jsonl', 'twitter-v2', { records: 500, posts: 500 }],
    [
      'bluesky/app.bsky.feed.getAuthorFeed_925c2.json',
      'bluesky',
      { records: 25, posts: 25, embedded: 22, external: 0, repost: 10, quote: 10, reply: 14, original: 13 },
    ],
    [
      'bluesky/app.bsky.feed.getTimeline_6340d.json',
      'bluesky',
      { records: 25, posts: 25, embedded: 11, external: 1, repost: 7 },
    ],
    ['bluesky/app.bsky.feed.getPostThread_72827.json', 'bluesky', { records: 4, posts: 4, reply: 3 }],
    [
      'bluesky/jetstream_expected_v1.jsonl',
      'jetstream',
      { records: 152, posts: 32, accounts: 1, merged: 1, embedded: 6, repost: 21, reply: 8 },
    ],
    ['bluesky/minet-bluesky-firehose-export.csv', 'bluesky-minet', { records: 9, posts: 9, reply: 1 }],
    [
      'mastodon/get_account_statuses_default.json',
      'mastodon',
      { records: 20, posts: 20, reply: 8, external: 6 },
    ],
    ['mastodon/get_context_default.json', 'mastodon', { records: 59, posts: 59, reply: 59, external: 1 }],
    ['mastodon/get_timeline_public_default.json', 'mastodon', { records: 20, posts: 20, reply: 2 }],
    ['generic-csv/ira_10_gop.csv', 'generic-table', { records: 372, posts: 372, rejects: 0 }],
    ['generic-csv/ira_TEN_GOP.csv', 'generic-table', { records: 11341, posts: 11341 }],
    ['generic-csv/iranian_state_unseen.csv', 'generic-table', { records: 2000, posts: 2000 }],
    ['generic-csv/covid_rumor_no_row_ids.csv', 'generic-table', { records: 314, posts: 314 }],
    [
      'hoaxy-csv/TheBlaze.csv',
      'hoaxy-csv',
      { records: 288, posts: 216, merged: 72, rejects: 0, repost: 128, external: 9 },
    ],
    [
      'nodexl-edges-csv/csgo100.csv',
      'nodexl-edges',
      { records: 150, posts: 100, merged: 50, rejects: 0, reply: 20, external: 18 },
    ],
    ['tags-csv/sample-data.csv', 'tags-csv', { records: 10, posts: 10, rejects: 0 }],
    ['twarc2-csv/dfw_bro.csv', 'twarc2-csv', { records: 30, posts: 30, rejects: 0, repost: 9, reply: 6 }],
  ])('%s', (path, format, expected) => {
    const data = open(path);
    expect(data.files[0]!.format).toBe(format);
    expect(figures(data)).toMatchObject(expected);
  });

  it.each([
    ['twarc2-v2-jsonl/empty.json', /^The file is empty/],
    ['twarc2-v2-jsonl/counts.jsonl', /^Counts of posts/],
    ['twarc2-v2-jsonl/lists.jsonl', /^Lists of accounts/],
  ])('%s is refused in a sentence', (path, sentence) => {
    const data = open(path);
    expect(data.files[0]).toMatchObject({ format: 'none', records: 0 });
    expect(whyOf(data)).toMatch(sentence);
  });

  it('twarc2-v2-jsonl compliance files are notices, every one of them', () => {
    for (const name of ['tweets_compliance', 'users_compliance']) {
      const [report] = open(`twarc2-v2-jsonl/${name}.jsonl`).files;
      expect(report).toMatchObject({ format: 'compliance', posts: 0, rejects: report!.records });
      expect(report!.records).toBeGreaterThan(1);
    }
  });

  it('every file is read or refused, and every record accounted for', () => {
    const folders = [
      'v1.1-json',
      'twarc2-v2-jsonl',
      'generic-csv',
      'hoaxy-csv',
      'nodexl-edges-csv',
      'tags-csv',
      'twarc2-csv',
    ];
    const paths = folders.flatMap((folder) =>
      readdirSync(join(ROOT, folder)).map((name) => join(folder, name)),
    );
    const data = open(...paths.filter((path) => /\.(jsonl?|csv)$/.test(path)));
    expect(data.files.length).toBeGreaterThan(35);
    for (const report of data.files) expect(sentence(report.why), report.name).not.toBe('');
    // Several files hold the same posts: some are merged, none is counted twice.
    expect(data.files.reduce((sum, report) => sum + report.merged, 0)).toBeGreaterThan(100);
    const own = data.files.reduce((sum, report) => sum + report.posts, 0);
    const rows = rowsOf(data).filter(({ flags }) => !/external|embedded/.test(String(flags)));
    expect(rows.length).toBe(own);
  });

  it('academictwitteR’s data and users join by id', () => {
    const folder = 'academictwitteR-json/commtwitter';
    const data = open(`${folder}/data_1399765322509557763.json`, `${folder}/users_1399765322509557763.json`);
    expect(
      data.files.map(({ format, posts, accounts, embedded }) => [format, posts, accounts, embedded]),
    ).toEqual([
      ['academictwitter', 5, 0, 0],
      ['academictwitter', 0, 4, 1],
    ]);
    const rows = rowsOf(data);
    expect(rows.filter(({ author }) => !String(author).startsWith('#')).length).toBeGreaterThan(4);
    expect(
      rows.some(({ kind, flags, text }) => kind === 'repost' && !flags && !String(text).endsWith('…')),
    ).toBe(true);
  });

  it('Activity Streams and API v1.1 give the same posts', () => {
    const [streams, original] = [
      open('v1.1-json/activity_streams_examples.json'),
      open('v1.1-json/original_format_examples.json'),
    ];
    const byId = (data: Dataset): Record<string, unknown>[] =>
      rowsOf(data)
        // Activity Streams do not report quotes and replies; one link was followed to its end in only one of them.
        .map((row): Record<string, unknown> => ({
          ...row,
          counts: null,
          text: String(row['text']).replace('https:', 'http:'),
        }))
        .sort((a, b) => (String(a['id']) < String(b['id']) ? -1 : 1));
    expect(byId(streams)).toEqual(byId(original));
  });

  it('a table of twarc2 and its JSON give the same posts, field by field', () => {
    const [table, json] = [open('twarc2-csv/dfw_bro.csv'), open('twarc2-csv/dfw_bro.jsonl')];
    const shown = (data: Dataset): Record<string, unknown>[] =>
      rowsOf(data)
        .slice(0, data.files[0]!.posts)
        .map((row, i): Record<string, unknown> => {
          const author = data.posts.author[i]!;
          const { accounts } = data;
          const account = [accounts.id(author), accounts.name(author), accounts.location(author)];
          const figures = [accounts.followers[author], accounts.verified[author]];
          return { ...row, account, figures };
        })
        .sort((a, b) => (String(a['id']) < String(b['id']) ? -1 : 1));
    expect(shown(table)).toHaveLength(30);
    expect(shown(table)).toEqual(shown(json));
    // The originals of reposts, which both embed; the table leaves out their time and their author's name.
    const originals = shown(table).flatMap(({ repostOf }) => (repostOf ? [String(repostOf)] : []));
    expect(originals).toHaveLength(9);
    for (const id of new Set(originals)) {
      const [one, other] = [table, json].map((data) => ({
        ...rowsOf(data)[data.byId(id)]!,
        account: data.accounts.id(data.posts.author[data.byId(id)]!),
        time: Math.floor(data.posts.time[data.byId(id)]! / 1000),
        author: '',
        flags: '',
      }));
      expect(one).toEqual(other);
    }
  });

  it('a flat file and its pages give the same posts', () => {
    const [flat, paged] = [open('twarc2-v2-jsonl/flat.jsonl'), open('twarc2-v2-jsonl/noflat.jsonl')];
    const byId = (data: Dataset): Record<string, unknown>[] =>
      rowsOf(data)
        .map((row): Record<string, unknown> => ({ ...row, author: null }))
        .sort((a, b) => (String(a['id']) < String(b['id']) ? -1 : 1));
    expect(byId(flat)).toEqual(byId(paged));
  });
});
