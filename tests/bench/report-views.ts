import type { ViewMeasure } from './measure-view.ts';
import { spreadOf } from './statistics.ts';

/** The part of the report on the readings beside the board: the timeline and the map of one large dossier. */
export function viewsSection(
  measures: readonly ViewMeasure[],
  { claims, events }: { readonly claims: number; readonly events: number },
): readonly string[] {
  const views = ['timeline', 'map'] as const;
  return [
    '## The timeline and the map',
    '',
    `One made dossier of ${claims} claims and ${events} events, each view opened as the first page of a visit, nothing throttled. Medians of ${measures.length / views.length} visits, with the worst of all in brackets.`,
    '',
    '| view | tasks over 50 ms after load | the longest, ms | frames until a picked record is shown | longest task while picking, ms |',
    '| --- | --- | --- | --- | --- |',
    ...views.map((view) => rowOf(view, measures)),
    '',
  ];
}

function rowOf(view: ViewMeasure['view'], measures: readonly ViewMeasure[]): string {
  const mine = measures.filter((one) => one.view === view);
  const cells = [
    mine.map(({ longAfterLoad }) => longAfterLoad.length),
    mine.map(({ longAfterLoad }) => Math.max(0, ...longAfterLoad)),
    mine.map(({ framesToPick }) => Math.max(0, ...framesToPick)),
    mine.map(({ longWhilePicking }) => Math.max(0, ...longWhilePicking)),
  ].map((numbers) => `${Math.round(spreadOf(numbers)?.median ?? 0)} (${Math.max(...numbers)})`);
  return `| ${[view, ...cells].join(' | ')} |`;
}
