import { embedHeaders, forAnybody, securityHeaders } from '../serve/index.ts';
import type { Headers, PolicyHashes } from './host-headers.ts';

/** Headers for the paths of a site that are of one form, or for all that are not. */
export interface HostRule {
  /** A regular expression that a path below the base has to match as a whole, as every host reads it. */
  readonly path: string;
  readonly isForOthers?: true;
  readonly headers: Headers;
}

const embedPath = String.raw`[^/]+/embed/[^/]+/[^/]+/?(?:index\.html)?`;

/** What a site's host has to send, for hosts that are told paths so. No path is given a header twice. */
export function hostRules({ inlineHashes, embedHashes }: PolicyHashes): readonly HostRule[] {
  return [
    { path: embedPath, headers: embedHeaders({ inlineHashes: embedHashes }) },
    { path: embedPath, isForOthers: true, headers: securityHeaders({ inlineHashes }) },
    { path: String.raw`embed\.js`, headers: forAnybody },
    { path: 'assets/.*', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
  ];
}
