import { prepareSearch, type Dossier, type Finding } from '../dossier/index.ts';
// oxlint-disable-next-line import/default -- what the build gives for `?worker&url` is its address
import scriptUrl from './dossier-worker.ts?worker&url';
import { nextTask } from './next-task.ts';
import { gatherDossier, type Told } from './reading-apart.ts';
import { startWorker } from './worker-url.ts';

/** What came through the gate. */
export interface Parsed {
  readonly dossier: Dossier | undefined;
  readonly findings: readonly Finding[];
}

/** Claims looked at in one task. */
const PORTION = 400;

/**
 * Checks the text of a long dossier in a worker, and takes it in a little at a time; `undefined` where no worker
 * starts, or where it fails: then it is for the page to do.
 */
export async function parseApart(text: string): Promise<Parsed | undefined> {
  const worker = startWorker(scriptUrl, 'dossier');
  if (!worker) return undefined;
  const parsed = await new Promise<Parsed | undefined>((resolve) => {
    const gathered = gatherDossier();
    worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
      if (data.told === 'rows') gathered.add(data.rows);
      else resolve({ dossier: data.header && gathered.end(data.header), findings: data.findings });
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      resolve(undefined);
    });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin but its page's
    worker.postMessage(text);
  });
  worker.terminate();
  if (parsed?.dossier) await prepareInSteps(parsed.dossier);
  return parsed;
}

/** What the first words typed would wait for, between which the page answers its reader. */
async function prepareInSteps(dossier: Dossier): Promise<void> {
  for (let from = 0; from < dossier.claims.length; from += PORTION) {
    await nextTask();
    prepareSearch(dossier, from, from + PORTION);
  }
  await nextTask();
}
