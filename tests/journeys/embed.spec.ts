import { gzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { selectClaimPage, wholeReading, type Claim } from '../../src/dossier/index.ts';
import { embedHeight } from '../../src/formats/index.ts';
import { embedded, embedUrl, expect, frameOf, script, test } from './embedding.ts';
import { journeyHosts } from './hosts.ts';
import {
  basedHref,
  builtText,
  claimAddress,
  countersOf,
  disputed,
  dossier,
  embedAddress,
  eventsOf,
  href,
  unopposed,
} from './published.ts';
import { comeAlive, title } from './seen.ts';

const { based } = journeyHosts();

/** The height the site suggests for a claim's frame. */
function suggested({ id }: Claim): number {
  const page = selectClaimPage(dossier, id, wholeReading);
  if (!page) throw new Error(`There is no ${id}.`);
  return embedHeight(page);
}

/** What of the frame's page does not fit into the frame, down and across, in px. */
async function overflow(page: Page): Promise<readonly number[]> {
  return embedded(page)
    .locator('html')
    .evaluate((root) => [
      root.scrollHeight - window.innerHeight,
      root.scrollWidth - root.clientWidth,
    ]);
}

async function expectWhole(page: Page): Promise<void> {
  const frame = embedded(page);
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText(disputed.text);
  for (const { text } of countersOf(disputed)) await expect(frame.getByText(text)).toBeVisible();
  for (const event of eventsOf(disputed, 'contradicts')) {
    await expect(frame.getByRole('heading', { name: event.title })).toBeVisible();
  }
  await expect(frame.getByRole('link', { name: 'Open in Rejoinder' })).toBeVisible();
}

test('on somebody else’s page, under a strict policy of theirs, the claim stands with its answer and its events, as high as it is', async ({
  page,
  elsewhere,
  watch,
}) => {
  elsewhere.publish({ body: script + frameOf(embedUrl(disputed), 150) });
  await page.goto(elsewhere.origin);
  await expectWhole(page);
  await expect.poll(() => overflow(page)).toEqual([0, 0]);
  const wide = Number(await page.locator('iframe').getAttribute('height'));
  expect(wide).toBeGreaterThan(300);
  await page.setViewportSize({ width: 340, height: 800 });
  await expect
    .poll(async () => Number(await page.locator('iframe').getAttribute('height')))
    .toBeGreaterThan(wide + 100);
  await expect.poll(() => overflow(page)).toEqual([0, 0]);
  expect(watch.requests.toSorted()).toEqual(['/embed.js', href(embedAddress(disputed))]);
});

test('a script that comes late still gives the frame its height', async ({ page, elsewhere }) => {
  elsewhere.publish({ body: frameOf(embedUrl(disputed), 150) });
  await page.goto(elsewhere.origin);
  await expectWhole(page);
  expect(await page.locator('iframe').getAttribute('height')).toBe('150');
  await page.addScriptTag({ url: new URL('/embed.js', embedUrl(disputed)).href });
  await expect.poll(() => overflow(page)).toEqual([0, 0]);
});

test('a page that isolates itself can embed a claim too', async ({ page, elsewhere }) => {
  const headers = {
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Opener-Policy': 'same-origin',
  };
  elsewhere.publish({ body: script + frameOf(embedUrl(disputed), 150), headers });
  // Browsers isolate only what came by a safe way, and a loopback host by its name is one.
  await page.goto(elsewhere.origin);
  expect(await page.evaluate(() => window.crossOriginIsolated)).toBe(true);
  await expectWhole(page);
  await expect.poll(() => overflow(page)).toEqual([0, 0]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the claim can be read whole in the frame the site suggests', async ({
    page,
    elsewhere,
  }) => {
    await page.setViewportSize({ width: 616, height: 800 });
    elsewhere.publish({ body: script + frameOf(embedUrl(disputed), suggested(disputed)) });
    await page.goto(elsewhere.origin);
    await expectWhole(page);
    expect(await page.locator('iframe').getAttribute('height')).toBe(String(suggested(disputed)));
    expect(await overflow(page)).toEqual([0, 0]);
  });
});

