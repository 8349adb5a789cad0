import type { Asked, Told } from '../../offline/index.ts';

/** How long a worker may take to answer, in milliseconds: it may have a whole dossier to fetch. */
const PATIENCE = 120_000;

/** Asks a worker, and gives what it answers; undefined where it is silent, as one that has been ended is. */
export async function askWorker(
  worker: Pick<ServiceWorker, 'postMessage'>,
  asked: Asked,
): Promise<Told | undefined> {
  const { port1, port2 } = new MessageChannel();
  try {
    return await new Promise((resolve) => {
      port1.addEventListener('message', ({ data }: MessageEvent<Told>) => resolve(data));
      port1.start();
      setTimeout(() => resolve(undefined), PATIENCE);
      worker.postMessage(asked, [port2]);
    });
  } finally {
    port1.close();
  }
}
