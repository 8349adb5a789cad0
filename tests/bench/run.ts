import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from '@playwright/test';
import { findBrowser } from '../journeys/browser.ts';
import { madeDossier } from '../made/made-dossier.ts';
import { measureView, type ViewMeasure } from './measure-view.ts';
import { benchmarksFile } from './report.ts';

const { values } = parseArgs({
  options: {
    claims: { type: 'string', default: '2000' },
    events: { type: 'string', default: '1000' },
    runs: { type: 'string', default: '5' },
    port: { type: 'string', default: '4390' },
  },
});

const size = { claims: Number(values.claims), events: Number(values.events) };
const folder = 'build/bench';
const site = join(folder, 'site');

/** A site of one made dossier. Link previews are left out: nobody who reads a view waits for them. */
function buildSite(): void {
  const dossiers = join(folder, 'dossiers');
  mkdirSync(join(dossiers, 'made-1'), { recursive: true });
  writeFileSync(
    join(dossiers, 'made-1', 'dossier.json'),
    JSON.stringify(madeDossier({ id: 'made-1', seed: 1, ...size })),
  );
  const build = [
    'src/prerender/build.ts',
    '--dossiers',
    dossiers,
    '--folder',
    site,
    '--no-pictures',
  ];
  const { status } = spawnSync('npx', ['tsx', ...build], { stdio: 'inherit' });
  if (status !== 0) throw new Error('the site could not be built');
}

async function serveSite(): Promise<ChildProcess> {
  const server = spawn('node', ['--import', 'tsx', 'src/serve/main.ts'], {
    env: { ...process.env, SITE_FOLDER: site, PORT: values.port },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((ready) => server.stdout?.once('data', ready));
  return server;
}

async function measure(browser: Browser): Promise<readonly ViewMeasure[]> {
  const all: ViewMeasure[] = [];
  for (let run = 0; run < Number(values.runs); run += 1) {
    for (const view of ['timeline', 'map'] as const) {
      const one = await measureView(browser, `http://localhost:${values.port}/made-1/`, view);
      console.log(`run ${run + 1}, ${view}: ${JSON.stringify(one)}`);
      all.push(one);
    }
  }
  return all;
}

buildSite();
const server = await serveSite();
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const measures = await measure(browser);
  const machine = { node: process.version, cores: cpus().length, browser: browser.version() };
  writeFileSync('BENCHMARKS.md', benchmarksFile(measures, { ...size, ...machine }, new Date()));
  console.log('BENCHMARKS.md is written.');
} finally {
  await browser.close();
  server.kill();
}
