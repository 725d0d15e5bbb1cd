/** Memory that a Dataset holds, measured in a process of its own where the collector can be called. */
import { execFileSync } from 'node:child_process';

/** Bytes a post that a Dataset of 200,000 records holds beyond 1.3 times the bytes of its texts. */
export function importMemory(): number {
  const said = execFileSync(
    process.execPath,
    ['--expose-gc', '--import', 'tsx', 'test/bench/import/held.ts'],
    {
      encoding: 'utf8',
    },
  );
  return Number(said);
}
