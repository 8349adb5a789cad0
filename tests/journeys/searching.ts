import { expect, type Page } from '@playwright/test';
import { fold } from '../../src/dossier/index.ts';
import { disputed, dossier } from './published.ts';

/** A long word of a claim. */
export const [word = ''] = (disputed.text.match(/\p{L}{5,}/gu) ?? []).toSorted(
  (a, b) => b.length - a.length,
);

/** The claims in which a word stands as the board compares it. */
export function claimsWith(text: string): readonly string[] {
  return dossier.claims
    .filter(({ text: said, speaker, passages }) => {
      const by = dossier.speakers.find(({ id }) => id === speaker);
      const quoted = passages.map(({ quote }) => quote?.text);
      return fold([said, by?.name, by?.role, ...quoted].join(' ')).includes(fold(text));
    })
    .map(({ id }) => id);
}

/** Where one types what to look for. */
export const field = (page: Page) => page.getByRole('searchbox', { name: 'Search this dossier' });
/** What was found. */
export const results = (page: Page) => page.getByRole('search').locator('[data-stands-for]');
/** The claims among it. */
export const claims = (page: Page) => results(page).getByRole('region', { name: 'Claims' });
/** What of it is told to those who do not see it. */
export const said = (page: Page) => page.getByRole('search').locator('[aria-live]');

/** Types some words, and waits for what is found. */
export async function find(page: Page, words: string): Promise<void> {
  await field(page).fill(words);
  await expect(results(page).getByRole('listitem').first()).toBeVisible();
  await expect(said(page)).toContainText(/\d/);
}
