import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { site } from '../app/index.ts';
import { contentSecurityPolicy, inlineHash } from '../serve/index.ts';
import { earlyScript, type SiteParts } from './template.ts';

/** What every page of a build has in common, read from the built client in `folder`. */
export function sitePartsOf(folder: string): {
  readonly parts: SiteParts;
  readonly inlineHashes: readonly string[];
} {
  const template = readFileSync(join(folder, 'index.html'), 'utf8');
  const css = styleSheetOf(folder, template);
  const inlineHashes = [css, earlyScript].map(inlineHash);
  const policy = contentSecurityPolicy({ meta: true, inlineHashes });
  return { parts: { template, css, policy, fonts: fontsOf(folder) }, inlineHashes };
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
