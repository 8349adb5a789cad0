import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { readObjections } from '../address/index.ts';
import { buildEmbedStyles } from './embed-styles.ts';
import { buildOfflineWorker } from './offline-worker.ts';
import { normaliseBasePath } from '../serve/index.ts';
import type { DossierBuildOptions } from './build-dossier.ts';
import { clearUsualDossiers, dossiersFolderOf, featuredOf } from './dossier-files.ts';
import { keptFolderOf, openKeptSite, setAside } from './kept-site.ts';
import type { prerender as Prerender } from './main.ts';
import { readSiteUrl } from './site-url.ts';
import { surveyDossiers } from './survey.ts';

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
  const keptFolder = keptFolderOf(folder);
  const dossiers = surveyDossiers(dossiersFolder, join(keptFolder, 'survey.json'));
  tellUnrecorded(dossiers.filter(({ recorded }) => !recorded).map(({ id }) => id));
  // The configuration need not look for it again, three times over.
  process.env['FEATURED_DOSSIER'] = featuredOf(dossiers, process.env['FEATURED_DOSSIER']).id;
  const aside = setAside(folder);
  await build({
    logLevel: 'warn',
    build: {
      rolldownOptions: {
        output: {
          // What every page starts with is one file: in several, each is a request more and compressed by itself.
          codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] },
        },
      },
    },
  });
  clearUsualDossiers(dossiersFolder, folder);
  await build({
    // The gate is one file with the rest here, which Vite would remark on: nothing is loaded lazily on Node.
    logLevel: 'error',
    build: {
      ssr: true,
      outDir: drawing,
      copyPublicDir: false,
      rollupOptions: {
        input: { main: 'src/prerender/main.ts', thread: 'src/prerender/thread.ts' },
        output: { entryFileNames: '[name].js' },
      },
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
  const options = { folder, dossiersFolder, origin, embedCss, hasPictures: !values['no-pictures'] };
  const offlineWorker = await buildOfflineWorker();
  const program = programDigest(options);
  const kept = openKeptSite(folder, aside, keptFolder);
  const { pages, built } = await prerender({
    build: options,
    offlineWorker,
    dossiers: dossiers.map(({ id, digest }) => ({ id, key: keyOf(program, id, digest) })),
    kept,
    threadScript: resolve(drawing, 'thread.js'),
    say: console.log,
  });
  kept.tidy();
  rmSync(drawing, { recursive: true });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  const unchanged = dossiers.length - built;
  console.log(
    `${pages} pages in ${folder}/, ${seconds} s, at most ${memory} MB; ${unchanged} of ${dossiers.length} dossiers had not changed.`,
  );
}

/** The digest of all that decides what is built of a dossier besides the dossier itself. */
function programDigest(options: DossierBuildOptions): string {
  const hash = createHash('sha256').update(JSON.stringify(options));
  const bundle = readdirSync(drawing, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  const others = ['index.html', 'assets/manifest.json'].map((name) => join(folder, name));
  for (const path of [...bundle, ...others, 'src/ui/tokens.css', 'package-lock.json']) {
    hash.update(path).update(readFileSync(path));
  }
  return hash.digest('hex');
}

function keyOf(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

function tellUnrecorded(ids: readonly string[]): void {
  for (const id of ids.slice(0, 20)) {
    console.log(
      `The ids of ${id} are not recorded yet: npm run dossier:record -- ${dossiersFolder}/${id}/dossier.json`,
    );
  }
  if (ids.length > 20) console.log(`So it is with ${ids.length - 20} more.`);
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
