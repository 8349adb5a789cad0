import { gzipSync } from 'node:zlib';
import { hold } from './held.ts';
import { expect, test } from './journey.ts';
import {
  builtText,
  claimAddress,
  countersOf,
  disputed,
  dossier,
  eventsOf,
  href,
  kindsOfPage,
  unopposed,
} from './published.ts';
import { claimLink, comeAlive, framesPass, open, title } from './seen.ts';

const path = href(claimAddress(disputed));

test("a claim's address opens on the claim, its answers and the events against it", async ({
  page,
  watch,
}) => {
  const response = await page.goto(path);
  expect(response?.status()).toBe(200);
  await comeAlive(page);

  await expect(title(page)).toHaveText(disputed.text);
  await expect(page).toHaveTitle(new RegExp(disputed.text.slice(0, 20)));
  const answers = page.getByRole('region', { name: /^What the .+ side says$/ });
  await expect(answers.getByRole('article')).toHaveCount(countersOf(disputed).length);
  for (const { text } of countersOf(disputed)) {
    await expect(answers.getByRole('heading', { name: text, exact: true })).toBeVisible();
  }
  const against = page.getByRole('region', { name: 'Events against it' });
  const events = eventsOf(disputed, 'contradicts');
  await expect(against.getByRole('article')).toHaveCount(events.length);
  for (const event of events) {
    await expect(against.getByRole('link', { name: event.title, exact: true })).toBeVisible();
  }

  await page.waitForLoadState('networkidle');
  expect(watch.requests.filter((one) => /dossier\.json|\/gate-/.test(one))).toEqual([]);
});

test('a claim with nothing against it says so', async ({ page }) => {
  await open(page, href(claimAddress(unopposed)));
  await expect(page.getByText('The article reports no event against this claim.')).toBeVisible();
  await expect(page.getByText(/reports no answer to this claim/)).toBeVisible();
});

for (const [kind, address] of Object.entries(kindsOfPage)) {
  test(`script takes over the built page as it stands: ${kind}`, async ({ page }) => {
    const release = await hold(page, '**/assets/*.js');
    await page.goto(href(address), { waitUntil: 'commit' });
    await expect(page.getByRole('contentinfo')).toBeVisible();
    const before = await page.evaluateHandle(() => [
      ...document.querySelectorAll('#root, #root *'),
    ]);
    expect(await before.evaluate((nodes) => nodes.length)).toBeGreaterThan(30);
    expect(await page.evaluate(() => window.isAlive)).toBeUndefined();

    release();
    await comeAlive(page);
    await framesPass(page);
    const replaced = await before.evaluate((nodes) =>
      nodes.filter((node) => !node.isConnected).map((node) => node.outerHTML.slice(0, 100)),
    );
    expect(replaced).toEqual([]);
  });
}

test('the claim can be read before any script arrives', async ({ page, watch }) => {
  watch.expect(/ERR_FAILED|Failed to fetch dynamically imported module/);
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(path);
  await expect(title(page)).toHaveText(disputed.text);
  for (const answer of countersOf(disputed)) await expect(claimLink(page, answer)).toBeVisible();
});

test('every claim page is less than 14 KB of HTML after gzip', () => {
  const sizes = dossier.claims.map(({ id }) => {
    const html = builtText(`${dossier.id}/claims/${id}/index.html`);
    return { id, bytes: gzipSync(html, { level: 6 }).length };
  });
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes.filter(({ bytes }) => bytes >= 14_000)).toEqual([]);
});
