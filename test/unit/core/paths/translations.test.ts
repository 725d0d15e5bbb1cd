/** Hops that may be translations: what is shared besides words, and that they are never taken for the same words. */
import { describe, expect, it } from 'vitest';
import { buildForest } from '../../../../src/core/paths';
import {
  ANCHOR,
  compareAnchors,
  isCandidate,
  RARE_IN,
  type AnchorTable,
} from '../../../../src/core/paths/translations/evidence';
import { BASES } from '../../../../src/core/paths/types';
import { KINDS } from '../../../../src/core/dataset/types';
import { PostReader } from '../../../../src/core/service/reader';
import { buildLineage } from '../../../../src/core/wording/lineage';
import { EDITS } from '../../../../src/core/wording/types';
import { makeDataset, type TestPost } from '../../helpers/dataset';

describe('evidence across languages', () => {
  // mention mfa_x, number 1250, number 3, tag breaking, tag peace, link
  const table: AnchorTable = {
    idf: [1.2, 5, 1.5, 0.8, 2, 6.2],
    kind: [ANCHOR.mention, ANCHOR.number, ANCHOR.number, ANCHOR.hashtag, ANCHOR.hashtag, ANCHOR.link],
    held: [9, 1, 8, 9, 7, 1],
  };
  const [A, B, C] = [
    [0, 1, 4, 5],
    [1, 3, 5],
    [2, 4],
  ];

  it('is weighed by how rare it is, to the printed digits', () => {
    const ab = compareAnchors(A!, B!, table);
    expect(ab.sumIdf).toBeCloseTo(11.2, 9);
    expect(ab.weightedJaccard).toBeCloseTo(0.736842, 6);
    expect(ab.kinds).toBe(ANCHOR.link | ANCHOR.number);
    const ac = compareAnchors(A!, C!, table);
    expect(ac.sumIdf).toBeCloseTo(2, 9);
    expect(ac.weightedJaccard).toBeCloseTo(0.125786, 6);
    expect([isCandidate(ab, 0), isCandidate(ac, 0)]).toEqual([true, false]);
  });

  it('a quoted post or a rare link is enough; several kinds only together, rare enough and within a week', () => {
    const none = { kinds: 0, rare: 0, sumIdf: 0, weightedJaccard: 0 };
    const days = (n: number): number => n * 86_400_000;
    const two = ANCHOR.number | ANCHOR.hashtag;
    expect(isCandidate({ ...none, kinds: ANCHOR.post }, days(900))).toBe(true);
    expect(isCandidate({ ...none, kinds: ANCHOR.link, rare: ANCHOR.link, sumIdf: 6 }, days(900))).toBe(true);
    expect(isCandidate({ ...none, kinds: ANCHOR.link, sumIdf: 20 }, 0)).toBe(false);
    expect(isCandidate({ ...none, kinds: two, sumIdf: 8 }, days(7))).toBe(true);
    expect(isCandidate({ ...none, kinds: two, sumIdf: 7.9 }, 0)).toBe(false);
    expect(isCandidate({ ...none, kinds: two, sumIdf: 8 }, days(7) + 1)).toBe(false);
  });
});

const EN = 'We evacuated 1,250 citizens from the city today';
const FR = 'Aujourd’hui, 1250 citoyens ont quitté la ville';
const AR = 'أجلينا اليوم ١٢٥٠ مواطنا من المدينة';
const LINK = 'https://www.mfa.example/news/42?utm_source=x';

const post = (n: number, text: string, lang: string, more: Partial<TestPost> = {}): TestPost => ({
  ...{ id: String(n), author: `a${n}`, text, lang, time: n * 60_000 },
  ...more,
});

