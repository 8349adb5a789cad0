import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lateSources, site } from '../app/index.ts';
import { contentSecurityPolicy, inlineHash } from '../serve/index.ts';
import { inlineScripts, type LateFiles, type SiteParts } from './template.ts';

/** What every page of a build has in common, read from the built client in `folder`. */
export function sitePartsOf(folder: string): {
  readonly parts: SiteParts;
  readonly inlineHashes: readonly string[];
} {
  const template = readFileSync(join(folder, 'index.html'), 'utf8');
  const css = styleSheetOf(folder, template);
  const everywhere = [css, ...inlineScripts].map(inlineHash);
  const policyWith = (own: readonly string[]): string =>
    contentSecurityPolicy({ meta: true, inlineHashes: [...everywhere, ...own] });
  const manifest = readManifest(folder);
  const late = Object.entries(lateSources).map(([page, source]) => {
    const files = lateFilesOf(manifest, source);
    const own = smallSheetOf(folder, files.styles);
    if (own === undefined) return { page, files, hashes: [] };
    const hashes = [inlineHash(own)];
    return { page, files: { ...files, inlined: { css: own, policy: policyWith(hashes) } }, hashes };
  });
  return {
    parts: {
      template,
      css,
      policy: policyWith([]),
      fonts: fontsOf(folder),
      lateFiles: Object.fromEntries(late.map(({ page, files }) => [page, files])),
    },
    inlineHashes: [...new Set([...everywhere, ...late.flatMap(({ hashes }) => hashes)])],
  };
}

/** The style sheets that the template links to. Those of what is loaded later come apart. */
function styleSheetOf(folder: string, template: string): string {
  const linked = template.matchAll(/<link rel="stylesheet"[^>]*href="[^"]*\/(assets\/[^"]+)"/g);
  return sheetOf(
    folder,
    [...linked].map(([, file = '']) => file),
  );
}

/** Style sheets that are together no larger than this, in bytes, stand in each page: a request costs more. */
const SMALL = 4096;

/** The style sheet of a kind of page; `undefined` where it has none, or a large one. */
function smallSheetOf(folder: string, styles: readonly string[]): string | undefined {
  const css = sheetOf(
    folder,
    styles.map((href) => href.slice(site.base.length)),
  );
  return css !== '' && Buffer.byteLength(css) <= SMALL ? css : undefined;
}

/** Files of a built folder as one style sheet. */
function sheetOf(folder: string, files: readonly string[]): string {
  return files.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('');
}

/** What Vite says of the files it built, by the source each was built of. */
type Manifest = Readonly<
  Record<
    string,
    {
      readonly file: string;
      readonly css?: readonly string[];
      readonly imports?: readonly string[];
    }
  >
>;

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'assets/manifest.json'), 'utf8'));
}

/** What is loaded with a module that comes late, without what every page has anyway. */
function lateFilesOf(manifest: Manifest, source: string): LateFiles {
  const all = withImports(manifest, source).filter(
    (one) => !withImports(manifest, 'index.html').includes(one),
  );
  const entries = all.flatMap((one) => manifest[one] ?? []);
  if (entries.length === 0) throw new Error(`the built client has no ${source}`);
  return {
    scripts: hrefs(entries.map(({ file }) => file)),
    styles: hrefs(entries.flatMap(({ css = [] }) => css)),
  };
}

function hrefs(files: readonly string[]): readonly string[] {
  return [...new Set(files)].map((file) => site.base + file);
}

function withImports(manifest: Manifest, source: string): readonly string[] {
  const found = new Set([source]);
  for (const one of found) manifest[one]?.imports?.forEach((next) => found.add(next));
  return [...found];
}

function fontsOf(folder: string): readonly string[] {
  const manifest = readFileSync(join(folder, 'assets/manifest.json'), 'utf8');
  const files = manifest.match(/assets\/[\w.-]+-latin-wght-normal-[\w-]+\.woff2/g) ?? [];
  return [...new Set(files)].map((file) => site.base + file);
}
