/** How far a long build is, for whoever waits for it. */
export interface Progress {
  /** To be told of every piece of work that is done. */
  readonly step: () => void;
  /** To be told when all are done. */
  readonly end: () => void;
}

/** Where progress is told, and by which clock. */
export interface ProgressOptions {
  /** The work: “Drawing pictures”. */
  readonly what: string;
  readonly total: number;
  readonly say: (line: string) => void;
  /** Milliseconds. */
  readonly now: () => number;
  /** Writes to a terminal without ending the line; `undefined` where nobody watches a terminal. */
  readonly rewrite: ((text: string) => void) | undefined;
}

/** A build shorter than this says nothing. */
const quiet = 2000;

/** On paper, so to speak, a line now and then is enough; a terminal shows every step. */
const pause = 3000;

/** Tells how much of a work is done: on a terminal in one line that changes, elsewhere in a line every few seconds. */
export function tellProgress({ what, total, say, now, rewrite }: ProgressOptions): Progress {
  const started = now();
  let last = started + quiet - pause;
  let done = 0;
  let hasRewritten = false;
  return {
    step: () => {
      done += 1;
      const time = now();
      if (time - started < quiet) return;
      const words = `${what}: ${done} of ${total}`;
      if (rewrite) {
        rewrite(`\r${words}`);
        hasRewritten = true;
      } else if (time - last >= pause) {
        last = time;
        say(words);
      }
    },
    end: () => {
      if (hasRewritten) rewrite?.('\n');
    },
  };
}

/** Writes to the terminal, where there is one to watch. */
export function terminalWriter(): ((text: string) => void) | undefined {
  return process.stdout.isTTY ? (text) => process.stdout.write(text) : undefined;
}
