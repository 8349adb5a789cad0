import { test as base, type BrowserContext, type Page } from '@playwright/test';
import { journeyHosts, type JourneyHost } from './hosts.ts';

declare global {
  interface Window {
    /** Set once the page listens to keys, which is the last thing its script does in coming alive. */
    isAlive?: boolean;
    /** Whether no part of the page is as it was built any more. */
    isWhollyAlive?: () => boolean;
    /** Every layout shift so far that no reader's own doing explains, in words. */
    shifts?: string[];
  }
}

/** What a browser says and asks for behind a reader's back. */
export interface Watch {
  /** Errors, warnings, policy violations and requests to strangers, as they came. */
  readonly complaints: readonly string[];
  /** The paths that were asked for. */
  readonly requests: readonly string[];
  /** Expects complaints of this kind, because the journey provokes them. */
  expect(pattern: RegExp): void;
  /** Takes an origin for no stranger: somebody else's page, on which the journey begins. */
  visit(origin: string): void;
}

interface Fixtures {
  /** On in every journey: a journey with a complaint fails, whatever else it found. */
  readonly watch: Watch;
  /** A page in a browser that has never been here: no storage, no cache, no history. */
  readonly stranger: () => Promise<Page>;
}

const ours = Object.values(journeyHosts()).map(({ url }: JourneyHost) => new URL(url).origin);

/** What moved in a layout shift, which the types of browsers do not know yet. */
interface LayoutShiftAttribution {
  readonly node: Node | null;
  readonly previousRect: DOMRectReadOnly;
  readonly currentRect: DOMRectReadOnly;
}

/** Of React's own account of a page, what tells whether a part is as it was built. */
interface Fiber {
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
  readonly memoizedState: {
    readonly isDehydrated?: boolean;
    readonly dehydrated?: unknown;
  } | null;
}

/** What React keeps at the root of a page. */
type Container = readonly [name: string, root: { readonly stateNode: { readonly current: Fiber } }];

/** Runs in every page before anything of its own does. */
function listenIn(): void {
  document.addEventListener = new Proxy(document.addEventListener, {
    apply(listen, self, given: [string]) {
      if (given[0] === 'keydown') window.isAlive = true;
      Reflect.apply(listen, self, given);
    },
  });
  window.isWhollyAlive = () => {
    const root: object = document.getElementById('root') ?? {};
    const kept: readonly Container[] = Object.entries(root);
    const container = kept.find(([name]) => name.startsWith('__reactContainer$'));
    if (!container) return false;
    const waiting: (Fiber | null)[] = [container[1].stateNode.current];
    while (waiting.length > 0) {
      const fiber = waiting.pop();
      if (!fiber) continue;
      const state = fiber.memoizedState;
      if (state?.isDehydrated === true || state?.dehydrated) return false;
      waiting.push(fiber.child, fiber.sibling);
    }
    return true;
  };
  window.addEventListener('securitypolicyviolation', (event) => {
    console.error(`policy violated: ${event.effectiveDirective} ${event.blockedURI}`);
  });
  const shifts: string[] = (window.shifts = []);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const shift: object = entry;
      if ('hadRecentInput' in shift && shift.hadRecentInput === true) continue;
      const moved = 'sources' in shift && Array.isArray(shift.sources) ? shift.sources : [];
      const names = moved.map(({ node, previousRect, currentRect }: LayoutShiftAttribution) => {
        const name = node instanceof Element ? node.outerHTML : (node?.textContent ?? '');
        const [was, is] = [previousRect, currentRect].map(
          ({ left, top, right, bottom }) => `${left},${top} to ${right},${bottom}`,
        );
        return `${name.slice(0, 80)} from ${was} to ${is}`;
      });
      shifts.push(`${'value' in shift ? String(shift.value) : '?'}: ${names.join(' | ')}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Milliseconds by which frames and postponed work come late, to find what a journey takes for granted of a quick machine. */
const late = Number(process.env['JOURNEY_LATE'] ?? 0);

/** How many times slower than this machine the pages' threads are to be, for the same end. */
const slow = Number(process.env['JOURNEY_SLOW'] ?? 1);

/** Has what a page does in its next frame, and what React puts off through a port, wait as on a busy machine. */
export function delayWork(by: number): void {
  MessagePort.prototype.postMessage = new Proxy(MessagePort.prototype.postMessage, {
    apply(post, port, given) {
      setTimeout(() => Reflect.apply(post, port, given), by);
    },
  });
  const next = window.requestAnimationFrame.bind(window);
  const waiting = new Map<number, FrameRequestCallback>();
  let last = 0;
  window.requestAnimationFrame = (draw) => {
    const id = (last += 1);
    waiting.set(id, draw);
    setTimeout(() => {
      next((now) => {
        waiting.get(id)?.(now);
        waiting.delete(id);
      });
    }, by);
    return id;
  };
  window.cancelAnimationFrame = (id) => void waiting.delete(id);
}

/** A page that is gone before it is slowed down needs no slowing down. */
async function slowDown(page: Page): Promise<void> {
  try {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slow });
  } catch {
    // The page has been closed.
  }
}

/** Makes of the browser one that has no service workers, as some are: then no page asks for one. */
function takeWorkersAway(): void {
  Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
}

interface Ear extends Watch {
  readonly complaints: string[];
  readonly requests: string[];
  readonly visited: ReadonlySet<string>;
}

async function watchOver(context: BrowserContext, ear: Ear): Promise<void> {
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) ear.complaints.push(message.text());
  });
  context.on('weberror', (error) => ear.complaints.push(`thrown: ${error.error().message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (ours.includes(url.origin)) ear.requests.push(url.pathname);
    else if (!ear.visited.has(url.origin)) ear.complaints.push(`asked a stranger: ${url.href}`);
  });
  await context.addInitScript(listenIn);
  if (late > 0) await context.addInitScript(delayWork, late);
  if (slow > 1) context.on('page', (page) => void slowDown(page));
}

function createEar(): { readonly ear: Ear; readonly unexpected: () => readonly string[] } {
  const expected: RegExp[] = [];
  const visited = new Set<string>();
  const ear: Ear = {
    complaints: [],
    requests: [],
    visited,
    expect: (pattern) => expected.push(pattern),
    visit: (origin) => visited.add(origin),
  };
  const unexpected = (): readonly string[] =>
    ear.complaints.filter((complaint) => !expected.some((pattern) => pattern.test(complaint)));
  return { ear, unexpected };
}

/** A journey: Playwright's test, with the browser watched. */
export const test = base.extend<Fixtures>({
  watch: [
    async ({ context, serviceWorkers }, use) => {
      const { ear, unexpected } = createEar();
      await watchOver(context, ear);
      if (serviceWorkers === 'block') await context.addInitScript(takeWorkersAway);
      await use(ear);
      base.expect(unexpected(), 'nothing to complain of').toEqual([]);
    },
    { auto: true },
  ],
  stranger: async ({ browser, baseURL }, use) => {
    const { ear, unexpected } = createEar();
    const contexts: BrowserContext[] = [];
    await use(async () => {
      const context = await browser.newContext(baseURL === undefined ? {} : { baseURL });
      contexts.push(context);
      await watchOver(context, ear);
      await context.addInitScript(takeWorkersAway);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
    base.expect(unexpected(), 'nothing for a stranger to complain of').toEqual([]);
  },
});

export { expect } from '@playwright/test';
