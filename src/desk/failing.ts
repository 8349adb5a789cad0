import type { Finding } from '../dossier/index.ts';
import { linesOf, plural } from './finding-lines.ts';
import type { Outcome } from './outcome.ts';

/** The outcome of a command that found something wrong: each finding on a line, and their number. */
export function failing(findings: readonly Finding[]): Outcome {
  return failingWith(linesOf(findings));
}

/** The same for findings that are lines already, because they are of more than one file. */
export function failingWith(lines: readonly string[]): Outcome {
  return { lines: [...lines, plural(lines.length, 'finding')], exitCode: 1 };
}
