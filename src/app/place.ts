import type { AnyRouter, RouterHistory } from '@tanstack/react-router';
import { pathOf } from '../address/index.ts';
import { nearPlace } from '../ui/index.ts';
import { keptPlaces, type Focus, type Place } from './kept-places.ts';
import { addressAt } from './site.ts';
import { layOutWhole } from './whole.ts';

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
  const history: RouterHistory = router.history;
  const kept = keptPlaces();
  const places = new Map<string, Place>(kept.read());
  let key = keyOf(history);
  const first = places.get(key);
  /** Whoever has just come stays where they have scrolled to while the page came alive. */
  let arrival: 'new' | 'known' | 'same-page' | undefined = first && 'known';
  let page = pageOf(history);
  /** Between a step and its page the screen still shows what was left. */
  let isBetween = false;
  window.history.scrollRestoration = 'manual';
  // It would go to the top of every page it renders, also of one that has only come alive.
  router.options.scrollRestoration = ({ location }) => location.hash !== '';

  /** What had focus before a step, and what it stood in, from the inside out. */
  let around: readonly Element[] = [];
  const remember = (): void => {
    if (isBetween && arrival !== 'same-page') return;
    places.set(key, { scroll: window.scrollY, focus: focusOf(document.activeElement) });
  };
  const leave = (): void => {
    remember();
    around = withAncestors(document.activeElement);
    const place = places.get(key);
    if (place && nearPlace.told) places.set(key, { ...place, near: nearPlace.told() });
  };
  const enter = (): void => {
    const place = places.get(key);
    if (arrival === 'new') begin();
    else if (arrival && place) resume(place, arrival === 'known' || isFocusLost());
    if (arrival === 'same-page' && isFocusLost()) focusNear(around);
    isBetween = false;
    // To ask where a page is that has just been redrawn has it laid out before its frame.
    if (arrival !== 'same-page') remember();
  };
  window.addEventListener('scroll', remember, { passive: true });
  document.addEventListener('focusin', remember);
  window.addEventListener('pagehide', () => {
    leave();
    // A place that cannot be kept is the browser's own to find again, as far as it can.
    if (kept.write([...places])) window.history.scrollRestoration = 'auto';
  });
  history.subscribe(({ action }) => {
    leave();
    const before = places.get(key);
    const isStep = action.type === 'PUSH' || action.type === 'REPLACE';
    arrival = !isStep ? 'known' : pageOf(history) === page ? 'same-page' : 'new';
    isBetween = true;
    key = keyOf(history);
    page = pageOf(history);
    if (arrival === 'same-page' && before) places.set(key, before);
    nearPlace.isReturning = !isStep;
    nearPlace.wanted = isStep ? undefined : places.get(key)?.near;
  });
  router.subscribe('onRendered', enter);
  if (first) {
    nearPlace.isReturning = true;
    nearPlace.wanted = first.near;
    resume(first);
  }
}

/** Home and the board it shows are one page. */
function pageOf({ location: { pathname } }: RouterHistory): string {
  const address = addressAt(pathname);
  return address ? pathOf(address) : pathname;
}

function keyOf({ location: { state } }: RouterHistory): string {
  return state.__TSR_key ?? state.key ?? '';
}

function begin(): void {
  window.scrollTo(0, 0);
  const target = (wanted && document.getElementById(wanted)) || document.querySelector('h1');
  wanted = undefined;
  if (target instanceof HTMLElement) target.focus({ preventScroll: target.tagName === 'H1' });
}

function resume({ scroll, focus }: Place, withFocus = true): void {
  if (withFocus) find(focus)?.focus({ preventScroll: true });
  layOutWhole();
  if (!nearPlace.come?.()) window.scrollTo(0, scroll);
}

/** Whether what had focus is gone, as when a page is redrawn under the reader. */
function isFocusLost(): boolean {
  return document.activeElement === document.body;
}

/** An element and what it stands in, but for the page itself. */
function withAncestors(element: Element | null): readonly Element[] {
  if (!element || element === document.body) return [];
  return [element, ...withAncestors(element.parentElement)];
}

/** Gives focus to what stands first in the nearest that is left of where it was: its own element went with the change. */
function focusNear(around: readonly Element[]): void {
  const left = around.find(({ isConnected }) => isConnected);
  left?.querySelector<HTMLElement>('a,button,input,summary')?.focus({ preventScroll: true });
}

/** How an element can be found again on a page drawn anew: by its id, or as the n-th link to an address. */
function focusOf(element: Element | null): Focus {
  if (!element || element === document.body) return undefined;
  if (element.tagName === 'H1') return 'heading';
  // What opens and closes with something else is found again by that.
  const stand = element.closest<HTMLElement>('[data-stands-for]')?.dataset['standsFor'];
  if (stand) return { id: stand };
  if (element.id) return { id: element.id };
  const href = element.getAttribute('href');
  if (href === null) return undefined;
  return { href, nth: linksTo(href).indexOf(element) };
}

function find(focus: Focus): HTMLElement | undefined {
  const found = focus && elementOf(focus);
  return found instanceof HTMLElement ? found : undefined;
}

function elementOf(focus: NonNullable<Focus>): Element | null | undefined {
  if (focus === 'heading') return document.querySelector('h1');
  return 'id' in focus ? document.getElementById(focus.id) : linksTo(focus.href)[focus.nth];
}

function linksTo(href: string): readonly Element[] {
  return [...document.querySelectorAll(`a[href="${CSS.escape(href)}"]`)];
}
