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
  const inlineHashes = [css, ...inlineScripts].map(inlineHash);
  const policy = contentSecurityPolicy({ meta: true, inlineHashes });
  const manifest = readManifest(folder);
  const ownHashes = new Set<string>();
  const lateFilesAt = (source: string): LateFiles => {
    const files = lateFilesOf(manifest, source);
    const own = smallSheetOf(folder, files.styles);
    if (own === undefined) return files;
    const hash = inlineHash(own);
    ownHashes.add(hash);
    const hashes = [...inlineHashes, hash];
    const inlined = {
      css: own,
      policy: contentSecurityPolicy({ meta: true, inlineHashes: hashes }),
    };
    return { ...files, inlined };
  };
  const lateFiles = Object.fromEntries(
    Object.entries(lateSources).map(([page, source]) => [page, lateFilesAt(source)]),
  );
  return {
    parts: { template, css, policy, fonts: fontsOf(folder), lateFiles },
    inlineHashes: [...inlineHashes, ...ownHashes],
  };
}

/** The style sheets that the template links to. Those of what is loaded later stay files of their own. */
function styleSheetOf(folder: string, template: string): string {
  return [...template.matchAll(/<link rel="stylesheet"[^>]*href="[^"]*\/(assets\/[^"]+)"/g)]
    .map(([, file = '']) => readFileSync(join(folder, file), 'utf8').trim())
    .join('');
}

/** Style sheets that are together no larger than this, in bytes, stand in each page: a request costs more. */
const SMALL = 4096;

/** The style sheets of a kind of page, one after the other; `undefined` where they are none, or large. */
function smallSheetOf(folder: string, styles: readonly string[]): string | undefined {
  const css = styles
    .map((href) => readFileSync(join(folder, href.slice(site.base.length)), 'utf8').trim())
    .join('');
  return css !== '' && Buffer.byteLength(css) <= SMALL ? css : undefined;
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
