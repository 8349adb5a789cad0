import { describe, expect, it } from 'vitest';
import { loadTypefaces, type Face } from './faces.ts';
import { drawnText, lettersOf, lettersWithoutFace } from './letters.ts';

const { said, ours, strong } = await loadTypefaces();

/** The faces of a text, each once, in the order in which they come up. */
function facesOf(text: string): readonly (Face | undefined)[] {
  return [...new Set(lettersOf(text, said).map(({ face }) => face))];
}

describe('drawnText', () => {
  it('is one line, composed, without signs that steer nothing', () => {
    expect(drawnText('  a\n\tb\u00AD\u2068c\u2069\u0007 ')).toBe('a bc');
    expect(drawnText('g\u0306')).toBe('ğ');
  });

  it('keeps the joiners that letters are shaped by', () => {
    expect(drawnText('می\u200Cخواهد')).toBe('می\u200Cخواهد');
  });

  it('puts the doubling sign next to its letter, before the vowel', () => {
    expect(drawnText('م\u064E\u0651د')).toBe('م\u0651\u064Eد');
    expect(drawnText('م\u0651\u064Eد')).toBe('م\u0651\u064Eد');
  });
});

describe('lettersOf', () => {
  it('draws every letter of a family from the file that has it', () => {
    for (const letter of ['a', 'ğ', 'ł', 'й', 'Ω', 'Ậ', 'ک']) {
      const [found] = lettersOf(letter, said);
      expect(found?.face?.font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0), letter).toBe(true);
    }
    expect(new Set(['a', 'ğ', 'й', 'Ω', 'ک'].flatMap(facesOf)).size).toBe(5);
  });

  it('leaves a word of one script in one file, with its spaces, digits and stops', () => {
    expect(facesOf('حکومت نے ۱۲ کہا۔')).toHaveLength(1);
    expect(facesOf('In 2024 (so they say), 50%.')).toHaveLength(1);
  });

  it('sees a base and its marks as one letter', () => {
    expect(lettersOf('مُحَ', said).map(({ text }) => text)).toEqual(['مُ', 'حَ']);
  });
});

describe('lettersWithoutFace', () => {
  it.each([{ typeface: said }, { typeface: ours }, { typeface: strong }])(
    'names each once',
    ({ typeface }) => {
      expect(lettersWithoutFace('river 漢字, 漢 🙂', typeface)).toEqual(['漢', '字', '🙂']);
      expect(lettersWithoutFace('Erdoğan, Łódź, Київ, Αθήνα, Đà Nẵng, حکومت', typeface)).toEqual(
        [],
      );
    },
  );

  it('asks for no glyph of what is never drawn', () => {
    expect(lettersWithoutFace('می\u200Cخواهد a\u200Eb', said)).toEqual([]);
  });
});
