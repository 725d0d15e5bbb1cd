/** The built app in a real Chromium, for benches: served on a free port of localhost, closed with its browser. */
import { chromium, type Page } from '@playwright/test';
import { build, preview } from 'vite';
import { findChromium } from '../tools/chromium.mjs';

/** Builds and serves the app, runs `act` with a page and the app's address, closes everything. */
export async function onPage<T>(act: (page: Page, address: string) => Promise<T>): Promise<T> {
  await build({ logLevel: 'error' });
  const server = await preview({ preview: { host: 'localhost', port: 0 }, logLevel: 'error' });
  try {
    return await inChromium((page) => act(page, server.resolvedUrls!.local[0]!));
  } finally {
    await server.close();
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
