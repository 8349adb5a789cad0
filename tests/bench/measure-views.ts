import type { Browser } from '@playwright/test';
import { inlineHashesOf, materialOf, pagesOf } from './made.ts';
import { measureView, type ViewMeasure } from './measure-view.ts';
import { viewsSection } from './report-views.ts';
import { serveFolder } from './serve-folder.ts';
import { ours } from './subjects/ours.ts';

const claims = 2000;

/** The part of the report on the timeline and the map of one large dossier. */
export async function measureViews(
  browser: Browser,
  runs: number,
  reuse: boolean,
): Promise<readonly string[]> {
  const material = materialOf(claims);
  const folder = pagesOf(ours, material, reuse);
  const { origin, close } = await serveFolder(folder, inlineHashesOf(folder));
  const measures: ViewMeasure[] = [];
  for (let run = 0; run < runs; run += 1) {
    for (const view of ['timeline', 'map'] as const) {
      const one = await measureView(browser, `${origin}${ours.path(material)}`, view);
      console.log(`run ${run + 1}, ${view}: ${JSON.stringify(one)}`);
      measures.push(one);
    }
  }
  close();
  return viewsSection(measures, { claims, events: material.dossiers[0]?.events.length ?? 0 });
}
