/** Texts that are kept as the bytes that were read are those that nothing would change. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Utf8 } from '../../../../../src/core/dataset/anyText';
import { cutToRange, decodeEntities, isPlain, showLinks } from '../../../../../src/core/import/text/words';

it('a text is plain only where it would be shown as it stands', () => {
  const links = [{ short: 'https://t.example/1', shown: 'https://vey.example/news' }];
  const texts = fc
    .array(
      fc.constantFrom('the ferry ', 'é', '𝒳', '&', '&amp;', 'https://t.example/1', ': ', '/', '://', ' '),
      { maxLength: 8 },
    )
    .map((parts) => parts.join(''));
  const ends = fc.oneof(fc.nat(60), fc.constantFrom(null, '9', NaN));
  const ranges = fc.oneof(
    fc.constantFrom<unknown>(undefined, null, [], [0]),
    fc.tuple(fc.constantFrom(0, 0, 3), ends),
  );
  let plain = 0;
  fc.assert(
    fc.property(texts, ranges, (text, range) => {
      const bytes = new TextEncoder().encode(`&${text}&`);
      if (!isPlain(new Utf8(bytes, 1, bytes.length - 1), range)) return;
      plain++;
      expect(decodeEntities(showLinks(cutToRange(text, range), links))).toBe(text);
    }),
    { numRuns: 3000 },
  );
  expect(plain).toBeGreaterThan(300);
});
