import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import { disputed, href, kindsOfPage } from './published.ts';
import { open } from './seen.ts';

/** A stop of the Tab key, and what is wrong with how it shows. */
interface Stop {
  readonly name: string;
  readonly faults: readonly string[];
}

/** Everything on the page that the Tab key ought to stop at, in order: of what is walked by arrows, one. */
async function expectedStops(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll(
        ':is(a[href], button, input, select, textarea, summary, [tabindex="0"]):not([tabindex="-1"])',
      ),
    ]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => !element.closest('aside'))
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}

/**
 * Presses a key so often, or until focus has left the page, and tells of every stop on the way. What stands beside the
 * map comes and goes with the record that has focus: it is passed through, and has to be left again.
 */
async function walk(page: Page, key: 'Tab' | 'Shift+Tab', most: number): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  let beside = 0;
  while (stops.length < most && beside < 100) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return undefined;
      if (element.closest('aside')) return 'beside';
      // Around what is drawn, an edge is drawn.
      const drawn = element instanceof SVGElement ? element.querySelector('rect') : null;
      const { outlineStyle, outlineWidth, strokeWidth } = getComputedStyle(drawn ?? element);
      const isRinged = drawn
        ? Number.parseFloat(strokeWidth) > 2
        : outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
      // Of a link over two lines, the first.
      const [{ left, top, right, bottom } = new DOMRect()] = element.getClientRects();
      const isSeen = [0.1, 0.5, 0.9].some((part) => {
        const hit = document.elementFromPoint(left + (right - left) * part, (top + bottom) / 2);
        return hit !== null && (element.contains(hit) || hit.contains(element));
      });
      const faults = [
        ...(isRinged ? [] : ['no outline']),
        ...(isSeen ? [] : [`not to be seen at ${Math.round(top)}`]),
      ];
      return { name: element.outerHTML.slice(0, 120), faults };
    });
    if (stop === undefined) break;
    if (stop === 'beside') beside += 1;
    else stops.push(stop);
  }
  return stops;
}

for (const [kind, address] of Object.entries(kindsOfPage)) {
  test(`Tab stops at everything, visibly, both ways, and leaves again: ${kind}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    // One topic of the board stands for all of them: a press of Tab is dear there.
    const search = kind === 'board' ? `?topic=${disputed.topics.join(',')}` : '';
    await open(page, href(address) + search);
    await expect(page.locator('[aria-busy]')).toHaveCount(0);
    // Without script each record of the map is a stop of its own; with it they are one.
    const records = page.locator('main svg a:not([tabindex="-1"])');
    await expect(records).toHaveCount(kind === 'map' ? 1 : 0);
    const expected = await expectedStops(page);
    const forth = await walk(page, 'Tab', expected.length + 1);
    expect(forth.map(({ name }) => name)).toEqual(expected);
    expect(forth.filter(({ faults }) => faults.length > 0)).toEqual([]);

    const back = await walk(page, 'Shift+Tab', expected.length);
    expect(back.map(({ name }) => name)).toEqual(expected.toReversed());
    expect(back.filter(({ faults }) => faults.length > 0)).toEqual([]);
  });
}
