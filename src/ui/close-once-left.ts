import type { ToggleEvent } from 'react';

/**
 * For every `beforetoggle` of a popover: once it is open it closes when focus goes to the page behind it, save to its
 * button. `toggle` would come too late: it is a task of its own, which keys pressed at once are put before.
 */
export function closeOnceLeft({
  currentTarget: popover,
  newState,
}: ToggleEvent<HTMLElement>): void {
  if (newState !== 'open') return;
  const watch = ({ target }: FocusEvent): void => {
    const isButton = target instanceof HTMLButtonElement && target.popoverTargetElement === popover;
    if (isButton || (target instanceof Node && popover.contains(target))) return;
    popover.hidePopover();
  };
  document.addEventListener('focusin', watch);
  const stop = (): void => document.removeEventListener('focusin', watch);
  popover.addEventListener('beforetoggle', stop, { once: true });
}
