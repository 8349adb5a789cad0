import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import type { Article } from '../../src/desk/article.ts';
import type { Range } from '../../src/dossier/source-text/index.ts';
import type { Passage } from '../../src/dossier/index.ts';

/** A rectangle of the window. CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What a browser marks for a text fragment is painted over in pure red, letters included. */
const style = `
  body { font: 20px/1.6 serif; margin: 0 40px; inline-size: 900px; color: black; background: white; }
  h2, p { margin-block: 3000px; }
  ::target-text { background: rgb(255 0 0); color: rgb(255 0 0); }
`;

/** An article as a publisher might show it, each block far from the next, so that only one is in the window. */
export function articlePage({ blocks }: Pick<Article, 'blocks'>): string {
  const body = blocks.map(({ text, paragraph }) =>
    paragraph === undefined
      ? `<h2>${escaped(text)}</h2>`
      : `<p id="paragraph-${paragraph}">${escaped(text)}</p>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>An article</title>
    <link rel="icon" href="data:,"><style>${style}</style><body>${body.join('\n')}</body></html>`;
}

/** Where the words a passage is found by stand in its paragraph, letter for letter. Throws unless that is one place. */
export function wordsOf(passage: Passage, { paragraphs }: Article): Range {
  const {
    prefix = '',
    exact,
    suffix = '',
  } = passage.selector ?? {
    exact: (passage.quote?.text ?? '').replaceAll(/\s*\[sic\]/g, ''),
  };
  const pattern = `(?<=${literal(prefix)}\\s?)${literal(exact)}(?=\\s?${literal(suffix)})`;
  const paragraph = paragraphs[passage.paragraph - 1] ?? '';
  const [place, ...more] = [...paragraph.matchAll(new RegExp(pattern, 'gu'))]
    .map(({ index }) => ({ start: index, end: index + exact.length }))
    .filter(({ start, end }) => passage.start <= start && end <= passage.end);
  if (!place || more.length > 0) throw new Error(`not one place in the passage: ${exact}`);
  return place;
}

/** The box of a range of a paragraph, as the window shows it now. */
export async function boxOf(page: Page, paragraph: number, { start, end }: Range): Promise<Box> {
  return page.locator(`#paragraph-${paragraph}`).evaluate(
    ({ firstChild }, place) => {
      const range = document.createRange();
      if (!firstChild) throw new Error('an empty paragraph');
      range.setStart(firstChild, place.start);
      range.setEnd(firstChild, place.end);
      const { left, top, right, bottom } = range.getBoundingClientRect();
      return { left, top, right, bottom };
    },
    { start, end },
  );
}

/** The box around everything red in the window: what the browser has marked. Undefined where it marked nothing. */
export async function markedBox(page: Page): Promise<Box | undefined> {
  const { width, data } = PNG.sync.read(await page.screenshot());
  let box: Box | undefined;
  for (let at = 0; at < data.length; at += 4) {
    const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
    if (red < 250 || green > 5 || blue > 5) continue;
    const [x, y] = [(at / 4) % width, Math.floor(at / 4 / width)];
    box = {
      left: Math.min(x, box?.left ?? x),
      top: Math.min(y, box?.top ?? y),
      right: Math.max(x + 1, box?.right ?? 0),
      bottom: Math.max(y + 1, box?.bottom ?? 0),
    };
  }
  return box;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function literal(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}
