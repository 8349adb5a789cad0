import type { DrawnTie } from '../../dossier/index.ts';
import { recordKey } from './lit.ts';

/** One line: its path, and where its mark stands, just before the claim. CSS pixels from the exchange's corner. */
export interface TiePath {
  readonly tie: DrawnTie;
  readonly d: string;
  readonly x: number;
  readonly y: number;
}

/** How far apart two lines that meet one card stand, in CSS pixels. */
const SPREAD = 18;

/** How far before the claim's edge a line carries its mark, in CSS pixels. */
const MARK_GAP = 8;

/** Measures the cards of an exchange and draws a line for every tie whose two cards are there. */
export function drawTies(exchange: Element, ties: readonly DrawnTie[]): readonly TiePath[] {
  const frame = exchange.getBoundingClientRect();
  const ends = new Map<string, number>();
  const port = (key: string): number => {
    const taken = ends.get(key) ?? 0;
    ends.set(key, taken + 1);
    return taken;
  };
  return ties.flatMap((tie) => {
    const claimKey = recordKey('claim', tie.claim);
    const eventKey = recordKey('event', tie.event);
    const claim = boxOf(exchange, claimKey);
    const event = boxOf(exchange, eventKey);
    if (!claim || !event) return [];
    const claimIsLeft = claim.right <= event.left;
    const x1 = (claimIsLeft ? event.left : event.right) - frame.left;
    const x2 = (claimIsLeft ? claim.right : claim.left) - frame.left;
    const y1 = portAt(event, port(`${eventKey}${claimIsLeft}`)) - frame.top;
    const y2 = portAt(claim, port(claimKey)) - frame.top;
    const middle = (x1 + x2) / 2;
    const d = `M${x1} ${y1} C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`;
    return [{ tie, d, x: x2 + (claimIsLeft ? MARK_GAP : -MARK_GAP), y: y2 }];
  });
}

/** Lines leave a card one below the other, from a little under its top, and never below its foot. */
function portAt(box: DOMRect, index: number): number {
  return box.top + Math.min(24 + index * SPREAD, box.height - 6);
}

function boxOf(exchange: Element, key: string): DOMRect | undefined {
  return exchange.querySelector(`[data-record="${key}"]`)?.getBoundingClientRect();
}
