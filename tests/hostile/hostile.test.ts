import fc from 'fast-check';
import { it } from 'vitest';
import { hostileCase } from './cases.ts';
import { holdCase } from './hold.ts';

/** `npm run fuzz` tries a million, each run other ones. */
const CASES = 10_000;

it(`lets no input of ${CASES} run, reach out, hang, or be refused without a name`, async () => {
  await fc.assert(fc.asyncProperty(hostileCase, holdCase), { numRuns: CASES });
}, 900_000);
