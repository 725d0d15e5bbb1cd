import { atOnce } from '../../../../src/core/steps';
import { describe, expect, it } from 'vitest';
import { LENSES } from '../../../../src/core/lenses/names';
import { bestSupported, supportOf } from '../../../../src/core/lenses/support';
import { buildForest } from '../../../../src/core/paths';
import { makeDataset, type TestPost } from '../../helpers/dataset';

const WORDS = 'The ferry to Lower Vey leaves at six every morning this month';

async function verdicts(rows: TestPost[]): Promise<Record<string, string>> {
  const dataset = makeDataset(rows);
  const support = atOnce(supportOf(dataset, await buildForest(dataset)));
  expect(support.map(({ lens }) => lens)).toEqual(LENSES);
  return Object.fromEntries(support.map(({ lens, verdict, why }) => [lens, `${verdict}: ${why}`]));
}

const post = (id: number, author: string, more: Partial<TestPost> = {}): TestPost => ({
  id: String(id),
  author,
  // Too short to be matched by its words.
  text: `${author} ${id}`,
  time: id * 1000,
  ...more,
});

describe('what an export can answer', () => {
  it('says no where nothing hangs on anything', async () => {
    expect(await verdicts([post(1, 'a'), post(2, 'b')])).toEqual({
      where: 'no: noHops',
      wording: 'no: noHops',
      horizon: 'no: noHops',
      dialogue: 'no: noReplies',
      carriers: 'no: noHops',
      compare: 'no: oneMessage',
    });
  });

  it('reads a star of reposts in part: paths and words stay unknown', async () => {
    const reposts = Array.from({ length: 12 }, (_, i) =>
      post(i + 2, `r${i}`, { repostOf: '1', text: WORDS, followers: 5 }),
    );
    expect(await verdicts([post(1, 'mfa', { text: WORDS }), ...reposts])).toMatchObject({
      where: 'partly: pathsUnknown',
      wording: 'partly: onlyReposts',
      horizon: 'partly: onlyNotifying',
      carriers: 'yes: profiles',
    });
  });

  it('tells replies that come back from replies that do not', async () => {
    const root = post(1, 'mfa');
    const reply = post(2, 'ann', { replyTo: '1' });
    const answer = post(3, 'mfa', { replyTo: '2' });
    expect(await verdicts([root, reply])).toMatchObject({ dialogue: 'partly: oneWay' });
    expect(await verdicts([root, reply, answer])).toMatchObject({ dialogue: 'yes: exchanges' });
  });

  it('has no wording to follow where there is no text, and no notice where nobody is named', async () => {
    const edges = [
      post(1, '', { text: '' }),
      post(2, '', { text: '', replyTo: '1' }),
      post(3, '', { text: '', quoteOf: '1' }),
    ];
    expect(await verdicts(edges)).toMatchObject({
      where: 'yes: hops',
      wording: 'no: noText',
      horizon: 'no: noHandles',
      carriers: 'no: noAuthors',
    });
  });

  it('compares from five messages of one account on', async () => {
    const own = (n: number): TestPost[] => Array.from({ length: n }, (_, i) => post(i + 1, 'mfa'));
    expect(await verdicts(own(4))).toMatchObject({ compare: 'partly: fewMessages' });
    expect(await verdicts(own(5))).toMatchObject({ compare: 'yes: messages' });
  });

  it('opens the best-supported lens first, and the first of equals', () => {
    const entry = (lens: 'where' | 'wording', verdict: 'yes' | 'partly') =>
      ({ lens, verdict, why: 'hops', count: 0, of: 0 }) as const;
    expect(bestSupported([entry('where', 'partly'), entry('wording', 'yes')], ['where', 'wording'])).toBe(
      'wording',
    );
    expect(bestSupported([entry('where', 'yes'), entry('wording', 'yes')], ['wording', 'where'])).toBe(
      'wording',
    );
  });
});
