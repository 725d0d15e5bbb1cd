/** Memory: of a Dataset, in a process of its own where the collector can be called, and of a tab as the system counts it. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

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

interface ProcessInfo {
  processInfo: { type: string; id: number }[];
}

/** Bytes that the process of a page holds now, its workers' with them, and held at most. Linux only. */
export async function tabMemory(page: Page): Promise<{ now: number; peak: number }> {
  const session = await page.context().browser()!.newBrowserCDPSession();
  const { processInfo } = (await session.send('SystemInfo.getProcessInfo')) as ProcessInfo;
  await session.detach();
  const tabs = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => statusOf(id));
  // A browser keeps another renderer ready, which holds next to nothing.
  return tabs.reduce((most, tab) => (tab.peak > most.peak ? tab : most), { now: NaN, peak: -Infinity });
}

function statusOf(process: number): { now: number; peak: number } {
  const status = readFileSync(`/proc/${process}/status`, 'utf8');
  const bytes = (field: string): number =>
    Number(new RegExp(`^${field}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1]) * 1024;
  return { now: bytes('VmRSS'), peak: bytes('VmHWM') };
}
