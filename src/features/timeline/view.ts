/** The part of an axis that is in the drawing: where it starts and how much of the whole it is, both 0 to 1. */
export interface View {
  readonly start: number;
  readonly size: number;
}

/** The whole axis. */
export const whole: View = { start: 0, size: 1 };

/** A step of `+`, `−` or of a button. */
export const ZOOM_STEP = 1.6;

/** A step of an arrow key, in parts of what is in the drawing. */
export const PAN_STEP = 0.25;

/** So many times closer, to `closest` at most, `at` (0 to 1 across the drawing) staying where it is. */
export function zoomed(view: View, times: number, closest: number, at = 0.5): View {
  const size = clamp(view.size / times, closest, 1);
  return bounded({ start: view.start + at * (view.size - size), size });
}

/** Moved along by so much of what is in the drawing; positive is towards the end. */
export function panned(view: View, parts: number): View {
  return bounded({ start: view.start + parts * view.size, size: view.size });
}

/** The same, moved no more than it takes to have a place of the axis well inside. */
export function showing(view: View, place: number): View {
  const [low, high] = [view.start + view.size * 0.1, view.start + view.size * 0.9];
  if (place >= low && place <= high) return view;
  return bounded({ start: place - view.size / 2, size: view.size });
}

/** So that what two fingers held on the axis stays under them: `held` and `now` are 0 to 1 across the drawing. */
export function pinched(
  view: View,
  held: readonly [number, number],
  now: readonly [number, number],
  closest: number,
): View {
  const apart = Math.max(Math.abs(now[1] - now[0]), 0.02);
  const size = clamp((view.size * Math.abs(held[1] - held[0])) / apart, closest, 1);
  const middle = view.start + (view.size * (held[0] + held[1])) / 2;
  return bounded({ start: middle - (size * (now[0] + now[1])) / 2, size });
}

function bounded({ start, size }: View): View {
  return { start: clamp(start, 0, 1 - size), size };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
