import { createServer } from 'node:net';
import { expect, it } from 'vitest';
import { freePortPair } from './ports.ts';

it('passes over a pair of which one port is taken', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  const taken = typeof address === 'object' && address !== null ? address.port : 0;
  const pair = await freePortPair(taken - 1);
  expect(pair).toBeGreaterThan(taken);
  expect((pair - taken) % 2).toBe(1);
  server.close();
});
