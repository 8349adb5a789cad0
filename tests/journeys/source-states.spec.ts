import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import {
  article,
  claim,
  mark,
  openBring,
  openWithCopy,
  paste,
  renamed,
  row,
  source,
  status,
} from './own-copy.ts';
import { open } from './seen.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

test.use({ baseURL: renamed.url });

/** A page's faults by axe, in the state it is in. */
async function axeFaults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

const states: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'as built': (page) => open(page, source),
  'filtered, with a record picked out': async (page) => {
    await open(page, `${source}?party=${claim.party}&record=claims/${claim.id}`);
    await expect(page.getByText(/^Picked out:/)).toBeVisible();
  },
  'ready for a copy': async (page) => {
    await open(page, source);
    await openBring(page);
  },
  'with a copy and a mark lit': async (page) => {
    await openWithCopy(page);
    await mark(page, /^The mayor of Upton/).click();
    await expect(row(page, 'p1').getByRole('article')).toBeVisible();
  },
  'with a copy that is near': async (page) => {
    await open(page, source);
    await paste(page, article.toUpperCase());
    await expect(status(page)).toContainText('This is near the article');
  },
  'with a refusal': async (page) => {
    await open(page, source);
    await paste(page, ' ');
    await expect(status(page)).toContainText('There is no text in this');
  },
};

for (const [name, reach] of Object.entries(states)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`has nothing axe objects to, ${colorScheme}: ${name}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await reach(page);
      expect(await axeFaults(page)).toEqual([]);
    });
  }
}
