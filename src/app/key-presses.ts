import type { RouterHistory } from '@tanstack/react-router';
import { searchFieldId } from '../features/search/index.ts';
import { keepsake, type KeepingFault } from '../keeping/index.ts';
import { arriveAt } from './place.ts';
import { href } from './site.ts';

const onOrOff = keepsake<boolean>(() => localStorage, 'rejoinder:keys', {
  parse: (text) => (text === 'on' ? true : text === 'off' ? false : undefined),
  print: (on) => (on ? 'on' : 'off'),
});

/** Whether the reader left the keys on. */
export function keysAreOn(): boolean {
  return onOrOff.read() ?? true;
}

/** Turns the keys on or off, for good or until the page is left: then it returns why. */
export function turnKeys(on: boolean): KeepingFault | undefined {
  return onOrOff.write(on);
}

/** Does what a key is for, unless the reader is typing or the key belongs to somebody else. */
export function pressed(event: KeyboardEvent, history: RouterHistory): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target instanceof Element && isTyping(event.target)) return;
  // With Shift an arrow marks text; some keyboards need it for the other keys.
  if (event.shiftKey && event.key.startsWith('Arrow')) return;
  const does = actions.get(event.key);
  if (does && keysAreOn() && does(history)) event.preventDefault();
}

function isTyping(target: Element): boolean {
  return target.matches('input:not([type=checkbox]), textarea, select, [contenteditable]');
}

type Action = (history: RouterHistory) => boolean;

const actions: ReadonlyMap<string, Action> = new Map<string, Action>([
  ['j', () => step(1)],
  ['ArrowRight', () => step(1)],
  ['k', () => step(-1)],
  ['ArrowLeft', () => step(-1)],
  ['/', toSearch],
  ['?', showKeys],
]);

/** To the next or previous claim: by its link on a claim's page, from card to card elsewhere. */
function step(by: 1 | -1): boolean {
  const link = document.querySelector<HTMLAnchorElement>(`a[rel=${by === 1 ? 'next' : 'prev'}]`);
  if (link) {
    link.click();
    return true;
  }
  const cards = [
    ...document.querySelectorAll<HTMLAnchorElement>('article[data-place] :is(h3, h4) a'),
  ];
  if (document.querySelector('a[rel]') || cards.length === 0) return false;
  const at = cards.findIndex((card) => card.closest('article')?.contains(document.activeElement));
  const next = at < 0 ? (by === 1 ? 0 : cards.length - 1) : at + by;
  cards[next]?.focus();
  return next >= 0 && next < cards.length;
}

/** To the words to look for: on a page of no dossier, those of the dossier whose board is home. */
function toSearch(history: RouterHistory): boolean {
  const field = document.getElementById(searchFieldId);
  if (field) {
    field.focus();
    return true;
  }
  arriveAt(searchFieldId);
  history.push(href({ page: 'home' }));
  return true;
}

/** Whoever asked by key goes on by key: focus goes with the list, and back where it was when the list goes. */
function showKeys(): boolean {
  const list = document.getElementById('keys');
  if (list?.togglePopover()) list.focus();
  return true;
}
