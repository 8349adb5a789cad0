import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { BuiltDossier, DossierBuildOptions } from './build-dossier.ts';
import type { Ask, Tell } from './thread.ts';

export interface InThreadsOptions {
  /** The built script of a thread. */
  readonly script: string;
  readonly ids: readonly string[];
  readonly build: DossierBuildOptions;
  readonly say: (line: string) => void;
  /** Called with each dossier as it is done, in whatever order that is. */
  readonly onBuilt: (id: string, built: BuiltDossier) => void;
}

/** Builds dossiers on all cores, each thread one at a time. Rejects with the first that cannot be built. */
export async function buildInThreads(options: InThreadsOptions): Promise<void> {
  const waiting = options.ids.values();
  const count = Math.min(availableParallelism(), options.ids.length);
  const threads = Array.from(
    { length: count },
    () => new Worker(options.script, { workerData: options.build }),
  );
  try {
    await Promise.all(threads.map((thread) => workThrough(thread, waiting, options)));
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}

/** Lets a thread build one dossier after the other, as long as any waits. */
function workThrough(
  thread: Worker,
  waiting: Iterator<string>,
  { say, onBuilt }: InThreadsOptions,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const next = (): void => {
      const { done, value } = waiting.next();
      const id: Ask | undefined = done ? undefined : value;
      if (id === undefined) resolve();
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread of Node, no window
      else thread.postMessage(id);
    };
    thread.on('error', reject);
    thread.on('exit', () => reject(new Error('a thread of the build ended before its work did')));
    thread.on('message', (told: Tell) => {
      if (told.tell === 'line') say(told.line);
      else if (told.tell === 'failed') reject(new Error(told.message));
      else {
        onBuilt(told.id, told.built);
        next();
      }
    });
    next();
  });
}
