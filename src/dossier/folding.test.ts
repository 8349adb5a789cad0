import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldLetters } from './folding.ts';

const text = () => fc.string({ unit: 'grapheme' });

describe('fold', () => {
  it('compares by letters alone', () => {
    expect(fold('  Émile’s\n\tŒuvre ﬁn  ')).toBe("emile's œuvre fin");
    expect(fold('İSTANBUL')).toBe('istanbul');
    expect(fold('ΟΔΟΣ Οδός')).toBe('οδοσ οδοσ');
    expect(fold('co\u00ADop')).toBe('coop');
  });

  it.each([
    ['Arabic vowel signs', 'كَتَبَ الوَزِيرُ رِسالَةً', 'كتب الوزير رسالة'],
    ['a stretched line', 'كـــتاب', 'كتاب'],
    ['hamza on its chairs', 'أإآٱؤئ', 'اااا\u0648ي'],
    ['Arabic and Persian kaf', 'كتاب', 'کتاب'],
    ['Arabic and Persian yeh', 'علي', 'علی'],
    ['alef maksura', 'مصطفى', 'مصطفي'],
    ['teh marbuta', 'رسالة', 'رساله'],
    ['Urdu heh and do-chashmi heh', 'یہ بھارت', 'يه بهارت'],
    ['Urdu bari yeh', 'گئے', 'گئی'],
    ['Pashto gaf and yeh', 'ګډې', 'گډی'],
    ['the joiner of Persian', 'می\u200Cخواهم', 'میخواهم'],
    ['presentation forms', 'ﻼ', 'لا'],
    ['Arabic and Persian digits', '٢٠٢٥ ۲۰۲۵', '2025 2025'],
  ])('takes %s for the same', (_, one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  it.each([
    ['بار', 'تار'],
    ['در', 'دړ'],
    ['toll', 'tall'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });

  it('comes to the same however often it is done', () => {
    fc.assert(
      fc.property(text(), (any) => {
        expect(fold(fold(any))).toBe(fold(any));
      }),
    );
  });

  it('folds each text for itself', () => {
    fc.assert(
      fc.property(text(), text(), (one, other) => {
        expect(foldLetters(`${one} ${other}`)).toBe(`${foldLetters(one)} ${foldLetters(other)}`);
      }),
    );
  });
});
