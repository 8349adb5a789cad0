import { createEngine, type Engine } from './engine.ts';
import type { Asked, Told } from './messages.ts';

let engine: Promise<Engine> | undefined;

/** Indexes and searches away from the page, which stays free to answer its reader. */
async function hear(asked: Asked): Promise<void> {
  if (asked.ask === 'index') {
    engine = createEngine(asked.entries);
    return;
  }
  const search = await engine;
  if (!search) return;
  const told: Told = { id: asked.id, answer: search(asked.query) };
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker speaks to its page alone
  self.postMessage(told);
}

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => void hear(data));
