/**
 * npm run bench [-- --json] [--only PREFIX] [--library FOLDER]…: the numbers the app is to reach, measured in one run. Timed
 * here and nowhere else: no test depends on a clock. `--library`: libraries whose opening is timed beside that of the bench's own.
 */
import { parseArgs } from 'node:util';
import { articleBench } from './article';
import { firstPicture } from './firstPicture';
import { importBench } from './import';
import { layoutBench } from './layout';
import { libraryBench } from './library';
import { networkBench } from './network';
import { lensSwitch } from './lensSwitch';
import { lensesBench, lensesGrowth } from './lenses';
import { pathsBench } from './paths';
import { replayBench } from './replay';
import { slices } from './slices';
import { stageBench } from './stage';
import { startBench } from './start';
import { wordingBench, wordingGrowth } from './wording';

interface Bench {
  /** Names of its figures begin with one of these. */
  prefixes: readonly string[];
  run(): Promise<Record<string, number>>;
}

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    library: { type: 'string', multiple: true, default: [] },
  },
});
const BENCHES: readonly Bench[] = [
  { prefixes: ['import.'], run: importBench },
  { prefixes: ['paths.', 'growth.copies', 'growth.paths'], run: pathsBench },
  { prefixes: ['page.'], run: firstPicture },
  { prefixes: ['wording.'], run: wordingBench },
  { prefixes: ['growth.wording'], run: wordingGrowth },
  { prefixes: ['lenses.'], run: lensesBench },
  { prefixes: ['analyse.'], run: slices },
  { prefixes: ['lens.'], run: lensSwitch },
  { prefixes: ['growth.lenses'], run: lensesGrowth },
  { prefixes: ['layout.tree', 'growth.layout'], run: layoutBench },
  { prefixes: ['layout.network', 'growth.network'], run: networkBench },
  { prefixes: ['replay.'], run: replayBench },
  { prefixes: ['stage.', 'growth.stage'], run: stageBench },
  { prefixes: ['start.'], run: startBench },
  { prefixes: ['library.'], run: () => libraryBench(values.library) },
  { prefixes: ['article.'], run: articleBench },
];

const figures: Record<string, number> = {};
for (const { prefixes, run } of BENCHES) {
  const asked = (prefix: string): boolean => prefix.startsWith(values.only) || values.only.startsWith(prefix);
  if (!prefixes.some(asked)) continue;
  for (const [name, value] of Object.entries(await run())) {
    figures[name] = Number(value.toPrecision(3));
    if (!values.json) console.log(`${name.padEnd(40)} ${figures[name]}`);
  }
}
if (values.json) console.log(JSON.stringify(figures));