test('every claim fits a frame from 280 to 800 px, and at 600 the height that the site suggests', async ({
  page,
}) => {
  test.slow();
  for (const claim of dossier.claims) {
    await page.goto(embedUrl(claim));
    for (const width of [280, 320, 600, 800]) {
      await page.setViewportSize({ width, height: 400 });
      const [wider, height] = await page.evaluate(() => {
        const { scrollWidth, clientWidth, offsetHeight } = document.documentElement;
        return [scrollWidth - clientWidth, offsetHeight] as const;
      });
      expect(wider, `${claim.id} at ${width}`).toBe(0);
      if (width !== 600) continue;
      expect(height, claim.id).toBeLessThanOrEqual(suggested(claim));
      expect(height, claim.id).toBeGreaterThan(0.75 * suggested(claim));
    }
  }
});

test('it is dark where the address or the system says so, the address first', async ({
  page,
  elsewhere,
}) => {
  const paper = async (search: string, colorScheme: 'light' | 'dark'): Promise<string> => {
    await page.emulateMedia({ colorScheme });
    elsewhere.publish({ body: frameOf(embedUrl(disputed, search), 300) });
    await page.goto(elsewhere.origin);
    return embedded(page)
      .locator('html')
      .evaluate((root) => getComputedStyle(root).backgroundColor);
  };
  const light = await paper('', 'light');
  const dark = await paper('', 'dark');
  expect(light).not.toBe(dark);
  expect(await paper('?theme=dark', 'light')).toBe(dark);
  expect(await paper('?theme=light', 'dark')).toBe(light);
  expect(await paper('?theme=neither', 'dark')).toBe(dark);
});

for (const [name, claim] of Object.entries({ disputed, unopposed })) {
  test(`axe finds nothing in the embed of a claim, ${name}, light or dark`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width: 600, height: 600 });
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(embedUrl(claim));
    const light = await new AxeBuilder({ page }).analyze();
    expect(light.violations).toEqual([]);
    expect(light.passes.length).toBeGreaterThan(0);
    // In the dark only colours are other than they were.
    await page.emulateMedia({ colorScheme: 'dark' });
    const colours = ['color-contrast', 'link-in-text-block'];
    const dark = await new AxeBuilder({ page }).withRules(colours).analyze();
    expect(dark.violations).toEqual([]);
    expect(dark.passes.length).toBeGreaterThan(0);
  });
}

test('it leads to the full page, in a tab that knows nothing of where it was opened', async ({
  page,
  elsewhere,
}) => {
  elsewhere.publish({ body: script + frameOf(embedUrl(disputed), 150) });
  await page.goto(`${elsewhere.origin}/`);
  const names = ['Open in Rejoinder', countersOf(disputed)[0]?.text ?? ''];
  for (const name of names) {
    const asked = page.context().waitForEvent('request', (one) => one.isNavigationRequest());
    const opened = page.context().waitForEvent('page');
    await embedded(page).getByRole('link', { name }).click();
    const [request, tab] = [await asked, await opened];
    expect(await request.allHeaders()).not.toHaveProperty('referer');
    await comeAlive(tab);
    expect(await tab.evaluate(() => document.referrer)).toBe('');
    expect(await tab.evaluate(() => window.opener === null)).toBe(true);
    // Out of the frame, out of its sandbox: the page is a page like any.
    expect(await tab.evaluate(() => window.origin)).toBe(new URL(embedUrl(disputed)).origin);
    await expect(title(tab)).toHaveText(name === names[0] ? disputed.text : name);
    await tab.close();
  }
  expect(page.url()).toBe(`${elsewhere.origin}/`);
  expect(new URL(embedUrl(disputed)).pathname).not.toBe(href(claimAddress(disputed)));
});

test('every embed is small, and complete in itself', () => {
  for (const claim of dossier.claims) {
    const html = builtText(`${href(embedAddress(claim))}index.html`);
    expect(gzipSync(html).length, claim.id).toBeLessThan(10_000);
    expect(html.match(/<h1[ >]/g), claim.id).toHaveLength(1);
    expect(html, claim.id).toContain('<meta name="robots" content="noindex" />');
    expect(html, claim.id).not.toMatch(
      /\ssrc=|<link rel="(?!canonical)|url\(|<[^>]+ (?:style|on\w+)=/,
    );
  }
});

test('in a folder of somebody else’s every link stays in the folder', async ({ page }) => {
  await page.goto(new URL(basedHref(embedAddress(disputed)), based.url).href);
  await expect(title(page)).toHaveText(disputed.text);
  const hrefs = await page
    .locator('a[href^="/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(hrefs).toContain(basedHref(claimAddress(disputed)));
  for (const one of hrefs) expect(one.startsWith(based.base), one).toBe(true);
});
