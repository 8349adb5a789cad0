import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOf, withAt } from '../../../tests/fixtures/dossiers/derive.ts';
import { parsed, recordIn, ruritania } from '../../../tests/fixtures/dossiers/parsed.ts';
import { anyText } from '../../../tests/fixtures/shared-pages.ts';
import { markedText, markUnseen } from './marks.ts';

describe('markedText', () => {
  it.each([
    ['Otto\u202E von Strakencz', 'Otto[U+202E] von Strakencz'],
    ['\u2067kept\u2069', '[U+2067]kept[U+2069]'],
    ['a\u0000b\u001Bc', 'a[U+0000]b[U+001B]c'],
    ['half \uD83D of one', 'half [U+D83D] of one'],
  ])('puts what turns text round into words: %j', (text, shown) => {
    expect(markedText(text)).toBe(shown);
  });

  it.each([
    ['Str\u0435lsau is quiet', 'Str\u0435lsau [letters of two alphabets] is quiet'],
    ['\u0420aul', '\u0420aul [letters of two alphabets]'],
    ['\u039Fttο', '\u039Fttο [letters of two alphabets]'],
    ['\u0437\u03BF', '\u0437\u03BF [letters of two alphabets]'],
  ])('says of %j that its letters are of two alphabets', (text, shown) => {
    expect(markedText(text)).toBe(shown);
  });

  it.each([
    'دریا کے محصول (۱۲)',
    'می\u200Cخواهم',
    'क्\u200Dष और क\u200C',
    'شاهد\u200E (witness)\u200F 12',
    '\u061Cدریا',
    'שלום עולם',
    'Москва and Strelsau, Moscow/Москва',
    'Αθήνα-Paris',
    '5 μm at 3 kΩ, α-particles, β2',
    'two\nlines and a\ttab',
    'family 👨\u200D👩\u200D👧 and 🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}',
    'e\u0301te\u0301, Đặng, Łódź',
  ])('leaves %j as it is written', (text) => {
    expect(markedText(text)).toBe(text);
  });

  it('marks nothing twice, and leaves nothing that turns text round', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = markedText(text);
        expect(markedText(once)).toBe(once);
        expect(once).not.toMatch(/[\u202A-\u202E\u2066-\u2069]|\p{Cs}/u);
      }),
    );
  });
});

describe('markUnseen', () => {
  it('gives back the very dossier that has nothing to mark', () => {
    expect(markUnseen(ruritania)).toBe(ruritania);
  });

  it('marks a name wherever it stands, and not the words a place is found by', () => {
    const speaker = placeOf('speakers', 'otto-strakencz');
    const claim = [...placeOf('claims', 'no-barge-stopped'), 'passages', 0, 'selector'];
    const selector = { exact: 'b\u202Eg' };
    const value = withAt([...speaker, 'name'], 'Otto\u202E', withAt(claim, selector));
    const shown = markUnseen(parsed(value));
    expect(recordIn(shown.speakers, 'otto-strakencz').name).toBe('Otto[U+202E]');
    expect(recordIn(shown.claims, 'no-barge-stopped').passages[0]?.selector).toEqual(selector);
  });
});
