import type { Browser, CDPSession, Page } from '@playwright/test';
import { impose, type Condition } from './conditions.ts';
import { measureStep } from './measure-step.ts';
import { notedOn, probe, type Noted } from './probe.ts';
import type { Done, Step } from './subject.ts';

/** What one visit cost its reader. Times in milliseconds from the start of the navigation, sizes in bytes. */
export interface Visit {
  /** On the wire until nothing more happened, headers included. */
  readonly bytes: number;
  readonly firstClaim: number;
  readonly largestPaint: number;
  /** What tasks took beyond 50 ms each, from the first paint until nothing more happened. */
  readonly blocking: number;
  /** Cumulative layout shift until nothing more happened, and after all that was done; what follows at once on input is no part of either. */
  readonly shifts: number;
  readonly shiftsAfter: number;
  /** The largest thing of each such shift, and how far it went. */
  readonly moved: readonly string[];
  /** Of the page's script, after a collection of garbage: loaded, and after all that was done. */
  readonly heap: number;
  readonly heapAfter: number;
  readonly deeds: readonly Done[];
  /** Why not all was done that there is to do. */
  readonly undone?: string;
}

/** What is visited, and under which condition. */
export interface Plan {
  readonly url: string;
  readonly claim: string;
  readonly steps: readonly Step[];
  readonly condition: Condition;
  /** Milliseconds after which the visit is given up. */
  readonly patience: number;
}

/** A visit by a reader who has never been there: no cache, no storage. Throws an error that says what did not happen. */
export async function visit(browser: Browser, plan: Plan): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  context.setDefaultTimeout(plan.patience);
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    return await within(plan.patience, measure(page, session, plan));
  } finally {
    await context.close();
  }
}

async function measure(page: Page, session: CDPSession, plan: Plan): Promise<Visit> {
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await impose(session, plan.condition);
  // The runner gives functions their names back by a helper that the page does not have.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.addInitScript(probe, plan.claim);
  await page.goto(plan.url, { waitUntil: 'load', timeout: plan.patience });
  const noted = await settle(page);
  const loaded = { ...loadOf(noted), bytes, heap: await heapOf(session) };
  const deeds: Done[] = [];
  let undone: string | undefined;
  for (const step of plan.steps) {
    if (undone !== undefined) break;
    try {
      deeds.push(await measureStep(page, step));
    } catch (error) {
      undone = `${step.deed}: ${firstLine(error)}`;
    }
  }
  const { shifts: shiftsAfter, moved } = await notedOn(page);
  const heapAfter = await heapOf(session);
  return { ...loaded, shiftsAfter, moved, heapAfter, deeds, ...(undone ? { undone } : {}) };
}

function loadOf({ claimPainted, firstPaint = 0, largestPaint = 0, longTasks, shifts }: Noted) {
  if (claimPainted === undefined) throw new Error('no claim was ever readable in the window');
  const blocking = longTasks
    .filter(({ start, duration }) => start + duration > firstPaint)
    .reduce((sum, { duration }) => sum + duration - 50, 0);
  return { firstClaim: claimPainted, largestPaint, blocking, shifts };
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

/** Until a second and a half went by without a long task, and the network has been quiet. */
async function settle(page: Page): Promise<Noted> {
  await page.waitForLoadState('networkidle');
  for (let known = -1; ;) {
    const noted = await notedOn(page);
    if (noted.longTasks.length === known) return noted;
    known = noted.longTasks.length;
    await page.waitForTimeout(1500);
  }
}

async function within<Value>(patience: number, work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new Error(`not finished within ${patience / 1000} s`)),
      patience,
    );
  });
  // What is left undone ends with its page, and nobody waits to hear of it.
  work.catch(() => undefined);
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** What an error says, short enough for a line of a report. */
export function firstLine(error: unknown): string {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return line.replace(/^page\.\w+: (?:Error: )?/, '').replaceAll('|', '/');
}
