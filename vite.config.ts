import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { licences } from './test/tools/build/licences.ts';
import { oneFile } from './test/tools/build/oneFile.ts';
import { frameWords } from './test/tools/build/frameWords.ts';
import { offline } from './test/tools/build/offline.ts';
import { policy } from './test/tools/build/policy.ts';
import { PURE } from './test/tools/build/pure.ts';
import { shaders } from './test/tools/build/shaders.ts';

/** Chromium found by test/tools/chromium.mjs; undefined lets Playwright look for its own. */
const executablePath = process.env['CHROMIUM_PATH'];
const launchOptions = {
  args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  ...(executablePath ? { executablePath } : {}),
};

/** What nearly every part needs, and none of it larger than a file of its own would add: one file of all of it. */
const SMALL = {
  name: 'small',
  test: /src\/(core\/(dataset|wording|layout)\/types|core\/wording\/seen|core\/lenses\/names|ui\/lenses\/shown|ui\/widgets\/roughWidth)\.ts$/,
  includeDependenciesRecursively: false,
};

export default defineConfig({
  // Relative, so that the build runs under any sub-path of any static host.
  base: './',
  plugins: [svelte(), licences(), shaders, frameWords, policy, oneFile(), offline()],
  worker: {
    format: 'es',
    // What a worker loads later is told from what the page loads.
    rolldownOptions: { treeshake: PURE, output: { chunkFileNames: 'assets/[name].worker-[hash].js' } },
  },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: { treeshake: PURE, output: { codeSplitting: { groups: [SMALL] } } },
  },
  server: { host: 'localhost' },
  // The app alone: pages of benches bring yardsticks that are not of its making. What is found only inside workers is named:
  // without that a cold start reloads the page in mid-test.
  optimizeDeps: {
    entries: ['index.html'],
    include: [
      ...['comlink', 'fflate', 'fzstd', 'htmlparser2', 'hyparquet', 'hyparquet-compressors'],
      ...['vader-sentiment', 'mediabunny', 'gifenc'],
    ],
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          testTimeout: 60_000,
          name: 'unit',
          include: ['test/unit/**/*.test.ts'],
          environment: 'node',
          setupFiles: ['test/unit/setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          // No test depends on a clock: a slow machine takes its time to make shaders.
          testTimeout: 60_000,
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
