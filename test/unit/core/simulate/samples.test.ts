import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { WATERMARK } from '../../../../src/core/dataset/synthetic';
import { buildForest } from '../../../../src/core/paths';
import { LENSES } from '../../../../src/core/lenses/names';
import { samples } from '../../../../src/core/simulate';
import { sampleFiles, sampleIndex, SAMPLES_FOLDER } from '../../../tools/sampleFiles';
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

  test('is what its seed gives, byte for byte, its picture too, and nothing else', async () => {
    const whole = await sampleFiles(sample);
    for (const [name, text] of Object.entries(whole)) {
      expect(readFileSync(`${SAMPLES_FOLDER}/${id}/${name}`, 'utf8') === text, name).toBe(true);
    }
    // The story is written by hand (core/story/samples.test.ts).
    const made = readdirSync(`${SAMPLES_FOLDER}/${id}`).filter((name) => name !== 'story.md');
    expect(made.sort()).toEqual(Object.keys(whole).sort());
  });

  test('says in every row that it is synthetic, and so does what is opened', () => {
    const rows = files['posts.jsonl']!.trimEnd().split('\n');
    for (const row of rows) expect((JSON.parse(row) as { source: string }).source).toBe(WATERMARK);
    expect(importText(files['posts.jsonl']!).files[0]!.synthetic).toBe(rows.length);
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

test('the list of samples is complete, and all of them together weigh little', () => {
  expect(readFileSync(`${SAMPLES_FOLDER}/index.json`, 'utf8')).toBe(sampleIndex(samples));
  let bytes = 0;
  for (const { id } of samples)
    for (const name of readdirSync(`${SAMPLES_FOLDER}/${id}`))
      bytes += gzipSync(readFileSync(`${SAMPLES_FOLDER}/${id}/${name}`)).length;
  expect(bytes).toBeLessThan(6e6);
});
