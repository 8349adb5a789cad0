import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import {
  createDossierBuilder,
  type BuiltDossier,
  type DossierBuildOptions,
} from './build-dossier.ts';

/** What a thread is asked: the id of a dossier to build. */
export type Ask = string;

/** What it tells: a line to be shown to whoever runs the build, a dossier that is done, or why it is not. */
export type Tell =
  | { readonly tell: 'line'; readonly line: string }
  | { readonly tell: 'built'; readonly id: string; readonly built: BuiltDossier }
  | { readonly tell: 'failed'; readonly message: string };

const tell = (told: Tell): void => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread of Node, no window
  parentPort?.postMessage(told);
};

/** Answers what is asked, one dossier after the other. */
function listen(options: DossierBuildOptions): void {
  const build = createDossierBuilder(options);
  const answer = async (id: Ask): Promise<void> => {
    try {
      const built = await build(id, (line) => tell({ tell: 'line', line }));
      tell({ tell: 'built', id, built });
    } catch (error) {
      tell({ tell: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  };
  parentPort?.on('message', (id: Ask) => void answer(id));
}

// The bundler may put into this file what the main thread needs as well: there it is no thread's.
if (!isMainThread) listen(workerData);
