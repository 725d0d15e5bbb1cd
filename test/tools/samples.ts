/** npm run samples: writes the samples anew from their seeds. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { samples } from '../../src/core/simulate';
import { cardPicture } from './card';

const FOLDER = 'public/samples';

for (const sample of samples) {
  mkdirSync(`${FOLDER}/${sample.id}`, { recursive: true });
  for (const [name, text] of Object.entries(sample.files()))
    writeFileSync(`${FOLDER}/${sample.id}/${name}`, text);
  writeFileSync(`${FOLDER}/${sample.id}/card.svg`, await cardPicture(sample.files()['posts.jsonl']!));
  console.log(`${sample.id}: ${sample.posts().length} posts`);
}
writeFileSync(`${FOLDER}/index.json`, `${JSON.stringify(samples.map(({ id }) => id))}\n`);
