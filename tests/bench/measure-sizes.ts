import type { Browser } from '@playwright/test';
import { conditions, slow, type Condition } from './conditions.ts';
import { inlineHashesOf, materialOf, pagesOf } from './made.ts';
import type { Options } from './options.ts';
import type { Result } from './results.ts';
import { serveFolder, type Served } from './serve-folder.ts';
import type { Material, Subject } from './subject.ts';
import { firstLine, visit, type Plan, type Visit } from './visit.ts';

/** Milliseconds after which a visit is given up. */
const patience = 120_000;

/** After as many failures as this a subject is not visited again in the same condition. */
const failuresBorne = 2;

/** Where one subject is visited with so many claims. */
interface Place {
  readonly subject: Subject;
  readonly material: Material;
  readonly served: Served | undefined;
  /** Why there is nothing to visit. */
  readonly missing?: string;
}

/** A result that visits are still added to. */
interface Finding extends Result {
  readonly visits: Visit[];
  readonly failures: string[];
}

/**
 * Visits every subject of every size in every condition. Sizes take turns as subjects do, so that none has the quieter
 * hour of a shared machine. What cannot be made or visited is a failure in the results; `keep` is called with all that
 * is known after each round.
 */
export async function measureSizes(
  browser: Browser,
  subjects: readonly Subject[],
  { sizes, runs, reuse }: Options,
  keep: (results: readonly Result[]) => void,
): Promise<readonly Result[]> {
  const places: Place[] = [];
  for (const claims of sizes) {
    const material = materialOf(claims);
    for (const subject of subjects) places.push(await placeOf(subject, material, reuse));
  }
  await warmUp(browser, places);
  const results: Finding[] = [];
  for (const condition of conditions) {
    const found = places.map(({ subject, material: { claims }, missing }) => ({
      subject: subject.name,
      claims,
      condition,
      visits: [],
      failures: missing === undefined ? [] : [missing],
    }));
    results.push(...found);
    for (let run = 0; run < runs; run += 1) {
      for (const [index, place] of places.entries()) {
        const result = found[index];
        if (!result || !place.served || result.failures.length >= failuresBorne) continue;
        await visitOnce(browser, planOf(place, place.served, condition), result);
        console.log(`run ${run + 1}, ${lineOf(result)}`);
      }
      keep(results);
    }
  }
  for (const { served } of places) served?.close();
  return results.toSorted((a, b) => a.claims - b.claims);
}

/** A browser's first visit starts much that later ones find running: it is nobody's figure. */
async function warmUp(browser: Browser, [first]: readonly Place[]): Promise<void> {
  if (!first?.served) return;
  await visit(browser, { ...planOf(first, first.served, slow), steps: [] }).catch(() => undefined);
}

async function visitOnce(browser: Browser, plan: Plan, result: Finding): Promise<void> {
  try {
    const one = await visit(browser, plan);
    result.visits.push(one);
    if (one.undone !== undefined) result.failures.push(one.undone);
  } catch (error) {
    result.failures.push(firstLine(error));
  }
}

function planOf({ subject, material }: Place, served: Served, condition: Condition): Plan {
  return {
    url: served.origin + subject.path(material),
    claim: subject.claim,
    steps: subject.steps(material),
    condition,
    patience,
  };
}

function lineOf({ subject, claims, condition, visits, failures }: Finding): string {
  const last = visits.at(-1);
  const parts = [
    `${claims} claims, ${condition.name}, ${subject}: ${Math.round(last?.firstClaim ?? 0)} ms`,
    ...(last?.moved ?? []).map((moved) => `moved: ${moved}`),
    failures.at(-1) ?? 'no failure',
  ];
  return parts.join('; ');
}

async function placeOf(subject: Subject, material: Material, reuse: boolean): Promise<Place> {
  try {
    const folder = pagesOf(subject, material, reuse);
    return { subject, material, served: await serveFolder(folder, inlineHashesOf(folder)) };
  } catch (error) {
    return { subject, material, served: undefined, missing: `cannot be made: ${firstLine(error)}` };
  }
}
