import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { findBrowser } from '../journeys/browser.ts';
import { machine } from './machine.ts';
import { folderOf } from './made.ts';
import { measureSizes } from './measure-sizes.ts';
import { measureViews } from './measure-views.ts';
import { readOptions, type Options } from './options.ts';
import { benchmarksFile } from './report.ts';
import type { Result } from './results.ts';
import { floor } from './subjects/floor.ts';
import { ours } from './subjects/ours.ts';
import { tabulator } from './subjects/tabulator.ts';
import { timelinejs } from './subjects/timelinejs.ts';
import { verdictsOf } from './verdicts.ts';

const all = [ours, floor, tabulator, timelinejs];

/** The scripts that the first page of each built site asks for, gzipped, by its size. */
function scriptsOf(sizes: readonly number[]): ReadonlyMap<number, number> {
  const built = sizes.filter((size) => existsSync(join(folderOf(ours, size), '404.html')));
  return new Map(built.map((size) => [size, scriptBytes(folderOf(ours, size))]));
}

function scriptBytes(folder: string): number {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  return [...html.matchAll(/(?:src|modulepreload"[^>]*href)="\/(assets\/[^"]+\.js)"/g)]
    .map(([, file = '']) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length)
    .reduce((sum, bytes) => sum + bytes, 0);
}

async function run(options: Options): Promise<void> {
  const subjects = all.filter(({ name }) => options.subjects.includes(name));
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  // Asked before anything is written: what it writes itself would count as a change.
  const made = machine();
  const write = (results: readonly Result[], views: readonly string[]): void => {
    const measured = options.sizes.filter((size) => results.some(({ claims }) => claims === size));
    const verdicts = verdictsOf(results, scriptsOf(measured));
    const circumstances = {
      ...made,
      now: new Date(),
      browser: browser.version(),
      runs: options.runs,
    };
    writeFileSync(options.file, benchmarksFile(results, verdicts, subjects, circumstances, views));
  };
  try {
    // What takes hours is kept as it comes.
    const keep = (known: readonly Result[]): void => write(known, []);
    const results = await measureSizes(browser, subjects, options, keep);
    const views = options.views ? await measureViews(browser, options.runs, options.reuse) : [];
    write(results, views);
    console.log(`${options.file} is written.`);
  } finally {
    await browser.close();
  }
}

const reading = readOptions(
  process.argv.slice(2),
  all.map(({ name }) => name),
);
if (reading.ok) await run(reading.options);
else {
  console.error(reading.sentence);
  process.exitCode = 1;
}
