/** Posts that refer to each other in every way that no platform writes: cycles, themselves, children first, edits of edits. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { importText, inputsTried } from '../../helpers/import';
import { post, user } from './v1';

const RUNS = Number(process.env['AFTERWORD_FUZZ_RUNS'] ?? 400);
fc.configureGlobal({ seed: Number(process.env['AFTERWORD_FUZZ_SEED'] ?? 20) });
vi.setConfig({ testTimeout: 10_000 + RUNS * 50 });

const MOST = 8;
const idAt = (n: number): string => String(1_392_400_000_000_000_000n + BigInt(n));
const other = fc.option(fc.nat(MOST - 1), { freq: 1 });
const TIMES = [
  'Wed May 12 09:00:00 +0000 2021',
  'Sat Jan 01 00:00:00 +0000 0000',
  'Fri Dec 31 23:59:59 +0000 9999',
  '\ud800',
  '',
];
const sketch = fc.record({
  /** Several records may have one id. */
  n: fc.nat(MOST - 1),
  author: fc.nat(3),
  time: fc.constantFrom(...TIMES),
  text: fc.constantFrom(
    'The ferry',
    'The ferry runs…',
    '',
    '\udc00 a\u0000b',
    '#a @b https://x.com/c/status/1',
  ),
  reply: other,
  quote: other,
  repost: other,
  embeds: fc.boolean(),
  versions: fc.array(fc.nat(MOST - 1), { maxLength: 4 }),
});
type Sketch = typeof sketch extends fc.Arbitrary<infer T> ? T : never;

function record(
  { n, author, time, text, reply, quote, repost, embeds, versions }: Sketch,
  others: readonly Sketch[],
): object {
  const inside = (m: number): object => {
    const held = embeds ? others.find((one) => one.n === m) : undefined;
    return held ? record({ ...held, embeds: false }, []) : { id_str: idAt(m), user: user(m) };
  };
  return post(idAt(n), text, {
    user: user(author),
    created_at: time,
    ...(reply !== null && { in_reply_to_status_id_str: idAt(reply) }),
    ...(quote !== null && { quoted_status_id_str: idAt(quote), quoted_status: inside(quote) }),
    ...(repost !== null && { retweeted_status: inside(repost) }),
    ...(versions.length && { edit_history: { edit_tweet_ids: versions.map(idAt) } }),
  });
}

const notice = (n: number): object => ({ delete: { status: { id_str: idAt(n), user_id_str: '1' } } });
const file = (records: readonly object[]): string => records.map((one) => JSON.stringify(one)).join('\n');

describe('posts that refer to each other', () => {
  it('in circles, to themselves, in any order, edited and withdrawn: every record is accounted for', () => {
    fc.assert(
      fc.property(
        fc.array(sketch, { minLength: 1, maxLength: 10 }),
        fc.array(fc.nat(MOST - 1), { maxLength: 2 }),
        (sketches, hidden) => {
          const records = [...sketches.map((one) => record(one, sketches)), ...hidden.map(notice)];
          const [report] = importText(file(records)).files;
          expect(report).toMatchObject({ format: 'twitter-v1', records: records.length });
          // The same over two files, the later records first.
          const half = Math.ceil(records.length / 2);
          const data = importText(file(records.slice(half)), file(records.slice(0, half)));
          for (const n of hidden) {
            const row = data.byId(idAt(n));
            if (row >= 0) expect([data.text(row), data.posts.author[row]]).toEqual(['', -1]);
          }
          for (let row = 0; row < data.posts.count; row++) expect(data.byId(data.id(row))).toBe(row);
        },
      ),
      { numRuns: RUNS },
    );
    expect(inputsTried()).toBe(RUNS * 2);
  });
});
