import {
  startTransition,
  useMemo,
  useRef,
  useState,
  type FocusEvent,
  type PointerEvent,
} from 'react';
import type { BoardSection, ClaimCard } from '../../dossier/index.ts';

/** A record with all that it is tied to, itself included. */
interface Neighbours extends ReadonlySet<string> {
  readonly of: string;
}

/** The records that belong to what the reader is at; `undefined` when nothing is picked out. */
export type Lit = Neighbours | undefined;

/** How a card names its record, so that lines and lights find it. */
export function recordKey(kind: 'claim' | 'event', id: string): string {
  return `${kind}:${id}`;
}

export interface LitListeners {
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: (event: FocusEvent) => void;
  readonly onPointerOver: (event: PointerEvent) => void;
  readonly onPointerLeave: (event: PointerEvent) => void;
}

/** Follows what the reader focuses or points at, and says what belongs to it. */
export function useLit(sections: readonly BoardSection[]): {
  readonly lit: Lit;
  readonly listeners: LitListeners;
} {
  const [picked, setPicked] = useState<string>();
  const neighbours = useMemo(() => neighboursOf(sections), [sections]);
  const mouse = useRef('');
  // Lights follow what the reader does, and keep nothing of it waiting.
  const set = (record: string | undefined): void => startTransition(() => setPicked(record));
  const pick = (target: EventTarget): void => {
    const card = target instanceof Element ? target.closest('[data-record]') : null;
    set(card?.getAttribute('data-record') ?? undefined);
  };
  return {
    lit: picked === undefined ? undefined : neighbours.get(picked),
    listeners: {
      onFocus: ({ target }) => pick(target),
      onBlur: ({ relatedTarget, currentTarget }) => {
        if (!currentTarget.contains(relatedTarget)) set(undefined);
      },
      onPointerOver: ({ target, pointerType, screenX, screenY }) => {
        if (pointerType !== 'mouse') return;
        // Where the mouse has not moved it is the page that did: lights would flicker over whatever scrolls by.
        const at = `${screenX} ${screenY}`;
        if (at === mouse.current) return;
        mouse.current = at;
        pick(target);
      },
      onPointerLeave: ({ currentTarget }) => {
        // The mouse has gone: what has focus, if it is in here, is what the reader is at.
        const { activeElement } = document;
        if (activeElement && currentTarget.contains(activeElement)) pick(activeElement);
        else set(undefined);
      },
    },
  };
}

/** Every record of some sections with its neighbours. */
function neighboursOf(sections: readonly BoardSection[]): ReadonlyMap<string, Neighbours> {
  const near = new Map<string, Set<string> & Neighbours>();
  const at = (record: string): Set<string> => {
    const own = near.get(record) ?? Object.assign(new Set([record]), { of: record });
    near.set(record, own);
    return own;
  };
  const tie = (a: string, b: string): void => {
    at(a).add(b);
    at(b).add(a);
  };
  for (const { exchanges } of sections) {
    for (const { columns } of exchanges) {
      for (const claim of columns.flatMap(({ claims }) => claims)) {
        const own = recordKey('claim', claim.id);
        tie(own, own);
        targetsOf(claim).forEach((target) => tie(own, target));
      }
    }
  }
  return near;
}

function targetsOf({ ties }: ClaimCard): readonly string[] {
  return ties.flatMap(({ target }) =>
    target.kind === 'assessment' ? [] : [recordKey(target.kind, target.id)],
  );
}
