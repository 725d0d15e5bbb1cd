import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** Chromium found by test/tools/chromium.mjs; undefined lets Playwright look for its own. */
const executablePath = process.env['CHROMIUM_PATH'];
const launchOptions = {
  args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  ...(executablePath ? { executablePath } : {}),
};

/**
 * What the page may do at most, whatever a dataset holds: run its own scripts and workers, read from its own host and,
 * over https, what the user asks for. Nothing inline, nothing evaluated, no form, no frame.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self' blob:",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "media-src 'self' blob:",
  "connect-src 'self' https:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default svelte-trusted-html',
].join('; ');

/** Only what is built: while developing, the server puts scripts into the page. */
const policy: Plugin = {
  name: 'policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
      injectTo: 'head-prepend',
    },
  ],
};

export default defineConfig({
  // Relative, so that the build runs under any sub-path of any static host.
  base: './',
  plugins: [svelte(), policy],
  worker: { format: 'es' },
  build: { target: 'es2022', modulePreload: { polyfill: false } },
  server: { host: 'localhost' },
  // The app alone: pages of benches bring yardsticks that are not of its making. What is found only inside workers is named:
  // without that a cold start reloads the page in mid-test.
  optimizeDeps: {
    entries: ['index.html'],
    include: [
      ...['comlink', 'fflate', 'fzstd', 'htmlparser2', 'hyparquet', 'hyparquet-compressors'],
      'vader-sentiment',
    ],
  },
  test: {
    projects: [
      {
        extends: true,
        test: { testTimeout: 60_000, name: 'unit', include: ['test/unit/**/*.test.ts'], environment: 'node' },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
