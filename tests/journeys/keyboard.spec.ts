import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import {
  boardAddress,
  claimAddress,
  counter,
  disputed,
  dossier,
  href,
  rightParty,
} from './published.ts';
import { claimLink, claimsShown, comeAlive, focused, open, pathOf, title } from './seen.ts';

const board = href(boardAddress);

function textOf(id: string | undefined): string {
  return dossier.claims.find((claim) => claim.id === id)?.text ?? 'no such claim';
}

async function expectOnClaim(page: Page, id: string | undefined): Promise<void> {
  await expect.poll(() => focused(page)).toBe(`a ${board}claims/${id}/`);
}

test('the first stop is the way past the banner', async ({ page }) => {
  await open(page, href(claimAddress(disputed)));
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the page' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  expect((await skip.boundingBox())?.height).toBeGreaterThan(15);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Board', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(title(page)).toHaveText(dossier.title);
  await page.goBack();
  await expect(title(page)).toHaveText(disputed.text);
});

test('a claim is reached and opened by Tab and Enter alone', async ({ page }) => {
  await open(page, board);
  const [first] = await claimsShown(page);
  const link = claimLink(page, { text: textOf(first) });
  for (let stops = 0; stops < 60; stops += 1) {
    await page.keyboard.press('Tab');
    if (await link.evaluate((element) => element === document.activeElement)) break;
  }
  await expect(link).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(title(page)).toHaveText(textOf(first));
  await expect(title(page)).toBeFocused();
});

for (const [next, previous] of [
  ['j', 'k'],
  ['ArrowRight', 'ArrowLeft'],
] as const) {
  test(`${next} and ${previous} go from card to card on the board`, async ({ page }) => {
    await open(page, board);
    const order = await claimsShown(page);
    for (const id of order.slice(0, 5)) {
      await page.keyboard.press(next);
      await expectOnClaim(page, id);
    }
    for (const id of order.slice(0, 4).toReversed()) {
      await page.keyboard.press(previous);
      await expectOnClaim(page, id);
    }
    await page.keyboard.press(previous);
    await expectOnClaim(page, order[0]);
    await claimLink(page, { text: textOf(order.at(-1)) }).focus();
    await page.keyboard.press(next);
    await expectOnClaim(page, order.at(-1));
    expect(pathOf(page)).toBe(board);
  });

  test(`${next} and ${previous} go from claim to claim within the filter`, async ({ page }) => {
    await open(page, `${board}?party=${rightParty.id}`);
    await expect(page.getByRole('status')).toContainText(' of ');
    const order = await claimsShown(page);
    const [first, second, third] = order;
    await open(page, `${board}claims/${first}/?party=${rightParty.id}`);
    for (const id of [second, third]) {
      await page.keyboard.press(next);
      await expect(title(page)).toHaveText(textOf(id));
      await expect(title(page)).toBeFocused();
    }
    for (const id of [second, first]) {
      await page.keyboard.press(previous);
      await expect(title(page)).toHaveText(textOf(id));
    }
    await page.keyboard.press(previous);
    await expect(title(page)).toHaveText(textOf(first));
    expect(pathOf(page)).toBe(`${board}claims/${first}/?party=${rightParty.id}`);
  });
}

test('? lists the keys, and gives focus back', async ({ page }) => {
  await open(page, board);
  const list = page.getByRole('dialog', { name: 'Keys' });
  await claimLink(page, disputed).focus();
  await page.keyboard.press('?');
  await expect(list).toBeVisible();
  for (const key of ['j', 'k', '/', '?']) await expect(list).toContainText(key);
  await page.keyboard.press('Tab');
  await expect(list.getByRole('checkbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expect(claimLink(page, disputed)).toBeFocused();
  await page.keyboard.press('?');
  await list.getByRole('button', { name: 'Close' }).press('Enter');
  await expect(list).toBeHidden();
});

test('the list of keys closes when the keys lead out of it', async ({ page }) => {
  await open(page, board);
  const list = page.getByRole('dialog', { name: 'Keys' });
  for (const key of ['Tab', 'Shift+Tab']) {
    await claimLink(page, disputed).focus();
    await page.keyboard.press('?');
    await expect(list).toBeFocused();
    if (key === 'Tab') await list.getByRole('button', { name: 'Close' }).focus();
    // Past an end of the page the browser's own controls may come first.
    await page.keyboard.press(key);
    await page.keyboard.press(key);
    await expect(list).toBeHidden();
  }
});

test('the list of keys closes for a reader who is out of it before the browser has told that it is open', async ({
  page,
}) => {
  await open(page, board);
  await page.evaluate(() => {
    document.getElementById('keys')?.showPopover();
    document.querySelector<HTMLElement>('main a')?.focus();
  });
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeHidden();
});

test('/ reaches the words to search by, on a record too, and on the board from a page of no dossier', async ({
  page,
}) => {
  await open(page, board);
  const field = page.getByRole('searchbox');
  await page.keyboard.press('/');
  await expect(field).toBeFocused();
  await page.keyboard.type('jk/?');
  await expect(field).toHaveValue('jk/?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeHidden();

  await open(page, `${href(claimAddress(counter))}?order=swapped`);
  await page.keyboard.press('/');
  await expect(field).toBeFocused();
  await expect(field).toBeInViewport();
  expect(pathOf(page)).toBe(`${href(claimAddress(counter))}?order=swapped`);

  await open(page, href({ page: 'about' }));
  await page.keyboard.press('/');
  await expect(title(page)).toHaveText(dossier.title);
  await expect(field).toBeFocused();
});

test('the keys can be turned off for good, and on again by a button', async ({ page }) => {
  await open(page, board);
  const list = page.getByRole('dialog', { name: 'Keys' });
  const setting = list.getByRole('checkbox', { name: /^Use these keys/ });
  await page.keyboard.press('?');
  await setting.uncheck();
  await page.keyboard.press('Escape');
  // The list takes focus away with it, a moment after the key.
  await expect(list).toBeHidden();
  await expect.poll(() => focused(page)).toBe('nothing');
  await page.keyboard.press('j');
  await page.keyboard.press('/');
  await page.keyboard.press('?');
  expect(await focused(page)).toBe('nothing');
  await expect(list).toBeHidden();

  await page.reload();
  await comeAlive(page);
  await page.keyboard.press('j');
  expect(await focused(page)).not.toContain('/claims/');
  await page.getByRole('button', { name: 'Keys' }).press('Enter');
  await expect(setting).not.toBeChecked();
  await setting.check();
  await page.keyboard.press('Escape');
  await page.keyboard.press('j');
  await expectOnClaim(page, (await claimsShown(page))[0]);
});

test('a key with Ctrl, Alt or Meta stays the browser’s', async ({ page }) => {
  await open(page, board);
  for (const key of ['Control+j', 'Alt+j', 'Meta+k']) await page.keyboard.press(key);
  expect(await focused(page)).toBe('nothing');
});
