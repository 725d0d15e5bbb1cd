/** Tables broken in every way: no crash, and every record accounted for. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ColumnMapping } from '../../../../../src/core/import/table/columns';
import { importChecked, importText, inputsTried } from '../../../helpers/import';

const RUNS = Number(process.env['AFTERWORD_FUZZ_RUNS'] ?? 400);

const nastyCell = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    'NA',
    '1.23457E+18',
    '[{"url":',
    '{"urls":[{"url":1}],"hashtags":7}',
    '["#a",null,3]',
    '31/02/2020 99:99',
    '44196,5',
    '\ud800',
    'a\u0000b',
    '__proto__',
    'RT @ann: x…',
    '"'.repeat(9),
    '{'.repeat(3000),
  ),
);

const idAt = (i: number): string => String(1392400000000000000n + BigInt(i));
/** Format, header and the cells of row i of every table that is known by its header. */
const TABLES: [string, string[], (i: number) => Record<string, string>][] = (
  [
    [
      'twarc2-csv',
      'id,author_id,text,created_at,lang,referenced_tweets.retweeted.id,referenced_tweets.quoted.id,public_metrics.like_count,entities.urls,entities.mentions,retweeted_user_id,author.id,author.username',
    ],
    [
      'hoaxy-csv',
      'canonical_url,from_user_id,from_user_screen_name,is_mention,to_user_id,to_user_screen_name,tweet_created_at,tweet_id,tweet_type',
    ],
    [
      'nodexl-edges',
      'Vertex 1,Vertex 2,Relationship,Tweet,Tweet Date (UTC),Imported ID,In-Reply-To Tweet ID',
    ],
    ['tags-csv', 'id_str,from_user,text,created_at,status_url,entities_str,in_reply_to_status_id_str'],
    ['tcat-csv', 'id,time,from_user_name,text,filter_level,in_reply_to_status_id,mentions'],
    ['4cat-csv', 'id,thread_id,timestamp,body,author,is_retweet,hashtags,urls'],
    ['communalytic-csv', 'tweet_id,date,text,username,userid,language'],
    [
      'rtweet-csv',
      'status_id,screen_name,text,created_at,is_retweet,retweet_status_id,retweet_text,quoted_status_id',
    ],
    ['info-operations-csv', 'tweetid,userid,user_screen_name,tweet_text,tweet_time,retweet_tweetid,hashtags'],
  ] as const
).map(([format, header]) => [
  format,
  header.split(','),
  (i) =>
    Object.fromEntries(
      header
        .split(',')
        .map((name) => [
          name,
          /type|relationship/i.test(name)
            ? ['retweet', 'quote', 'reply', 'origin'][i % 4]!
            : /retweeted|retweet_|quoted|reply/i.test(name)
              ? i % 3
                ? ''
                : idAt(i >> 1)
              : /time|date|created/i.test(name)
                ? `2021-05-12 09:${10 + i}`
                : /^(id|id_str|tweet_?id|status_id|imported id)$/i.test(name)
                  ? idAt(i)
                  : /text|body|^tweet$/i.test(name)
                    ? `text ${i}, "quoted"`
                    : `word${i % 3}`,
        ]),
    ),
]);

const CHOSEN = `a,b,c\n${Array.from({ length: 6 }, (_, i) => `${idAt(i)},text ${i},word`).join('\n')}\n`;

describe('broken tables', () => {
  it.each(TABLES)(
    '%s: rows and cells cut, repeated, reordered, of wrong types, huge',
    (format, header, cells) => {
      const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
      const change = fc.tuple(
        fc.nat(39),
        fc.nat(header.length),
        fc.constantFrom('cell', 'row', 'again', 'cut', 'swap', 'huge', 'drop', 'header'),
        nastyCell,
      );
      let read = 0;
      fc.assert(
        fc.property(
          fc.array(change, { maxLength: 12 }),
          fc.shuffledSubarray(header, { minLength: header.length - 2 }),
          fc.double({ min: 0.3, max: 1, noNaN: true }),
          (changes, names, share) => {
            const rows = Array.from({ length: 12 }, (_, i) => names.map((name) => cells(i)[name] ?? ''));
            for (const [at, column, how, cell] of changes) {
              const row = rows[at % rows.length];
              if (!row) break;
              if (how === 'cell') row[column % row.length] = cell;
              else if (how === 'huge') row[column % row.length] = cell.repeat(3000).slice(0, 100_000);
              else if (how === 'row') rows.splice(at % rows.length, 1, [cell]);
              else if (how === 'again') rows.push([...row]);
              else if (how === 'cut') row.length = Math.max(1, column % row.length);
              else if (how === 'swap') rows.reverse();
              else if (how === 'drop') rows.splice(at % rows.length, 1);
              else rows.push(names);
            }
            const text = [names, ...rows].map((row) => row.map(quote).join(',')).join('\n');
            const data = importText(text);
            if (data.files[0]!.format === format && data.files[0]!.posts) read++;
            importText(text.slice(0, Math.floor(text.length * share)));
          },
        ),
        { numRuns: Math.ceil(RUNS / 4) },
      );
      expect(read).toBeGreaterThan(0);
    },
  );

  it('columns chosen at random', () => {
    const mapping = fc.dictionary(
      fc.constantFrom('id', 'text', 'time', 'handle', 'repostOf', 'follower', 'followed', '__proto__', 'x'),
      fc.integer({ min: -2, max: 9 }),
    );
    fc.assert(
      fc.property(mapping, (chosen) => {
        const bytes = new TextEncoder().encode(CHOSEN);
        importChecked([{ name: 'a', bytes }], new Map([['a', chosen as ColumnMapping]]));
      }),
      { numRuns: RUNS },
    );
  });

  it.runIf(RUNS >= 400)('are more than two thousand', () => {
    expect(inputsTried()).toBeGreaterThan(2000);
  });
});
