import type { Page } from '@playwright/test';
import { notedOn } from './probe.ts';
import type { Done, Sign, Step } from './subject.ts';

/** Paints that came sooner than this after their input are not told apart by the browser. */
const soonest = 16;

/** Milliseconds in which a result has to stand on the page. */
const resultPatience = 30_000;

/** Does one thing and waits until its result is there and painted. */
export async function measureStep(page: Page, { deed, act, sign, after }: Step): Promise<Done> {
  const before = await notedOn(page);
  const seen = sign ? watchFor(page, sign) : undefined;
  // Where the hand finds nothing to do, the visit ends before anybody waits for this.
  seen?.catch(() => undefined);
  // The watch has to be on before the hand moves.
  await page.evaluate(() => undefined);
  await act(page);
  const result = await seen;
  await page.waitForTimeout(250);
  const noted = await notedOn(page);
  const inputs = noted.inputs.slice(before.inputs.length).map(({ duration }) => duration);
  const turns = noted.turns.slice(before.turns.length);
  const paint = deed === 'scroll' ? Math.max(0, ...turns) : Math.max(soonest, ...inputs);
  await after?.(page);
  return result === undefined ? { deed, paint } : { deed, paint, result };
}

/** Milliseconds from the last input to the end of the frame in which the sign stood on the page. */
function watchFor(page: Page, sign: Sign): Promise<number> {
  return page.evaluate(
    ({ selector, text = '', patience }) =>
      new Promise<number>((resolve, reject) => {
        const start = performance.now();
        const look = {
          again(): void {
            const at = window.noted?.lastInput ?? -1;
            const found = document.querySelector(selector);
            if (at > start && found?.textContent.includes(text)) {
              setTimeout(() => resolve(performance.now() - at));
            } else if (performance.now() - start > patience) {
              reject(new Error(`${selector} never came to say "${text}"`));
            } else requestAnimationFrame(() => look.again());
          },
        };
        look.again();
      }),
    { ...sign, patience: resultPatience },
  );
}
