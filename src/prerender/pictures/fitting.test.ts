import { describe, expect, it } from 'vitest';
import { fit, type Room } from './fitting.ts';

const room: Room = { width: 100, height: 45, sizes: [20, 10], leading: 1.2, mostLines: 3 };

/** Every letter half as wide as it is high. */
const measure = (text: string): number => text.length / 2;

describe('fit', () => {
  it('takes the largest size that fits, in lines of even length', () => {
    expect(fit('one', room, measure)).toEqual({
      size: 20,
      leading: 24,
      lines: ['one'],
      isCut: false,
    });
    expect(fit('one two six ten', room, measure).lines).toEqual(['one two', 'six ten']);
  });

  it('takes a smaller one before it takes more height than there is', () => {
    expect(fit('one two six ten', room, measure)).toMatchObject({ size: 20 });
    expect(fit('one two six ten won', room, measure)).toMatchObject({ size: 10 });
  });

  it('takes a smaller one before it breaks a word', () => {
    expect(fit('abcdefghijkl', room, measure)).toMatchObject({ size: 10, lines: ['abcdefghijkl'] });
  });

  it('cuts what is too long for the smallest, at a word', () => {
    const set = fit('twelve words '.repeat(9).trim(), room, measure);
    expect(set).toMatchObject({ size: 10, isCut: true });
    expect(set.lines).toHaveLength(3);
    expect(set.lines.at(-1)).toMatch(/(?:twelve|words)…$/);
  });

  it('breaks a word at the smallest size, and cuts it where it goes on', () => {
    const set = fit('a'.repeat(200), room, measure);
    expect(set.lines).toEqual(['a'.repeat(20), 'a'.repeat(20), `${'a'.repeat(19)}…`]);
  });

  it('takes no more lines than it may, however high the room', () => {
    const set = fit('one two six ten won', { ...room, mostLines: 1 }, measure);
    expect(set).toMatchObject({ size: 10, lines: ['one two six ten won'] });
  });
});
