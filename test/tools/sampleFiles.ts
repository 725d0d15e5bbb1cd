/** Every file of a sample's folder, as its seed gives it. */
import type { SampleSource } from '../../src/core/simulate';
import { cardPicture } from './card';
import { strandsPicture } from './strands';

export const SAMPLES_FOLDER = 'public/samples';

/** A sample's files by name: its posts, their truth, what is said about it, and the picture of its card. */
export async function sampleFiles(sample: SampleSource): Promise<Record<string, string>> {
  const files = sample.files();
  const { lens, source } = JSON.parse(files['sample.json']!) as { lens: string; source: string[] };
  const lines = files['posts.jsonl']!;
  // What is compared is shown whole: the largest cascade alone would say nothing of the others.
  const picture = lens === 'compare' ? await strandsPicture(lines, source) : await cardPicture(lines);
  return { ...files, 'card.svg': picture };
}

/** The list that the start screen reads. */
export const sampleIndex = (samples: readonly SampleSource[]): string =>
  `${JSON.stringify(samples.map(({ id }) => id))}\n`;
