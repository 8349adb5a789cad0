import type { Page } from '@playwright/test';
import {
  embedded,
  embedUrl,
  expect,
  frameOf,
  hostPolicy,
  script,
  site,
  test,
} from './embedding.ts';
import { claimAddress, disputed, embedAddress, href, unopposed } from './published.ts';
import { framesPass } from './seen.ts';

/** What a page can get at of the frame on it. */
async function withinReach(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const frame = document.querySelector('iframe');
    const attempts: Readonly<Record<string, () => unknown>> = {
      contentDocument: () => frame?.contentDocument,
      document: () => frame?.contentWindow?.document,
      'a function of its own': () =>
        frame?.contentWindow && Reflect.get(frame.contentWindow, 'tell'),
      'its address': () => frame?.contentWindow?.location.href,
    };
    return Object.entries(attempts).flatMap(([name, attempt]) => {
      try {
        return (attempt() ?? null) === null ? [] : [name];
      } catch {
        return [];
      }
    });
  });
}

/** The page in the frame, as it stands. */
async function inside(page: Page): Promise<string> {
  return embedded(page)
    .locator('html')
    .evaluate((root) => root.outerHTML);
}

test('its headers let anybody frame it, and make it a stranger to everybody', async ({
  request,
}) => {
  const headers = (await request.get(href(embedAddress(disputed)))).headers();
  const policy = headers['content-security-policy'] ?? '';
  expect(policy).toContain('frame-ancestors *');
  expect(policy).toContain('sandbox allow-scripts allow-popups allow-popups-to-escape-sandbox');
  expect(policy).not.toMatch(/allow-same-origin|unsafe|'self'/);
  expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
  expect(headers).not.toHaveProperty('cross-origin-opener-policy');
  expect(headers).not.toHaveProperty('x-frame-options');
  const beside = (await request.get(href(claimAddress(disputed)))).headers();
  expect(beside['content-security-policy']).toContain("frame-ancestors 'none'");
});

test('the page around it can neither read nor script it', async ({ page, elsewhere }) => {
  elsewhere.publish({ body: frameOf(embedUrl(disputed), 400) });
  await page.goto(elsewhere.origin);
  await expect(embedded(page).getByRole('heading', { level: 1 })).toBeVisible();
  expect(await withinReach(page)).toEqual([]);
});

test('not even a page of its own site can', async ({ page }) => {
  const around = `${site}/some/page/of/ours/`;
  await page.route(around, (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: { 'Content-Security-Policy': hostPolicy },
      body: `<!doctype html><title>Ours</title>${frameOf(embedUrl(disputed), 400)}`,
    }),
  );
  await page.goto(around);
  await expect(embedded(page).getByRole('heading', { level: 1 })).toHaveText(disputed.text);
  expect(await withinReach(page)).toEqual([]);
  const origin = await embedded(page)
    .locator('html')
    .evaluate(() => window.origin);
  expect(origin).toBe('null');
});

test('no message changes anything in it', async ({ page, elsewhere }) => {
  elsewhere.publish({ body: script + frameOf(embedUrl(disputed), 400) });
  await page.goto(elsewhere.origin);
  const frame = page.locator('iframe');
  await expect(frame).not.toHaveAttribute('height', /^40[01]$/);
  const before = [await inside(page), await frame.getAttribute('height')];
  await page.evaluate(() => {
    const target = document.querySelector('iframe')?.contentWindow;
    const messages: readonly unknown[] = [
      { type: 'rejoinder:height', height: 101 },
      { type: 'rejoinder:theme', theme: 'dark' },
      { theme: 'dark', html: '<b>', location: '/' },
      'document.body.remove()',
      null,
    ];
    for (const message of messages) target?.postMessage(message, '*');
  });
  await framesPass(page);
  expect([await inside(page), await frame.getAttribute('height')]).toEqual(before);
});

test('no other frame can speak for it', async ({ page, elsewhere }) => {
  // As much a stranger to everybody as an embed is: by its origin the two cannot be told apart.
  const forger = '<iframe title="Forger" sandbox="allow-scripts" height="50"></iframe>';
  const frames = [disputed, unopposed].map((claim) => frameOf(embedUrl(claim), 150));
  elsewhere.publish({ body: script + frames.join('') + forger });
  await page.goto(elsewhere.origin);
  const heights = (): Promise<readonly number[]> =>
    page
      .locator('iframe')
      .evaluateAll((all) => all.map((one) => Number(one.getAttribute('height'))));
  await expect
    .poll(async () => (await heights()).every((one) => one === 50 || one > 151))
    .toBe(true);
  const before = await heights();
  expect(new Set(before).size, 'each has a height of its own').toBe(3);
  // What the forger said has been heard by then: messages of one frame arrive in the order in which they were sent.
  const heard = page.evaluate(
    () =>
      new Promise<void>((done) => {
        window.addEventListener('message', ({ data }) => {
          if (data === 'that was all') done();
        });
      }),
  );
  const frame = page.frames().find((one) => one.parentFrame() && !one.url().startsWith(site));
  await frame?.evaluate(() => {
    for (const height of [4999, 100, 5000]) {
      window.parent.postMessage({ type: 'rejoinder:height', height }, '*');
    }
    window.parent.postMessage('that was all', '*');
  });
  await heard;
  expect(await heights()).toEqual(before);
});

test('it takes its reader nowhere: every link is for another tab', async ({ page, elsewhere }) => {
  elsewhere.publish({ body: frameOf(embedUrl(disputed), 400) });
  await page.goto(elsewhere.origin);
  const targets = await embedded(page)
    .locator('a')
    .evaluateAll((links) =>
      links.map((link) => link.getAttribute('target') ?? document.querySelector('base')?.target),
    );
  expect(targets.length).toBeGreaterThan(3);
  expect(new Set(targets)).toEqual(new Set(['_blank']));
});

test('Tab goes into a frame, through it and out again, both ways', async ({ page, elsewhere }) => {
  const around = (id: string): string => `<p><a id="${id}" href="#${id}">${id}</a></p>`;
  elsewhere.publish({
    body: around('before') + frameOf(embedUrl(disputed), 600) + around('after'),
  });
  await page.goto(elsewhere.origin);
  const links = await embedded(page).getByRole('link').count();
  expect(links).toBeGreaterThan(2);
  const stop = () =>
    page.evaluate(() => document.activeElement?.id || document.activeElement?.tagName);
  for (const [key, from, to] of [
    ['Tab', 'before', 'after'],
    ['Shift+Tab', 'after', 'before'],
  ] as const) {
    await page.locator(`#${from}`).focus();
    for (let count = 0; count < links; count += 1) {
      await page.keyboard.press(key);
      expect(await stop()).toBe('IFRAME');
    }
    await page.keyboard.press(key);
    expect(await stop()).toBe(to);
  }
});
