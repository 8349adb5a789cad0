import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../tests/fixtures/shared-pages.ts';
import { given, joined, line, oneLine } from './line.ts';

const urdu = 'دریا کے محصول';

describe('a line', () => {
  it('sets words, numbers and lines in, and leaves nothing for what is missing', () => {
    expect(line`${'a'}, ${2}${undefined} (${line`b: ${'c'}`})`.line).toBe('a, 2 (b: c)');
  });

  it('leaves alone what runs from left to right', () => {
    expect(line`${'é नदी 🔥 ‘x’'}.`.line).toBe('é नदी 🔥 ‘x’.');
  });

  it('isolates what runs from right to left, once, however often it is set in', () => {
    expect(line`${line`${urdu}, 4`}.`.line).toBe(`\u2068${urdu}\u2069, 4.`);
    expect(line`${'\u200F12'}.`.line).toBe('\u2068\u200F12\u2069.');
  });

  it('takes controls from a text that would turn what stands after it', () => {
    expect(line`${'a\u202Eb\u2069'} ${`\u2067${urdu}`}`.line).toBe(`ab \u2068${urdu}\u2069`);
  });

  it('is one line whose isolates are all closed, whatever is set in', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const whole = line`(${text}) [${text}]`.line;
        expect(whole).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
        expect(whole.replace(/\u2068[^\u2068\u2069]*\u2069/g, '')).not.toMatch(
          /[\u202A-\u202E\u2066-\u2069]/,
        );
      }),
    );
  });
});

describe('the parts of a line', () => {
  it('joins what there is', () => {
    expect(joined([line`a`, undefined, line`b`], '; ').line).toBe('a; b');
  });

  it('is said of what is given', () => {
    expect(given('x', (known) => line`, ${known}`)?.line).toBe(', x');
    expect(given<string>(undefined, (known) => line`, ${known}`)).toBeUndefined();
  });

  it('loses breaks and doubled spaces, and no word', () => {
    expect(oneLine('  two\nlines\r\nor\u2028three\tand  more\u0000')).toBe(
      'two lines or three and more',
    );
    expect(oneLine('5\u00A0% of it')).toBe('5\u00A0% of it');
  });
});
