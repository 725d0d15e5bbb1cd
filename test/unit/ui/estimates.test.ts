import { beforeAll, expect, it } from 'vitest';
import { speak, type Language } from '../../../src/i18n';
import { estimates, formatPosts, sampleLabel, sayEstimated } from '../../../src/ui/estimates';

const facts = (sampled: object | null) => ({ facts: { sampled } }) as never;
const sample = facts({ how: 'sample', read: 180_000, of: 1_203_400, spread: 7 });

beforeAll(() => speak('en'));

it('figures of a sample are rounded and marked, others stand as they are', () => {
  expect(formatPosts(sample, 12_345)).toBe('≈12,300');
  expect(estimates(sample)(12_345)).toBe(12_300);
  expect(formatPosts(facts(null), 12_345)).toBe('12,345');
  expect(estimates(facts(null))(12_345)).toBe(12_345);
});

it('a sample is named as what it is, in every language; nothing else is', async () => {
  expect(sampleLabel(sample)).toBe('Stratified sample: 180,000 of 1,203,400 posts');
  expect(sayEstimated(facts({ how: 'backbone', read: 21_300, of: 1_203_400, spread: 900 }))).toBe(
    'Backbone: 21,300 of 1,203,400 posts were read; sizes, hops and kinds are those of all, every other figure is a rough estimate.',
  );
  expect(sayEstimated(sample)).toMatch(/were read; the figures are estimates\.$/);
  expect([sampleLabel(facts(null)), sayEstimated(facts(null))]).toEqual(['', '']);
  const said = new Set<string>();
  for (const language of ['en', 'fr', 'es', 'ru', 'ar', 'zh-Hans'] as Language[]) {
    await speak(language);
    for (const text of [sampleLabel(sample), sayEstimated(sample)])
      expect(text).toMatch(/180\D000[^]*1\D203\D400|1\D203\D400[^]*180\D000/);
    said.add(sampleLabel(sample));
  }
  expect(said.size).toBe(6);
});
