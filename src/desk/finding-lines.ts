import type { Finding } from '../dossier/index.ts';

/** Findings as lines: place, id, code and sentence. `file` names the file where it is not the dossier itself. */
export function linesOf(findings: readonly Finding[], file?: string): readonly string[] {
  return findings.map(({ pointer, id, code, message }) =>
    [file, pointer === '' ? '(the file)' : pointer, id && `[${id}]`, `${code}:`, message]
      .filter(Boolean)
      .join(' '),
  );
}

/** A number of things, with the noun in its number. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
