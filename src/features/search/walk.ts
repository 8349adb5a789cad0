/** The stops of a panel, in the order in which they stand. */
function stopsIn(panel: Element): readonly HTMLElement[] {
  return [...panel.querySelectorAll<HTMLElement>('[data-result]')];
}

/** To the first of the results. Whether there is one. */
export function toFirstResult(panel: Element | null): boolean {
  const [first] = panel ? stopsIn(panel) : [];
  first?.focus();
  return first !== undefined;
}

/** Where a key leads from a stop of a panel: to another, back to the `field`, or nowhere. */
export function nextStop(
  panel: Element,
  from: Element | null,
  key: string,
): HTMLElement | 'field' | undefined {
  const stops = stopsIn(panel);
  const at = stops.findIndex((stop) => stop === from);
  switch (key) {
    case 'ArrowDown':
      return stops[at + 1];
    case 'ArrowUp':
      return at <= 0 ? 'field' : stops[at - 1];
    case 'Home':
      return stops[0];
    case 'End':
      return stops.at(-1);
    default:
      return undefined;
  }
}
