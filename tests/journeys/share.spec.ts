import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { readCitation } from '../citations.ts';
import { isReadingName } from '../../src/address/index.ts';
import { expect, test } from './journey.ts';
import {
  boardAddress,
  claimAddress,
  counter,
  disputed,
  href,
  kindsOfPage,
  rightParty,
} from './published.ts';
import { focused, open } from './seen.ts';

const claim = href(claimAddress(disputed));

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

async function openPanel(page: Page, what = 'claim'): Promise<void> {
  await page.getByRole('button', { name: `Share this ${what}` }).click();
  await expect(page.getByRole('button', { name: 'Copy link', exact: true })).toBeVisible();
}

/** Presses a button of the panel, and reads from the clipboard as whoever pastes would. */
async function copied(page: Page, name: string): Promise<string> {
  const paste = () => page.evaluate(() => navigator.clipboard.readText());
  // Nothing of what was copied before can be taken for it.
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await page.getByRole('button', { name, exact: true }).click();
  await expect.poll(paste).not.toBe('');
  const pasted = await paste();
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('Copied');
  // A field of text knows line feeds alone.
  await expect(page.getByLabel('What was copied')).toHaveValue(pasted.replaceAll('\r\n', '\n'));
  return pasted;
}

test('the panel comes when it is opened, and not before', async ({ page, watch }) => {
  await open(page, claim);
  const panels = () => watch.requests.filter((path) => /\/panel-[^/]*\.js$/.test(path));
  expect(panels()).toEqual([]);
  await openPanel(page);
  expect(panels()).toHaveLength(1);
});

test('every format that is copied can be pasted and read', async ({ page }) => {
  await open(page, claim);
  const { origin } = new URL(page.url());
  const address = origin + claim;
  await openPanel(page);
  expect(await copied(page, 'Copy link')).toBe(address);

  for (const words of ['Copy as plain text', 'Copy as Markdown']) {
    const text = await copied(page, words);
    for (const part of [disputed.text, counter.text, address]) expect(text, words).toContain(part);
  }
  for (const style of ['APA', 'Chicago']) {
    const text = await copied(page, style);
    expect(text, style).toContain(disputed.text.replace(/\.$/, ''));
    expect(text, style).toContain(address);
  }
  for (const format of ['BibTeX', 'RIS', 'CSL-JSON']) {
    const read = readCitation(await copied(page, format));
    expect(read['title'], format).toContain(disputed.text.replace(/\.$/, ''));
    expect(read, format).toMatchObject({
      URL: address,
      issued: { 'date-parts': [[expect.any(Number), expect.any(Number), expect.any(Number)]] },
    });
  }

  const code = await copied(page, 'Copy embed code');
  const frame = await page.evaluate(
    (html) => {
      // As a text of its own, so that nothing of it runs here: the page trusts no string as markup.
      const attributes = [...html.matchAll(/ (src|title|height|sandbox)="([^"]*)"/g)];
      return Object.fromEntries(attributes.map(([, name, value]) => [name, value]));
    },
    code.split('\n')[0] ?? '',
  );
  expect(frame['src']).toContain('/embed/claims/');
  const answer = await page.request.get(frame['src'] ?? '');
  expect(answer.status()).toBe(200);
  expect(await answer.text()).toContain(disputed.text);
});

test('a link with the filters brings a friend to the same sight', async ({ page, stranger }) => {
  await open(page, `${claim}?party=${rightParty.id}&order=swapped`);
  await openPanel(page);
  const link = await copied(page, 'Copy link with my filters');
  expect(link).toMatch(/order=swapped$/);
  expect(await copied(page, 'Copy link')).not.toContain('?');
  const friend = await stranger();
  await open(friend, link);
  expect(friend.url()).toBe(link);
});

test('by keyboard: opened, used, closed with Escape, and back at the button', async ({ page }) => {
  await open(page, claim);
  const button = page.getByRole('button', { name: 'Share this claim' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Share this claim' })).toBeFocused();
  await expect(page.getByRole('button', { name: 'Copy link', exact: true })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Copy link', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText('Copied the link.');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Share this claim' })).toBeHidden();
  await expect(button).toBeFocused();
});

test('it closes when the keys lead out of it, and stays while they are on its button', async ({
  page,
}) => {
  await open(page, claim);
  const dialog = page.getByRole('dialog', { name: 'Share this claim' });
  const button = page.getByRole('button', { name: 'Share this claim' });
  await openPanel(page);
  await button.focus();
  await expect(dialog).toBeVisible();
  await button.click();
  await expect(dialog).toBeHidden();
  await openPanel(page);
  await dialog.getByRole('button', { name: 'Close' }).focus();
  await page.keyboard.press('Tab');
  await expect(dialog).toBeHidden();
  const left = await focused(page);
  expect(left).not.toBe('nothing');
  await page.keyboard.press('Escape');
  expect(await focused(page)).toBe(left);
});

test('where the clipboard is refused the words stand selected', async ({ page, context }) => {
  await context.clearPermissions();
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await open(page, claim);
  await openPanel(page);
  await page.getByRole('button', { name: 'BibTeX' }).click();
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('selected below');
  const field = page.getByLabel('What to copy');
  await expect(field).toBeFocused();
  const selected = await page.evaluate(() => {
    const { activeElement } = document;
    if (!(activeElement instanceof HTMLTextAreaElement)) return '';
    const { value, selectionStart, selectionEnd } = activeElement;
    return value.slice(selectionStart, selectionEnd);
  });
  expect(selected).toBe(await field.inputValue());
});

test('a panel that does not come says so, and comes on a second try', async ({ page, watch }) => {
  watch.expect(/Failed to load resource|panel-/);
  await page.route('**/assets/panel-*.js', (route) => route.abort());
  await open(page, claim);
  await page.getByRole('button', { name: 'Share this claim' }).click();
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('can be passed on');
  await page.unroute('**/assets/panel-*.js');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('button', { name: 'Copy link', exact: true })).toBeVisible();
});

for (const [name, address] of Object.entries(kindsOfPage)) {
  if (!('dossier' in address) || isReadingName(name)) continue;
  test(`axe finds nothing in the panel, and nothing is asked of strangers: ${name}`, async ({
    page,
  }) => {
    await open(page, href(address));
    await page.getByRole('button', { name: /^Share this/ }).click();
    await page.getByRole('button', { name: 'APA' }).click();
    await page.getByText('QR code', { exact: true }).click();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).include('#share').analyze();
      expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
    }
  });
}

test('a dossier is shared from its board', async ({ page }) => {
  await open(page, href(boardAddress));
  await openPanel(page, 'dossier');
  expect(await copied(page, 'Copy link')).toBe(new URL(href(boardAddress), page.url()).href);
});
