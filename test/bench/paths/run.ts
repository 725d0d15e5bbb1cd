/** One thread of its own: near-copies, then the whole forest, of so many short posts. Says seconds and megabytes as JSON. */
import { rowsByTime } from '../../../src/core/paths/byTime';
import { hangCopies, COPY_STAGES } from '../../../src/core/paths/copies';
import { Course } from '../../../src/core/paths/course';
import { ForestDraft } from '../../../src/core/paths/draft';
import { buildForest } from '../../../src/core/paths/forest';
import { readWorded } from '../../../src/core/paths/worded';
import { WordingPool } from '../../../src/core/wording/pool';
import { shortPosts } from './posts';

const dataset = shortPosts(Number(process.argv[2]));
const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
};
/** As often as the analyse worker is asked whether to go on, and as long as it is away between two answers. */
let asked = performance.now();
let longest = 0;
const pause = async (): Promise<void> => {
  longest = Math.max(longest, performance.now() - asked);
  await new Promise((resolve) => setImmediate(resolve));
  asked = performance.now();
};
const texts = new WordingPool();
const copies = await seconds(async () => {
  const draft = new ForestDraft(dataset);
  const course = new Course({ pause }, COPY_STAGES + 1);
  await hangCopies(
    draft,
    texts,
    await readWorded(draft, await rowsByTime(dataset, pause), texts, course),
    course,
  );
});
const distinct = texts.count;
const whole = await seconds(() => buildForest(dataset, { pause }));
console.log(
  JSON.stringify({
    copies,
    whole,
    distinct,
    slice: longest,
    megabytes: process.resourceUsage().maxRSS / 1024,
  }),
);
