/** npm run samples: writes the samples anew from their seeds. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { samples } from '../../src/core/simulate';
import { cardPicture } from './card';
import { strandsPicture } from './strands';

const FOLDER = 'public/samples';

for (const sample of samples) {
  mkdirSync(`${FOLDER}/${sample.id}`, { recursive: true });
  const files = sample.files();
  for (const [name, text] of Object.entries(files)) writeFileSync(`${FOLDER}/${sample.id}/${name}`, text);
  const { lens, source } = JSON.parse(files['sample.json']!) as { lens: string; source: string[] };
  const lines = files['posts.jsonl']!;
  // What is compared is shown whole: the largest cascade alone would say nothing of the others.
  const picture = lens === 'compare' ? await strandsPicture(lines, source) : await cardPicture(lines);
  writeFileSync(`${FOLDER}/${sample.id}/card.svg`, picture);
  console.log(`${sample.id}: ${sample.posts().length} posts`);
}
writeFileSync(`${FOLDER}/index.json`, `${JSON.stringify(samples.map(({ id }) => id))}\n`);
