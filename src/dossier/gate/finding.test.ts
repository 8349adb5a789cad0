import { describe, expect, it } from 'vitest';
import { pointerTo, shown } from './finding.ts';

describe('pointerTo', () => {
  it('escapes what RFC 6901 escapes, tilde first', () => {
    expect(pointerTo(['a/b', 'm~n', '~1', 0])).toBe('/a~1b/m~0n/~01/0');
  });

  it('is empty for the whole file', () => {
    expect(pointerTo([])).toBe('');
  });

  it('stops at the object that has a hostile key', () => {
    expect(pointerTo(['claims', 3, 'k'.repeat(201), 'deeper'])).toBe('/claims/3');
  });
});

describe('shown', () => {
  it('cuts long text short and keeps controls visible', () => {
    expect(shown('x'.repeat(61))).toBe(`"${'x'.repeat(60)}…"`);
    expect(shown('a\u001b[2J')).toBe('"a\\u001b[2J"');
  });

  it('only names what is compound', () => {
    expect([[1], { a: 1 }, null, undefined, false].map(shown)).toEqual([
      'a list',
      'an object',
      'null',
      'nothing',
      'false',
    ]);
  });
});
