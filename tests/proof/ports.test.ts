import { createServer } from 'node:net';
import { expect, it } from 'vitest';
import { JOURNEY_PORTS } from '../journeys/hosts.ts';
import { freePorts } from './ports.ts';

it('passes over a row of ports of which one is taken', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  const taken = typeof address === 'object' && address !== null ? address.port : 0;
  const first = await freePorts(taken - 1);
  expect(first).toBeGreaterThan(taken);
  expect((first - taken + 1) % JOURNEY_PORTS).toBe(0);
  server.close();
});
