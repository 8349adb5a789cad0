import type { AnyRouter } from '@tanstack/react-router';
import type { QueryClient } from '@tanstack/react-query';
import { dossierQuery } from '../library/index.ts';
import { isPlainClick } from '../ui/index.ts';
import { afterPaint } from './after-paint.ts';
import { loadView } from './late-views.ts';
import { addressAt, site } from './site.ts';

/**
 * Turns a plain click on a plain link of ours into a step of the router. Every link of the site is an ordinary
 * `<a href>`, so everything else (new tab, no script, a middle click) is the browser's as ever. Gives what undoes it.
 */
export function followLinks(router: AnyRouter, queryClient: QueryClient): () => void {
  const follow = (event: MouseEvent): void => {
    const path = pathToFollow(event);
    if (path === undefined) return;
    event.preventDefault();
    afterPaint(() => {
      if (path !== router.history.location.href) router.history.push(path);
    });
  };
  const foresee = ({ target }: Event): void => {
    const at = target instanceof Element ? target.closest('a[href], form[data-dossier]') : null;
    const address = at instanceof HTMLAnchorElement ? addressOfLink(at) : undefined;
    const dossier = address ? address.dossier : at?.getAttribute('data-dossier');
    if (!dossier) return;
    // Nothing of it may keep the click waiting that perhaps comes next.
    afterPaint(() => {
      if (address) void loadView(address);
      void queryClient.prefetchQuery(dossierQuery(site.base, dossier));
    });
  };
  document.addEventListener('click', follow);
  // Whoever points at a link may follow it, at a filter choose it: the dossier, and what draws the page, are on their way.
  document.addEventListener('pointerover', foresee, { passive: true });
  document.addEventListener('focusin', foresee);
  return () => {
    document.removeEventListener('click', follow);
    document.removeEventListener('pointerover', foresee);
    document.removeEventListener('focusin', foresee);
  };
}

/** Where a link of ours leads, if that is a page of a dossier. */
function addressOfLink({ origin, pathname }: HTMLAnchorElement) {
  const address = origin === window.location.origin ? addressAt(pathname) : undefined;
  return address && 'dossier' in address ? address : undefined;
}

function pathToFollow(event: MouseEvent): string | undefined {
  if (event.defaultPrevented || !isPlainClick(event)) return undefined;
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (!(link instanceof HTMLAnchorElement) || link.target || link.hasAttribute('download')) {
    return undefined;
  }
  const url = new URL(link.href);
  if (url.origin !== window.location.origin || url.hash !== '') return undefined;
  if (!url.pathname.startsWith(site.base) || !addressAt(url.pathname)) return undefined;
  return url.pathname + url.search;
}
