import { defineConfig } from '@playwright/test';

const executablePath = process.env['CHROMIUM_PATH'];
const PORT = 4199;

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  timeout: 60_000,
  workers: 1,
  reporter: 'list',
  webServer: {
    command: `npx vite preview --host localhost --port ${PORT} --strictPort`,
    cwd: '../..',
    port: PORT,
    reuseExistingServer: false,
    timeout: 30_000,
  },
  use: {
    baseURL: `http://localhost:${PORT}/`,
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
