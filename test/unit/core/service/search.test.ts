import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PostSearch } from '../../../../src/core/service/search';
import { fold } from '../../../../src/core/wording/tokens';
import { makeDataset, type TestPost } from '../../helpers/dataset';

const text = 'The Ferry runs again\nfrom Monday #LowerVey';
const ROWS: TestPost[] = [
  { id: 'm', author: 'Vey_Ministry', text },
  { id: 'r', author: 'ana', text: 'RT @Vey_Ministry: The Ferry ru…', repostOf: 'm' },
  { id: 'q', author: 'ferryman', text: 'ministry says so', quoteOf: 'm' },
  { id: 'ar', author: 'noor', text: 'العَبّارة تعود يوم ١٢ #LowerVeyNews', quoteOf: 'm' },
  { id: 'x', author: 'eve', text: '<img src=x onerror=alert(1)> (.*)+ \\ $&', replyTo: 'm' },
];

const search = (rows: TestPost[], kinds?: Uint8Array) => {
  const data = makeDataset(rows);
  const all = Int32Array.from({ length: rows.length }, (_, row) => row);
  const posts = new PostSearch(data, kinds ?? data.posts.kind, all, async () => undefined);
  return async (query: string) => [...(await posts.find(query))].map((row) => data.id(row));
};

describe('a search over the posts of a cascade', () => {
  it('finds words, accounts and hashtags, case and script forms folded; a repost by what it shows', async () => {
    const find = search(ROWS);
    expect(await find('ferry')).toEqual(['m', 'r', 'q']);
    expect(await find('again from')).toEqual(['m', 'r']);
    expect(await find('FERRY ministry')).toEqual(['m', 'q']);
    expect(await find('@vey')).toEqual(['m']);
    expect(await find('@ministry')).toEqual([]);
    expect(await find('@ana ferry')).toEqual(['r']);
    expect(await find('#lowervey')).toEqual(['m', 'r', 'ar']);
    expect(await find('＃ＬｏｗｅｒＶｅｙＮｅｗｓ')).toEqual(['ar']);
    expect(await find('العبّارة')).toEqual(['ar']);
    expect(await find('12')).toEqual(['ar']);
  });

  it('takes any query as words, never as a pattern', async () => {
    const find = search(ROWS);
    expect(await find('(.*)+')).toEqual(['x']);
    expect(await find('$&')).toEqual(['x']);
    expect(await find('<IMG')).toEqual(['x']);
    for (const nothing of ['', ' \n', '\u200f', '[', 'o.e', 'nobody'])
      expect(await find(nothing)).toEqual([]);
  });

  it('agrees with looking at each post, over more texts than one block holds', async () => {
    const words = fc.array(fc.constantFrom('Ab', 'ba', 'É', '#ab', '\n', '12', 'b'), { maxLength: 4 });
    const texts = fc.array(
      words.map((list) => list.join(' ')),
      { minLength: 1, maxLength: 30 },
    );
    await fc.assert(
      fc.asyncProperty(texts, fc.constantFrom('ab', 'é', 'b', '#a', 'a b'), async (list, query) => {
        const many = Array.from({ length: 300 }, () => list).flat();
        const find = search(many.map((said, i) => ({ id: String(i), author: 'zz', text: said })));
        const terms = fold(query).split(' ');
        const expected = many.flatMap((said, i) =>
          terms.every((term) => fold(said).includes(term)) ? [String(i)] : [],
        );
        expect(await find(query)).toEqual(expected);
      }),
      { numRuns: 8 },
    );
  });
});
