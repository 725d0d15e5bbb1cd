/** Hops that the platform recorded or the author declared, and that any shape of them is read to an end. */
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../../src/core/dataset/types';
import { buildForest } from '../../../../src/core/paths';
import { canonicalLink, postOfLink } from '../../../../src/core/paths/links';
import { structure } from '../../../../src/core/paths/structure';
import { BASES } from '../../../../src/core/paths/types';
import { parseCredit } from '../../../../src/core/wording/credit';
import { foldDigits } from '../../../../src/core/wording/tokens';
import { makeDataset, type TestPost } from '../../helpers/dataset';

const MINUTE = 60_000;
const post = (n: number, more: Partial<TestPost> = {}): TestPost => ({
  ...{ id: String(n), author: `a${n}`, text: `words of ${n}`, time: n * MINUTE },
  ...more,
});

async function forestOf(rows: TestPost[]) {
  const data = makeDataset(rows);
  const forest = await buildForest(data);
  const idOf = (row: number): string => (row < 0 ? '-' : data.id(row));
  return {
    data,
    forest,
    /** "parent/second basis kind" of each given post. */
    hops: rows.map(
      (_, row) =>
        `${idOf(forest.parent[row]!)}/${idOf(forest.second[row]!)} ${BASES[forest.basis[row]!]} ${KINDS[forest.kind[row]!]}`,
    ),
  };
}

describe('recorded hops', () => {
  it('of two recorded parents the earlier one that is in the export stands, the other is the alternative', async () => {
    const { hops } = await forestOf([
      post(1),
      post(2),
      post(3, { replyTo: '2', quoteOf: '1' }),
      post(4, { replyTo: '1', quoteOf: '2' }),
      post(5, { replyTo: '99', quoteOf: '2' }),
    ]);
    expect(hops.slice(2)).toEqual(['1/2 observed quote', '1/2 observed reply', '2/99 observed quote']);
  });

  it('a post that names itself names nobody', async () => {
    const { hops } = await forestOf([post(1, { replyTo: '1' }), post(2, { quoteOf: '2' })]);
    expect(hops.map((hop) => hop.split(' ')[0])).toEqual(['-/-', '-/-']);
  });

  it('of a cycle the earliest becomes the root, flagged; what is absent does not outrank what is here', async () => {
    const { forest, hops } = await forestOf([
      post(3, { replyTo: '2' }),
      post(2, { replyTo: '1' }),
      post(1, { replyTo: '3' }),
      post(4, { replyTo: '3' }),
    ]);
    expect(hops).toEqual([
      '2/- observed reply',
      '1/- observed reply',
      '-/- root reply',
      '3/- observed reply',
    ]);
    expect([...forest.cycleBroken]).toEqual([0, 0, 1, 0]);
    expect([...forest.depth]).toEqual([2, 1, 0, 3]);
    expect([...forest.descendants]).toEqual([1, 2, 3, 0]);
  });

  it('a child that stands, or is dated, before its parent hangs on it all the same', async () => {
    const { forest, hops } = await forestOf([post(1, { replyTo: '2' }), post(2, { replyTo: '3' }), post(3)]);
    expect(hops.map((hop) => hop.split('/')[0])).toEqual(['2', '3', '-']);
    expect([...forest.order]).toEqual([2, 1, 0]);
  });

  it('a chain of 1,000,000 is no deeper a call, and its order is given up at the next pause', async () => {
    const count = 1_000_000;
    const chain = Int32Array.from({ length: count }, (_, i) => i - 1);
    const byTime = Int32Array.from(chain.keys());
    let pauses = 0;
    const shape = await structure(chain, byTime, async () => void pauses++);
    expect(pauses).toBeGreaterThan(30);
    let left = 3;
    const gaveUp = structure(chain, byTime, async () => {
      if (left-- === 0) throw new DOMException('enough', 'AbortError');
    });
    await expect(gaveUp).rejects.toThrow('enough');
    expect(left).toBe(-1);
    expect([shape.depth[count - 1], shape.descendants[0], shape.root[count - 1]]).toEqual([
      count - 1,
      count - 1,
      0,
    ]);
  });
});

const WORDS = 'Talks resume in Geneva on Monday';

