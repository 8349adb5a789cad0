import { journeyHosts } from './hosts.ts';
import { expect, test } from './journey.ts';
import {
  basedHref,
  boardAddress,
  claimAddress,
  counter,
  disputed,
  dossier,
  kindsOfPage,
  leftParty,
} from './published.ts';
import { claimLink, claimsShown, comeAlive, open, pathOf, title } from './seen.ts';

const { based } = journeyHosts();

test.use({ baseURL: based.url });

test('every kind of page opens in a folder of somebody else’s', async ({ page, watch }) => {
  for (const [kind, address] of Object.entries(kindsOfPage)) {
    const response = await page.goto(basedHref(address));
    expect(response?.status(), kind).toBe(200);
    await comeAlive(page);
    await expect(title(page), kind).not.toHaveText('There is no page at this address');
    const hrefs = await page
      .locator('a[href^="/"], link[href^="/"], script[src^="/"]')
      .evaluateAll((all) =>
        all.map((one) => one.getAttribute('href') ?? one.getAttribute('src') ?? ''),
      );
    expect(hrefs.filter((one) => !one.startsWith(based.base))).toEqual([]);
  }
  expect(watch.requests.filter((path) => !path.startsWith(based.base))).toEqual([]);
});

test('home is the board, with or without the last slash', async ({ page }) => {
  await open(page, based.base);
  await expect(title(page)).toHaveText(dossier.title);
  expect((await claimsShown(page)).length).toBe(dossier.claims.length);
  await open(page, based.base.slice(0, -1));
  await expect(title(page)).toHaveText(dossier.title);
  expect(pathOf(page)).toBe(based.base);
});

test('from a claim to an answer, by key to the next, and back', async ({ page, watch }) => {
  await open(page, basedHref(claimAddress(disputed)));
  await claimLink(page, counter).click();
  await expect(title(page)).toHaveText(counter.text);
  await expect(title(page)).toBeFocused();
  expect(pathOf(page)).toBe(basedHref(claimAddress(counter)));
  await page.keyboard.press('j');
  await expect(title(page)).not.toHaveText(counter.text);
  await page.goBack();
  await page.goBack();
  await expect(title(page)).toHaveText(disputed.text);
  expect(watch.requests.filter((path) => path.endsWith('dossier.json'))).toEqual([
    `${based.base}dossiers/${dossier.id}/dossier.json`,
  ]);
});

test('filters are chosen, kept in the address, and mended there', async ({ page }) => {
  await open(page, `${basedHref(boardAddress)}?party=nobody&order=swapped`);
  await expect.poll(() => pathOf(page)).toBe(`${basedHref(boardAddress)}?order=swapped`);
  await page.getByRole('checkbox', { name: leftParty.name }).check();
  await expect
    .poll(() => pathOf(page))
    .toBe(`${basedHref(boardAddress)}?party=${leftParty.id}&order=swapped`);
  await expect(page.getByText(/^\d+ of \d+ claims? shown\.$/)).toBeVisible();
  const shown = await claimsShown(page);
  await page.reload();
  await expect.poll(() => claimsShown(page)).toEqual(shown);
});

test('an unknown claim, and an unknown page: 404, and ways on within the folder', async ({
  page,
  watch,
}) => {
  watch.expect(/404/);
  const response = await page.goto(basedHref(claimAddress(disputed)).replace(/.\/$/, '/'));
  expect(response?.status()).toBe(404);
  await page.getByRole('link', { name: `claim: ${disputed.text}` }).click();
  await expect(title(page)).toHaveText(disputed.text);
  expect(pathOf(page)).toBe(basedHref(claimAddress(disputed)));

  expect((await page.goto(`${based.base}no/such/page/`))?.status()).toBe(404);
  await page.getByRole('main').getByRole('link', { name: 'The board' }).click();
  await expect(title(page)).toHaveText(dossier.title);
});

test('outside the folder nothing is served', async ({ request }) => {
  for (const path of ['/', '/dossiers/', `/${dossier.id}/`]) {
    expect((await request.get(path)).status(), path).toBe(404);
  }
});
