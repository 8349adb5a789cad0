import type { RecordKey } from '../../dossier/index.ts';
import { nearPlace } from '../../ui/index.ts';
import type { MapLayout } from './layout.ts';

/** `data-record` is on a record of the map, `data-pick` on a link beside it that leads over the map. */
type Naming = 'data-record' | 'data-pick';

/** The record of the map that an element belongs to, by an attribute that names it. */
export function keyAt(
  target: EventTarget,
  attribute: Naming,
  { boxes }: Pick<MapLayout, 'boxes'>,
): RecordKey | undefined {
  const named = target instanceof Element ? target.closest(`[${attribute}]`) : null;
  const name = named?.getAttribute(attribute);
  for (const kind of ['claim', 'event', 'assessment'] as const) {
    if (!name?.startsWith(`${kind}:`)) continue;
    return boxes.get(`${kind}:${name.slice(kind.length + 1)}`)?.key;
  }
  return undefined;
}

/** The id of a record's link on the map, by which it is found however many there are. */
export function mapId(key: RecordKey): string {
  return `map-${key}`;
}

/** The link of a record on the map. */
export function linkOf(key: RecordKey): SVGElement | undefined {
  const link: Element | null = document.getElementById(mapId(key));
  return link instanceof SVGElement ? link : undefined;
}

/** Takes focus to a record of the map; where there is no room for the map, to the one that all else stands around. */
export function enter(root: Element | null, key: RecordKey): void {
  const link = linkOf(key);
  if (link?.checkVisibility()) {
    link.focus();
    uncover(root, link);
    return;
  }
  const centre = root?.querySelector<HTMLElement>('[data-centre] a');
  centre?.focus({ preventScroll: true });
  centre?.parentElement?.scrollIntoView({ block: 'nearest' });
}

/** How far what has focus is to stand clear of the panel that lies over the foot of the map, in CSS pixels. */
const CLEARANCE = 16;

/** Scrolls a record out from under the panel, if it lies there. */
export function uncover(root: Element | null, link: Element): void {
  const box = link.getBoundingClientRect();
  const panel = panelAcross(root, box);
  if (!panel) return;
  const hidden = box.bottom + CLEARANCE - panel.top;
  if (hidden > 0 && box.top < panel.bottom) window.scrollBy({ top: hidden, behavior: 'instant' });
}

/**
 * Brings a record that an address names into the middle of what the panel leaves free of the window, where it is further
 * down. Whoever has scrolled stays there, and whoever is back has a place of their own.
 */
export function comeTo(root: Element | null, key: RecordKey): void {
  if (nearPlace.isReturning) return;
  // A page just come to is at its top first.
  requestAnimationFrame(() => toTheMiddle(root, key));
}

function toTheMiddle(root: Element | null, key: RecordKey): void {
  const link = linkOf(key);
  if (!link?.checkVisibility() || window.scrollY > 0) return;
  const box = link.getBoundingClientRect();
  const free = Math.min(panelAcross(root, box)?.top ?? Infinity, window.innerHeight);
  if (box.bottom > free) {
    window.scrollTo({ top: (box.top + box.bottom - free) / 2, behavior: 'instant' });
  }
}

/** Where the panel stands, if what is further up or down may come to lie under it: beside the map it hides nothing. */
function panelAcross(root: Element | null, box: DOMRect): DOMRect | undefined {
  const panel = root?.querySelector('aside')?.getBoundingClientRect();
  if (!panel || panel.height === 0) return undefined;
  return box.right < panel.left || box.left > panel.right ? undefined : panel;
}
