// Installs the packages that are missing, so that each README command works on a fresh clone.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';

/** Runs a command with the terminal attached; ends this process when it fails. */
export function run(command, args, env = {}) {
  const result = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  if (result.error) throw result.error;
  return result.status ?? 1;
}

/** True where node_modules was laid down after the lock file last changed. */
function upToDate() {
  const mark = 'node_modules/.package-lock.json';
  return existsSync(mark) && statSync(mark).mtimeMs >= statSync('package-lock.json').mtimeMs;
}

export function install() {
  const wanted = JSON.parse(readFileSync('package.json', 'utf8'))
    .engines.node.replace('>=', '')
    .split('.')
    .map(Number);
  const have = process.versions.node.split('.').map(Number);
  if (have[0] < wanted[0] || (have[0] === wanted[0] && have[1] < wanted[1])) {
    console.error(`Afterword needs Node ${wanted.join('.')} or newer; this is ${process.versions.node}.`);
    process.exit(1);
  }
  if (upToDate()) return;
  console.log('Installing what is missing …');
  const status = run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (status !== 0) process.exit(status);
}
