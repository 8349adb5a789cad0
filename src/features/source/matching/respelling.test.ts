import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { respellingsOf } from './respelling.ts';

const texts = (line: string) => respellingsOf(line).map(({ text }) => text);

describe('the spellings of a line', () => {
  it.each([
    [
      'curly marks for straight ones',
      '"No," she said, "it\'s ours."',
      '“No,” she said, “it’s ours.”',
    ],
    [
      'straight marks for curly ones',
      '“No,” she said, “it’s ours.”',
      '"No," she said, "it\'s ours."',
    ],
    ['an em dash for a spaced hyphen', 'the boat - hers - is old', 'the boat—hers—is old'],
    ['spaced en dashes for two hyphens', 'the boat--hers--is old', 'the boat – hers – is old'],
    ['an ellipsis for three points', 'and so...', 'and so…'],
    ['letters for a ligature', 'the o\uFB03ce', 'the office'],
    ['nothing for soft hyphens', 'a foot\u00ADbridge', 'a footbridge'],
    ['a hyphen for one that does not break', 'salt\u2011and\u2011pepper', 'salt-and-pepper'],
    ['all of these at once', '\'tis "old" - so...', '’tis “old” – so…'],
  ])('have %s', (_, line, spelled) => {
    expect(texts(line)).toContain(spelled);
  });

  it('are none where there is nothing to spell in another way', () => {
    expect(texts('A well-known line')).toEqual([]);
  });

  it('come once each, and never as the line is', () => {
    const line = '“One” - ‘two’ -- "three"...';
    expect(new Set(texts(line)).size).toBe(texts(line).length);
    expect(texts(line)).not.toContain(line);
  });

  it('know where each character stood: whatever is the same in both is at its origin', () => {
    const lines = fc.array(
      fc.constantFrom('word', ' ', '"', '’', '—', ' - ', '...', '\u00AD', '\uFB01', '“', "'"),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(lines, (parts) => {
        const line = parts.join('');
        return respellingsOf(line).every(
          ({ text, origins }) =>
            origins.length === text.length + 1 &&
            origins.every((origin, index) => index === 0 || origin >= (origins[index - 1] ?? 0)) &&
            origins.at(-1) === line.length &&
            Array.from(text).every(
              (letter, index) =>
                !/[a-z]/.test(letter) || /[a-z\uFB01]/.test(line.charAt(origins[index] ?? -1)),
            ),
        );
      }),
    );
  });
});
