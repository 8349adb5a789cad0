/** How far a long build is, for whoever waits for it. */
export interface Progress {
  /** To be told of every picture that is done. */
  readonly step: () => void;
  /** To be told when all are done. */
  readonly end: () => void;
}

/** Where progress is told, and by which clock. */
export interface ProgressOptions {
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

/** Tells how many pictures are done: on a terminal in one line that changes, elsewhere in a line every few seconds. */
export function tellProgress({ total, say, now, rewrite }: ProgressOptions): Progress {
  const started = now();
  let last = started + quiet - pause;
  let done = 0;
  let hasRewritten = false;
  return {
    step: () => {
      done += 1;
      const time = now();
      if (time - started < quiet) return;
      const words = `Drawing pictures: ${done} of ${total}`;
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
