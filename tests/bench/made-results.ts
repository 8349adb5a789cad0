import { conditions } from './conditions.ts';
import type { Result } from './results.ts';
import type { Visit } from './visit.ts';

/** Figures that hold every promise, for tests of what is made of figures. */
const visitWithin: Visit = {
  bytes: 20_000,
  firstClaim: 500,
  largestPaint: 500,
  blocking: 0,
  shifts: 0,
  shiftsAfter: 0,
  moved: [],
  heap: 1_048_576,
  heapAfter: 2_097_152,
  deeds: [{ deed: 'filter', paint: 16, result: 30 }],
};

/** Results of ours and the floor at two sizes in every condition; what is given is true of ours at the larger. */
export function resultsWith(given: Partial<Visit> = {}): readonly Result[] {
  return conditions.flatMap((condition) =>
    [24, 1000].flatMap((claims) =>
      ['ours', 'floor'].map((subject) => ({
        subject,
        claims,
        condition,
        visits: [{ ...visitWithin, ...(subject === 'ours' && claims === 1000 ? given : {}) }],
        failures: [],
      })),
    ),
  );
}
