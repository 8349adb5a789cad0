import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { headOf, site } from '../app/index.ts';
import type { PageSeed } from '../library/index.ts';
import { contentSecurityPolicy, inlineHash, inlineHashesFile } from '../serve/index.ts';
import { featuredOf, readDossiers } from './dossier-files.ts';
import { hostHeaders } from './host-headers.ts';
import { withdrawnPages, type WithdrawnPage } from './old-addresses.ts';
import { renderPage } from './render-page.tsx';
import { sitePages, type SitePage } from './site-pages.ts';
import { earlyScript, fillTemplate, type SiteParts } from './template.ts';

export interface PrerenderOptions {
  /** The built client, whose `index.html` is the template of every page. */
  readonly folder: string;
  readonly dossiersFolder: string;
  /** Where the site will stand, such as `https://example.org`; without it pages name no canonical address. */
  readonly siteUrl: string | undefined;
}

/** Writes every page of the site as HTML that reads without script. Returns how many. */
export async function prerender(options: PrerenderOptions): Promise<number> {
  const { folder, siteUrl } = options;
  const dossiers = readDossiers(options.dossiersFolder);
  const pages = sitePages(dossiers, featuredOf(dossiers, site.featured));
  const css = styleSheetOf(folder);
  const inlineHashes = [css, earlyScript].map(inlineHash);
  const parts: SiteParts = {
    template: readFileSync(join(folder, 'index.html'), 'utf8'),
    css,
    policy: contentSecurityPolicy({ meta: true, inlineHashes }),
    fonts: fontsOf(folder),
  };
  for (const page of pages) {
    const html = await buildPage(parts, page, siteUrl);
    write(join(folder, page.path, 'index.html'), html);
  }
  const withdrawn = dossiers.flatMap(withdrawnPages);
  for (const page of withdrawn) {
    write(join(folder, page.path, 'index.html'), await buildWithdrawnPage(parts, page));
  }
  write(join(folder, '404.html'), await buildUnknownPage(parts));
  write(join(folder, '_headers'), hostHeaders(site.base, inlineHashes));
  write(join(folder, inlineHashesFile), JSON.stringify(inlineHashes));
  return pages.length + withdrawn.length + 1;
}

async function buildPage(
  parts: SiteParts,
  { path, canonical, page, isOld }: SitePage,
  siteUrl: string | undefined,
): Promise<string> {
  const oldPath = isOld && path;
  const seed: PageSeed = { path: canonical, oldPath, page, findings: [] };
  const href = site.base + canonical.slice(1);
  return fillTemplate(parts, {
    head: headOf(page),
    markup: await renderPage(href, seed),
    seed,
    // An old address names the present one even where the site does not know its own: two pages are never one.
    canonical: siteUrl ? new URL(href.slice(1), `${siteUrl}/`).href : isOld && href,
    moved: isOld && { what: page.kind, href },
    isFiltered: page.kind === 'board',
    isIndexed: true,
  });
}

/** The page at the address of a record that was withdrawn. It carries no seed: script asks the dossier, and it says so. */
async function buildWithdrawnPage(
  parts: SiteParts,
  { path, kind, dossier }: WithdrawnPage,
): Promise<string> {
  return fillTemplate(parts, {
    head: {
      title: `Withdrawn ${kind} · Rejoinder`,
      description: `This ${kind} has been withdrawn from “${dossier.title}”.`,
    },
    markup: await renderPage(site.base + path.slice(1), undefined, dossier),
    seed: undefined,
    canonical: undefined,
    isFiltered: false,
    isIndexed: false,
  });
}

/** The page for every address that is no page's: script then looks whether it can say more. */
async function buildUnknownPage(parts: SiteParts): Promise<string> {
  return fillTemplate(parts, {
    head: { title: 'No such page · Rejoinder', description: 'There is no page at this address.' },
    markup: await renderPage(`${site.base}no/such/page/here/`, undefined),
    seed: undefined,
    canonical: undefined,
    isFiltered: false,
    isIndexed: false,
  });
}

/** The built style sheets, their addresses made to hold from any page they stand in. */
function styleSheetOf(folder: string): string {
  const assets = join(folder, 'assets');
  return readdirSync(assets)
    .filter((name) => name.endsWith('.css'))
    .map((name) => readFileSync(join(assets, name), 'utf8').trim())
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
