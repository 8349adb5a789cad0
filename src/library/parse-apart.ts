import { preparing, type Dossier, type Finding } from '../dossier/index.ts';
// oxlint-disable-next-line import/default -- what the build gives for `?worker&url` is its address
import scriptUrl from './dossier-worker.ts?worker&url';
import { nextTask } from './next-task.ts';
import type { Pieces } from './pieces.ts';
import { gatherDossier, tellingOf, type Told } from './reading-apart.ts';
import { startWorker } from './worker-url.ts';

/** What came through the gate. */
export interface Parsed {
  readonly dossier: Dossier | undefined;
  readonly findings: readonly Finding[];
}

/** A gate away from the page, which stays free to answer its reader. */
export interface Apart {
  /** Reads and checks one file; `undefined` where the worker does not come, or fails: then it is for the page to do. */
  readonly parse: (pieces: Pieces) => Promise<Parsed | undefined>;
  /** Ends the worker, whatever it is doing. */
  readonly close: () => void;
}

/** Milliseconds in which the worker's script has to be there. How long it then takes is no matter. */
const PATIENCE = 10_000;

/** Starts a worker that waits for the file of a dossier; `undefined` where none can be started. */
export function openApart(): Apart | undefined {
  const worker = startWorker(scriptUrl, 'dossier');
  if (!worker) return undefined;
  const parsed = new Promise<Parsed | undefined>((resolve) => {
    const gathered = gatherDossier();
    const giveUp = setTimeout(() => resolve(undefined), PATIENCE);
    worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
      clearTimeout(giveUp);
      if (data.told === 'no-text') resolve(undefined);
      else if (data.told === 'rows') gathered.add(data.rows);
      else if (data.told === 'end') {
        resolve({ dossier: data.header && gathered.end(data.header), findings: data.findings });
      }
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      clearTimeout(giveUp);
      resolve(undefined);
    });
  });
  return {
    parse: async (pieces) => {
      for (const told of tellingOf(pieces)) {
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin but its page's
        worker.postMessage(told);
        await nextTask();
      }
      const whole = await parsed;
      if (whole?.dossier) await prepareInSteps(whole.dossier);
      return whole;
    },
    close: () => worker.terminate(),
  };
}

/** What the first choice and the first words would wait for; between its steps the page answers its reader. */
async function prepareInSteps(dossier: Dossier): Promise<void> {
  const steps = preparing(dossier);
  do await nextTask();
  while (!steps.next().done);
}
