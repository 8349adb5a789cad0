import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { readObjections } from '../address/index.ts';
import { buildEmbedStyles } from './embed-styles.ts';
import { buildOfflineWorker } from './offline-worker.ts';
import { normaliseBasePath } from '../serve/index.ts';
import { dossiersFolderOf, publishDossiers, readDossiers } from './dossier-files.ts';
import { holdToLedgers } from './id-ledgers.ts';
import type { prerender as Prerender } from './main.ts';
import { readSiteUrl } from './site-url.ts';

const { values } = parseArgs({
  options: {
    base: { type: 'string' },
    folder: { type: 'string' },
    dossiers: { type: 'string' },
    site: { type: 'string' },
    // For whoever only wants to look at the pages: drawing takes longest.
    'no-pictures': { type: 'boolean', default: false },
  },
});
// The configuration reads these, for the browser's build and for the one that draws the pages.
if (values.base) process.env['BASE_PATH'] = values.base;
const folder = values.folder ?? process.env['SITE_FOLDER'] ?? 'dist';
process.env['SITE_FOLDER'] = folder;
if (values.dossiers) process.env['DOSSIERS_FOLDER'] = values.dossiers;
const dossiersFolder = dossiersFolderOf(process.env);

const drawing = `build/prerender-${folder.replaceAll(/[^\w-]/g, '_')}`;

/** Builds the site: what the browser runs, then every page, drawn by the same components. */
async function buildSite(origin: string | undefined): Promise<void> {
  const started = Date.now();
  // Before anything is written: a site that would break a published link is not built.
  const unrecorded = holdToLedgers(dossiersFolder, readDossiers(dossiersFolder));
  for (const id of unrecorded) {
    console.log(
      `The ids of ${id} are not recorded yet: npm run dossier:record -- ${dossiersFolder}/${id}/dossier.json`,
    );
  }
  await build({ logLevel: 'warn' });
  publishDossiers(dossiersFolder, folder);
  await build({
    // The gate is one file with the rest here, which Vite would remark on: nothing is loaded lazily on Node.
    logLevel: 'error',
    build: {
      ssr: 'src/prerender/main.ts',
      outDir: drawing,
      copyPublicDir: false,
      rollupOptions: { output: { entryFileNames: 'main.js' } },
    },
  });
  const { href } = pathToFileURL(resolve(drawing, 'main.js'));
  const { prerender }: { prerender: typeof Prerender } = await import(href);
  if (!origin) {
    console.log(
      'SITE_URL is not set: pages will name no canonical address, and there will be no site map, feed or oEmbed.',
    );
  }
  const embedCss = await buildEmbedStyles();
  const offlineWorker = await buildOfflineWorker();
  const pages = await prerender({
    folder,
    dossiersFolder,
    origin,
    embedCss,
    offlineWorker,
    hasPictures: !values['no-pictures'],
    say: console.log,
  });
  rmSync(drawing, { recursive: true });
  console.log(`${pages} pages in ${folder}/, ${((Date.now() - started) / 1000).toFixed(1)} s.`);
}

const base = normaliseBasePath(process.env['BASE_PATH']);
const siteUrl = readSiteUrl(values.site ?? process.env['SITE_URL'], base);
const objections = readObjections(process.env['OBJECTIONS_URL']);
if (!siteUrl.ok) refuse(siteUrl.sentence);
else if (!objections.ok) refuse(objections.sentence);
else await buildSite(siteUrl.origin);

function refuse(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}
