import type { Page } from '@playwright/test';
import { savedPageMark, type Asked, type SavedState, type Told } from '../../src/offline/index.ts';

interface Saves {
  /** What it says is saved of every dossier. */
  readonly state: SavedState;
  /** Whether a version that is not the page's waits. */
  readonly hasNew?: boolean;
}

/** Gives a page a worker that saves nothing and says what it is told: a real one tells the hour of the day. */
export async function giveWorker(page: Page, { state, hasNew = false }: Saves): Promise<void> {
  await page.addInitScript(
    ({ told, isNew }) => {
      const worker = Object.assign(new EventTarget(), {
        state: 'activated',
        postMessage: ({ ask }: Asked, [port]: readonly MessagePort[]) => {
          const answers: Partial<Record<Asked['ask'], Told>> = {
            'is-same': { isSame: !isNew },
            save: { state: told },
            state: { state: told },
          };
          port?.postMessage(answers[ask] ?? { done: true });
        },
      });
      const registration = Object.assign(new EventTarget(), {
        active: worker,
        waiting: isNew ? worker : null,
        update: () => Promise.resolve(),
      });
      const container = Object.assign(new EventTarget(), {
        register: () => Promise.resolve(registration),
        startMessages: () => undefined,
      });
      Object.defineProperty(navigator, 'serviceWorker', { value: container });
    },
    { told: state, isNew: hasNew },
  );
}

/** Marks pages as a worker does that answers from what was saved. */
export async function markSaved(page: Page): Promise<void> {
  await page.addInitScript((name) => {
    document.addEventListener('DOMContentLoaded', () => {
      document.head.append(Object.assign(document.createElement('meta'), { name }));
    });
  }, savedPageMark);
}
