import {
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
} from 'react';
import { recordKey, type LinkTarget, type RecordKey } from '../../dossier/index.ts';
import { isPlainClick, useFollowing } from '../../ui/index.ts';
import type { MapLayout } from './layout.ts';
import { comeTo, enter, keyAt, linkOf, uncover } from './links.ts';
import type { QuarrelMapProps } from './map.tsx';
import { useDrawn } from './use-drawn.ts';
import { stepFrom } from './walk.ts';

export interface MapState {
  /** What the reader points at or has focus on. */
  readonly at: RecordKey | undefined;
  /** What the reader has opened: at once, before the address says so. */
  readonly opened: RecordKey | undefined;
  /** Which bands of the map are drawn, from the top down. */
  readonly drawn: readonly number[];
  readonly open: (key: RecordKey | undefined) => void;
  readonly root: RefObject<HTMLDivElement | null>;
  readonly listeners: {
    readonly onFocus: (event: FocusEvent) => void;
    readonly onBlur: (event: FocusEvent) => void;
    readonly onPointerOver: (event: PointerEvent) => void;
    readonly onPointerLeave: (event: PointerEvent) => void;
    readonly onClick: (event: MouseEvent) => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
  };
}

/** Follows the reader over the map: by mouse, by keys, by touch. */
export function useMap(
  layout: MapLayout,
  { reading, onChoose }: Pick<QuarrelMapProps, 'reading' | 'onChoose'>,
): MapState {
  const root = useRef<HTMLDivElement>(null);
  const asked = reading.record && recordKey(reading.record);
  const [at, setAt] = useState<RecordKey>();
  const [opened, setOpened] = useFollowing(asked);
  const [entered, setEntered] = useState<RecordKey>();
  const first = layout.columns.find(([box]) => box)?.[0]?.key;
  const drawn = useDrawn(root, layout, [first, at, opened, entered]);
  useRoving(root, [at ?? opened, first], layout, drawn);
  const isEntering = useRef(false);
  useLayoutEffect(() => {
    if (isEntering.current && entered) enter(root.current, entered);
    isEntering.current = false;
  }, [entered]);
  const isArriving = useRef(true);
  const isFollowing = useRef(false);
  useEffect(() => {
    const { activeElement } = document;
    const arrives = isArriving.current;
    isArriving.current = false;
    if (!opened) return;
    if (arrives) comeTo(root.current, opened);
    else if (isFollowing.current) enter(root.current, opened);
    else if (activeElement?.matches('[data-record]')) uncover(root.current, activeElement);
    isFollowing.current = false;
  }, [opened]);
  const open = (key: RecordKey | undefined, how: 'choice' | 'typing' = 'choice'): void => {
    setOpened(key);
    const node = key && layout.boxes.get(key)?.node;
    const record: LinkTarget | undefined = node && targetOf(node);
    onChoose((now) => ({ ...now, record }), how);
  };
  const pick = (target: EventTarget): void => setAt(keyAt(target, 'data-record', layout));
  /** Takes focus to a record, which is drawn first where it is not. */
  const walkTo = (key: RecordKey): void => {
    isEntering.current = linkOf(key) === undefined;
    setEntered(key);
    if (!isEntering.current) enter(root.current, key);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape' && opened) return open(undefined);
    const key = keyAt(event.target, 'data-record', layout);
    const next = key && stepFrom(layout, key, event.key);
    if (!key || !isStep(event.key)) return;
    event.preventDefault();
    if (!next) return;
    walkTo(next);
    // A card that stands open follows the reader.
    if (opened) open(next, 'typing');
  };
  return {
    at,
    opened,
    drawn,
    open,
    root,
    listeners: {
      onFocus: ({ target }) => {
        const key = keyAt(target, 'data-record', layout);
        // What is said of a record beside the map stays while the reader is in it.
        if (!key) return;
        setAt(key);
        setEntered(key);
      },
      onBlur: ({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setAt(undefined);
      },
      onPointerOver: ({ target, pointerType }) => {
        if (pointerType === 'mouse' && keyAt(target, 'data-record', layout)) pick(target);
      },
      onPointerLeave: () => {
        const { activeElement } = document;
        setAt(activeElement ? keyAt(activeElement, 'data-record', layout) : undefined);
      },
      onClick: (event) => {
        const key =
          keyAt(event.target, 'data-record', layout) ?? keyAt(event.target, 'data-pick', layout);
        if (!key || !isPlainClick(event)) return;
        event.preventDefault();
        // Of a link beside the map nothing may be left once it was followed: the reader goes where it leads.
        isFollowing.current = !keyAt(event.target, 'data-record', layout);
        open(key);
      },
      onKeyDown,
    },
  };
}

function isStep(key: string): boolean {
  return key.startsWith('Arrow') || key === 'Home' || key === 'End';
}

function targetOf(node: LinkTarget): LinkTarget {
  switch (node.kind) {
    case 'claim':
      return { kind: node.kind, id: node.id };
    case 'event':
      return { kind: node.kind, id: node.id };
    case 'assessment':
      return { kind: node.kind, id: node.id };
  }
}

/**
 * Lets Tab reach one record of the map, and leave it from there: the one the reader is at, or the first. The built page
 * has every link in the order of Tab, since without script there are no arrow keys.
 */
function useRoving(
  root: RefObject<HTMLDivElement | null>,
  choices: readonly (RecordKey | undefined)[],
  layout: MapLayout,
  drawn: readonly number[],
): void {
  const reachable = useRef<Element>(null);
  const swept = useRef<readonly [MapLayout, readonly number[]]>(null);
  useLayoutEffect(() => {
    if (swept.current?.[0] !== layout || swept.current[1] !== drawn) {
      swept.current = [layout, drawn];
      root.current
        ?.querySelectorAll('svg [data-record]:not([tabindex])')
        .forEach((link) => link.setAttribute('tabindex', '-1'));
    }
    const [link] = choices.flatMap((key) => (key && linkOf(key)) ?? []);
    if (!link || link === reachable.current) return;
    reachable.current?.setAttribute('tabindex', '-1');
    link.setAttribute('tabindex', '0');
    reachable.current = link;
  });
}
