import type { KeyboardEvent } from 'react';

/** What a reader among the results can go back to. */
export interface Ways {
  readonly toField: () => void;
  /** To the field, the results closed. */
  readonly leave: () => void;
}

/** Keys among the results: arrows walk, Escape closes, and a letter goes on with the words. */
export function walk(event: KeyboardEvent<HTMLElement>, { toField, leave }: Ways): void {
  const { key, currentTarget } = event;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (key.length === 1 && !' /?'.includes(key)) {
    // The letter is typed where focus now is; it is no key of the page.
    event.stopPropagation();
    toField();
    return;
  }
  const next = nextStop(currentTarget, document.activeElement, key);
  if (next === undefined) return;
  event.preventDefault();
  if (next === 'close') leave();
  else if (next === 'field') toField();
  else next.focus();
}

/** Where a key leads from a stop among the results; nowhere for a key of no meaning here. */
function nextStop(
  panel: Element,
  from: Element | null,
  key: string,
): HTMLElement | 'field' | 'close' | undefined {
  const stops = [...panel.querySelectorAll<HTMLElement>('[data-result]')];
  const at = stops.findIndex((stop) => stop === from);
  switch (key) {
    case 'Escape':
      return 'close';
    case 'ArrowDown':
      return stops[at + 1] ?? stops.at(-1);
    case 'ArrowUp':
      return at <= 0 ? 'field' : stops[at - 1];
    case 'Home':
      return stops[0];
    case 'End':
      return stops.at(-1);
    // Elsewhere they lead to another claim: not from in here.
    case 'ArrowLeft':
    case 'ArrowRight':
      return stops[at];
    default:
      return undefined;
  }
}
