import { readFileSync } from 'node:fs';
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

/** A test on the site of invented dossiers, on a day that never passes. */
export const test = journey.extend<{ readonly day: undefined }>({
  day: [
    async ({ page, watch }, use) => {
      watch.visit(seenUrl);
      await page.clock.setFixedTime(today);
      await use(undefined);
    },
    { auto: true },
  ],
});

export { expect } from '../journeys/journey.ts';
