// npm test: installs what is missing, a Chromium included, runs every check, and ends with one line of counts.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { install, run } from './install.mjs';
import { findChromium } from './chromium.mjs';

install();
let chromium;
try {
  chromium = findChromium();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
const reports = mkdtempSync(join(tmpdir(), 'afterword-test-'));
const env = { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: join(reports, 'e2e.json') };
const totals = { passed: 0, failed: 0, skipped: 0 };

/** A check passes or fails as one. */
function check(name, args) {
  console.log(`\n— ${name}`);
  const ok = run('npm', ['run', '-s', ...args], env) === 0;
  totals[ok ? 'passed' : 'failed'] += 1;
  return ok;
}

/** A suite counts its own tests, read from its JSON report; a suite without a readable report has failed. */
function suite(name, args, file, count) {
  console.log(`\n— ${name}`);
  const ok = run('npm', ['run', '-s', ...args], env) === 0;
  let counted = { passed: 0, failed: ok ? 0 : 1, skipped: 0 };
  try {
    counted = count(JSON.parse(readFileSync(join(reports, file), 'utf8')));
  } catch (error) {
    console.error(`${name} left no report: ${error.message}`);
    counted.failed = 1;
  }
  if (!ok && counted.failed === 0) counted.failed = 1;
  for (const key of Object.keys(totals)) totals[key] += counted[key];
}

const vitest = (report) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests,
  skipped: report.numPendingTests + (report.numTodoTests ?? 0),
});
const playwright = (report) => {
  if (report.stats.flaky) console.error(`${report.stats.flaky} passed only at the second try`);
  return {
    passed: report.stats.expected + report.stats.flaky,
    failed: report.stats.unexpected,
    skipped: report.stats.skipped,
  };
};
const json = (file) => [
  '--',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${join(reports, file)}`,
];

check('format', ['check:format']);
check('lint', ['check:lint']);
check('types', ['check:types']);
suite('unit', ['check:unit', ...json('unit.json')], 'unit.json', vitest);
suite('browser', ['check:browser', ...json('browser.json')], 'browser.json', vitest);
check('build', ['build']);
suite('end to end', ['check:e2e'], 'e2e.json', playwright);

rmSync(reports, { recursive: true, force: true });
console.log(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exit(totals.failed === 0 ? 0 : 1);
