import type { Page } from '@playwright/test';
import { hold } from './held.ts';
import { expect, test } from './journey.ts';
import { boardAddress, disputed, dossier, eventsOf, href, rightParty } from './published.ts';
import { claimLink, claimsShown, comeAlive, open } from './seen.ts';

const board = href(boardAddress);

/** The cards of one exchange, and for each line what its two ends touch. */
interface Drawn {
  readonly cards: readonly string[];
  readonly lines: readonly string[];
}

/** Looks at the lines as they stand on the screen, not at what the program says of them. */
async function drawn(page: Page): Promise<readonly Drawn[]> {
  return page.evaluate(() => {
    const near = 1.5;
    const onScreen = (path: SVGPathElement, at: number): DOMPoint =>
      path.getPointAtLength(at).matrixTransform(path.getScreenCTM() ?? undefined);
    return [...document.querySelectorAll('[data-met]')].map((exchange) => {
      const cards = [...exchange.querySelectorAll('[data-record]')];
      const nameOf = (card: Element | undefined): string =>
        card?.getAttribute('data-record') ?? 'nothing';
      const touched = ({ x, y }: DOMPoint): string =>
        nameOf(
          cards.find((card) => {
            const { left, right, top, bottom } = card.getBoundingClientRect();
            const atEdge = Math.min(Math.abs(x - left), Math.abs(x - right)) <= near;
            return atEdge && y >= top - near && y <= bottom + near;
          }),
        );
      const paths = [...exchange.querySelectorAll('path')].filter(
        (path) => path.hasAttribute('data-relation') && path.checkVisibility(),
      );
      const lines = paths.map((path) => {
        const ends = [touched(onScreen(path, 0)), touched(onScreen(path, path.getTotalLength()))];
        return [...ends.toSorted(), path.getAttribute('data-relation')].join(' ');
      });
      return { cards: cards.map(nameOf), lines: lines.toSorted() };
    });
  });
}

/** The lines that the dossier's ties ask for between these cards. */
function asked(cards: readonly string[]): readonly string[] {
  return dossier.links
    .map(({ from, to, relation }) => [`claim:${from}`, `${to.kind}:${to.id}`, relation] as const)
    .filter(([claim, event]) => event.startsWith('event:') && cards.includes(claim))
    .filter(([, event]) => cards.includes(event))
    .map((line) => line.join(' '))
    .toSorted();
}

/** All in one look: between two looks a board that waits for its filter may be taken away, lines and all. */
async function expectTied(page: Page): Promise<void> {
  await expect
    .poll(async () => {
      const exchanges = await drawn(page);
      if (exchanges.every(({ lines }) => lines.length === 0)) return ['no line at all'];
      return exchanges.flatMap(({ cards, lines }) => {
        const wanted = asked(cards);
        return lines.join() === wanted.join() ? [] : [{ lines, wanted }];
      });
    })
    .toEqual([]);
}

test.describe('every line touches its claim and its event', () => {
  for (const width of [1024, 1440]) {
    test(`at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await open(page, board);
      await expectTied(page);
      const lines = (await drawn(page)).flatMap((exchange) => exchange.lines);
      const ties = dossier.links.filter(({ to }) => to.kind === 'event');
      expect(lines.length).toBe(ties.length);
    });
  }

  test('after the window is made narrower and wider', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await open(page, board);
    for (const width of [1024, 1200, 1900]) {
      await page.setViewportSize({ width, height: 700 });
      await expectTied(page);
    }
    await page.setViewportSize({ width: 390, height: 800 });
    await expect.poll(async () => (await drawn(page)).flatMap(({ lines }) => lines)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
    await expectTied(page);
  });

  test('after a card is opened and closed', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await open(page, board);
    const summaries = page.locator('[data-met="true"]').getByText(/^\d+ ties? in words$/);
    for (const summary of (await summaries.all()).slice(0, 4)) {
      await summary.click();
      await expectTied(page);
    }
    await summaries.first().click();
    await expectTied(page);
  });

  test('after letters grow', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await open(page, board);
    for (const size of ['150%', '80%', '200%']) {
      await page.evaluate(
        (value) => document.documentElement.style.setProperty('font-size', value),
        size,
      );
      await expectTied(page);
    }
  });

  test('after the fonts arrive late', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    const release = await hold(page, '**/*.woff2');
    await page.goto(board, { waitUntil: 'commit' });
    await comeAlive(page);
    await expectTied(page);
    release();
    await page.evaluate(() => document.fonts.ready);
    await expectTied(page);
  });

  test('after filtering and swapping', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await open(page, board);
    await page.getByRole('link', { name: 'Swap sides' }).click();
    await expect(page).toHaveURL(/order=swapped/);
    await expectTied(page);
    await page.getByRole('checkbox', { name: rightParty.name }).check();
    await expect(page).toHaveURL(/party=/);
    const ofRight = dossier.claims.filter(({ party }) => party === rightParty.id);
    await expect.poll(() => claimsShown(page)).toHaveLength(ofRight.length);
    await expectTied(page);
  });
});

test('a focused claim lights what belongs to it and dims the rest', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page, board);
  await claimLink(page, disputed).focus();
  const lit = page.locator('[data-record][data-lit]');
  const event = page.locator(`[data-record="event:${eventsOf(disputed)[0]?.id}"][data-lit]`);
  await expect(page.locator(`[data-record="claim:${disputed.id}"]`)).toHaveAttribute('data-lit');
  await expect(event.first()).toBeVisible();
  expect(await lit.count()).toBeLessThan(await page.locator('[data-record][data-dim]').count());
  await page.getByRole('searchbox').focus();
  await expect(lit).toHaveCount(0);
});

test('the weight of a line says whose tie it is, lit or not', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page, board);
  await expectTied(page);
  const weights = (group: string) =>
    page.locator(`${group} path[data-basis]`).evaluateAll((lines) =>
      Object.fromEntries(
        lines.map((line) => {
          const width = (path: Element): string => getComputedStyle(path).strokeWidth;
          const beside = [...(line.parentElement?.querySelectorAll('path') ?? [])].filter(
            (path) => path !== line && path.getAttribute('d') === line.getAttribute('d'),
          );
          return [line.getAttribute('data-basis'), [line, ...beside].map(width).join()];
        }),
      ),
    );
  const idle = await weights('[data-met]');
  expect(new Set(Object.values(idle)).size).toBe(Object.keys(idle).length);
  for (const basis of Object.keys(idle)) {
    const tie = dossier.links.find((link) => link.to.kind === 'event' && link.basis === basis);
    const claim = dossier.claims.find(({ id }) => id === tie?.from);
    await claimLink(page, claim ?? disputed).focus();
    const lit = page.locator('g[data-lit]');
    await expect(lit).toHaveCount(eventsOf(claim ?? disputed).length);
    expect(idle).toMatchObject(await weights('g[data-lit]'));
  }
});

test('what the lines say is said in words on both cards', async ({ page }) => {
  await open(page, board);
  for (const { from, to } of dossier.links.filter((link) => link.to.kind === 'event')) {
    const claim = page.locator(`[data-record="claim:${from}"]`);
    const event = page.locator(`[data-record="event:${to.id}"]`);
    await expect(claim.locator(`a[href$="/events/${to.id}/"]`)).toHaveCount(1);
    await expect(event.locator(`a[href$="/claims/${from}/"]`)).toHaveCount(1);
  }
});
