import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { XMLValidator } from 'fast-xml-parser';
import { readFile } from 'node:fs/promises';
import { PNG } from 'pngjs';
import { hold } from './held.ts';
import { expect, test } from './journey.ts';
import { builtText, disputed, dossier, eventsOf, href, leftParty } from './published.ts';
import { framesPass, open } from './seen.ts';

const map = href({ page: 'map', dossier: dossier.id });
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const tiesOf = (id: string) =>
  dossier.links.filter((link) => link.from === id || link.to.id === id);
const [event] = eventsOf(disputed, 'contradicts');
const against = dossier.links.filter(({ relation }) => relation === 'contradicts');

const drawing = (page: Page): Locator => page.getByRole('group', { name: /^The map/ });
const record = (page: Page, key: string): Locator =>
  drawing(page).locator(`[data-record="${key}"]`);
const panel = (page: Page): Locator =>
  page.getByRole('complementary', { name: 'What is picked out' });
const claimKey = `claim:${disputed.id}`;

/** What is lit, by name. */
async function lit(page: Page): Promise<readonly string[]> {
  const copies = page.locator('[data-lit]');
  return copies.evaluateAll((all) => all.map((one) => one.getAttribute('data-lit') ?? ''));
}

async function focusedRecord(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.getAttribute('data-record') ?? null);
}

test.describe('the map at 1280 px', () => {
  test.use({ viewport: { width: 1280, height: 900 } });

  test('shows every claim on its side and draws every tie', async ({ page }) => {
    await open(page, map);
    for (const { id, party } of dossier.claims) {
      const box = await record(page, `claim:${id}`).boundingBox();
      const whole = await drawing(page).boundingBox();
      if (!box || !whole) throw new Error(`${id} is not to be seen`);
      const isLeft = box.x + box.width / 2 < whole.x + whole.width / 2;
      expect(isLeft, id).toBe(party === leftParty.id);
    }
    await expect(drawing(page).locator('[data-relation]')).toHaveCount(dossier.links.length);
  });

  test('stands the same when it is built and when it is drawn anew', async ({ page }) => {
    const places = () =>
      drawing(page)
        .locator('[data-record]')
        .evaluateAll((all) =>
          all.map((one) => [
            one.getAttribute('data-record'),
            one.querySelector('rect')?.getAttribute('y'),
          ]),
        );
    await open(page, map);
    const built = await places();
    // Arriving from the board, and with the filters of an address, it is drawn from the dossier and the order beside it.
    await open(page, href({ page: 'board', dossier: dossier.id }));
    await page.getByRole('link', { name: 'Map', exact: true }).click();
    await expect(drawing(page)).toBeVisible();
    expect(await places()).toEqual(built);
    await page.getByRole('group', { name: 'What a tie does' }).getByLabel('Against').check();
    await expect(drawing(page).locator('[data-relation]')).toHaveCount(against.length);
    const kept = (await places()).map(([key]) => key);
    const before = built.map(([key]) => key).filter((key) => kept.includes(key));
    expect(kept).toEqual(before);
  });

  test('lights what is pointed at and what it touches, and says why', async ({ page }) => {
    await open(page, map);
    await record(page, claimKey).hover();
    await expect.poll(() => lit(page)).toContain(claimKey);
    expect(await lit(page)).toContain(`event:${event?.id}`);
    expect((await lit(page)).length).toBeLessThan(
      await drawing(page).locator('[data-record]').count(),
    );
    for (const { reason } of tiesOf(disputed.id)) {
      if (reason) await expect(panel(page)).toContainText(reason);
    }
  });

  test('is walked by keys, opens a record in place and closes it', async ({ page }) => {
    await open(page, map);
    await record(page, claimKey).focus();
    const way = disputed.party === leftParty.id ? 'ArrowRight' : 'ArrowLeft';
    await page.keyboard.press(way);
    const next = await focusedRecord(page);
    expect(tiesOf(disputed.id).some(({ to }) => next === `${to.kind}:${to.id}`)).toBe(true);
    await expect.poll(() => lit(page)).toContain(claimKey);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`record=`));
    await expect(panel(page).getByRole('article')).toBeVisible();
    expect(await focusedRecord(page)).toBe(next);
    await page.keyboard.press('Escape');
    await expect(page).not.toHaveURL(/record=/);
    await expect(panel(page).getByRole('article')).toHaveCount(0);
    await page.goBack();
    await expect(panel(page).getByRole('article')).toBeVisible();
  });

  test('lets Tab reach it once and leave it', async ({ page }) => {
    await open(page, map);
    await page
      .getByRole('group', { name: 'Whose judgement it is' })
      .getByRole('checkbox')
      .last()
      .focus();
    await page.keyboard.press('Tab');
    expect(await focusedRecord(page)).not.toBeNull();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    expect(await focusedRecord(page)).toBeNull();
  });

  test('shows what is focused, not hidden under the panel', async ({ page }) => {
    await page.setViewportSize({ width: 1024, height: 700 });
    await open(page, map);
    await drawing(page).locator('[data-record]').first().focus();
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press('ArrowDown');
      await framesPass(page);
      const focused = await drawing(page).locator(':focus').boundingBox();
      const over = await panel(page).boundingBox();
      if (!focused || !over) throw new Error('nothing has focus');
      expect(focused.y + focused.height).toBeLessThanOrEqual(over.y);
    }
  });

  test('has a legend whose choice stands in the address', async ({ page }) => {
    await open(page, map);
    await page.getByRole('group', { name: 'What a tie does' }).getByLabel('Against').check();
    await expect(page).toHaveURL(/relation=contradicts/);
    await expect(drawing(page).locator('[data-relation]')).toHaveCount(against.length);
    await page
      .getByRole('group', { name: 'Whose judgement it is' })
      .getByLabel('Tied by the article')
      .check();
    await expect(page).toHaveURL(/basis=explicit/);
    await page.goBack();
    await page.goBack();
    await expect(drawing(page).locator('[data-relation]')).toHaveCount(dossier.links.length);
  });

  test('is drawn though the order beside the dossier cannot be had', async ({ page, watch }) => {
    watch.expect(/404|map\.json/);
    await page.route('**/map.json', (route) => route.fulfill({ status: 404, body: 'gone' }));
    await open(page, `${map}?order=swapped`);
    await expect(drawing(page).locator('[data-record]').first()).toBeVisible();
    await expect(drawing(page).locator('[data-relation]')).toHaveCount(dossier.links.length);
  });

  test('is handed out as SVG and as PNG, as it is shown', async ({ page }) => {
    await open(page, `${map}?relation=contradicts`);
    await expect(drawing(page).locator('[data-relation]')).toHaveCount(against.length);
    const take = async (name: string): Promise<Buffer> => {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name }).click();
      return readFile(await (await download).path());
    };
    const svg = (await take('What is shown, as SVG')).toString('utf8');
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(svg).toContain(`<title>Map: ${dossier.title}</title>`);
    expect(svg.split('<g><path').length - 1).toBe(against.length);
    expect(svg).not.toMatch(/var\(|oklch|href/);
    const [, width = '', height = ''] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
    const png = PNG.sync.read(await take('What is shown, as PNG'));
    expect([png.width, png.height]).toEqual([2 * Number(width), 2 * Number(height)]);
    const colours = new Set<number>();
    for (let at = 0; at < png.data.length; at += 4 * 97) colours.add(png.data.readUInt32BE(at));
    expect(colours.size).toBeGreaterThan(10);
    const whole = page.waitForEvent('download');
    await page.getByRole('link', { name: 'The whole map, as SVG' }).click();
    const built = await readFile(await (await whole).path(), 'utf8');
    expect(built).toBe(builtText(`dossiers/${dossier.id}/map.svg`));
    expect(built.split('<g><path').length - 1).toBe(dossier.links.length);
  });
});

