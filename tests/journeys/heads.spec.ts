import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { journeyHosts } from './hosts.ts';
import { expect, test } from './journey.ts';
import {
  basedHref,
  boardAddress,
  builtText,
  claimAddress,
  counter,
  disputed,
  dossier,
  href,
  kindsOfPage,
  leftParty,
} from './published.ts';
import { claimLink, comeAlive, open, pathOf, title } from './seen.ts';

const { root, based } = journeyHosts();

/** Where the site in a folder was told that it stands. */
const origin = 'https://example.org';

/** The address the page at hand is to be shared by. */
async function shared(page: Page): Promise<string | undefined> {
  const links = await page
    .locator('link[rel=canonical]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  const urls = await page
    .locator('meta[property="og:url"]')
    .evaluateAll((all) => all.map((meta) => meta.getAttribute('content') ?? ''));
  expect(urls).toEqual(links);
  return links[0];
}

const described = (page: Page) =>
  page.locator('meta[name=description]').evaluate((meta) => meta.getAttribute('content'));

/** A description ends with the claim, cut where it grows too long. */
const beginningOf = (text: string) => `The claim: ${text.slice(0, 20)}`;

test.describe('a site that knows its own address', () => {
  test.use({ baseURL: based.url });

  test('the address to share follows the reader, without filters, there and back', async ({
    page,
  }) => {
    const claim = basedHref(claimAddress(disputed));
    await open(page, `${claim}?party=${leftParty.id}`);
    await expect.poll(() => shared(page)).toBe(origin + claim);
    const built = await described(page);
    await claimLink(page, counter).click();
    await expect(title(page)).toHaveText(counter.text);
    expect(pathOf(page)).toContain('?party=');
    await expect.poll(() => shared(page)).toBe(origin + basedHref(claimAddress(counter)));
    expect(await described(page)).toContain(beginningOf(counter.text));
    await page
      .getByRole('link', { name: /^The board/ })
      .first()
      .click();
    await expect.poll(() => shared(page)).toBe(origin + basedHref(boardAddress));
    await page.goBack();
    await page.goBack();
    await expect.poll(() => shared(page)).toBe(origin + claim);
    expect(await described(page)).toBe(built);
  });

  test('what the build wrote is what the browser writes, on every kind of page', async ({
    page,
  }) => {
    for (const [kind, address] of Object.entries(kindsOfPage)) {
      const html = builtText(`${href(address)}index.html`, based);
      const [, name] = /<title>(.*?)<\/title>/.exec(html) ?? [];
      await page.goto(basedHref(address));
      await comeAlive(page);
      expect(await shared(page), kind).toBe(origin + basedHref(address));
      const text = await page.evaluate(() => document.title.replaceAll('&', '&amp;'));
      expect(text, kind).toBe(name);
    }
  });

  test('home is to be shared as the board it shows', async ({ page }) => {
    await open(page, based.base);
    expect(await shared(page)).toBe(origin + basedHref(boardAddress));
  });

  test('every address written for machines is the address of a file', () => {
    const files = ['sitemap.xml', 'robots.txt', 'dossiers/feed.atom'];
    const pages = Object.values(kindsOfPage).map((address) => `${href(address)}index.html`);
    const texts = [...files, ...pages].map((path) => builtText(path, based));
    const urls = new Set(
      texts.flatMap((text) => text.match(/https:\/\/example\.org\/[^\s"<#]*/g) ?? []),
    );
    expect(urls.size).toBeGreaterThan(dossier.claims.length);
    const paths = [...urls].map((url) => url.slice((origin + based.base).length));
    // A picture's address ends with what it looked like when the page was built.
    const fileOf = (path: string) =>
      path.replace(/\?v=\w+$/, '').replace(/(^|\/)$/, '$1index.html');
    const missing = paths.filter((path) => !existsSync(join(based.folder, fileOf(path))));
    expect(missing).toEqual([]);
  });

  test('what machines read weighs little beside what people read', () => {
    for (const claim of dossier.claims) {
      const html = builtText(`${href(claimAddress(claim))}index.html`, based);
      const without = html.replace(/<script type="application\/ld\+json">.*?<\/script>/, '');
      const [whole, plain] = [html, without].map((text) => gzipSync(text, { level: 9 }).length);
      expect(without.length, claim.id).toBeLessThan(html.length);
      // Bytes: what the first round of a connection carries, and what of it the machines may have.
      expect(whole, claim.id).toBeLessThan(14 * 1024);
      expect((whole ?? 0) - (plain ?? 0), claim.id).toBeLessThan(900);
    }
  });
});

test.describe('a site that does not', () => {
  test('names none, and goes on naming none', async ({ page }) => {
    await open(page, href(claimAddress(disputed)));
    expect(await shared(page)).toBeUndefined();
    await claimLink(page, counter).click();
    await expect(title(page)).toHaveText(counter.text);
    await expect.poll(() => described(page)).toContain(beginningOf(counter.text));
    expect(await shared(page)).toBeUndefined();
  });

  test('has no file that would have to name it', () => {
    const written = ['sitemap.xml', 'dossiers/feed.atom', 'robots.txt'].filter((path) =>
      existsSync(join(root.folder, path)),
    );
    expect(written).toEqual(['robots.txt']);
    expect(builtText(`${href(claimAddress(disputed))}index.html`)).toContain('application/ld+json');
  });
});
