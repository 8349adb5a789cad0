import type { ViewMeasure } from './measure-view.ts';

/** What was measured, and on what. */
export interface Circumstances {
  readonly claims: number;
  readonly events: number;
  readonly node: string;
  readonly cores: number;
  readonly browser: string;
}

/** What a benchmark found, as a page to be kept: the program writes it, nobody by hand. */
export function benchmarksFile(
  measures: readonly ViewMeasure[],
  { claims, events, node, cores, browser }: Circumstances,
  now: Date,
): string {
  const rows = (['timeline', 'map'] as const).map((view) => rowOf(view, measures));
  return [
    '# Benchmarks',
    '',
    `Written by \`npm run bench\` on ${now.toISOString().slice(0, 10)}: Node ${node}, ${cores} cores, Chromium ${browser}, nothing throttled. The machine is shared, so times differ from run to run; counts of frames do not depend on it.`,
    '',
    `One made dossier of ${claims} claims and ${events} events, each view opened as the first page of a visit. Medians of ${measures.length / rows.length} runs, with the worst of all runs in brackets.`,
    '',
    '| view | tasks over 50 ms after load | the longest, ms | frames until a picked record is shown | longest task while picking, ms |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

function rowOf(view: ViewMeasure['view'], measures: readonly ViewMeasure[]): string {
  const mine = measures.filter((one) => one.view === view);
  const cells = [
    mine.map(({ longAfterLoad }) => longAfterLoad.length),
    mine.map(({ longAfterLoad }) => Math.max(0, ...longAfterLoad)),
    mine.map(({ framesToPick }) => Math.max(0, ...framesToPick)),
    mine.map(({ longWhilePicking }) => Math.max(0, ...longWhilePicking)),
  ].map((numbers) => `${median(numbers)} (${Math.max(...numbers)})`);
  return `| ${[view, ...cells].join(' | ')} |`;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
