import { defineConfig, type PlaywrightTestConfig } from '@playwright/test';
import { findBrowser } from './tests/journeys/browser.ts';
import { journeyHosts, type JourneyHost } from './tests/journeys/hosts.ts';

// Workers read this file too: naming the browser spares each of them the search.
const executablePath = findBrowser();
process.env['CHROMIUM_PATH'] = executablePath;

const hosts = journeyHosts();

/** As root and without a network Chromium needs all of these, or it waits for servers it cannot reach. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

type WebServer = NonNullable<PlaywrightTestConfig['webServer']>;

function served({ folder, base, port, url }: JourneyHost): Exclude<WebServer, readonly unknown[]> {
  return {
    command: 'node --import tsx src/serve/main.ts',
    env: { SITE_FOLDER: folder, BASE_PATH: base, PORT: String(port) },
    url,
    reuseExistingServer: false,
    stdout: 'ignore',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 3000 },
  };
}

export default defineConfig({
  testDir: 'tests/journeys',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  workers: 2,
  // Machines are shared and noisy: a journey fails for what it sees, not for how long that took.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: 'reports/journeys.json' }]],
  use: {
    baseURL: hosts.root.url,
    browserName: 'chromium',
    launchOptions: { executablePath, args },
    // Journeys hold and bend what is asked of the network, which a worker of the site's would ask for itself.
    serviceWorkers: 'block',
    // A trace costs a fifth of the time; `--trace on` writes one. A failure has a picture of the page in words anyway.
    trace: 'off',
  },
  webServer: [hosts.root, hosts.based, hosts.renamed, hosts.long].map(served),
});