async function read(rows: TestPost[]) {
  const data = makeDataset(rows);
  const forest = await buildForest(data);
  const wordings = await buildLineage(data, forest);
  const reader = new PostReader(data, forest, wordings);
  return rows.map((_, row) => ({
    parent: forest.parent[row]! < 0 ? '-' : data.id(forest.parent[row]!),
    second: forest.second[row]! < 0 ? '-' : data.id(forest.second[row]!),
    basis: BASES[forest.basis[row]!],
    kind: KINDS[forest.kind[row]!],
    edit: EDITS[wordings.edit[row]!],
    fidelity: wordings.fidelity[row],
    shares: reader.post(row).shares,
  }));
}

describe('candidates for a translation', () => {
  it('share a link and a number, and say so', async () => {
    const [, fr] = await read([
      post(1, EN, 'en', { urls: [LINK] }),
      post(2, FR, 'fr', { urls: ['http://m.mfa.example/news/42'] }),
    ]);
    expect(fr).toMatchObject({
      ...{ parent: '1', basis: 'matched', kind: 'copy', edit: 'translation-candidate' },
      shares: ['link', 'number'],
      fidelity: NaN,
    });
  });

  it('a picture of the same post; a post that both point to and the export lacks', async () => {
    const photo = 'https://twitter.com/mfa_x/status/77/photo/1';
    const far = 'https://x.com/mfa_x/status/99';
    const rows = await read([
      post(1, EN, 'en', { urls: [photo] }),
      post(2, FR, 'fr', { urls: [photo] }),
      post(3, 'What the ministry says about the border is new to me', 'en', { urls: [far] }),
      post(4, 'Ce que dit le ministère me semble nouveau', 'fr', { quoteOf: '98', urls: [far] }),
      post(5, 'Was das Amt dazu sagt, ist neu', 'de', { urls: [far] }),
    ]);
    expect(rows[1]).toMatchObject({ parent: '1', shares: ['medium', 'number'] });
    expect(rows[3]).toMatchObject({ parent: '98', basis: 'observed', shares: [] });
    expect(rows[4]).toMatchObject({ parent: '3', second: '4', shares: ['post'] });
  });

  it('by script, where the export names no language', async () => {
    const [, ar, en] = await read([
      post(1, EN, '', { urls: [LINK] }),
      post(2, AR, '', { urls: [LINK] }),
      post(3, 'Nobody has told us anything about it so far', '', { urls: [LINK] }),
    ]);
    expect(ar).toMatchObject({ parent: '1', edit: 'translation-candidate', shares: ['link', 'number'] });
    // Of the two before it, only the one in another script may be a translation of it.
    expect(en).toMatchObject({ parent: '2', shares: ['link'] });
  });

  it('a chain of its copies stays one of the same words', async () => {
    const [, , copy] = await read([
      post(1, EN, 'en', { urls: [LINK] }),
      post(2, FR, 'fr', { urls: [LINK] }),
      post(3, `${FR} !`, 'fr', { urls: [LINK] }),
    ]);
    expect(copy).toMatchObject({ parent: '2', edit: 'copy', shares: [] });
  });

  it.each([
    ['the same language', EN, 'en', 'Nobody has told us anything about it so far', 'en', LINK],
    ['nothing shared but a common number', EN, 'en', FR, 'fr', ''],
    ['a shortened link', EN, 'en', FR, 'fr', 'https://t.co/abc'],
  ])('not %s', async (_, first, lang, other, otherLang, link) => {
    const urls = link ? [link] : [];
    const rows = await read([post(1, first, lang, { urls }), post(2, other, otherLang, { urls })]);
    expect(rows[1]).toMatchObject({ parent: '-', kind: 'original', shares: [] });
  });

  it('not by a link that everybody shares', async () => {
    const others = Array.from({ length: RARE_IN }, (_, i) =>
      post(i + 2, `Nobody in street number ${i + 7000} has told us anything at all about ${i + 3000}`, 'en', {
        urls: [LINK],
      }),
    );
    const rows = await read([
      post(1, EN, 'en', { urls: [LINK] }),
      ...others,
      post(99, FR, 'fr', { urls: [LINK] }),
    ]);
    expect(rows.at(-1)!.parent).toBe('-');
  });
});
