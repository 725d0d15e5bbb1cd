/** The built app in a real Chromium, for benches: served on a free port of localhost, closed with its browser. */
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { build, preview } from 'vite';
import { findChromium } from '../tools/chromium.mjs';

/**
 * Builds and serves the app, or another page made of its parts, runs `act` with a page and its address, closes
 * everything. `alias`: modules that stand in for others; `beside`: folders that the server has beside the app, by name. What is timed is what is shipped: a server for development hands a worker its modules one by one.
 */
export async function onPage<T>(
  act: (page: Page, address: string) => Promise<T>,
  entry = 'index.html',
  alias: Record<string, string> = {},
  beside: Record<string, string> = {},
): Promise<T> {
  const outDir = mkdtempSync(join(tmpdir(), 'afterword-'));
  try {
    await build({
      logLevel: 'error',
      resolve: { alias },
      build: { outDir, emptyOutDir: true, rollupOptions: { input: entry } },
    });
    for (const [name, folder] of Object.entries(beside)) symlinkSync(folder, join(outDir, name));
    const server = await preview({
      build: { outDir },
      preview: { host: 'localhost', port: 0 },
      logLevel: 'error',
    });
    try {
      return await inChromium((page) => act(page, `${server.resolvedUrls!.local[0]!}${entry}`));
    } finally {
      await server.close();
    }
  } finally {
    rmSync(outDir, { recursive: true });
  }
}

/** An empty page of 1440 × 900 in a real Chromium. */
export async function inChromium<T>(act: (page: Page) => Promise<T>): Promise<T> {
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    return await act(page);
  } finally {
    await browser.close();
  }
}
