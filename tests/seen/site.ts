import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { createHref, type Address } from '../../src/address/index.ts';
import type { Dossier } from '../../src/dossier/index.ts';
import { parseDossierText } from '../../src/dossier/gate/index.ts';
import { test as journey } from '../journeys/journey.ts';

/** Where snapshots find the site: a name of this machine's own, which Chromium trusts as it does `localhost`. */
export const seenUrl = 'http://rejoinder.localhost';

/** The dossier of most snapshots. */
export const dossier: Dossier = readDossier('tests/fixtures/dossiers/good/ruritania.json');
/** The article it was made from. */
export const article = readFileSync('tests/fixtures/articles/ruritania.txt', 'utf8');
/** The address of a page. */
export const href: (address: Address) => string = createHref('/');
/** A day after the last revision of every dossier, at which the clock stands still. */
const today = new Date('2026-01-02T12:00:00Z');

function readDossier(path: string): Dossier {
  const { dossier: read } = parseDossierText(readFileSync(path, 'utf8'));
  if (!read) throw new Error(`${path} does not hold.`);
  return read;
}

/**
 * Gives a page of a new browser the day and the faces. A page may do without its faces where they come late or the line
 * is slow, as on a busy machine; a page before it has them kept.
 */
export async function prepare(page: Page): Promise<void> {
  await page.clock.setFixedTime(today);
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: undefined }),
  );
  await page.goto(href({ page: 'about' }));
  await page.evaluate(() => Promise.all([...document.fonts].map((face) => face.load())));
}

/** A test on the site of invented dossiers, on a day that never passes. */
export const test = journey.extend<{ readonly day: undefined }>({
  day: [
    async ({ page, watch }, use) => {
      watch.visit(seenUrl);
      await prepare(page);
      await use(undefined);
    },
    { auto: true },
  ],
});

export { expect } from '../journeys/journey.ts';
