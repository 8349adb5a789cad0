import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import {
  article,
  claim,
  closed,
  dossier,
  entry,
  letter,
  mark,
  openBring,
  openWithCopy,
  other,
  paste,
  renamed,
  row,
  source,
  status,
} from './own-copy.ts';
import { comeAlive, framesPass, open, pathOf, title } from './seen.ts';

test.use({ baseURL: renamed.url });

/** Drops a file, or text, on the reader's part of the page. */
async function drop(page: Page, name: string | undefined, text: string): Promise<void> {
  const data = await page.evaluateHandle(
    ([fileName, content]) => {
      const transfer = new DataTransfer();
      if (fileName === undefined) transfer.setData('text/plain', content ?? '');
      else transfer.items.add(new File([content ?? ''], fileName));
      return transfer;
    },
    [name, text] as const,
  );
  const zone = page.getByText('The article’s text is no part of this dossier');
  await zone.dispatchEvent('dragover', { dataTransfer: data });
  await zone.dispatchEvent('drop', { dataTransfer: data });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the article is told by paragraph, and coverage at a glance', async ({ page }) => {
    await page.goto(source);
    await expect(title(page)).toContainText(dossier.title);
    await expect(entry(page, 'p1', claim.text)).toBeVisible();
    await expect(row(page, 'p3')).toContainText('Nothing is taken from it.');
    await expect(page.getByText('Nothing is taken from paragraphs 3, 4, 5 and 6.')).toBeVisible();
    await expect(page.getByRole('table')).toBeVisible();
    await page.getByText('Bring your own copy').click();
    await expect(page.getByText(/^Bringing a copy needs JavaScript/)).toBeVisible();
    await expect(page.getByRole('textbox', { name: /Paste/ })).toHaveCount(0);
    await page.getByRole('table').getByRole('link', { name: '6' }).click();
    await expect(row(page, 'p6')).toBeInViewport();
    await entry(page, 'p1', claim.text).click();
    await expect(title(page)).toHaveText(claim.text);
  });
});

test('a copy is pasted, marked, and lights up both ways, and nothing is asked of anybody', async ({
  page,
  watch,
}) => {
  await open(page, source);
  // Whatever picking needs of the dossier is here before the copy is.
  await entry(page, 'p1', claim.text).click();
  await expect(row(page, 'p1').getByRole('article')).toBeVisible();
  await row(page, 'p1').getByRole('link', { name: 'Close this card' }).click();
  await openBring(page);
  await page.getByLabel('Paste the text of the article').fill(article);
  const before = watch.requests.length;
  await page.getByRole('button', { name: 'Check this text' }).click();
  await expect(status(page)).toHaveText(letter);
  await expect(status(page)).toBeFocused();
  await expect(page.getByText('A bridge of two halves')).toBeVisible();

  const said = mark(page, /^The mayor of Upton said/);
  await said.click();
  await expect(said).toHaveAttribute('aria-current', 'true');
  await expect.poll(() => pathOf(page)).toContain(`record=claims/${claim.id}`);
  await expect(row(page, 'p1').getByRole('article')).toContainText(claim.text);

  await entry(page, 'p1', closed.text).click();
  await expect(mark(page, /^Downham council/)).toHaveAttribute('aria-current', 'true');
  await expect(said).not.toHaveAttribute('aria-current');
  await expect.poll(() => pathOf(page)).not.toContain(claim.id);
  await page.goBack();
  await expect(said).toHaveAttribute('aria-current', 'true');

  // Parts of the site are all that may have come; nothing has a body, nothing goes elsewhere.
  const part = /\/assets\/[\w-]+\.(?:js|css)$/;
  const after = watch.requests.slice(before).filter((path) => !part.test(path));
  expect(after).toEqual([]);
});

