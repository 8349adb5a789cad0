import { type Fault, type Finding, type Path, pointerTo } from './finding.ts';

/** More than these would help nobody, and a hostile file could make millions. */
export const MOST_FINDINGS = 1000;

/** Where the gate writes down what it finds, in the order in which it finds it. */
export interface Report {
  /** Notes the faults of the record at `base`. Beyond the first thousand they are only counted. */
  note(base: Path, id: string | undefined, faults: readonly Fault[]): void;
  findings(): readonly Finding[];
}

/** A report with nothing in it. */
export function openReport(): Report {
  const findings: Finding[] = [];
  let uncounted = 0;
  return {
    note(base, id, faults) {
      const room = MOST_FINDINGS - findings.length;
      for (const { path, code, message } of faults.slice(0, room)) {
        const pointer = pointerTo([...base, ...path]);
        findings.push(
          id === undefined ? { pointer, code, message } : { pointer, id, code, message },
        );
      }
      uncounted += Math.max(0, faults.length - room);
    },
    findings: () => (uncounted === 0 ? findings : [...findings, thereIsMore(uncounted)]),
  };
}

function thereIsMore(count: number): Finding {
  const message = `There are ${count} more findings: mend these first, then check again.`;
  return { pointer: '', code: 'too-many', message };
}
