import { free, slow, type Condition } from './conditions.ts';
import { resultsOf, type Result } from './results.ts';
import { spreadOf } from './statistics.ts';
import { deeds } from './subject.ts';
import type { Visit } from './visit.ts';

/** A promise of the project and whether this run held it. */
export interface Verdict {
  readonly promise: string;
  /** Undefined where nothing was measured that would tell. */
  readonly held: boolean | undefined;
  /** The figures that say so. */
  readonly because: string;
}

/** First claim readable, at most this many times the floor's. */
const timesTheFloor = 1.15;
/** Growth over the smallest size that is still called none: what the noise of a shared machine makes of equal pages. */
const noGrowth = 1.1;
const smallest = 24;
/** Bytes of a gzipped board script, as `.size-limit.ts` has it too. */
const scriptLimit = 130_000;
/** Bytes that one more claim may hold in memory, on screen or in an index: its own text, some times over. */
const heapForAClaim = 4096;

/** What the project holds itself to, judged by one run. `scripts`: bytes of the first script of the board, gzipped, by size. */
export function verdictsOf(
  results: readonly Result[],
  scripts: ReadonlyMap<number, number>,
): readonly Verdict[] {
  const sizes = [...new Set(results.map(({ claims }) => claims))];
  return [
    floorVerdict(results),
    growthVerdict(results, sizes),
    ...[slow, free].map((condition) => paintVerdict(results, sizes, condition)),
    heapVerdict(results, sizes),
    shiftVerdict(results),
    scriptVerdict(scripts),
  ];
}

function ours(results: readonly Result[], claims: number, condition: Condition): readonly Visit[] {
  return visitsTo('ours', results, claims, condition);
}

function visitsTo(
  subject: string,
  results: readonly Result[],
  claims: number,
  condition: Condition,
): readonly Visit[] {
  return resultsOf(results, claims, condition).find((one) => one.subject === subject)?.visits ?? [];
}

function isWhole(visits: readonly Visit[]): boolean {
  return visits.length > 0 && visits.every(({ undone }) => undone === undefined);
}

function firstClaim(visits: readonly Visit[]): number | undefined {
  return spreadOf(visits.map((visit) => visit.firstClaim))?.median;
}

function floorVerdict(results: readonly Result[]): Verdict {
  const mine = firstClaim(ours(results, smallest, slow));
  const floor = firstClaim(visitsTo('floor', results, smallest, slow));
  const ratio = mine !== undefined && floor !== undefined ? mine / floor : undefined;
  return {
    promise: `First claim readable at most ${timesTheFloor} × the floor at N = ${smallest}, on a slow line`,
    held: ratio === undefined ? undefined : ratio <= timesTheFloor,
    because: ratio === undefined ? 'not measured' : `${ratio.toFixed(2)} ×`,
  };
}

function growthVerdict(results: readonly Result[], sizes: readonly number[]): Verdict {
  const promise = 'First claim readable does not grow with N';
  const times = sizes.map((size) => ({ size, time: firstClaim(ours(results, size, slow)) }));
  const [first, ...rest] = times;
  const measured = times.filter(({ time }) => time !== undefined);
  if (first?.time === undefined || measured.length < 2) {
    return { promise, held: undefined, because: 'takes two sizes to tell' };
  }
  const limit = first.time * noGrowth;
  return {
    promise,
    held: rest.every(({ time }) => time !== undefined && time <= limit),
    because: times
      .map(
        ({ size, time }) =>
          `${size}: ${time === undefined ? 'no figure' : `${Math.round(time)} ms`}`,
      )
      .join(', '),
  };
}

function paintVerdict(
  results: readonly Result[],
  sizes: readonly number[],
  condition: Condition,
): Verdict {
  const figures = sizes.flatMap((size) =>
    deeds.flatMap((deed) => {
      const done = ours(results, size, condition).flatMap((visit) => visit.deeds);
      const paints = done.filter((one) => one.deed === deed).map(({ paint }) => paint);
      const p95 = spreadOf(paints)?.p95;
      return p95 === undefined ? [] : [{ size, deed, p95 }];
    }),
  );
  const slowest = figures.toSorted((a, b) => b.p95 - a.p95)[0];
  const missing = sizes.filter((size) => !isWhole(ours(results, size, condition)));
  return {
    promise: `Every interaction painted within ${condition.paintWithin} ms at p95, ${condition.name}`,
    held: slowest && missing.length === 0 && slowest.p95 <= condition.paintWithin,
    because: slowest
      ? `slowest: ${slowest.deed} at N = ${slowest.size}, ${Math.round(slowest.p95)} ms${missing.length > 0 ? `; not all was done at N = ${missing.join(', ')}` : ''}`
      : 'not measured',
  };
}

function heapVerdict(results: readonly Result[], sizes: readonly number[]): Verdict {
  const promise = `Heap grows no faster than screen and index: at most ${heapForAClaim / 1024} KiB for each claim of the dossier`;
  const heaps = sizes.flatMap((size) => {
    const heap = spreadOf(ours(results, size, free).map((visit) => visit.heapAfter))?.median;
    return heap === undefined ? [] : [{ size, heap }];
  });
  const [first, last] = [heaps[0], heaps.at(-1)];
  if (!first || !last || first === last) {
    return { promise, held: undefined, because: 'takes two sizes to tell' };
  }
  const growth = (last.heap - first.heap) / (last.size - first.size);
  return {
    promise,
    held: growth <= heapForAClaim,
    because: `${(growth / 1024).toFixed(1)} KiB for each claim between N = ${first.size} and ${last.size}`,
  };
}

function shiftVerdict(results: readonly Result[]): Verdict {
  const shifts = results
    .filter(({ subject }) => subject === 'ours')
    .flatMap(({ visits }) => visits.map((visit) => visit.shiftsAfter));
  const worst = Math.max(...shifts);
  return {
    promise: 'CLS 0, whatever is done',
    held: shifts.length === 0 ? undefined : worst === 0,
    because:
      shifts.length === 0
        ? 'not measured'
        : `worst of ${shifts.length} visits: ${worst.toFixed(4)}`,
  };
}

function scriptVerdict(scripts: ReadonlyMap<number, number>): Verdict {
  return {
    promise: 'Board script at most 130 kB gzipped',
    held:
      scripts.size === 0 ? undefined : [...scripts.values()].every((bytes) => bytes <= scriptLimit),
    because:
      [...scripts].map(([size, bytes]) => `${size}: ${(bytes / 1000).toFixed(1)} kB`).join(', ') ||
      'not measured',
  };
}
