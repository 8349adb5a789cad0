import type { Browser } from '@playwright/test';
import { conditions } from './conditions.ts';
import { inlineHashesOf, materialOf, pagesOf } from './made.ts';
import type { Options } from './options.ts';
import type { Result } from './results.ts';
import { serveFolder, type Served } from './serve-folder.ts';
import type { Material, Subject } from './subject.ts';
import { firstLine, visit, type Visit } from './visit.ts';

/** Milliseconds after which a visit is given up. */
const patience = 120_000;

/** After as many failures as this a subject is not visited again in the same condition. */
const failuresBorne = 2;

interface Place {
  readonly subject: Subject;
  readonly served: Served | undefined;
  /** Why there is nothing to visit. */
  readonly missing?: string;
}

/** Visits every subject in every condition, by turns. What cannot be made or visited is a failure in the results. */
export async function measureSize(
  browser: Browser,
  claims: number,
  subjects: readonly Subject[],
  { runs, reuse }: Options,
): Promise<readonly Result[]> {
  const material = materialOf(claims);
  const places: Place[] = [];
  for (const subject of subjects) places.push(await placeOf(subject, material, reuse));
  const results: Result[] = [];
  for (const condition of conditions) {
    const found = places.map(({ subject, missing }) => ({
      subject: subject.name,
      claims,
      condition,
      visits: [] as Visit[],
      failures: missing === undefined ? [] : [missing],
    }));
    for (let run = 0; run < runs; run += 1) {
      for (const [index, { subject, served }] of places.entries()) {
        const result = found[index];
        if (!result || !served || result.failures.length >= failuresBorne) continue;
        const plan = {
          url: served.origin + subject.path(material),
          claim: subject.claim,
          steps: subject.steps(material),
          condition,
          patience,
        };
        try {
          const one = await visit(browser, plan);
          result.visits.push(one);
          if (one.undone !== undefined) result.failures.push(one.undone);
        } catch (error) {
          result.failures.push(firstLine(error));
        }
        const last = result.visits.at(-1);
        console.log(
          `${claims} claims, ${condition.name}, run ${run + 1}, ${subject.name}: ${Math.round(last?.firstClaim ?? 0)} ms; ${result.failures.at(-1) ?? 'no failure'}`,
        );
      }
    }
    results.push(...found);
  }
  for (const { served } of places) served?.close();
  return results;
}

async function placeOf(subject: Subject, material: Material, reuse: boolean): Promise<Place> {
  try {
    const folder = pagesOf(subject, material, reuse);
    return { subject, served: await serveFolder(folder, inlineHashesOf(folder)) };
  } catch (error) {
    return { subject, served: undefined, missing: `cannot be made: ${firstLine(error)}` };
  }
}
