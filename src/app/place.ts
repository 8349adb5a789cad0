import type { AnyRouter, RouterHistory } from '@tanstack/react-router';
import { readPlaces, writePlaces, type Focus, type Place } from './kept-places.ts';

/** The id of what the next page shown is to give focus to, in place of its heading. */
let wanted: string | undefined;

/** Asks for the next page to be entered at an element instead of at its heading. */
export function arriveAt(elementId: string): void {
  wanted = elementId;
}

/**
 * Keeps a reader's place: a new page is entered at its heading, from the top; going back or forward, or reloading,
 * leads to the same scroll and the same focus as before.
 */
export function keepPlaces(router: AnyRouter): void {
  const places = new Map<string, Place>(readPlaces());
  let key = keyOf(router);
  let arrival: 'new' | 'known' | 'same-page' = 'same-page';
  let path = router.history.location.pathname;
  window.history.scrollRestoration = 'manual';

  const remember = (): void => {
    places.set(key, { scroll: window.scrollY, focus: focusOf(document.activeElement) });
  };
  const enter = (): void => {
    const place = arrival === 'known' ? places.get(key) : undefined;
    if (place) resume(place);
    else if (arrival === 'new') begin();
    else keepFocus(places.get(key)?.focus);
    remember();
  };
  window.addEventListener('scroll', remember, { passive: true });
  document.addEventListener('focusin', remember);
  window.addEventListener('pagehide', () => writePlaces(places));
  const history: RouterHistory = router.history;
  history.subscribe(({ location, action }) => {
    const before = places.get(key);
    const isStep = action.type === 'PUSH' || action.type === 'REPLACE';
    arrival = !isStep ? 'known' : location.pathname === path ? 'same-page' : 'new';
    key = keyOf(router);
    path = location.pathname;
    if (arrival === 'same-page' && before) places.set(key, before);
  });
  router.subscribe('onRendered', enter);
  const first = places.get(key);
  if (first) resume(first);
}

function keyOf(router: AnyRouter): string {
  const { state } = router.history.location;
  return state.__TSR_key ?? state.key ?? '';
}

function begin(): void {
  window.scrollTo(0, 0);
  const target = (wanted && document.getElementById(wanted)) || document.querySelector('h1');
  wanted = undefined;
  if (target instanceof HTMLElement) target.focus({ preventScroll: target.tagName === 'H1' });
}

function resume({ scroll, focus }: Place): void {
  find(focus)?.focus({ preventScroll: true });
  window.scrollTo(0, scroll);
}

/** The page was redrawn under the reader: what had focus gets it again, if it was lost. */
function keepFocus(focus: Focus): void {
  if (document.activeElement === document.body) find(focus)?.focus({ preventScroll: true });
}

/** How an element can be found again on a page drawn anew: by its id, or as the n-th link to an address. */
function focusOf(element: Element | null): Focus {
  if (!element || element === document.body) return undefined;
  if (element.id) return { id: element.id };
  const href = element.getAttribute('href');
  if (href === null) return undefined;
  return { href, nth: linksTo(href).indexOf(element) };
}

function find(focus: Focus): HTMLElement | undefined {
  if (!focus) return undefined;
  const found = 'id' in focus ? document.getElementById(focus.id) : linksTo(focus.href)[focus.nth];
  return found instanceof HTMLElement ? found : undefined;
}

function linksTo(href: string): readonly Element[] {
  return [...document.querySelectorAll(`a[href="${CSS.escape(href)}"]`)];
}
