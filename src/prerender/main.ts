import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { site } from '../app/index.ts';
import { embedHashesFile, inlineHashesFile } from '../serve/index.ts';
import { featuredOf, readDossiers } from './dossier-files.ts';
import { downloadFiles } from './downloads.ts';
import { embedFiles } from './embed-files.ts';
import { hostFiles } from './host-files.ts';
import { withdrawnPages } from './old-addresses.ts';
import { pageHtml, savedHtml, unknownHtml, withdrawnHtml } from './page-html.ts';
import { findMapOrders, mapFiles } from './map-files.ts';
import { dossierEditions, offlineFiles } from './offline-files.ts';
import { drawPictures, type Pictures } from './pictures/draw-pictures.ts';
import { siteFiles } from './site-files.ts';
import { sitePages } from './site-pages.ts';
import { sitePartsOf } from './site-parts.ts';
import { standingAt } from './standing.ts';

export interface PrerenderOptions {
  /** The built client, whose `index.html` is the template of every page. */
  readonly folder: string;
  readonly dossiersFolder: string;
  /** Where the site will stand, such as `https://example.org`; without it pages name no canonical address. */
  readonly origin: string | undefined;
  /** The style sheet that stands in every embed. */
  readonly embedCss: string;
  /** The script of the worker that saves for reading without a network. */
  readonly offlineWorker: string;
  /** Whether link previews are drawn. */
  readonly hasPictures: boolean;
  /** Tells whoever runs the build. */
  readonly say: (line: string) => void;
}

const withoutPictures: Pick<Pictures, 'pictureOf'> = { pictureOf: () => undefined };

/** Writes every page of the site as HTML that reads without script, and what goes with them. Returns how many pages. */
export async function prerender(options: PrerenderOptions): Promise<number> {
  const { folder, origin, say } = options;
  const write = (path: string, text: string): void => writeBelow(folder, path, text);
  const standing = standingAt(origin, site.base);
  const dossiers = readDossiers(options.dossiersFolder);
  const { parts, inlineHashes } = sitePartsOf(folder);
  const { pictureOf } = options.hasPictures
    ? await drawPictures({ folder, dossiers, say })
    : withoutPictures;

  const mapOrders = await findMapOrders(dossiers, say);
  for (const [path, text] of mapFiles(dossiers, mapOrders)) write(path, text);
  const { editions, lists } = dossierEditions(folder, dossiers);
  for (const [path, text] of lists) write(path, text);

  const pages = sitePages(dossiers, featuredOf(dossiers, site.featured), mapOrders);
  for (const page of pages) {
    write(`${page.path}index.html`, await pageHtml(parts, page, { standing, pictureOf, editions }));
  }
  const withdrawn = dossiers.flatMap(withdrawnPages);
  for (const page of withdrawn) write(`${page.path}index.html`, await withdrawnHtml(parts, page));
  write('404.html', await unknownHtml(parts));
  const embeds = embedFiles(dossiers, standing, options.embedCss);
  for (const [path, html] of embeds.files) write(path, html);

  for (const [path, text] of siteFiles(dossiers, pages, standing, pictureOf)) write(path, text);
  for (const [path, text] of downloadFiles(dossiers, standing)) write(path, text);
  const offline = offlineFiles({
    folder,
    editions,
    home: site.featured,
    savedPage: savedHtml(parts),
    worker: options.offlineWorker,
  });
  for (const [path, text] of offline) write(path, text);
  const hashes = { inlineHashes, embedHashes: embeds.inlineHashes };
  for (const [path, text] of hostFiles(site.base, hashes)) write(path, text);
  write(inlineHashesFile, JSON.stringify(hashes.inlineHashes));
  write(embedHashesFile, JSON.stringify(hashes.embedHashes));
  return pages.length + withdrawn.length + 1 + embeds.files.length;
}

/** Ids are held to a spelling that is safe in any path. Should one ever get by, nothing is written outside the folder. */
function writeBelow(folder: string, path: string, text: string): void {
  const file = join(folder, path);
  if (relative(resolve(folder), resolve(file)).startsWith('..')) {
    throw new Error(`"${path}" would be written outside ${folder}.`);
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
