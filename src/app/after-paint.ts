/** Does something once what the reader has just done can be seen to be done. */
export function afterPaint(does: () => void): void {
  // Pages that nobody sees are not painted: those do not wait.
  if (document.visibilityState === 'hidden') return does();
  requestAnimationFrame(() => setTimeout(does));
}
