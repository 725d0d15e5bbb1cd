/**
 * npm run soak [-- --minutes 10] [--only NAME] [--seed N] [--posts N] [--keep FOLDER]: long runs of the built app, which must stay
 * whole and hold no more at their end than after their beginning. Prints what it measured; ends with an error where a limit is
 * passed. `--posts` and `--keep` are the library's: its size, and a folder where it stays.
 */
import { parseArgs } from 'node:util';
import { hour } from './hour';
import { library } from './library';
import { million } from './million';
import { monkey } from './monkey';
import { replay } from './replay';

/** A run gets its minutes and returns figures, or throws. */
const RUNS: Record<
  string,
  (minutes: number, seed?: number, posts?: number, keep?: string) => Promise<Record<string, number>>
> = {
  replay,
  million,
  monkey,
  hour,
  library,
};

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    only: { type: 'string', default: '' },
    seed: { type: 'string' },
    posts: { type: 'string' },
    keep: { type: 'string' },
  },
});
const numberOf = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Number(text);
const minutes = Number(values.minutes);
if (!(minutes > 0)) throw new Error('--minutes wants a number above zero.');
for (const [name, run] of Object.entries(RUNS)) {
  if (!name.startsWith(values.only)) continue;
  for (const [figure, value] of Object.entries(
    await run(minutes, numberOf(values.seed), numberOf(values.posts), values.keep),
  ))
    console.log(`${`${name}.${figure}`.padEnd(40)} ${Number(value.toPrecision(4))}`);
}
