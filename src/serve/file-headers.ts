import type { ListedHashes } from './inline-hashes.ts';
import { embedHeaders, forAnybody, securityHeaders } from './policy.ts';

/** The script of ours that runs in pages of others. */
const embedScript = 'embed.js';

const embedPage = /^[^/]+\/embed\/.*\.html$/;

/** The headers of a file, by its path inside the built folder, where they are not those of the rest of the site. */
export function headersOfFile(
  file: string,
  { inlineHashes, embedHashes }: ListedHashes,
): Readonly<Record<string, string>> | undefined {
  if (embedPage.test(file)) return embedHeaders({ inlineHashes: embedHashes });
  if (file === embedScript) return { ...securityHeaders({ inlineHashes }), ...forAnybody };
  return undefined;
}
