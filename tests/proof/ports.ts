import { createServer } from 'node:net';
import { JOURNEY_PORTS, usualJourneyPort } from '../journeys/hosts.ts';

/** Whether nothing listens on a port of this machine just now. */
function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, () => server.close(() => resolve(true)));
  });
}

async function areFree(first: number): Promise<boolean> {
  for (let port = first; port < first + JOURNEY_PORTS; port += 1) {
    if (!(await isFree(port))) return false;
  }
  return true;
}

/** How many rows of ports are looked at: more than anybody has checkouts under test at once. */
const ROWS = 50;

/**
 * The first of as many neighbouring free ports as the journeys need, so that two checkouts can be proved at once.
 * Falls back on the usual one, and lets its host say that it is taken.
 */
export async function freePorts(from: number = usualJourneyPort): Promise<number> {
  for (let port = from; port < from + JOURNEY_PORTS * ROWS; port += JOURNEY_PORTS) {
    if (await areFree(port)) return port;
  }
  return from;
}
