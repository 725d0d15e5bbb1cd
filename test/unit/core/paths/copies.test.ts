/** Copies without a reference: the rules, to the printed digits of the methods, and what is hung on what. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../../src/core/dataset/types';
import { buildForest } from '../../../../src/core/paths';
import { BASES } from '../../../../src/core/paths/types';
import { bandThreshold, sharesBand, shingle } from '../../../../src/core/paths/copies/minhash';
import { levenshteinSimilarity, wordJaccard } from '../../../../src/core/paths/copies/verify';
import { TokenNumbers } from '../../../../src/core/wording/interner';
import { makeDataset, type TestPost } from '../../helpers/dataset';

const TALKS = [
  'Talks resume in Geneva on Monday',
  'BREAKING: Talks resume in Geneva on Monday #Peace',
] as const;

describe('likeness of texts', () => {
  it('Levenshtein similarity: alike in letters, though the meaning is negated', () => {
    expect(levenshteinSimilarity('leschatssontgris', 'leschatsnesontpasgris')).toBeCloseTo(0.761905, 6);
    expect(levenshteinSimilarity('kitten', 'sitting')).toBeCloseTo(0.571429, 6);
    expect(levenshteinSimilarity(...TALKS)).toBeCloseTo(0.653061, 6);
    expect(levenshteinSimilarity('', '')).toBe(1);
    expect(levenshteinSimilarity('', 'abc')).toBe(0);
  });

  it('edit distance by bits is the distance of the table', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é', '中', '\ud800'), maxLength: 150 });
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        const longer = Math.max(a.length, b.length);
        expect(levenshteinSimilarity(a, b)).toBeCloseTo(longer ? 1 - byTable(a, b) / longer : 1, 9);
      }),
    );
  });

  it('a pure addition is below the thresholds of Jaccard and Levenshtein', () => {
    const numbers = new TokenNumbers();
    const [a, b] = TALKS.map((text) => text.split(' ').map((word) => numbers.of(word)));
    expect(wordJaccard(a!, b!)).toBeCloseTo(0.666667, 6);
    expect(wordJaccard([1, 2], [1, 2])).toBe(0);
  });

  it('a pure addition holds every shingle of what it adds to', () => {
    const sets = (size: number): Set<number>[] =>
      TALKS.map((text) => {
        const codes = Uint16Array.from(text, (letter) => letter.charCodeAt(0));
        return new Set(Array.from({ length: codes.length - size + 1 }, (_, i) => shingle(codes, i, size)));
      });
    for (const [size, jaccard] of [
      [3, 0.638298],
      [4, 0.630435],
    ] as const) {
      const [a, b] = sets(size);
      const shared = [...a!].filter((hash) => b!.has(hash)).length;
      expect(shared / (a!.size + b!.size - shared)).toBeCloseTo(jaccard, 6);
      expect(shared / a!.size).toBe(1);
    }
  });

  it('chance that two texts share a band', () => {
    const chances: [number, number, number, number[]][] = [
      [4, 32, 0.4204, [0.04995, 0.229145, 0.873211, 0.999847, 1]],
      [5, 20, 0.5493, [0.006381, 0.047494, 0.470051, 0.974781, 0.999644]],
      [5, 25, 0.5253, [0.007969, 0.059011, 0.547839, 0.98995, 0.999951]],
      [8, 16, 0.7071, [0.000041, 0.001049, 0.060702, 0.613268, 0.947049]],
    ];
    for (const [rows, bands, threshold, expected] of chances) {
      expect(bandThreshold(rows, bands)).toBeCloseTo(threshold, 4);
      [0.2, 0.3, 0.5, 0.7, 0.8].forEach((similarity, i) =>
        expect(sharesBand(similarity, rows, bands)).toBeCloseTo(expected[i]!, 6),
      );
    }
  });
});

const MINUTE = 60_000;
const post = (n: number, text: string, more: Partial<TestPost> = {}): TestPost => ({
  id: String(n),
  author: `a${n}`,
  text,
  time: n * MINUTE,
  ...more,
});

/** Parent, basis and kind of each row, by ids; `-` for none. */
async function hops(rows: TestPost[]): Promise<string[]> {
  const data = makeDataset(rows);
  const forest = await buildForest(data);
  return rows.map((_, row) => {
    const [parent, second] = [forest.parent[row]!, forest.second[row]!].map((at) =>
      at < 0 ? '-' : data.id(at),
    );
    return `${parent}/${second} ${BASES[forest.basis[row]!]} ${KINDS[forest.kind[row]!]}`;
  });
}

