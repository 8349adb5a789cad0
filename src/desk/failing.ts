import type { Finding } from '../dossier/index.ts';
import type { Outcome } from './outcome.ts';

/** The outcome of a command that found something wrong: each finding on a line, and their number. */
export function failing(findings: readonly Finding[]): Outcome {
  const lines = findings.map(({ pointer, id, code, message }) =>
    [pointer === '' ? '(the file)' : pointer, id && `[${id}]`, `${code}:`, message]
      .filter(Boolean)
      .join(' '),
  );
  return { lines: [...lines, plural(findings.length, 'finding')], exitCode: 1 };
}

/** A number of things, in words. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
