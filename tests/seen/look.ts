import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page, TestInfo } from '@playwright/test';
import { differenceOf } from './compare.ts';
import { drawnAnew, keptPack, packNames, schemes, widths } from './kept.ts';
import { readPng, writePng, type Picture } from './picture.ts';
import { settle } from './states.ts';

/** Has a page draw what is below its first screen too, which a browser may put off until it is scrolled to. */
async function drawAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { content-visibility: visible !important; }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
}

/** How a page looks at a width and in a scheme, as the file that the browser writes. */
export async function draw(page: Page, isWhole: boolean): Promise<Buffer> {
  return page.screenshot({ fullPage: isWhole, animations: 'disabled', caret: 'hide' });
}

interface Look {
  readonly name: string;
  /** Whether all of the page is looked at, and not the first screen of it alone. */
  readonly isWhole: boolean;
  readonly chromium: number;
}

/** Holds a page as it is now to its pictures; gives what differs, in words, and leaves pictures of that in the results. */
export async function look(
  page: Page,
  { name, isWhole, chromium }: Look,
  info: TestInfo,
): Promise<readonly string[]> {
  const isKeeping = info.config.updateSnapshots !== 'none';
  const found: string[] = [];
  await drawAll(page);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme });
      // What sticks to the window is where the page was scrolled to.
      await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
      await settle(page);
      const pack = `${width}-${colorScheme}` as const;
      const png = await draw(page, isWhole);
      const kept = keptPack(pack).picture(name);
      const now = readPng(png);
      const difference = kept ? differenceOf(now, kept) : { sentence: 'there is no picture of it' };
      if (!difference) continue;
      if (isKeeping) keepAnew(`${drawnAnew}/${pack}`, name, png);
      else found.push(`${name} at ${width} px, ${colorScheme}: ${difference.sentence}`);
      if (!isKeeping || kept)
        await leave(info, pack, { now, before: kept, difference: difference.shown });
    }
  }
  if (isKeeping) keepChromium(chromium);
  return found;
}

/** Says so where other letters may be another browser's doing. */
export function drawnOtherwise(chromium: number): string | undefined {
  const drawn = [...new Set(packNames.map((pack) => keptPack(pack).chromium))];
  if (drawn.every((one) => one === chromium)) return undefined;
  return `pictures were drawn by Chromium ${drawn.join(' and ')}, and are compared in ${chromium}: letters may have changed with it`;
}

function keepAnew(folder: string, name: string, png: Buffer): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${name}.png`, png);
}

function keepChromium(chromium: number): void {
  mkdirSync(drawnAnew, { recursive: true });
  writeFileSync(`${drawnAnew}/chromium`, String(chromium));
}

async function leave(
  info: TestInfo,
  pack: string,
  pictures: Readonly<Record<string, Picture | undefined>>,
): Promise<void> {
  for (const [what, picture] of Object.entries(pictures)) {
    if (!picture) continue;
    const path = info.outputPath(`${pack}-${what}.png`);
    writeFileSync(path, writePng(picture));
    await info.attach(`${pack} ${what}`, { path, contentType: 'image/png' });
  }
}
