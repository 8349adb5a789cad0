import { createServer } from 'node:net';
import { usualJourneyPort } from '../journeys/hosts.ts';

/** Whether nothing listens on a port of this machine just now. */
function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, () => server.close(() => resolve(true)));
  });
}

async function isFreePair(port: number): Promise<boolean> {
  return (await isFree(port)) && (await isFree(port + 1));
}

/** How many pairs are looked at: more than anybody has checkouts under test at once. */
const PAIRS = 50;

/**
 * The first of two neighbouring ports that are both free, so that two checkouts can be proved at once. Falls back
 * on the usual one, and lets its host say that it is taken.
 */
export async function freePortPair(from: number = usualJourneyPort): Promise<number> {
  for (let port = from; port < from + 2 * PAIRS; port += 2) {
    if (await isFreePair(port)) return port;
  }
  return from;
}
