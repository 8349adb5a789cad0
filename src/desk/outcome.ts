/** What a command has to say, and the status it exits with: 0 where all is well. */
export interface Outcome {
  readonly lines: readonly string[];
  readonly exitCode: 0 | 1;
}

/** Prints an outcome and leaves its status for when the process ends. */
export function conclude({ lines, exitCode }: Outcome): void {
  process.stdout.write(lines.map((line) => `${visible(line)}\n`).join(''));
  process.exitCode = exitCode;
}

/** Characters a file could use to trick a terminal or an eye (controls, and those that turn text round) are spelled. */
function visible(line: string): string {
  return line.replaceAll(
    /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
