import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse as parseCsv } from 'csv-parse/sync';
import { XMLValidator } from 'fast-xml-parser';
import type { Dossier } from '../../src/dossier/index.ts';
import {
  asBibtex,
  asMarkdown,
  asPlainText,
  asRis,
  citationOf,
  downloads,
  type SharedPage,
} from '../../src/formats/index.ts';
import type { Page } from '../../src/library/index.ts';
import { embedPages } from '../../src/prerender/embed-pages.ts';
import { embedFiles } from '../../src/prerender/embed-files.ts';
import { embedScript } from '../../src/prerender/embed-template.tsx';
import { mapFiles } from '../../src/prerender/map-files.ts';
import { withdrawnPages } from '../../src/prerender/old-addresses.ts';
import { pageHtml } from '../../src/prerender/page-html.ts';
import { dossierFiles, siteFiles, sitemapEntries } from '../../src/prerender/site-files.ts';
import type { SitePage } from '../../src/prerender/site-pages.ts';
import { standingAt } from '../../src/prerender/standing.ts';
import { inlineScripts, type SiteParts } from '../../src/prerender/template.ts';
import { sitePages } from '../fixtures/site-pages.ts';
import { holdPage, holdPiece } from './markup.ts';

const standing = standingAt('https://rejoinder.example', '/');
const drawnAt = { standing, pictureOf: () => undefined, editions: {} };
const parts: SiteParts = {
  // As Vite builds it, but for the name.
  template: readFileSync('index.html', 'utf8').replace(
    '<script type="module" src="/src/main.tsx">',
    '<script type="module" crossorigin src="/assets/main.js">',
  ),
  policy: "default-src 'none'",
  css: '',
  fonts: [],
  lateFiles: {},
};

/** Holds what is made of a dossier to being text, wherever it is text: a page or an embed, and every file beside them. */
export async function holdDrawn(dossier: Dossier, share: number): Promise<void> {
  const pages = sitePages([dossier], dossier);
  const page = pages[Math.floor(share * pages.length)];
  assert.ok(page);
  holdPage(await pageHtml(parts, page, drawnAt), inlineScripts);
  holdShared(page.page);
  if (share < 0.15) holdEmbeds(dossier);
  else if (share < 0.3) for (const file of filesBeside(dossier, [page])) holdFile(...file);
  else if (share < 0.5) holdDownloads(dossier);
  else if (share < 0.6) holdMap(dossier);
}

function filesBeside(dossier: Dossier, pages: readonly SitePage[]): ReadonlyMap<string, string> {
  return new Map([
    ...siteFiles([dossier], sitemapEntries(pages, standing), standing),
    ...dossierFiles(dossier, pages, standing),
  ]);
}

function holdEmbeds(dossier: Dossier): void {
  for (const [, html] of embedFiles([dossier], standing, '')) holdPage(html, [embedScript]);
}

const sharedKinds: readonly string[] = ['board', 'claim', 'event', 'assessment', 'speaker'];

function isShared(page: Page): page is Page & SharedPage {
  return sharedKinds.includes(page.kind);
}

/** In texts to be pasted nothing turns round what it is pasted into. */
function holdShared(page: Page): void {
  if (!isShared(page)) return;
  const url = 'https://rejoinder.example/a/';
  const citation = citationOf(page, { url, accessed: '2026-10-04' });
  for (const text of [
    asPlainText(page, url),
    asMarkdown(page, url),
    asBibtex(citation),
    asRis(citation),
  ]) {
    const open = text.replaceAll(/\u2068[^\u2068\u2069\n]*\u2069/g, '');
    assert.doesNotMatch(open, /[\u202A-\u202E\u2066-\u2069]/, open);
    // oxlint-disable-next-line no-control-regex
    assert.doesNotMatch(text, /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/, text);
  }
}

function holdFile(path: string, text: string): void {
  if (/\.(?:xml|atom)$/.test(path)) assert.equal(XMLValidator.validate(text), true, path);
  if (!path.endsWith('oembed.json')) return;
  const answer: { readonly html: string; readonly url?: string } = JSON.parse(text);
  holdPiece(answer.html, ['iframe', 'script', 'p', 'a', 'div', 'blockquote']);
}

/** As a spreadsheet looks at a cell: past what is not seen, at the plain form of a sign. */
const formula = /^[\s\p{Cc}\p{Cf}]*[=+\-@]/u;

function holdDownloads(dossier: Dossier): void {
  for (const { file, write } of downloads) {
    const text = write(dossier, standing);
    if (/\.json(?:ld)?$/.test(file)) JSON.parse(text);
    if (!file.endsWith('.csv')) continue;
    const rows: string[][] = parseCsv(text, { record_delimiter: '\r\n' });
    for (const cell of rows.flat()) assert.doesNotMatch(cell.normalize('NFKC'), formula, file);
  }
}

const noOrder = { version: 1, first: [], middle: [], second: [] } as const;

function holdMap(dossier: Dossier): void {
  const svg = new Map(mapFiles(dossier, noOrder)).get(`dossiers/${dossier.id}/map.svg`) ?? '';
  assert.equal(XMLValidator.validate(svg), true, svg.slice(0, 200));
  assert.doesNotMatch(svg, /<(?:script|foreignObject|a|image|use|iframe)\b/);
}

/** Every path that a build of a dossier writes to, below its folder. */
export function writtenPaths(dossier: Dossier): readonly string[] {
  const pages: readonly Pick<SitePage, 'path'>[] = [
    ...sitePages([dossier], dossier),
    ...withdrawnPages(dossier),
    ...embedPages([dossier]),
  ];
  return [
    ...pages.map(({ path }) => `${path}index.html`),
    ...filesBeside(dossier, sitePages([dossier], dossier)).keys(),
    ...downloads.map(({ file }) => `dossiers/${dossier.id}/${file}`),
  ];
}
