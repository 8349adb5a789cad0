/**
 * Names of the Trusted Types policies scripts may create. Neither React nor TanStack Router assigns markup or a script's
 * address from a string. `new Worker(url)` and `serviceWorker.register(url)` do, and `library/worker-url.ts` has the one policy
 * that lets them; so would drawing a `<script>` in the browser, which nothing here does. A reader's own saved
 * page is parsed into a document that is never shown, by the policy of `features/source/given/saved-page.ts`.
 */
const trustedTypePolicies = ['rejoinder-worker', 'rejoinder-saved-page'] as const;

/** Where a policy stands and what it must let through. */
export interface PolicyOptions {
  /** `true` for a `<meta>` element, which ignores `frame-ancestors`; `false` for a response header. */
  readonly meta: boolean;
  /** Digests, as `sha256-…` without quotes, of the styles and scripts that stand in the pages themselves. */
  readonly inlineHashes?: readonly string[];
}

type Directives = readonly (readonly [name: string, ...sources: string[]])[];

function directives({ meta, inlineHashes = [] }: PolicyOptions): Directives {
  const inline = inlineHashes.map((hash) => `'${hash}'`);
  return [
    ['default-src', "'none'"],
    ['script-src', "'self'", ...inline],
    ['style-src', "'self'", ...inline],
    ['img-src', "'self'", 'data:'],
    ['font-src', "'self'"],
    ['connect-src', "'self'"],
    ['manifest-src', "'self'"],
    ['worker-src', "'self'"],
    ['base-uri', "'none'"],
    ['form-action', "'self'"],
    ['require-trusted-types-for', "'script'"],
    ['trusted-types', ...trustedTypePolicies],
    ...(meta ? [] : [['frame-ancestors', "'none'"] as const]),
  ];
}

/** The site's Content-Security-Policy: its own files and nothing else, no inline script, no `eval`. */
export function contentSecurityPolicy(options: PolicyOptions): string {
  return written(directives(options));
}

/**
 * What an embed may do in its frame. Without `allow-same-origin` it is a stranger to every origin, its own included:
 * no page that frames it can reach into it, and it can reach nothing. The full page it leads to is a page like any.
 */
const embedSandbox = ['allow-scripts', 'allow-popups', 'allow-popups-to-escape-sandbox'] as const;

function embedDirectives({ meta, inlineHashes = [] }: PolicyOptions): Directives {
  const inline = inlineHashes.map((hash) => `'${hash}'`);
  return [
    ['default-src', "'none'"],
    ['script-src', ...inline],
    ['style-src', ...inline],
    ['base-uri', "'none'"],
    ['form-action', "'none'"],
    ['require-trusted-types-for', "'script'"],
    ['trusted-types', "'none'"],
    ...(meta
      ? []
      : ([
          ['sandbox', ...embedSandbox],
          ['frame-ancestors', '*'],
        ] as const)),
  ];
}

/** The policy of an embed: it asks for no file at all, runs what stands in it, and may be framed by anybody. */
export function embedContentSecurityPolicy(options: PolicyOptions): string {
  return written(embedDirectives(options));
}

function written(policy: Directives): string {
  return policy.map((directive) => directive.join(' ')).join('; ');
}

/**
 * Powers no page here uses, switched off for it and for whatever it might frame. The clipboard is left alone:
 * copying the address of a claim needs it.
 */
const permissionsPolicy = 'camera=(), geolocation=(), microphone=(), payment=(), usb=()';

/** What goes with every answer, whatever it is. */
const commonHeaders = {
  'Permissions-Policy': permissionsPolicy,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
} as const;

/**
 * The response headers that go with every page and file but embeds. `no-referrer` because what a reader was checking is
 * nobody else's concern: an outlet whose article they follow learns not even the site they came from. No opener policy:
 * it has the browser start a new process for the page, once the answer is there, and protects nothing that we have (see
 * docs/decisions/0029-the-first-claim-first.md).
 */
export function securityHeaders(
  options: Pick<PolicyOptions, 'inlineHashes'> = {},
): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': contentSecurityPolicy({ ...options, meta: false }),
    ...commonHeaders,
  };
}

/**
 * The response headers of an embed. A page that isolates itself (`Cross-Origin-Embedder-Policy`) frames only what does
 * the same and lets itself be taken. No opener policy: browsers refuse to open a sandboxed page that has one.
 */
export function embedHeaders(
  options: Pick<PolicyOptions, 'inlineHashes'> = {},
): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': embedContentSecurityPolicy({ ...options, meta: false }),
    'Cross-Origin-Embedder-Policy': 'require-corp',
    ...forAnybody,
    ...commonHeaders,
  };
}

/** Lets a page that isolates itself load a file of ours, such as the script for pages that frame an embed. */
export const forAnybody = { 'Cross-Origin-Resource-Policy': 'cross-origin' } as const;
