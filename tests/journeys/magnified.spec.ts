import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import { disputed, embedAddress, href, kindsOfPage } from './published.ts';
import { comeAlive, framesPass } from './seen.ts';

const pages = Object.entries({
  ...Object.fromEntries(Object.entries(kindsOfPage).map(([kind, one]) => [kind, href(one)])),
  embed: href(embedAddress(disputed)),
  'no page': '/no/such/page/',
});

/** Opens a page of any kind; an embed has no script to come alive by. */
async function openAny(page: Page, kind: string, path: string): Promise<void> {
  await page.goto(path);
  if (kind !== 'embed') await comeAlive(page);
  await framesPass(page);
}

/** WCAG 1.4.12, as a reader's own style sheet would have it. */
async function setWideApart(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }',
    );
    document.adoptedStyleSheets = [sheet];
  });
  await framesPass(page);
}

/** Words that are cut off by a box around them or stand on other words, and whether the page scrolls sideways. */
async function unreadable(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    interface Words {
      readonly element: Element;
      readonly box: DOMRect;
      readonly words: string;
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const all: Words[] = [];
    const cut: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const words = node.textContent?.trim() ?? '';
      if (
        !element ||
        words === '' ||
        element.closest('svg, script, style, noscript, .visually-hidden')
      )
        continue;
      if (!element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }))
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) all.push({ element, box, words });
      for (let around: Element | null = element; around; around = around.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(around);
        const outer = around.getBoundingClientRect();
        if (around === document.documentElement || around === document.body) break;
        const inner = range.getBoundingClientRect();
        const isCutDown = /hidden|clip/.test(overflowY) && inner.bottom > outer.bottom + 2;
        const isCutAcross = /hidden|clip/.test(overflowX) && inner.right > outer.right + 2;
        if (isCutDown || isCutAcross) cut.push(`cut off: ${words.slice(0, 60)}`);
      }
    }
    all.sort((a, b) => a.box.top - b.box.top);
    const onOthers = all.flatMap(({ element, box, words }, index) => {
      const found: string[] = [];
      for (const other of all.slice(index + 1)) {
        if (other.box.top >= box.bottom - 1) break;
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const down = Math.min(box.bottom, other.box.bottom) - other.box.top;
        // Boxes of lines are taller than letters: what shares less than half a line shares no letter.
        const isOn = across > 2 && down > Math.min(box.height, other.box.height) * 0.6;
        if (isOn && other.element !== element)
          found.push(`${words.slice(0, 40)} | ${other.words.slice(0, 40)}`);
      }
      return found;
    });
    const { scrollWidth, clientWidth } = document.documentElement;
    return [...cut, ...onOthers, ...(scrollWidth > clientWidth + 1 ? ['it scrolls sideways'] : [])];
  });
}

for (const [zoom, viewport] of [
  ['twice', { width: 640, height: 450 }],
  ['four times', { width: 320, height: 256 }],
] as const) {
  test(`magnified ${zoom}, with letters as they are and set wide apart, all words can be read`, async ({
    page,
    watch,
  }) => {
    watch.expect(/404/);
    await page.setViewportSize(viewport);
    for (const [kind, path] of pages) {
      await openAny(page, kind, path);
      expect.soft(await unreadable(page), kind).toEqual([]);
      await setWideApart(page);
      expect.soft(await unreadable(page), `${kind}, set wide apart`).toEqual([]);
    }
  });
}

test('the measure measures: words cut off and words on words would be found', async ({ page }) => {
  await openAny(page, 'about', href({ page: 'about' }));
  await page.evaluate(() => {
    const paragraph = document.querySelector<HTMLElement>('main section p, main p');
    if (!paragraph) throw new Error('There is no paragraph.');
    paragraph.style.cssText = 'block-size: 4px; overflow: hidden';
    const next = document.createElement('p');
    next.textContent = paragraph.textContent;
    next.style.cssText = 'position: absolute; inset: 300px 0 auto 0';
    document.body.append(next);
  });
  const found = await unreadable(page);
  expect(found.some((one) => one.startsWith('cut off'))).toBe(true);
  expect(found.some((one) => one.includes(' | '))).toBe(true);
});

