import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createHref } from '../address/index.ts';
import { headOf, site } from '../app/index.ts';
import type { Dossier } from '../dossier/index.ts';
import { pageJsonLd, siteName } from '../formats/index.ts';
import type { PageSeed } from '../library/index.ts';
import {
  contentSecurityPolicy,
  embedContentSecurityPolicy,
  embedHashesFile,
  inlineHash,
  inlineHashesFile,
} from '../serve/index.ts';
import { featuredOf, readDossiers } from './dossier-files.ts';
import { embedPages } from './embed-pages.ts';
import { embedHtml, embedScript, type EmbedParts } from './embed-template.tsx';
import { downloadFiles } from './downloads.ts';
import { hostHeaders } from './host-headers.ts';
import { drawPictures } from './pictures/draw-pictures.ts';
import { renderPage } from './render-page.tsx';
import { sharingOf, type PictureOf } from './sharing.ts';
import { siteFiles } from './site-files.ts';
import { sitePages, type SitePage } from './site-pages.ts';
import { standingAt, type Standing } from './standing.ts';
import { earlyScript, fillTemplate, type SiteParts } from './template.ts';

export interface PrerenderOptions {
  /** The built client, whose `index.html` is the template of every page. */
  readonly folder: string;
  readonly dossiersFolder: string;
  /** Where the site will stand, such as `https://example.org`; without it pages name no canonical address. */
  readonly origin: string | undefined;
  /** The style sheet that stands in every embed. */
  readonly embedCss: string;
  /** Tells whoever runs the build. */
  readonly say: (line: string) => void;
}

/** Writes every page of the site as HTML that reads without script. Returns how many. */
export async function prerender(options: PrerenderOptions): Promise<number> {
  const { folder, origin, say } = options;
  const standing = standingAt(origin, site.base);
  const dossiers = readDossiers(options.dossiersFolder);
  const pages = sitePages(dossiers, featuredOf(dossiers, site.featured));
  const template = readFileSync(join(folder, 'index.html'), 'utf8');
  const css = styleSheetOf(folder, template);
  const inlineHashes = [css, earlyScript].map(inlineHash);
  const parts: SiteParts = {
    template,
    css,
    policy: contentSecurityPolicy({ meta: true, inlineHashes }),
    fonts: fontsOf(folder),
  };
  const { pictureOf } = await drawPictures({ folder, dossiers, say });
  for (const page of pages) {
    const html = await buildPage(parts, page, standing, pictureOf);
    write(join(folder, page.path, 'index.html'), html);
  }
  const files = [
    ...siteFiles(dossiers, pages, standing, pictureOf),
    ...downloadFiles(dossiers, standing),
  ];
  for (const [path, text] of files) write(join(folder, path), text);
  write(join(folder, '404.html'), await buildUnknownPage(parts));
  const embedHashes = [options.embedCss, embedScript].map(inlineHash);
  const embeds = writeEmbeds(options, dossiers, standing, embedHashes);
  write(join(folder, '_headers'), hostHeaders(site.base, { inlineHashes, embedHashes }));
  write(join(folder, inlineHashesFile), JSON.stringify(inlineHashes));
  write(join(folder, embedHashesFile), JSON.stringify(embedHashes));
  return pages.length + 1 + embeds;
}

function writeEmbeds(
  { folder, embedCss }: PrerenderOptions,
  dossiers: readonly Dossier[],
  standing: Standing,
  inlineHashes: readonly string[],
): number {
  const parts: EmbedParts = {
    css: embedCss,
    policy: embedContentSecurityPolicy({ meta: true, inlineHashes }),
    hrefOf: createHref(site.base),
  };
  const embeds = embedPages(dossiers);
  for (const { path, canonical, page } of embeds) {
    const html = embedHtml(parts, {
      page,
      head: headOf(page),
      canonical: standing.absolute(canonical),
    });
    write(join(folder, path, 'index.html'), html);
  }
  return embeds.length;
}

async function buildPage(
  parts: SiteParts,
  { canonical, page }: SitePage,
  standing: Standing,
  pictureOf: PictureOf,
): Promise<string> {
  const seed: PageSeed = { path: canonical, page, findings: [] };
  return fillTemplate(parts, {
    head: headOf(page),
    markup: await renderPage(site.base.slice(0, -1) + canonical, seed),
    seed,
    canonical: standing.absolute(canonical),
    sharing: sharingOf(page, standing, pictureOf(page)),
    jsonLd: pageJsonLd(page, standing),
    isFiltered: page.kind === 'board',
    isIndexed: true,
  });
}

/** The page for every address that is no page's: script then looks whether it can say more. */
async function buildUnknownPage(parts: SiteParts): Promise<string> {
  return fillTemplate(parts, {
    head: {
      name: 'No such page',
      title: `No such page · ${siteName}`,
      description: 'There is no page at this address.',
    },
    markup: await renderPage(`${site.base}no/such/page/here/`, undefined),
    seed: undefined,
    canonical: undefined,
    isFiltered: false,
    isIndexed: false,
  });
}

/** The style sheets that the template links to. Those of what is loaded later stay files of their own. */
function styleSheetOf(folder: string, template: string): string {
  return [...template.matchAll(/<link rel="stylesheet"[^>]*href="[^"]*\/(assets\/[^"]+)"/g)]
    .map(([, file = '']) => readFileSync(join(folder, file), 'utf8').trim())
    .join('');
}

function fontsOf(folder: string): readonly string[] {
  const manifest = readFileSync(join(folder, 'assets/manifest.json'), 'utf8');
  const files = manifest.match(/assets\/[\w.-]+-latin-wght-normal-[\w-]+\.woff2/g) ?? [];
  return [...new Set(files)].map((file) => site.base + file);
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
