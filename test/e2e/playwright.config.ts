import { defineConfig } from '@playwright/test';

const executablePath = process.env['CHROMIUM_PATH'];
/** Of its own for each checkout, so that several can be tested at once. */
const PORT =
  4200 + ([...import.meta.dirname].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) % 997, 7) % 700);

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  timeout: 90_000,
  // Shared machines are slow at times: what is waited for must come, not come soon.
  expect: { timeout: 20_000 },
  // Two files at once: most of a test is waiting. What is timed is timed elsewhere.
  workers: 2,
  // A machine that stalls fails one test of sixty; what passes at the second try is named as flaky at the end.
  retries: 1,
  reporter: [
    ['list'],
    ['./requests.ts'],
    ...(process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] ? [['json'] as const] : []),
  ],
  webServer: {
    command: `npx vite preview --host localhost --port ${PORT} --strictPort`,
    cwd: '../..',
    port: PORT,
    reuseExistingServer: false,
    timeout: 30_000,
  },
  use: {
    baseURL: `http://localhost:${PORT}/`,
    // What is kept for use without a network is tried where it is meant to be; elsewhere it would only load the machine.
    serviceWorkers: 'block',
    viewport: { width: 1440, height: 900 },
    launchOptions: {
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
      ...(executablePath ? { executablePath } : {}),
    },
  },
});
