import { parseArgs } from 'node:util';
import { createServer } from 'vite';
import type { fuzz as Fuzz } from './fuzzing.ts';

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
  },
});

function whole(name: 'cases' | 'seed'): number {
  const number = Number(values[name]);
  if (Number.isSafeInteger(number) && number >= 0) return number;
  console.error(`--${name} is "${values[name]}", but must be a whole number.`);
  process.exit(1);
}

const options = { cases: whole('cases'), seed: whole('seed'), say: console.log };
// What draws pages is written for Vite: styles and all.
const server = await createServer({
  server: { middlewareMode: true, hmr: false, ws: false },
  appType: 'custom',
  logLevel: 'error',
});
const loaded: { readonly fuzz?: typeof Fuzz } = await server.ssrLoadModule(
  '/tests/hostile/fuzzing.ts',
);
const holds = await loaded.fuzz?.(options);
await server.close();
process.exit(holds ? 0 : 1);
