/** TypeScript's library has no Trusted Types. What a policy makes is handed on to the browser and never read. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
}

declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypes;
  }
}

/** Where the build puts scripts; the server for authors serves them from anywhere below the base. */
const folder = `${import.meta.env.BASE_URL}${import.meta.env.DEV ? '' : 'assets/'}`;

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/** The one script that has to stand at the root of the site, or it could answer for nothing above it. */
const offlineWorker = `${import.meta.env.BASE_URL}sw.js`;

/**
 * The address of a worker's script, in the form that `new Worker` and `serviceWorker.register` take where the site's policy asks for it. Throws for
 * an address that is not a script of this site, and where the browser refuses the policy.
 */
export function workerUrl(url: string): string {
  if (!window.trustedTypes) return ownScript(url);
  policy ??= window.trustedTypes.createPolicy('rejoinder-worker', { createScriptURL: ownScript });
  return policy.createScriptURL(url);
}

/** Starts a worker from a script of this site; `undefined` where the browser has none, or allows none. */
export function startWorker(url: string, name: string): Worker | undefined {
  try {
    return new Worker(workerUrl(url), { type: 'module', name });
  } catch {
    return undefined;
  }
}

function ownScript(url: string): string {
  const { origin, pathname, href } = new URL(url, window.location.href);
  const isOurs = pathname.startsWith(folder) || pathname === offlineWorker;
  if (origin === window.location.origin && isOurs) return href;
  throw new TypeError(`${url} is no script of this site.`);
}
