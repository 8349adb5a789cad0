import { createEngine, type Engine, type Entry } from './engine.ts';
import type { Asked, Told } from './messages.ts';

const entries: Entry[] = [];
let engine: Promise<Engine> | undefined;

/** Indexes and searches away from the page, which stays free to answer its reader. */
async function hear(asked: Asked): Promise<void> {
  if (asked.ask === 'take') {
    entries.push(...asked.entries);
    return;
  }
  if (asked.ask === 'index') {
    engine = createEngine(entries);
    return;
  }
  const search = await engine;
  if (!search) return;
  const told: Told = { id: asked.id, answer: search(asked.query) };
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker speaks to its page alone
  self.postMessage(told);
}

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => void hear(data));
