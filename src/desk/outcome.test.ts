import { afterEach, expect, it, vi } from 'vitest';
import { conclude } from './outcome.ts';

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = 0;
});

it('spells what could trick a terminal, and leaves the status', () => {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  conclude({ lines: ['a\u001b[31m\u202Eb', 'ok, “é” دریا'], exitCode: 1 });
  expect(write).toHaveBeenCalledWith('a\\u001b[31m\\u202eb\nok, “é” دریا\n');
  expect(process.exitCode).toBe(1);
});
