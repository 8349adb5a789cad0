import type { Run } from './marking.ts';

/** Letters kept before the first mark, and after the last, at most. */
const BEFORE = 60;
const AFTER = 120;

/** A text in runs, cut to what stands around its marks; dots say where something was cut. */
export function excerpt(runs: readonly Run[]): readonly Run[] {
  return runs.map((run, index) => {
    if (run.marked) return run;
    const isFirst = index === 0 && runs.length > 1;
    const isLast = index === runs.length - 1;
    const started = isFirst ? withoutStart(run.text) : run.text;
    return { ...run, text: isLast ? withoutEnd(started) : started };
  });
}

function withoutStart(text: string): string {
  if (text.length <= BEFORE) return text;
  const cut = text.indexOf(' ', text.length - BEFORE);
  return cut < 0 ? text : `…${text.slice(cut)}`;
}

function withoutEnd(text: string): string {
  if (text.length <= AFTER) return text;
  const cut = text.lastIndexOf(' ', AFTER);
  return cut < 0 ? text : `${text.slice(0, cut)} …`;
}
