import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildForest } from '../../../../src/core/paths';
import { LENSES } from '../../../../src/core/lenses/names';
import { samples } from '../../../../src/core/simulate';
import { importText } from '../../helpers/import';

interface Description {
  title: string;
  about: string;
  lens: string;
  quote: string;
  source: string[];
  lookFor: Record<string, string>;
  questions: string[];
  figures: { posts: number; hops: number; hours: number };
  files: string[];
  synthetic: boolean;
  nativeReview: string;
}

describe.each(samples.map((sample) => [sample.id, sample] as const))('the sample %s', (id, sample) => {
  const files = sample.files();
  const about = JSON.parse(files['sample.json']!) as Description;

  test('is what its seed gives, byte for byte', () => {
    for (const [name, text] of Object.entries(files)) {
      expect(readFileSync(`public/samples/${id}/${name}`, 'utf8') === text, name).toBe(true);
    }
  });

  test('has the figures that its description gives', async () => {
    const data = importText(...about.files.map((name) => files[name]!));
    const forest = await buildForest(data);
    const times = Array.from(data.posts.time.subarray(0, data.posts.count)).sort((a, b) => a - b);
    const { posts, hops, hours } = about.figures;
    expect(posts).toBe(data.files.reduce((sum, file) => sum + file.posts, 0));
    expect(hops).toBe(Math.max(...forest.depth));
    // Whole hours, rounded or begun.
    expect(Math.abs((times.at(-1)! - times[0]!) / 3_600_000 - hours)).toBeLessThan(1);
    for (const handle of about.source) expect(data.accounts.byHandle(handle)).toBeGreaterThanOrEqual(0);
  });

  test('says what it is and what to look for', () => {
    expect(about.synthetic).toBe(true);
    expect(about.nativeReview).toBe('none');
    expect(about.about).toContain('Most messages go nowhere; this one was made to travel.');
    expect(about.about).toMatch(/are invented\./);
    expect(Object.keys(about.lookFor).sort()).toEqual([...LENSES].sort());
    expect(LENSES as readonly string[]).toContain(about.lens);
    expect(about.questions).toHaveLength(3);
    expect(about.quote && about.title).toBeTruthy();
  });
});
