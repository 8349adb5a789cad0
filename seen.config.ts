import { defineConfig } from '@playwright/test';
import journeys from './playwright.config.ts';
import { journeyHosts } from './tests/journeys/hosts.ts';
import { seenUrl } from './tests/seen/site.ts';

const { port, url } = journeyHosts().root;
const { launchOptions } = journeys.use ?? {};

/** Snapshots: what a page is to those who have it read out, held against what it was when somebody last listened. */
export default defineConfig({
  ...journeys,
  testDir: 'tests/seen',
  outputDir: 'test-results',
  timeout: 300_000,
  // A snapshot that is missing is a failure, and is not written behind anybody's back.
  updateSnapshots: 'none',
  reporter: [['list'], ['json', { outputFile: 'reports/seen.json' }]],
  snapshotPathTemplate: '{testDir}/{arg}{ext}',
  expect: {
    timeout: 60_000,
  },
  use: {
    ...journeys.use,
    baseURL: seenUrl,
    locale: 'en-GB',
    timezoneId: 'UTC',
    launchOptions: {
      ...launchOptions,
      args: [
        ...(launchOptions?.args ?? []),
        // One name whatever the port is: pages write their address, in words and as a QR code.
        `--host-resolver-rules=MAP ${new URL(seenUrl).host}:80 127.0.0.1:${port}`,
      ],
    },
  },
  webServer: {
    command: 'node --import tsx src/serve/main.ts',
    env: { SITE_FOLDER: 'dist-seen', BASE_PATH: '/', PORT: String(port) },
    url,
    reuseExistingServer: false,
    stdout: 'ignore',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 3000 },
  },
});
