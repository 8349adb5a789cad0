import { build } from 'vite';

/** The script of the worker that saves, in one file without imports: what a browser keeps of it is whole or nothing. */
export async function buildOfflineWorker(): Promise<string> {
  const built = await build({
    logLevel: 'error',
    build: {
      write: false,
      manifest: false,
      copyPublicDir: false,
      rollupOptions: { input: 'src/offline/worker.ts', output: { format: 'iife' } },
    },
  });
  const [script] = 'output' in built ? built.output : [];
  if (script?.type !== 'chunk') throw new Error('the worker that saves was not built once');
  return script.code;
}
