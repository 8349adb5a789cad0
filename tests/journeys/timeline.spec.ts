import { AxeBuilder } from '@axe-core/playwright';
import type { CDPSession } from '@playwright/test';
import { expect, test } from './journey.ts';
import { dossier, leftParty, rightParty } from './published.ts';
import { framesPass, pathOf } from './seen.ts';
import {
  badLabels,
  card,
  drawing,
  labels,
  openTimeline,
  placesOf,
  ringed,
  timeline,
} from './timeline-drawing.ts';

const isDated = ({ dates }: { readonly dates: readonly { readonly basis: string }[] }) =>
  dates.some(({ basis }) => basis !== 'unknown');
const dated = [...dossier.claims, ...dossier.events].filter(isDated);
const undated = [...dossier.claims, ...dossier.events].filter((one) => !isDated(one));
const datedIds = new Set<string>(dated.map(({ id }) => id));

/** A tie whose two ends are both on the axis. */
const drawnTie = dossier.links.find(
  ({ from, to }) => to.kind !== 'assessment' && datedIds.has(from) && datedIds.has(to.id),
);
const tiedClaim = dossier.claims.find(({ id }) => id === drawnTie?.from);

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const width of [390, 1024, 1440]) {
    test(`it is drawn, and its labels stand clear, at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(timeline);
      expect(await badLabels(page)).toEqual([]);
    });
  }

  test('it is said in words, each record once, with links and no dead buttons', async ({
    page,
  }) => {
    await page.goto(timeline);
    const words = page.getByRole('region', { name: 'The timeline in words' });
    const tray = page.getByRole('region', { name: 'No place on the axis' });
    await expect(words.locator('ol > li')).toHaveCount(dated.length);
    await expect(tray.locator('li')).toHaveCount(undated.length);
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  });
});

for (const width of [390, 1024, 1440]) {
  test(`labels stand clear at ${width} px, on either scale, near and far`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const search of ['', '?scale=order']) {
      await openTimeline(page, search);
      expect(await badLabels(page)).toEqual([]);
      await drawing(page).focus();
      for (const key of ['+', '+', 'ArrowLeft', '+', 'ArrowRight', '-']) {
        await page.keyboard.press(key);
        await framesPass(page);
        expect(await badLabels(page)).toEqual([]);
      }
    }
  });
}

test('by keyboard a record is picked out, told, read and put back', async ({ page }) => {
  await openTimeline(page);
  await drawing(page).focus();
  await page.keyboard.press('ArrowDown');
  await expect(ringed(page)).toBeAttached();
  const first = await ringed(page).getAttribute('data-picked');
  await page.keyboard.press('ArrowDown');
  await expect(ringed(page)).not.toHaveAttribute('data-picked', first ?? '');
  const second = await ringed(page).getAttribute('data-picked');
  const record = dated.find(({ id }) => second?.endsWith(`/${id}`));
  await expect(card(page)).toContainText(
    record && 'title' in record ? record.title : (record?.text ?? 'no such record'),
  );
  await expect.poll(() => pathOf(page)).toContain('record=');
  await page.keyboard.press('Enter');
  await expect(card(page)).toBeFocused();
  await drawing(page).focus();
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  await expect.poll(() => pathOf(page)).toBe(timeline);
});

test('by keyboard it is looked at closer, moved along, and seen whole again', async ({ page }) => {
  await openTimeline(page);
  await drawing(page).focus();
  const whole = await placesOf(page);
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await framesPass(page);
  const closer = await placesOf(page);
  expect(closer).not.toBe(whole);
  await page.keyboard.press('End');
  await framesPass(page);
  const end = await placesOf(page);
  expect(end).not.toBe(closer);
  await page.keyboard.press('ArrowLeft');
  await framesPass(page);
  expect(await placesOf(page)).not.toBe(end);
  await page.keyboard.press('0');
  await framesPass(page);
  expect(await placesOf(page)).toBe(whole);
});

test('the wheel scrolls the page, and with Ctrl looks closer', async ({ page }) => {
  await openTimeline(page);
  await drawing(page).scrollIntoViewIfNeeded();
  await drawing(page).hover();
  const top = await page.evaluate(() => window.scrollY);
  const whole = await labels(page).count();
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(top);
  await page.mouse.wheel(0, -200);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(top);
  const fit = page.getByRole('button', { name: 'Fit' });
  await expect(fit).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -300);
  await page.keyboard.up('Control');
  await expect(fit).toHaveAttribute('aria-disabled', 'false');
  expect(await page.evaluate(() => window.scrollY)).toBe(top);
  await fit.click();
  await expect(labels(page)).toHaveCount(whole);
});

test('a press picks a record out: its ties are drawn, and reload, back and forward keep it', async ({
  page,
}) => {
  if (!drawnTie || !tiedClaim) throw new Error('No tie has both ends on the axis.');
  await openTimeline(page);
  await page.locator(`text[data-record="claim/${tiedClaim.id}"]`).click();
  await expect(page.locator(`[data-tie="${drawnTie.id}"]`)).toBeAttached();
  await expect(card(page)).toContainText(tiedClaim.text);
  const picked = `${timeline}?record=claims/${tiedClaim.id}`;
  await expect.poll(() => decodeURIComponent(pathOf(page))).toBe(picked);
  await page.reload();
  await expect(page.locator(`[data-tie="${drawnTie.id}"]`)).toBeAttached();
  await expect(card(page)).toContainText(tiedClaim.text);
  await page.goBack();
  await expect(card(page)).toHaveCount(0);
  await page.goForward();
  await expect(card(page)).toContainText(tiedClaim.text);
  await expect(ringed(page)).toHaveAttribute('data-picked', `claim/${tiedClaim.id}`);
});

test('a pick is painted within two frames', async ({ page }) => {
  await openTimeline(page);
  await drawing(page).focus();
  const painted = await page.evaluate(
    () =>
      new Promise<boolean>((done) => {
        const target = document.activeElement;
        target?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
        requestAnimationFrame(() =>
          requestAnimationFrame(() => done(document.querySelector('g[data-picked]') !== null)),
        );
      }),
  );
  expect(painted).toBe(true);
});

test('the scale is in the address, and back turns it back', async ({ page }) => {
  await openTimeline(page);
  const byOrder = page.getByRole('button', { name: 'By order' });
  await byOrder.click();
  await expect.poll(() => pathOf(page)).toBe(`${timeline}?scale=order`);
  await expect(byOrder).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText(/^By what comes after what/)).toBeVisible();
  await page.goBack();
  await expect.poll(() => pathOf(page)).toBe(timeline);
  await expect(byOrder).toHaveAttribute('aria-pressed', 'false');
});

test('the sides swap their lanes', async ({ page }) => {
  const upper = async (): Promise<string | null | undefined> =>
    page.locator('text[data-lane]').first().textContent();
  await openTimeline(page);
  expect(await upper()).toContain(leftParty.adjective);
  await openTimeline(page, '?order=swapped');
  await expect.poll(upper).toContain(rightParty.adjective);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  async function fingers(
    cdp: CDPSession,
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    points: readonly (readonly [x: number, y: number])[],
  ): Promise<void> {
    const touchPoints = points.map(([x, y], id) => ({ x, y, id }));
    await cdp.send('Input.dispatchTouchEvent', { type, touchPoints });
  }

  test('two fingers look closer, one moves along, and a tap picks out', async ({ page }) => {
    await openTimeline(page);
    await drawing(page).scrollIntoViewIfNeeded();
    const box = await drawing(page).boundingBox();
    if (!box) throw new Error('The drawing is not there.');
    const cdp = await page.context().newCDPSession(page);
    const [middle, y] = [box.x + box.width * 0.7, Math.max(box.y, 0) + 60];
    const fit = page.getByRole('button', { name: 'Fit' });
    await fingers(cdp, 'touchStart', [[middle - 20, y]]);
    await fingers(cdp, 'touchStart', [
      [middle - 20, y],
      [middle + 20, y],
    ]);
    for (const apart of [40, 60, 80]) {
      await fingers(cdp, 'touchMove', [
        [middle - apart, y],
        [middle + apart, y],
      ]);
    }
    await fingers(cdp, 'touchEnd', []);
    await expect(fit).toHaveAttribute('aria-disabled', 'false');
    await framesPass(page);
    const closer = await placesOf(page);
    await fingers(cdp, 'touchStart', [[middle, y]]);
    for (const x of [middle + 10, middle + 40, middle + 80]) {
      await fingers(cdp, 'touchMove', [[x, y]]);
    }
    await fingers(cdp, 'touchEnd', []);
    await expect.poll(() => placesOf(page)).not.toBe(closer);
    await expect(card(page)).toHaveCount(0);
    // A tap while the browser still lets a drag run out only stops that.
    await expect(async () => {
      await fit.tap();
      await expect(fit).toHaveAttribute('aria-disabled', 'true', { timeout: 2000 });
    }).toPass();
    await labels(page).first().tap();
    await expect(card(page)).toBeVisible();
  });
});

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const [name, search] of [
  ['whole', ''],
  ['by order', '?scale=order'],
  ['filtered', `?party=${rightParty.id}`],
  ['a claim picked out', `?record=claims/${tiedClaim?.id}`],
] as const) {
  test(`axe finds nothing on the timeline: ${name}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await openTimeline(page, search);
    if (search.includes('record')) await expect(card(page).getByRole('article')).toBeVisible();
    const found = await new AxeBuilder({ page }).withTags(tags).analyze();
    expect(found.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze();
    expect(dark.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
}
