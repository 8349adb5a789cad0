import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMapOrderText } from './map-order.ts';

const order = { version: 1, first: ['claim:a'], middle: ['event:b'], second: [] };

describe('parseMapOrderText', () => {
  it('reads what a build wrote', () => {
    expect(parseMapOrderText(JSON.stringify(order))).toEqual(order);
  });

  it.each([
    ['nothing', ''],
    ['a web page', '<!doctype html>'],
    ['half a file', '{"version":1,"first":["claim:a"'],
    ['null', 'null'],
    ['a list', '[]'],
    ['another version', JSON.stringify({ ...order, version: 2 })],
    ['a column too few', JSON.stringify({ ...order, second: undefined })],
    ['numbers for names', JSON.stringify({ ...order, first: [1] })],
    ['endless names', JSON.stringify({ ...order, first: ['a'.repeat(100_000)] })],
    ['endless columns', JSON.stringify({ ...order, first: Array(100_001).fill('a') })],
    ['names that nest', JSON.stringify({ ...order, first: [['claim:a']] })],
  ])('does without %s', (_, text) => {
    expect(parseMapOrderText(text)).toBeUndefined();
  });

  it('takes nothing along that it does not know', () => {
    const text = '{"version":1,"first":[],"middle":[],"second":[],"__proto__":{"x":1},"more":1}';
    const read = parseMapOrderText(text);
    expect(Object.keys(read ?? {}).toSorted()).toEqual(['first', 'middle', 'second', 'version']);
    expect(read).not.toHaveProperty('x');
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => void parseMapOrderText(text)),
    );
  });
});
