import type { MouseEvent } from 'react';

/** Whether a click asks for nothing but the link itself: no new tab or the like, which is for the browser to open. */
export function isPlainClick({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;
}
