import { expect, type Locator, type Page } from '@playwright/test';
import { claimAddress, href } from './published.ts';
import type { Claim } from '../../src/dossier/index.ts';

export { comeAlive, forgetShifts, framesPass, open } from './alive.ts';

/** The path and search of where the reader is. */
export function pathOf(page: Page): string {
  const { pathname, search, hash } = new URL(page.url());
  return pathname + search + hash;
}

/** The ids of the claims on the board, in the order in which they stand. */
export async function claimsShown(page: Page): Promise<readonly string[]> {
  const claims = page.locator('[data-record^="claim:"]');
  return claims.evaluateAll((cards) =>
    cards.map((card) => (card.getAttribute('data-record') ?? '').slice('claim:'.length)),
  );
}

/** The heading of the page. */
export function title(page: Page): Locator {
  return page.getByRole('heading', { level: 1 });
}

/** The link of a claim's card. */
export function claimLink(page: Page, claim: Pick<Claim, 'text'>): Locator {
  return page
    .getByRole('article')
    .getByRole('heading', { name: claim.text, exact: true })
    .getByRole('link');
}

/** What has focus, in words that hold on a page drawn anew. */
export async function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement } = document;
    if (!activeElement || activeElement === document.body) return 'nothing';
    const name =
      activeElement.id || activeElement.getAttribute('href') || activeElement.textContent;
    return `${activeElement.tagName.toLowerCase()} ${name}`;
  });
}

/** Everything that going back has to bring back. */
export interface State {
  readonly path: string;
  readonly title: string;
  readonly claims: readonly string[];
  readonly focused: string;
  /** To the nearest ten pixels: browsers round. */
  readonly scroll: number;
}

/** Where the reader is, with all that going back has to bring back. */
export async function stateOf(page: Page): Promise<State> {
  return {
    path: pathOf(page),
    title: (await title(page).textContent()) ?? '',
    claims: await claimsShown(page),
    focused: await focused(page),
    scroll: Math.round((await page.evaluate(() => window.scrollY)) / 10),
  };
}

/** Opens a claim from a card of the page and waits for its own. */
export async function goToClaim(page: Page, claim: Claim): Promise<void> {
  await claimLink(page, claim).click();
  await expect(title(page)).toHaveText(claim.text);
  expect(new URL(page.url()).pathname).toBe(href(claimAddress(claim)));
}