/** What can be pressed and is smaller than 24 × 24 px, with another target nearer than that (WCAG 2.5.8). */
async function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const least = 24;
    const isInSentence = (element: Element): boolean =>
      getComputedStyle(element).display === 'inline' &&
      element.tagName === 'A' &&
      (element.parentElement?.textContent?.trim() ?? '') !== element.textContent?.trim();
    const targets = [
      ...document.querySelectorAll('a[href], button, input, select, textarea, summary'),
    ]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => !element.matches('.visually-hidden') && !isInSentence(element))
      // A label is pressed for what it labels.
      .map((element) => ({
        element,
        box: (element.closest('label') ?? element).getBoundingClientRect(),
      }))
      .filter(({ box }) => box.width > 0);
    const middle = ({ box }: (typeof targets)[number]) =>
      [box.left + box.width / 2, box.top + box.height / 2] as const;
    const isSmall = ({ box }: (typeof targets)[number]): boolean =>
      box.width < least - 0.5 || box.height < least - 0.5;
    return targets.filter(isSmall).flatMap((small) => {
      const [x, y] = middle(small);
      const near = targets.find((other) => {
        if (other === small || other.element.contains(small.element)) return false;
        const [left, top] = middle(other);
        if (isSmall(other) && Math.hypot(left - x, top - y) < least - 0.5) return true;
        const across = Math.max(other.box.left - x, 0, x - other.box.right);
        const down = Math.max(other.box.top - y, 0, y - other.box.bottom);
        return Math.hypot(across, down) < least / 2 - 0.5;
      });
      const { width, height } = small.box;
      const name = small.element.outerHTML.slice(0, 90);
      return near
        ? [
            `${Math.round(width)} × ${Math.round(height)}: ${name} near ${near.element.outerHTML.slice(0, 60)}`,
          ]
        : [];
    });
  });
}

test('on a phone whatever is pressed is large enough, or has room around it', async ({
  page,
  watch,
}) => {
  watch.expect(/404/);
  await page.setViewportSize({ width: 390, height: 844 });
  for (const [kind, path] of pages) {
    await openAny(page, kind, path);
    expect.soft(await smallTargets(page), kind).toEqual([]);
  }
});

test('with motion unwanted, nothing moves or fades on any page', async ({ page, watch }) => {
  watch.expect(/404/);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const [kind, path] of pages) {
    await openAny(page, kind, path);
    const moving = await page.evaluate(() => [
      ...document.getAnimations().map(({ playState }) => playState),
      ...[...document.querySelectorAll('*')]
        .filter((element) => {
          const { transitionDuration, animationName, animationDuration } =
            getComputedStyle(element);
          const lasts = (times: string): boolean =>
            times.split(', ').some((time) => Number.parseFloat(time) > 0.001);
          return (
            lasts(transitionDuration) || (animationName !== 'none' && lasts(animationDuration))
          );
        })
        .map((element) => element.outerHTML.slice(0, 80)),
    ]);
    expect.soft(moving, kind).toEqual([]);
  }
});

test('with colours forced, what is drawn on the timeline and the map is seen, and so is focus', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  for (const kind of ['timeline', 'map'] as const) {
    const address = kindsOfPage[kind];
    if (!address) throw new Error(`There is no ${kind}.`);
    await openAny(page, kind, href(address));
    const unseen = await page.evaluate(() => {
      const background = getComputedStyle(document.documentElement).backgroundColor;
      const isUnseen = (paint: string): boolean =>
        paint === 'none' || paint === background || paint.includes(', 0)');
      return [...document.querySelectorAll('main svg :is(path, line, circle, text)')]
        .filter(
          (element) =>
            element.checkVisibility() && !element.closest('defs, clipPath, pattern, marker'),
        )
        .filter((element) => {
          const { stroke, fill } = getComputedStyle(element);
          return isUnseen(stroke) && isUnseen(fill) && !fill.includes('url');
        })
        .map((element) => element.outerHTML.slice(0, 120));
    });
    expect.soft(unseen, kind).toEqual([]);
    const link = page
      .getByRole('navigation', { name: 'Readings of this dossier' })
      .getByRole('link')
      .first();
    await link.focus();
    expect(await link.evaluate((one) => getComputedStyle(one).outlineStyle)).not.toBe('none');
  }
});
