import { deadSheets } from './late-part.ts';

/**
 * Fetches the late parts of the site past the browser's cache, and the one that a failure names: a page that a network
 * sent in place of a script, and let the browser keep, would come out of that cache for ever.
 */
async function fetchAnew(failure?: unknown): Promise<void> {
  const [named] = /\S+\.(?:js|css)/.exec(failure instanceof Error ? failure.message : '') ?? [];
  const links = document.querySelectorAll<HTMLLinkElement>(
    'link:is([rel=modulepreload], [rel=stylesheet])',
  );
  const urls = new Set([...links].map(({ href }) => href));
  if (named) urls.add(new URL(named, window.location.href).href);
  await Promise.allSettled([...urls].map((url) => fetch(url, { cache: 'reload' })));
}

/** Clears away what the browser and the build's loader keep of a part that did not come. */
export async function clearFailure(failure: unknown): Promise<void> {
  await fetchAnew(failure);
  // A style sheet that does not come this time either is missed by the parts that need it, not by every other.
  await Promise.allSettled(deadSheets().map(linkAnew));
}

/**
 * Loads the page anew, which helps where trying again cannot: a script that came but could not be run is not asked for
 * twice, and once the site has been renewed its old parts are gone.
 */
export async function loadAnew(): Promise<void> {
  await fetchAnew();
  window.location.reload();
}

/** Links a style sheet once more: the build's loader asks for each once, and takes it for loaded ever after. */
function linkAnew(dead: HTMLLinkElement): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = dead.href;
  return new Promise((resolve, reject) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => reject(new Error(`No style sheet at ${link.href}`)));
    dead.replaceWith(link);
  });
}
