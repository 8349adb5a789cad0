import { describe, expect, it } from 'vitest';
import { readOptions } from './options.ts';

const known = ['ours', 'floor', 'table'];

describe('the arguments of the benchmark', () => {
  it('ask for every size, every subject and five runs where nothing is said', () => {
    expect(readOptions([], known)).toEqual({
      ok: true,
      options: {
        sizes: [24, 1000, 10_000, 100_000],
        runs: 5,
        subjects: known,
        views: true,
        reuse: false,
        file: 'BENCHMARKS.md',
      },
    });
  });

  it('pick sizes in any order, each once, and keep what everything is compared with', () => {
    const reading = readOptions(['--sizes', '1000,24,24', '--subjects', 'floor'], known);
    expect(reading).toMatchObject({
      options: { sizes: [24, 1000], subjects: ['ours', 'floor'] },
    });
  });

  it.each([
    [['--sizes', '24,many'], '--sizes'],
    [['--sizes', '0'], '--sizes'],
    [['--sizes', ''], '--sizes'],
    [['--runs', '0'], '--runs'],
    [['--runs', '1.5'], '--runs'],
    [['--subjects', 'chair'], '"chair"'],
    [['--speed', '9'], '--speed'],
  ])('that make no sense, %j, are named', (argv, named) => {
    const reading = readOptions(argv, known);
    expect(reading.ok).toBe(false);
    expect(reading).toMatchObject({ sentence: expect.stringContaining(named) });
  });
});
