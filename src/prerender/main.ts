import { site } from '../app/index.ts';
import { embedHashesFile, inlineHashesFile } from '../serve/index.ts';
import { inLibraryOrder } from '../dossier/gate/index.ts';
import type { BuiltDossier, DossierBuildOptions } from './build-dossier.ts';
import { writeClaimIndex } from './claim-index.ts';
import { readDossier } from './dossier-files.ts';
import { embedInlineHashes } from './embed-files.ts';
import { hostFiles } from './host-files.ts';
import type { KeptSite } from './kept-site.ts';
import { libraryFiles } from './library-files.ts';
import { offlineFiles } from './offline-files.ts';
import { pageHtml, savedHtml, unknownHtml } from './page-html.ts';
import { tellProgress, terminalWriter } from './progress.ts';
import { siteFiles, sitemapEntries } from './site-files.ts';
import { commonPages } from './site-pages.ts';
import { sitePartsOf } from './site-parts.ts';
import { standingAt } from './standing.ts';
import { buildInThreads } from './threads.ts';
import { writeBelow } from './written.ts';

export interface PrerenderOptions {
  readonly build: DossierBuildOptions;
  /** The dossiers of the site in the order of their ids, each with the key of all that decides what is built of it. */
  readonly dossiers: readonly { readonly id: string; readonly key: string }[];
  /** What an earlier build left. */
  readonly kept: KeptSite;
  /** The script of the worker that saves for reading without a network. */
  readonly offlineWorker: string;
  /** The built script of a thread. */
  readonly threadScript: string;
  /** Tells whoever runs the build. */
  readonly say: (line: string) => void;
}

/** How many pages a site has, and how many of its dossiers had to be built. */
export interface Prerendered {
  readonly pages: number;
  readonly built: number;
}

/** Of more dossiers than this no line is said of each. */
const MOST_TOLD = 20;

/** Writes every page of the site as HTML that reads without script, and what goes with them. */
export async function prerender(options: PrerenderOptions): Promise<Prerendered> {
  const { folder, origin } = options.build;
  const all = await allDossiers(options);
  const { built } = all;
  const standing = standingAt(origin, site.base);
  const { parts, inlineHashes } = sitePartsOf(folder);
  const write = (path: string, text: string): void => writeBelow(folder, path, text);

  const featured = readDossier(options.build.dossiersFolder, site.featured);
  const featuredPicture = built.find(({ entry }) => entry.heading.id === featured.id)?.picture;
  const keys = new Map<string, string>(options.dossiers.map(({ id, key }) => [id, key]));
  const inOrder = inLibraryOrder(built, ({ entry }) => entry);
  const entries = inOrder.map(({ entry }) => entry);
  const common = commonPages(entries, featured);
  const editions = Object.fromEntries(
    built.map(({ entry, edition }) => [entry.heading.id, edition]),
  );
  for (const page of common) {
    const pictureOf = () => (page.page.kind === 'board' ? featuredPicture : undefined);
    write(`${page.path}index.html`, await pageHtml(parts, page, { standing, pictureOf, editions }));
  }
  write('404.html', await unknownHtml(parts));
  const sitemap = [
    ...sitemapEntries(common, standing),
    ...built.flatMap((dossier) => dossier.sitemap),
  ];
  const feeds = built.map(({ feed }) => feed);
  for (const [path, text] of siteFiles(feeds, sitemap, standing)) write(path, text);
  for (const [path, text] of libraryFiles(entries)) write(path, text);
  writeClaimIndex(
    folder,
    inOrder.map(({ entry }) => {
      const key = keys.get(entry.heading.id) ?? '';
      return { entry, claims: () => options.kept.claimsOf(key) };
    }),
  );
  const embedHashes = embedInlineHashes(options.build.embedCss);
  const offline = offlineFiles({
    folder,
    editions,
    home: site.featured,
    savedPage: savedHtml(parts),
    worker: options.offlineWorker,
  });
  for (const [path, text] of offline) write(path, text);
  for (const [path, text] of hostFiles(site.base, { inlineHashes, embedHashes })) write(path, text);
  write(inlineHashesFile, JSON.stringify(inlineHashes));
  write(embedHashesFile, JSON.stringify(embedHashes));
  const pages = built.reduce((sum, dossier) => sum + dossier.pages, common.length + 1);
  return { pages, built: all.anew };
}

type Known = Omit<BuiltDossier, 'claims'>;

/** What is to be known of every dossier, in their order; those that cannot be taken over are built. */
async function allDossiers({
  build,
  dossiers,
  kept,
  threadScript,
  say,
}: PrerenderOptions): Promise<{
  readonly built: readonly Known[];
  readonly anew: number;
}> {
  const known = new Map<string, Known>();
  for (const { id, key } of dossiers) {
    const before = kept.takeOver(id, key);
    if (before) known.set(id, before);
  }
  const keys = new Map(dossiers.map(({ id, key }) => [id, key]));
  const ids = dossiers.map(({ id }) => id).filter((id) => !known.has(id));
  const progress = tellProgress({
    what: 'Building dossiers',
    total: ids.length,
    say,
    now: Date.now,
    rewrite: terminalWriter(),
  });
  await buildInThreads({
    script: threadScript,
    ids,
    build,
    say: ids.length > MOST_TOLD ? () => undefined : say,
    onBuilt: (id, built) => {
      const { claims: _claims, ...rest } = built;
      known.set(id, rest);
      kept.keep(id, keys.get(id) ?? '', built);
      if (ids.length > 1) progress.step();
    },
  });
  progress.end();
  return { built: dossiers.flatMap(({ id }) => known.get(id) ?? []), anew: ids.length };
}
