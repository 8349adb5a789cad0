import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import { article, letter, mark, openWithCopy, paste, renamed, source, status } from './own-copy.ts';
import { open } from './seen.ts';

test.use({ baseURL: renamed.url });

/** Makes of the browser one that refuses every storage, and the very question. */
function refuseStorage(): void {
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
    Object.defineProperty(window, name, {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  }
  window.BroadcastChannel = new Proxy(BroadcastChannel, {
    construct: () => {
      throw new DOMException('denied', 'SecurityError');
    },
  });
}

const list = (page: Page) => page.getByRole('dialog', { name: 'Keys' });

/** Turns the letter keys off in their list. */
async function turnKeysOff(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Keys' }).click();
  await list(page).getByRole('checkbox').uncheck();
}

/** Whether `?` brings the list of keys. */
async function doKeysWork(page: Page): Promise<boolean> {
  await page.keyboard.press('Escape');
  await expect(list(page)).toBeHidden();
  await page.keyboard.press('?');
  return list(page).isVisible();
}

test('where every storage is refused, the page works, the keys are off once they are turned off, and a copy is shown', async ({
  page,
}) => {
  await page.addInitScript(refuseStorage);
  await open(page, source);
  await expect(status(page)).toHaveText('');
  await turnKeysOff(page);
  await expect(list(page)).toContainText('keeps nothing here, as in a private window: it holds');
  expect(await doKeysWork(page)).toBe(false);
  await paste(page, article);
  await expect(status(page)).toContainText('This browser keeps nothing here');
  await expect(mark(page, /^The mayor of Upton/)).toBeVisible();
});

test('a storage that is full takes no choice back, and says so', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await open(page, source);
  await turnKeysOff(page);
  await expect(list(page)).toContainText('There is no room left to keep your choice');
  expect(await doKeysWork(page)).toBe(false);
});

test('what is damaged is passed over, and what a newer version keeps is left alone', async ({
  page,
}) => {
  await page.addInitScript(() => {
    sessionStorage.setItem('rejoinder:places', '{"half');
    localStorage.setItem('rejoinder:keys', 'v2 {"letters":false}');
  });
  await open(page, source);
  expect(await doKeysWork(page)).toBe(true);
  await list(page).getByRole('checkbox').uncheck();
  await expect(list(page)).toContainText('A newer version of this site');
  expect(await doKeysWork(page)).toBe(false);
  const kept = await page.evaluate(() => localStorage.getItem('rejoinder:keys'));
  expect(kept).toBe('v2 {"letters":false}');
});

test('storage cleared from another tab takes neither the copy nor the choice, and the copy can be kept again', async ({
  page,
  context,
}) => {
  await openWithCopy(page);
  await turnKeysOff(page);
  const other = await context.newPage();
  await open(other, '/');
  await other.evaluate(async () => {
    localStorage.clear();
    await new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase('rejoinder-copies');
      request.addEventListener('success', resolve);
      request.addEventListener('error', reject);
    });
  });
  await expect(status(page)).toContainText('not in this browser’s storage any more');
  await expect(mark(page, /^The mayor of Upton/)).toBeVisible();
  expect(await doKeysWork(page)).toBe(false);
  await page.getByRole('button', { name: 'Keep this copy' }).click();
  await expect(status(page)).toHaveText(letter);
  await page.reload();
  await expect(status(page)).toHaveText(letter);
});