const LONG =
  'From 1 September Norland will waive the visa fee of 90 crowns for students with a place at a university';
const DETAILS =
  'as the minister said to the assembled press this morning in the hall of the old town house by the river';
const LONG_LESS = LONG.replace('Norland will ', '');

describe('hops without a reference', () => {
  it.each([
    ['the same words', LONG, `${LONG}!`],
    ['truncation', LONG, 'From 1 September Norland will waive the visa fee of…'],
    ['a fragment', LONG, 'Hear: waive the visa fee of 90'],
    ['addition in front', LONG, `Unbelievable! While the rest of us pay: ${LONG}`],
    [
      'as much again added',
      LONG,
      `${LONG} ${'and nobody has asked any of those who paid it last year what they think of it so far today'}`,
    ],
    ['substitution', LONG, LONG.replace('students', 'pensioners').replace('university', 'college')],
    ['words left out', LONG, LONG.replace('of 90 crowns ', '').replace('a place at ', '')],
    ['a part moved to the front', `${LONG}, ${DETAILS}`, `${DETAILS}, ${LONG}`],
    [
      'slips of the pen',
      LONG,
      'Frm 1 Septembr Norlnd wil waive teh visa fee of 90 crwns for studnts with a plce at an univrsity',
    ],
    [
      'Chinese',
      '从九月一日起，挪兰将免除在大学就读的学生的签证费，条件是在网上申请。',
      '从九月一日起，挪兰免除在大学就读的学生的签证费，条件是网上申请！',
    ],
    [
      'Japanese',
      '九月一日から、ノルランドは大学に在籍する学生のビザ料金を免除します。',
      '速報：九月一日から、ノルランドは大学に在籍する学生のビザ料金を免除します。',
    ],
    [
      'Thai',
      'ตั้งแต่วันที่ 1 กันยายน นอร์แลนด์จะยกเว้นค่าธรรมเนียมวีซ่าสำหรับนักศึกษา',
      'ด่วน ตั้งแต่วันที่ 1 กันยายน นอร์แลนด์จะยกเว้นค่าธรรมเนียมวีซ่าสำหรับนักศึกษาทุกคน',
    ],
    [
      'few words, told apart by their hashtags and links',
      'So it is: #norland #visa https://x.example/1',
      'So it is! #norland #visa https://x.example/1',
    ],
    [
      'Arabic',
      'ابتداء من 1 سبتمبر ستلغي نورلاند رسوم التأشيرة للطلاب المقبولين في الجامعات',
      'ابتداء من ١ سبتمبر ستلغي نورلاند رسوم التأشيرة للطـلاب في الجامعات',
    ],
    ['bidi marks and lone surrogates', LONG, `\u202e\ud800${LONG.replaceAll(' ', ' \u200f')}\udc00`],
  ])('%s', async (_, earlier, later) => {
    expect(await hops([post(1, earlier), post(2, later)])).toEqual(['-/- root original', '1/- matched copy']);
  });

  it.each([
    [
      'other words',
      LONG,
      'My neighbour says that the ferry to the island is late again because of the fog at sea',
    ],
    ['too few words', 'Good morning all', 'Good morning all'],
    ['short everyday phrases', 'I love you all', 'I love you too'],
    ['no words', '', ''],
    [
      'the digest of one hidden name',
      `${'0123456789abcdef'.repeat(4)} Who has used tips found online`,
      `${'0123456789abcdef'.repeat(4)} A spirited feast of Canada`,
    ],
    ['hashtags and links alone', '#a #b https://x.example/1', '#a #b https://x.example/1'],
  ])('not %s', async (_, earlier, later) => {
    expect(await hops([post(1, earlier), post(2, later)])).toEqual([
      '-/- root original',
      '-/- root original',
    ]);
  });

  it('hangs on the nearest earlier text and keeps the second; the earliest of those that are as near', async () => {
    const away = 'The visa fee of 90 crowns stays for all others, says the ministry';
    expect(await hops([post(1, away), post(2, LONG), post(3, LONG_LESS), post(4, `${LONG} now`)])).toEqual([
      '-/- root original',
      '-/- root original',
      '2/- matched copy',
      '2/3 matched copy',
    ]);
  });

  it('the same words hang on their first post; the latest other post with them is the second', async () => {
    expect(await hops([post(3, LONG), post(1, LONG), post(4, LONG), post(2, LONG)])).toEqual([
      '1/2 matched copy',
      '-/- root original',
      '1/3 matched copy',
      '1/- matched copy',
    ]);
  });

  it('a cut text hangs on the whole rather than on one that was cut elsewhere; a remark on what is remarked on', async () => {
    const cut = (words: number): string => `${LONG.split(' ').slice(0, words).join(' ')}…`;
    expect(
      await hops([post(1, LONG), post(2, cut(14)), post(3, cut(12)), post(4, `Hm. ${cut(14)}`)]),
    ).toEqual(['-/- root original', '1/- matched copy', '1/2 matched copy', '2/1 matched copy']);
  });

  it('leaves alone what has a reference, no time, or speaks to another post', async () => {
    const rows = [
      post(1, LONG),
      post(2, LONG, { replyTo: '1' }),
      post(3, LONG, { time: NaN }),
      post(4, LONG, { repostOf: '1' }),
    ];
    expect(await hops(rows)).toEqual([
      '-/- root original',
      '1/- observed reply',
      '-/- root original',
      '1/- unknown repost',
    ]);
  });

  it('hangs what has the words of a reply on it, but not what holds a short reply among many other words', async () => {
    const short = 'when will the bridge open';
    const rows = [
      post(1, 'Ask us anything about the bridge today'),
      post(2, `@a ${LONG} Ask me.`, { replyTo: '1' }),
      post(3, `@a ${short}`, { replyTo: '1' }),
      post(4, LONG_LESS),
      post(5, `Nobody knows ${short} to lorries nor what the ferry costs until then, says the mayor of Vey.`),
      post(6, short),
    ];
    const found = await hops(rows);
    expect(found[4]).toBe('-/- root original');
    expect(found[5]).toBe('3/- matched copy');
    expect(found[3]).toBe('2/- matched copy');
  });

  it('a credit that names nobody here is matched by its words, and stays a manual repost', async () => {
    expect((await hops([post(1, LONG), post(2, `RT @elsewhere: ${LONG}`)]))[1]).toBe('1/- matched manual');
  });
});

describe('hostile texts', () => {
  it('texts of a megabyte are read to an end', async () => {
    const million = 'word after word '.repeat(65_000);
    const endless = 'x'.repeat(1_000_000);
    const rows = [
      million,
      `${million}end`,
      endless,
      `${endless} and some words more`,
      '\ud800'.repeat(1_000_000),
    ];
    expect((await hops(rows.map((text, i) => post(i + 1, text))))[1]).toBe('1/- matched copy');
  });

  it('a run of letters without spaces is read in parts, no word of it twice or split from its half', async () => {
    const run = '从九月一日起𠮷'.repeat(30_000);
    expect((await hops([post(1, run), post(2, `${run}了`)]))[1]).toBe('1/- matched copy');
  });

  it('thousands of posts with the same words and a number each hang on the first; full buckets are reported', async () => {
    const rows = Array.from({ length: 3000 }, (_, i) => post(i + 1, `the very same few words ${i + 1000}`));
    const data = makeDataset(rows);
    const forest = await buildForest(data);
    expect(forest.cappedBuckets).toBeGreaterThan(0);
    expect([...forest.parent.subarray(1)].every((parent) => parent === 0)).toBe(true);
  });
});

/** Edit distance by its definition. */
function byTable(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}
