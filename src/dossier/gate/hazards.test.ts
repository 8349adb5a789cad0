import { describe, expect, it } from 'vitest';
import { hazardsIn } from './hazards.ts';

describe('hazardsIn', () => {
  it('finds nothing in plain data', () => {
    expect(hazardsIn({ id: 'a', passages: [{ quote: { text: 'constructor' } }] })).toEqual([]);
  });

  it.each(['__proto__', 'constructor', 'prototype'])('finds the key %s at any depth', (key) => {
    const value: unknown = JSON.parse(`{"a":[{"b":{"${key}":1}}]}`);
    expect(hazardsIn(value)).toMatchObject([{ path: ['a', 0, 'b', key], code: 'forbidden-key' }]);
  });

  it('goes no deeper than it must', () => {
    const deep: unknown = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000));
    const [hazard, ...more] = hazardsIn(deep);
    expect(hazard?.code).toBe('too-deep');
    expect(hazard?.path).toHaveLength(33);
    expect(more).toEqual([]);
  });

  it('does not walk what is too large, however it is put', () => {
    expect(hazardsIn({ a: Array(1e9) })).toMatchObject([{ path: [], code: 'too-large' }]);
    const wide = Array.from({ length: 200 }, () => Array(101).fill(0));
    expect(hazardsIn(wide)).toMatchObject([{ code: 'too-large' }]);
  });

  it('ends on a value that contains itself', () => {
    const loop: Record<string, unknown> = {};
    Object.assign(loop, { a: loop, b: [loop, loop] });
    expect(hazardsIn(loop)).toEqual([]);
  });
});
