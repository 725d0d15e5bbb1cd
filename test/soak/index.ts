/**
 * npm run soak [-- --minutes 10] [--only NAME] [--seed N]: long runs of the built app, which must stay whole and hold no more at
 * their end than after their beginning. Prints what it measured; ends with an error where a limit is passed.
 */
import { parseArgs } from 'node:util';
import { hour } from './hour';
import { million } from './million';
import { monkey } from './monkey';
import { replay } from './replay';

/** A run gets its minutes and returns figures, or throws. */
const RUNS: Record<string, (minutes: number, seed?: number) => Promise<Record<string, number>>> = {
  replay,
  million,
  monkey,
  hour,
};

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    only: { type: 'string', default: '' },
    seed: { type: 'string' },
  },
});
const minutes = Number(values.minutes);
if (!(minutes > 0)) throw new Error('--minutes wants a number above zero.');
for (const [name, run] of Object.entries(RUNS)) {
  if (!name.startsWith(values.only)) continue;
  for (const [figure, value] of Object.entries(
    await run(minutes, values.seed === undefined ? undefined : Number(values.seed)),
  ))
    console.log(`${`${name}.${figure}`.padEnd(40)} ${Number(value.toPrecision(4))}`);
}