test('no request carries a word of the copy', async ({ page }) => {
  const sent: string[] = [];
  page.on('request', (request) => {
    sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`);
  });
  await openWithCopy(page);
  await page.reload();
  await expect(status(page)).toHaveText(letter);
  for (const line of sent) expect(line).not.toMatch(/^(?!GET )|halves|horses|mayor/);
});

test('a copy is opened from a saved page, and dropped as a file or as text', async ({
  page,
  watch,
}) => {
  // What a saved page would run is stopped, and the browser says so.
  watch.expect(/script-src-attr|inline event handler/);
  await open(page, source);
  const body = article
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('');
  const html = `<!doctype html><html lang="en"><body onload="document.title='run'"><nav>Home</nav>${body}<p>Contact us</p>`;
  await openBring(page);
  await page.getByLabel(/open a text file or a saved page/).setInputFiles({
    name: 'bridge.html',
    mimeType: 'text/html',
    buffer: Buffer.from(html),
  });
  await expect(status(page)).toHaveText(letter);
  await expect(page.getByText('Contact us')).toHaveCount(0);
  await expect(page).not.toHaveTitle('run');
  await page.getByRole('button', { name: 'Forget this copy' }).click();
  await expect(status(page)).toContainText('Your copy is forgotten');
  await expect(page.locator('mark')).toHaveCount(0);
  await drop(page, 'bridge.txt', article);
  await expect(status(page)).toHaveText(letter);
  await page.getByRole('button', { name: 'Forget this copy' }).click();
  await expect(page.locator('mark')).toHaveCount(0);
  await drop(page, undefined, article);
  await expect(status(page)).toHaveText(letter);
});

test('a copy published again lines up, and says what was changed', async ({ page }) => {
  await open(page, source);
  await paste(
    page,
    article.replaceAll(/[“”]/g, '"').replaceAll('’', "'").replaceAll(' – ', ' -- '),
  );
  await expect(status(page)).toContainText('This is the article but for dashes, quotation marks');
  await expect(mark(page, /"is safe -- for carts/)).toBeVisible();
  await expect(row(page, 'p1')).toContainText('with other dashes, quotation marks or the like');
});

test('what is no copy of the article is told so in a sentence', async ({ page }) => {
  await open(page, source);
  await paste(page, other);
  await expect(status(page)).toContainText('This is another text');
  const file = page.getByLabel(/open a text file or a saved page/);
  await file.setInputFiles({
    name: 'a.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('%PDF-1.7'),
  });
  await expect(status(page)).toContainText('This is a PDF, whatever its name says');
  const large = Buffer.alloc(6 * 1024 * 1024, 'a ');
  await file.setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: large });
  await expect(status(page)).toContainText('This is over 5 MB');
  await expect(page.locator('mark')).toHaveCount(0);
});

test('a copy is there after a reload and in another tab, and gone from both when it is forgotten', async ({
  page,
  context,
}) => {
  await openWithCopy(page);
  await page.goto(`${source}#p6`);
  await page.reload();
  await expect(page.getByText(/^The ferry, which stopped/)).toBeVisible();
  await framesPass(page);
  await expect(row(page, 'p6')).toBeInViewport();
  const tab = await context.newPage();
  await tab.goto(renamed.url.slice(0, -1) + source);
  await comeAlive(tab);
  await expect(status(tab)).toHaveText(letter);
  await page.getByRole('button', { name: 'Forget this copy' }).click();
  await expect(status(page)).toContainText('nothing of it is left in this browser');
  await expect(status(page)).toBeFocused();
  await expect(status(tab)).toHaveText('Your copy was forgotten in another tab.');
  await expect(tab.locator('mark')).toHaveCount(0);
  await page.reload();
  await comeAlive(page);
  await framesPass(page);
  await expect(page.locator('mark')).toHaveCount(0);
});

test('where the browser keeps nothing, the copy is shown all the same', async ({ page }) => {
  await page.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException('A private window.', 'SecurityError');
    };
  });
  await open(page, source);
  await paste(page, article);
  await expect(status(page)).toContainText('This browser keeps nothing here');
  await expect(mark(page, /^The mayor of Upton/)).toBeVisible();
});

test('all of it goes by keyboard', async ({ page }) => {
  await open(page, source);
  await page.getByText('Bring your own copy').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Paste the text of the article')).toBeFocused();
  await page.keyboard.insertText(article);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(status(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Forget this copy' })).toBeFocused();
  const first = page.locator('mark').getByRole('link').first();
  for (let step = 0; step < 4; step += 1) {
    await page.keyboard.press('Tab');
    if (await first.evaluate((link) => link === document.activeElement)) break;
  }
  await expect(first).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(first).toHaveAttribute('aria-current', 'true');
  await expect(row(page, 'p1').getByRole('article')).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('a tap on the words leads to the record, and nothing is wider than the screen', async ({
    page,
  }) => {
    await openWithCopy(page);
    await mark(page, /^On Tuesday a lorry/).tap();
    await expect(row(page, 'p2').getByRole('article')).toBeInViewport();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
});
