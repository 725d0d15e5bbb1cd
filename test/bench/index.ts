/**
 * npm run bench [-- --json] [--only PREFIX]: the numbers the app is to reach, measured in one run. Timed here and
 * nowhere else: no test depends on a clock.
 */
import { parseArgs } from 'node:util';
import { firstPicture } from './firstPicture';
import { importBench } from './import';
import { layoutBench } from './layout';
import { stageBench } from './stage';
import { startBench } from './start';

interface Bench {
  /** Names of its figures begin so, but for its `growth.` ones. */
  prefix: string;
  run(): Promise<Record<string, number>>;
}

const BENCHES: readonly Bench[] = [
  { prefix: 'import.', run: importBench },
  { prefix: 'page.', run: firstPicture },
  { prefix: 'layout.', run: layoutBench },
  { prefix: 'stage.', run: stageBench },
  { prefix: 'start.', run: startBench },
];

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, only: { type: 'string', default: '' } },
});
const figures: Record<string, number> = {};
for (const { prefix, run } of BENCHES) {
  if (!prefix.startsWith(values.only) && !values.only.startsWith(prefix)) continue;
  for (const [name, value] of Object.entries(await run())) {
    figures[name] = Number(value.toPrecision(3));
    if (!values.json) console.log(`${name.padEnd(40)} ${figures[name]}`);
  }
}
if (values.json) console.log(JSON.stringify(figures));
