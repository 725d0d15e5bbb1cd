/**
 * npm run accuracy [-- --json] [--only PREFIX]: every method scored against a truth. Prints what was to be reached and
 * what was; ends with exit code 1 where a figure lies outside its interval.
 */
import { parseArgs } from 'node:util';
import { officialChains } from './carriers';
import { copies } from './copies';
import { copyParents } from './copyParents';
import type { Figure } from './figure';
import { lenses } from './lenses';
import { calibration, graphParents } from './likelyParents';
import { recorded } from './recorded';
import { rtByText } from './rtByText';
import { simulated } from './simulate';
import { wording } from './wording';

interface Score {
  /** Names of its figures begin so. */
  prefix: string;
  run(): Figure[] | Promise<Figure[]>;
}

const SCORES: readonly Score[] = [
  { prefix: 'simulate.', run: simulated },
  { prefix: 'paths.graph_', run: graphParents },
  { prefix: 'paths.calibration_', run: calibration },
  { prefix: 'paths.recorded_', run: recorded },
  { prefix: 'paths.copies_', run: copies },
  { prefix: 'paths.copies_parent', run: copyParents },
  { prefix: 'paths.rt_by_text_', run: rtByText },
  { prefix: 'wording.', run: wording },
  { prefix: 'lenses.', run: lenses },
  { prefix: 'lenses.carriers_', run: officialChains },
];

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, only: { type: 'string', default: '' } },
});
const flat: Record<string, number> = {};
let outside = 0;
for (const { prefix, run } of SCORES) {
  if (!prefix.startsWith(values.only) && !values.only.startsWith(prefix)) continue;
  for (const figure of await run()) {
    if (!figure.name.startsWith(values.only)) continue;
    flat[figure.name] = Number(figure.value.toPrecision(5));
    const inside = !(figure.value < (figure.from ?? -Infinity) || figure.value > (figure.to ?? Infinity));
    if (!inside) outside++;
    if (!values.json) console.log(line(figure, inside));
    if (!values.json && figure.note) console.log(`    ${figure.note}`);
  }
}
if (values.json) console.log(JSON.stringify(flat));
process.exitCode = outside > 0 ? 1 : 0;

function line({ name, value, from, to }: Figure, inside: boolean): string {
  const target = from === undefined && to === undefined ? '' : `${short(from)} … ${short(to)}`;
  return `${name.padEnd(44)} ${short(value).padStart(12)}   ${target.padEnd(24)} ${target ? (inside ? 'inside' : 'OUTSIDE') : ''}`;
}

function short(value: number | undefined): string {
  return value === undefined ? '' : String(Number(value.toPrecision(5)));
}