describe('declared hops', () => {
  it.each([
    [`RT @alice: RT @mfa_x: ${WORDS}`, 'bob', '', ['mfa_x', 'alice', 'bob'], WORDS, null, ['']],
    [`Great news! RT @mfa_x: ${WORDS}`, 'carol', 'Great news!', ['mfa_x', 'carol'], WORDS, null, []],
    [
      `So true RT @bob: yes! RT @mfa_x: ${WORDS}`,
      ...['dave', 'So true'],
      ['mfa_x', 'bob', 'dave'],
      ...[WORDS, null],
      ['yes!'],
    ],
    [`${WORDS} via @mfa_x`, 'erin', '', ['erin'], WORDS, 'mfa_x', undefined],
    [WORDS, 'frank', '', ['frank'], WORDS, null, undefined],
    ['ART @museum: no', 'gina', '', ['gina'], 'ART @museum: no', null, undefined],
    [`“RT @mfa_x: ${WORDS}”`, 'hugo', '', ['mfa_x', 'hugo'], WORDS, null, []],
    [`MT @mfa_x ${WORDS}`, 'ines', '', ['mfa_x', 'ines'], WORDS, null, []],
    [`${WORDS} (h/t @mfa_x)`, 'jo', '', ['jo'], WORDS, 'mfa_x', undefined],
  ] as [string, string, string, string[], string, string | null, string[] | undefined][])(
    '%s',
    (text, author, comment, chain, payload, via, between) => {
      const credit = parseCredit(text, author);
      expect(credit).toMatchObject({ comment, chain, payload, via });
      expect(credit.intermediateComments).toEqual(between);
    },
  );

  it('hang on the named account’s post that holds the words: the nearest name first, then the next', async () => {
    const { hops } = await forestOf([
      post(1, { author: 'mfa_x', text: WORDS }),
      post(2, { author: 'mfa_x', text: 'The office is closed tomorrow' }),
      post(3, { author: 'alice', text: `RT @mfa_x: ${WORDS}` }),
      post(4, { author: 'bob', text: `RT @ALICE: RT @mfa_x: ${WORDS}` }),
      post(5, { author: 'carol', text: `RT @nobody: RT @mfa_x: ${WORDS}` }),
      post(6, { author: 'dave', text: `${WORDS} via @mfa_x` }),
      post(7, { author: 'erin', text: `HT @mfa_x` }),
      post(8, { author: 'finn', text: `RT @mfa_x: something that it never said to anybody` }),
    ]);
    expect(hops).toEqual([
      '-/- root original',
      '-/- root original',
      '1/- declared manual',
      '3/- declared manual',
      '1/- declared manual',
      '1/- declared manual',
      '-/- root original',
      '-/- root manual',
    ]);
  });

  it('are earlier posts, also of an account with many; without any times, in the order of the rows', async () => {
    const many = Array.from({ length: 900 }, (_, i) =>
      post(i + 1, { author: 'mfa_x', text: i === 300 ? WORDS : `notice number ${i}` }),
    );
    const retold = { author: 'bob', text: `RT @mfa_x: ${WORDS}` };
    expect((await forestOf([...many, post(600.5, retold)])).hops.at(-1)).toBe('301/- declared manual');
    expect((await forestOf([...many, post(200.5, retold)])).hops.at(-1)).toBe('-/- root manual');
    const undated = [
      post(1, { author: 'mfa_x', text: WORDS }),
      post(2, retold),
      post(3, { author: 'mfa_x', text: WORDS }),
    ];
    const { hops } = await forestOf(undated.map((row) => ({ ...row, time: NaN })));
    expect(hops[1]).toBe('1/- declared manual');
  });

  it('the address of a post in the text', async () => {
    const { hops } = await forestOf([
      post(12),
      post(13, { urls: ['https://t.co/x', 'https://mobile.twitter.com/mfa_x/status/12/photo/1?s=20'] }),
      post(14, { urls: ['https://x.com/mfa_x/status/14', 'https://x.com/mfa_x/status/999'] }),
    ]);
    expect(hops).toEqual(['-/- root original', '12/- declared quote', '-/- root original']);
    expect(postOfLink('https://twitter.com/#!/mfa_x/statuses/12')).toBe('12');
    expect(postOfLink('https://twitter.example/mfa_x/status/12')).toBeNull();
  });
});

describe('links and digits', () => {
  it.each([
    ['https://www.mfa.example/news/42/?utm_source=tw&utm_medium=x#top', 'mfa.example/news/42'],
    ['http://m.mfa.example/news/42', 'mfa.example/news/42'],
    ['https://mobile.twitter.com/mfa_x/status/123/photo/1?s=20', 'twitter.com/mfa_x/status/123'],
    ['https://x.com/mfa_x/status/123', 'twitter.com/mfa_x/status/123'],
    ['https://site.example/a?b=2&a=1&fbclid=zz', 'site.example/a?a=1&b=2'],
    ['no link', 'no link'],
  ])('%s', (link, canonical) => expect(canonicalLink(link)).toBe(canonical));

  it.each([
    ['١٢٥٠ مواطن', '1250 مواطن'],
    ['۱۲۵۰ شهروند', '1250 شهروند'],
    ['१२५० नागरिक', '1250 नागरिक'],
    ['１２５０人', '1250人'],
  ])('%s', (text, folded) => expect(foldDigits(text)).toBe(folded));
});
