import { describe, expect, it } from 'vitest';
import { tellProgress } from './progress.ts';

/** What is told of ten pictures that take so many milliseconds each. */
function told(
  each: number,
  onTerminal: boolean,
): { readonly lines: readonly string[]; readonly screen: string } {
  const lines: string[] = [];
  let [time, screen] = [0, ''];
  const progress = tellProgress({
    what: 'Drawing pictures',
    total: 10,
    say: (line) => lines.push(line),
    now: () => time,
    rewrite: onTerminal ? (text) => (screen += text) : undefined,
  });
  for (let picture = 0; picture < 10; picture += 1) {
    time += each;
    progress.step();
  }
  progress.end();
  return { lines, screen };
}

describe('tellProgress', () => {
  it.each([true, false])(
    'says nothing of what is done in two seconds (on a terminal: %s)',
    (is) => {
      expect(told(190, is)).toEqual({ lines: [], screen: '' });
    },
  );

  it('says a line every few seconds', () => {
    expect(told(1000, false).lines).toEqual([
      'Drawing pictures: 2 of 10',
      'Drawing pictures: 5 of 10',
      'Drawing pictures: 8 of 10',
    ]);
  });

  it('rewrites one line on a terminal, and ends it', () => {
    const { lines, screen } = told(400, true);
    expect(lines).toEqual([]);
    expect(screen).toMatch(/^\rDrawing pictures: 5 of 10\r.*\rDrawing pictures: 10 of 10\n$/s);
    expect(screen.match(/\n/g)).toHaveLength(1);
  });
});
