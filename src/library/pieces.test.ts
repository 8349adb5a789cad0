import { describe, expect, it } from 'vitest';
import { isPage, textOf } from './pieces.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

/** A text in pieces of one byte each: every letter that takes several is cut through. */
const cutUp = (text: string) => Array.from(bytes(text), (byte) => Uint8Array.of(byte));

describe('the text in pieces', () => {
  it('is put together across them', () => {
    expect(textOf(cutUp('{"a": "Καλά – ہاں – 👍"}'))).toBe('{"a": "Καλά – ہاں – 👍"}');
    expect(textOf([])).toBe('');
  });

  it('has no mark of its own in front', () => {
    expect(textOf(cutUp('\uFEFF{}'))).toBe('{}');
  });

  it.each([
    ['that are no UTF-8', [Uint8Array.of(0x22, 0xe9, 0x22)]],
    ['that end within a letter', [bytes('"ä').slice(0, 2)]],
  ])('is refused where there are bytes %s', (_, pieces) => {
    expect(() => textOf(pieces)).toThrow('not-utf8');
  });
});

describe('a page', () => {
  it.each(['<!doctype html>', '\n\t <html>', '\uFEFF\r\n<p>'])(
    'is seen by how %j begins',
    (text) => {
      expect(isPage([bytes(text)])).toBe(true);
      expect(isPage(cutUp(text))).toBe(true);
    },
  );

  it.each(['{"a": "<p>"}', '"<"', '', '  '])('is not seen in %j', (text) => {
    expect(isPage(cutUp(text))).toBe(false);
  });
});