test.describe('the map on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('stands around one claim, and goes on by touch', async ({ page }) => {
    await open(page, map);
    await expect(drawing(page)).toBeHidden();
    await page.getByLabel('Around').selectOption(claimKey);
    const centre = page.locator('[data-centre]');
    await expect(centre).toContainText(disputed.text);
    await page.locator(`[data-pick="event:${event?.id}"]`).first().tap();
    await expect(centre).toContainText(event?.title ?? '');
    await expect(page).toHaveURL(new RegExp(`record=events(/|%2F)${event?.id}`));
    await expect(panel(page).getByRole('article')).toBeVisible();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
  });
});

test('what is chosen from the list before the script is here counts once it is', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const release = await hold(page, '**/assets/*.js');
  await page.goto(map, { waitUntil: 'commit' });
  await page.getByLabel('Around').selectOption(claimKey);
  release();
  await expect(page).toHaveURL(new RegExp(`record=claims(/|%2F)${disputed.id}`));
  await expect(page.locator('[data-centre]')).toContainText(disputed.text);
});

test.describe('the map without script', () => {
  test.use({ javaScriptEnabled: false });

  test('is drawn, each record a link, with every tie in words and the file of it all', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(map);
    await expect(drawing(page).locator('[data-relation]')).toHaveCount(dossier.links.length);
    const list = page.getByRole('region', { name: 'The map in words' });
    for (const summary of await list.locator('summary').all()) await summary.click();
    for (const { reason } of dossier.links) if (reason) await expect(list).toContainText(reason);
    await expect(page.getByRole('button', { name: /^What is shown/ })).toHaveCount(0);
    await record(page, claimKey).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(disputed.text);
  });
});

const states: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  whole: (page) => open(page, map),
  filtered: async (page) => {
    await open(page, `${map}?relation=contradicts`);
    await expect(drawing(page).locator('[data-relation]')).toHaveCount(against.length);
  },
  'with a record lit': async (page) => {
    await open(page, map);
    await record(page, claimKey).focus();
    await expect.poll(() => lit(page)).toContain(claimKey);
  },
  'with a record open': async (page) => {
    await open(page, `${map}?record=claims/${disputed.id}`);
    await expect(panel(page).getByRole('article')).toBeVisible();
  },
  'on a phone, in words too': async (page) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, map);
    const list = page.getByRole('region', { name: 'The map in words' });
    for (const summary of await list.locator('summary').all()) await summary.click();
  },
};

for (const [name, bring] of Object.entries(states)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds no fault with the map ${name}, ${colorScheme}`, async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await bring(page);
      const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
      expect(
        violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
      ).toEqual([]);
    });
  }
}
