import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { createHref, type Address } from '../../src/address/index.ts';
import type { Claim } from '../../src/dossier/index.ts';
import { parseDossierText } from '../../src/dossier/gate/index.ts';
import { journeyHosts } from './hosts.ts';
import { expect } from './journey.ts';
import { open } from './seen.ts';

/** The third build, of invented dossiers. */
export const { renamed } = journeyHosts();
const href = createHref(renamed.base);

/** The one dossier of that build. */
export const dossier = readDossier();
/** The article that the dossier was made from. */
export const article = readFileSync('tests/fixtures/articles/upton-bridge.txt', 'utf8');
/** Another article altogether. */
export const other = readFileSync('tests/fixtures/articles/two-towns.txt', 'utf8');

function readDossier() {
  const path = `${renamed.folder}/dossiers/upton-bridge/dossier.json`;
  const { dossier: read } = parseDossierText(readFileSync(path, 'utf8'));
  if (!read) throw new Error(`${path} does not hold.`);
  return read;
}

const address: Address = { page: 'source', dossier: dossier.id };
/** The address of the dossier's source. */
export const source = href(address);
/** The two claims of the first paragraph. */
export const [claim, closed] = [claimAt(0), claimAt(1)];

function claimAt(index: number): Claim {
  const found = dossier.claims[index];
  if (!found) throw new Error('The dossier has too few claims.');
  return found;
}

/** What is said of a copy to the letter. */
export const letter = /This is the article to the letter.*It is kept in this browser/;

/** A paragraph by its id on the page. */
export const row = (page: Page, id: string) => page.locator(`#${id}`);
/** What is said of the reader's copy. */
export const status = (page: Page) =>
  page.getByRole('region', { name: 'Your own copy' }).getByRole('status');
/** A record beside a paragraph. */
export const entry = (page: Page, id: string, words: string) =>
  row(page, id).getByRole('listitem').getByRole('link', { name: words, exact: true });
/** A marked run of the reader's copy. */
export const mark = (page: Page, words: RegExp) =>
  page.locator('mark').getByRole('link', { name: words });

/** Opens what a copy is brought by. */
export async function openBring(page: Page): Promise<void> {
  await page.getByText(/^Bring (your own|another) copy$/).click();
}

/** Pastes a text and has it checked. */
export async function paste(page: Page, text: string): Promise<void> {
  await openBring(page);
  await page.getByLabel('Paste the text of the article').fill(text);
  await page.getByRole('button', { name: 'Check this text' }).click();
}

/** Opens the source and brings the article to the letter. */
export async function openWithCopy(page: Page): Promise<void> {
  await open(page, source);
  await paste(page, article);
  await expect(status(page)).toHaveText(letter);
}
