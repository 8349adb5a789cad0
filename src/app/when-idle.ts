/** How long a browser that cannot tell when it is idle is left alone, in milliseconds. */
const A_WHILE = 2000;

/** Does something when the page has nothing else to do. */
export function whenIdle(does: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(does);
  else setTimeout(does, A_WHILE);
}
