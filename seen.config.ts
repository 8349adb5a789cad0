import { defineConfig } from '@playwright/test';
import journeys from './playwright.config.ts';
import { journeyHosts } from './tests/journeys/hosts.ts';
import { seenUrl } from './tests/seen/site.ts';

const { port, url } = journeyHosts().root;
const { launchOptions } = journeys.use ?? {};

/** Letters as the fonts draw them, not as the screen of some machine would like them. */
const drawing = [
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
];

/** Snapshots: what a page is to eyes and to ears, held against what it was when somebody last looked and listened. */
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
    deviceScaleFactor: 1,
    launchOptions: {
      ...launchOptions,
      args: [
        ...(launchOptions?.args ?? []),
        // One name whatever the port is: pages write their address, in words and as a QR code.
        `--host-resolver-rules=MAP ${new URL(seenUrl).host}:80 127.0.0.1:${port}`,
        ...drawing,
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
