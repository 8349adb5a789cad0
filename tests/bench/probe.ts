import type { Page } from '@playwright/test';

/** What the probe notes of a page; all times in milliseconds from the start of its navigation. */
export interface Noted {
  /** When the words of a claim first stood painted in the window. */
  claimPainted?: number;
  firstPaint?: number;
  largestPaint?: number;
  shifts: number;
  /** The largest thing of each shift, and how far it went. */
  readonly moved: string[];
  readonly longTasks: { readonly start: number; readonly duration: number }[];
  /** Inputs with the time from each to the paint after it, as Event Timing has them. */
  readonly inputs: { readonly start: number; readonly duration: number }[];
  /** From each turn of the wheel to the end of the frame in which something had scrolled. */
  readonly turns: number[];
  /** When the last input of the hand came. */
  lastInput?: number;
}

declare global {
  interface Window {
    noted?: Noted;
  }
  interface PerformanceEntry {
    /** Of a layout shift. */
    readonly value?: number;
    readonly hadRecentInput?: boolean;
    readonly sources?: readonly {
      readonly node: Node | null;
      readonly previousRect: DOMRectReadOnly;
      readonly currentRect: DOMRectReadOnly;
    }[];
    /** Of an event. */
    readonly interactionId?: number;
    /** Of an element. */
    readonly renderTime?: number;
    readonly element?: Element | null;
  }
  interface PerformanceObserverInit {
    durationThreshold?: number;
  }
}

/**
 * Runs in every page before anything of its own does; `claim` selects what holds the words of a claim. A claim counts
 * as readable when Element Timing says that its words were painted, letters and all, and it stands uncovered in the
 * window. The first few are marked in the frame in which they are first there, before it is painted.
 */
export function probe(claim: string): void {
  const noted: Noted = (window.noted = {
    shifts: 0,
    moved: [],
    longTasks: [],
    inputs: [],
    turns: [],
  });
  const watch = {
    of(type: string, note: (entry: PerformanceEntry) => void): void {
      new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
        type,
        buffered: true,
        ...(type === 'event' ? { durationThreshold: 16 } : {}),
      });
    },
    /** Once what is drawn now has been painted. */
    painted(then: () => void): void {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', then, { once: true });
      port1.start();
      port2.postMessage('');
    },
    standsInWindow(one: Element): boolean {
      const { left, top, width, height } = one.getBoundingClientRect();
      const x = left + Math.min(width / 2, 20);
      const y = top + height / 2;
      if (width * height === 0 || x < 0 || y < 0 || y > innerHeight || x > innerWidth) return false;
      return (
        one.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
        one.contains(document.elementFromPoint(x, y))
      );
    },
    markClaims(): void {
      const claims = [...document.querySelectorAll(claim)].slice(0, 8);
      for (const one of claims) one.setAttribute('elementtiming', 'claim');
      if (noted.claimPainted === undefined) requestAnimationFrame(() => watch.markClaims());
    },
    /** Painted is not yet readable: what loads may still lie over it. */
    uncovered(one: Element, painted: number): void {
      if (noted.claimPainted !== undefined) return;
      if (watch.standsInWindow(one)) noted.claimPainted = painted;
      else requestAnimationFrame((now) => watch.uncovered(one, now));
    },
  };
  watch.of('element', ({ element, startTime, renderTime }) => {
    if (element) watch.uncovered(element, renderTime || startTime);
  });
  watch.of('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') noted.firstPaint = startTime;
  });
  watch.of('largest-contentful-paint', ({ startTime }) => (noted.largestPaint = startTime));
  watch.of('layout-shift', ({ value = 0, hadRecentInput, sources = [] }) => {
    if (hadRecentInput) return;
    noted.shifts += value;
    const [{ node, previousRect: from, currentRect: to } = {}] = sources;
    const name = node instanceof Element ? `${node.localName}.${node.classList[0]}` : 'a text';
    noted.moved.push(`${name} from ${from?.x},${from?.y} to ${to?.x},${to?.y}`);
  });
  watch.of('longtask', ({ startTime, duration }) =>
    noted.longTasks.push({ start: startTime, duration }),
  );
  watch.of('event', ({ startTime, duration, interactionId = 0 }) => {
    if (interactionId > 0) noted.inputs.push({ start: startTime, duration });
  });
  for (const type of ['pointerdown', 'keydown', 'wheel']) {
    window.addEventListener(type, ({ timeStamp }) => (noted.lastInput = timeStamp), {
      capture: true,
      passive: true,
    });
  }
  window.addEventListener(
    'wheel',
    ({ timeStamp }) => {
      const ended = (): void => {
        watch.painted(() => noted.turns.push(performance.now() - timeStamp));
      };
      window.addEventListener('scroll', () => requestAnimationFrame(ended), {
        capture: true,
        once: true,
      });
    },
    { capture: true, passive: true },
  );
  requestAnimationFrame(() => watch.markClaims());
}

/** What the probe of a page has noted so far. */
export async function notedOn(page: Page): Promise<Noted> {
  const noted = await page.evaluate(() => window.noted);
  if (!noted) throw new Error('the page has no probe');
  return noted;
}
