/** npm run samples: writes the samples anew from their seeds. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { samples } from '../../src/core/simulate';
import { sampleFiles, sampleIndex, SAMPLES_FOLDER as FOLDER } from './sampleFiles';

let compressed = 0;
for (const sample of samples) {
  mkdirSync(`${FOLDER}/${sample.id}`, { recursive: true });
  for (const [name, text] of Object.entries(await sampleFiles(sample))) {
    writeFileSync(`${FOLDER}/${sample.id}/${name}`, text);
    compressed += gzipSync(text).length;
  }
  console.log(`${sample.id}: ${sample.posts().length} posts`);
}
writeFileSync(`${FOLDER}/index.json`, sampleIndex(samples));
console.log(`All samples: ${(compressed / 1e6).toFixed(2)} MB compressed with gzip`);
