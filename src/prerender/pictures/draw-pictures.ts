import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Dossier } from '../../dossier/index.ts';
import { siteName } from '../../formats/index.ts';
import type { Page } from '../../library/index.ts';
import { digestsOf, loadTypefaces } from './faces.ts';
import { readPalette } from './palette.ts';
import { openPictureCache, type PictureCache } from './picture-cache.ts';
import {
  claimPath,
  dossierPath,
  missingSentence,
  plannedPictures,
  type PlannedPicture,
} from './planned-pictures.ts';
import { tellProgress, terminalWriter } from '../progress.ts';
import { drawingLibrary, rasterise } from './rasterise.ts';
import { pictureSize } from './shapes.ts';
import { svgOf } from './svg.ts';
import { createTypesetter } from './typesetter.ts';

/** What the pictures are drawn from, and where they go. */
export interface DrawPicturesOptions {
  /** The built site: pictures stand beside the pages they are of. */
  readonly folder: string;
  readonly dossiers: readonly Dossier[];
  /** Where pictures of earlier builds are kept; by default below `node_modules`, or in `REJOINDER_CACHE`. */
  readonly cacheFolder?: string;
  readonly say: (line: string) => void;
}

/** A drawn picture, as a page's head is to name it. */
export interface PagePicture {
  /** Path below the base. */
  readonly path: string;
  /** The first eight hexadecimal digits of its SHA-256, so that a changed picture gets a new address. */
  readonly digest: string;
  readonly width: number;
  readonly height: number;
  /** The same in words. */
  readonly alt: string;
}

/** The pictures of a site. */
export interface Pictures {
  /** A claim's page has its own picture, the others have their dossier's; pages of no dossier have none. */
  readonly pictureOf: (page: Page) => PagePicture | undefined;
  /** The picture of a dossier itself. */
  readonly ownPicture: (dossier: Dossier['id']) => PagePicture | undefined;
  /** How many were drawn by this build; the others were kept from an earlier one. */
  readonly drawnAnew: number;
}

/** Part of the key of every kept picture: to be raised when the same SVG is to become another file. */
const edition = 'edition 1';

/** As many as the library draws at once on a small machine; more only wait in memory. */
const lanes = 2;

/** Read once, however many dossiers are drawn one after the other. */
let loadedTypefaces: ReturnType<typeof loadTypefaces> | undefined;

/** Draws the preview of every claim and every dossier into the site, taking from the cache what is there. */
export async function drawPictures(options: DrawPicturesOptions): Promise<Pictures> {
  const typefaces = await (loadedTypefaces ??= loadTypefaces());
  const type = createTypesetter(typefaces);
  const palette = readPalette();
  const planned = options.dossiers.flatMap((dossier) =>
    plannedPictures(dossier, siteName, typefaces, type),
  );
  const missing = missingSentence(planned);
  if (missing) options.say(missing);
  const makers = [edition, drawingLibrary(), ...digestsOf(typefaces)];
  const cache = openPictureCache(options.cacheFolder ?? defaultCacheFolder(), makers);
  const waiting = planned.filter((one) => one.missing.length === 0);
  const progress = tellProgress({
    ...options,
    what: 'Drawing pictures',
    total: waiting.length,
    now: Date.now,
    rewrite: terminalWriter(),
  });
  const drawn = new Map<string, PagePicture>();
  let drawnAnew = 0;
  await inLanes(waiting, async ({ path, picture }) => {
    const svg = svgOf(picture, palette, type);
    const kept = await cache.find(svg);
    const png = kept ?? (await drawAndKeep(svg, cache));
    await put(join(options.folder, path), png);
    const digest = createHash('sha256').update(png).digest('hex').slice(0, 8);
    drawn.set(path, { path, digest, ...pictureSize, alt: picture.alt });
    if (!kept) drawnAnew += 1;
    progress.step();
  });
  progress.end();
  return {
    pictureOf: (page) => pictureAmong(drawn, page),
    ownPicture: (dossier) => drawn.get(dossierPath(dossier)),
    drawnAnew,
  };
}

function defaultCacheFolder(): string {
  return process.env['REJOINDER_CACHE'] || 'node_modules/.cache/rejoinder/pictures';
}

async function drawAndKeep(svg: string, cache: PictureCache): Promise<Buffer> {
  const png = await rasterise(svg);
  await cache.keep(svg, png);
  return png;
}

async function put(path: string, png: Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, png);
}

function pictureAmong(
  drawn: ReadonlyMap<string, PagePicture>,
  page: Page,
): PagePicture | undefined {
  if (!('heading' in page)) return undefined;
  const { id } = page.heading;
  const own = page.kind === 'claim' ? drawn.get(claimPath(id, page.claim.id)) : undefined;
  return own ?? drawn.get(dossierPath(id));
}

/** Works through a list, a few at a time. */
async function inLanes(
  planned: readonly PlannedPicture[],
  work: (one: PlannedPicture) => Promise<void>,
): Promise<void> {
  const waiting = planned.values();
  await Promise.all(
    Array.from({ length: lanes }, async () => {
      for (const one of waiting) await work(one);
    }),
  );
}
