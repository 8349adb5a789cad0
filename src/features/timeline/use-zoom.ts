import {
  useEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
} from 'react';
import type { Axis } from './axis.ts';
import { PAN_STEP, panned, pinched, type View, whole, ZOOM_STEP, zoomed } from './view.ts';

/** Further than this a press is a drag. CSS pixels. */
const STILL = 5;

/** How much closer one notch of a wheel leads, and the most of one event that counts. */
const WHEEL = { rate: 0.004, most: 120 };

export interface Zoom {
  readonly view: View;
  readonly change: (edit: (now: View) => View) => void;
  /** Whether the press that has just ended moved the drawing, and so picked nothing. */
  readonly wasDrag: () => boolean;
  /** Does what a key is for, `at` (0 to 1 across the drawing) staying where it is; whether it was for this. */
  readonly key: (event: KeyboardEvent, at: number) => boolean;
  readonly pointers: {
    readonly onPointerDown: (event: PointerEvent) => void;
    readonly onPointerMove: (event: PointerEvent) => void;
    readonly onPointerUp: (event: PointerEvent) => void;
    readonly onPointerCancel: (event: PointerEvent) => void;
  };
}

/** Which part of an axis is in the drawing, as wheel, fingers and keys move it. Another axis is seen whole at first. */
export function useZoom(axis: Axis, drawing: RefObject<HTMLElement | null>): Zoom {
  const [kept, setKept] = useState({ axis, view: whole });
  const view = kept.axis === axis ? kept.view : whole;
  const change = (edit: (now: View) => View): void =>
    setKept((now) => {
      const before = now.axis === axis ? now.view : whole;
      const after = edit(before);
      const isSame = after.start === before.start && after.size === before.size;
      return isSame ? now : { axis, view: after };
    });
  useWheel(drawing, axis, change);
  const fingers = useFingers(drawing, axis, view, change);
  const key = ({ key: name }: KeyboardEvent, at: number): boolean => {
    const edit = keyEdits(axis.closest, at).get(name);
    if (edit) change(edit);
    return edit !== undefined;
  };
  return { view, change, key, ...fingers };
}

function keyEdits(closest: number, at: number): ReadonlyMap<string, (now: View) => View> {
  const closer = (now: View): View => zoomed(now, ZOOM_STEP, closest, at);
  const wider = (now: View): View => zoomed(now, 1 / ZOOM_STEP, closest, at);
  return new Map([
    ['+', closer],
    ['=', closer],
    ['-', wider],
    ['−', wider],
    ['0', () => whole],
    ['ArrowLeft', (now: View) => panned(now, -PAN_STEP)],
    ['ArrowRight', (now: View) => panned(now, PAN_STEP)],
    ['Home', (now: View) => ({ ...now, start: 0 })],
    ['End', (now: View) => ({ ...now, start: 1 - now.size })],
  ]);
}

/** With Ctrl (and so with two fingers on a pad) a wheel zooms, with Shift it moves along; alone it scrolls the page. */
function useWheel(
  drawing: RefObject<HTMLElement | null>,
  axis: Axis,
  change: (edit: (now: View) => View) => void,
): void {
  const latest = useRef({ axis, change });
  useEffect(() => {
    latest.current = { axis, change };
  });
  useEffect(() => {
    const element = drawing.current;
    if (!element) return undefined;
    const turn = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.shiftKey) return;
      event.preventDefault();
      const box = element.getBoundingClientRect();
      const by = Math.min(Math.max(event.deltaY || event.deltaX, -WHEEL.most), WHEEL.most);
      const width = box.width || 1;
      const at = (event.clientX - box.x) / width;
      latest.current.change((now) =>
        event.ctrlKey
          ? zoomed(now, Math.exp(-by * WHEEL.rate), latest.current.axis.closest, at)
          : panned(now, by / width),
      );
    };
    // React's own listener could not keep the page from scrolling.
    element.addEventListener('wheel', turn, { passive: false });
    return () => element.removeEventListener('wheel', turn);
  }, [drawing]);
}

interface Hold {
  readonly from: number;
  readonly now: number;
}

/** One finger, or the mouse, moves along; two zoom. */
function useFingers(
  drawing: RefObject<HTMLElement | null>,
  axis: Axis,
  view: View,
  change: (edit: (now: View) => View) => void,
): Pick<Zoom, 'pointers' | 'wasDrag'> {
  const holds = useRef(new Map<number, Hold>());
  const before = useRef(view);
  const moved = useRef(false);
  const across = ({ clientX }: PointerEvent): number => {
    const box = drawing.current?.getBoundingClientRect();
    return box ? (clientX - box.x) / (box.width || 1) : 0;
  };
  /** What is held from here on is held where it is now. */
  const holdAnew = (): void => {
    before.current = view;
    for (const [id, { now }] of holds.current) holds.current.set(id, { from: now, now });
  };
  const release = ({ pointerId }: PointerEvent): void => {
    if (holds.current.delete(pointerId)) holdAnew();
  };
  return {
    wasDrag: () => moved.current,
    pointers: {
      onPointerDown: (event) => {
        if (event.button !== 0 || holds.current.size > 1) return;
        if (holds.current.size === 0) moved.current = false;
        const at = across(event);
        holds.current.set(event.pointerId, { from: at, now: at });
        holdAnew();
      },
      onPointerMove: (event) => {
        const hold = holds.current.get(event.pointerId);
        if (!hold) return;
        const now = across(event);
        holds.current.set(event.pointerId, { ...hold, now });
        const width = drawing.current?.clientWidth ?? 1;
        if (!moved.current && Math.abs(now - hold.from) * width < STILL) return;
        if (!moved.current) event.currentTarget.setPointerCapture(event.pointerId);
        moved.current = true;
        const [one, two] = [...holds.current.values()];
        if (!one) return;
        const held = before.current;
        change(() =>
          two
            ? pinched(held, [one.from, two.from], [one.now, two.now], axis.closest)
            : panned(held, one.from - one.now),
        );
      },
      onPointerUp: release,
      onPointerCancel: release,
    },
  };
}
