import { embedHeaders, forAnybody, securityHeaders } from '../serve/index.ts';

/** Headers by their names. */
export type Headers = Readonly<Record<string, string>>;

/** The digests that the two policies let through. */
export interface PolicyHashes {
  readonly inlineHashes: readonly string[];
  readonly embedHashes: readonly string[];
}

/**
 * Paths below the base of up to three parts: every page and file of a site but its embeds, which have four. Written out
 * by length because `*` would take in the embeds too, and hosts disagree on what becomes of a header given twice:
 * Cloudflare joins both values, so that the stricter policy wins; others send one of them.
 */
const sitePaths = ['', ':first', ':first/', ':first/:second', ':first/:second/'].concat([
  ':first/:second/:third',
  ':first/:second/:third/',
]);

const embedPaths = [':dossier/embed/:folder/:record', ':dossier/embed/:folder/:record/'];

/** The `_headers` file that several static hosts read: the headers that `npm start` sends too. */
export function hostHeaders(base: string, { inlineHashes, embedHashes }: PolicyHashes): string {
  const site = securityHeaders({ inlineHashes });
  const embed = embedHeaders({ inlineHashes: embedHashes });
  const common = Object.keys(site).filter((name) => site[name] === embed[name]);
  return [
    block(`${base}*`, only(site, common)),
    ...sitePaths.map((path) => block(base + path, without(site, common))),
    ...embedPaths.map((path) => block(base + path, without(embed, common))),
    block(`${base}embed.js`, forAnybody),
    // The worker that saves is the one file that tells of a new version, so no host may hold it back.
    block(`${base}sw.js`, { 'Cache-Control': 'no-cache' }),
    block(`${base}assets/*`, { 'Cache-Control': 'public, max-age=31536000, immutable' }),
  ].join('');
}

function block(path: string, headers: Headers): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${path}\n${lines.join('')}`;
}

function only(headers: Headers, names: readonly string[]): Headers {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => names.includes(name)));
}

function without(headers: Headers, names: readonly string[]): Headers {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name)));
}
