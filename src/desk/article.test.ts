import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { normalise } from '../dossier/source-text/index.ts';
import { digestOf, readArticle } from './article.ts';

const head = '- Desk\n- Mar 3, 2019\nA title of no account\n';

describe('readArticle', () => {
  it('counts body paragraphs alone', () => {
    const { paragraphs } = readArticle(
      `${head}First, as it should be.\nA subheading of few words\nSecond, “in marks.”\n`,
    );
    expect(paragraphs).toEqual(['First, as it should be.', 'Second, “in marks.”']);
  });

  it('reads the invented article as its dossier counts it', () => {
    const article = readArticle(readFileSync('tests/fixtures/articles/ruritania.txt', 'utf8'));
    expect(article.paragraphs).toHaveLength(9);
    expect(article.paragraphs[0]).toMatch(/^Ruritania and Zenda .* landings\.$/);
  });

  it('digests the paragraphs joined by line feeds', () => {
    expect(readArticle(`${head}One.\n\nTwo.`).digest).toBe(digestOf('One.\nTwo.'));
  });

  it('takes Windows lines, blank lines, a byte order mark and stray space for nothing', () => {
    const plain = readArticle(`${head}Café  one.\nTwo.`);
    const other = `\uFEFF${head}Cafe\u0301\u00A0one. \n\n\n\tTwo.\n`.replaceAll('\n', '\r\n');
    expect(readArticle(other)).toEqual(plain);
  });

  it('keeps a short line that closes a sentence, in any script, and a long one that does not', () => {
    const long = 'one two three four five six seven eight nine ten eleven twelve thirteen';
    const lines = ['No more.', '“Is it?”', 'یہ سچ ہے۔', 'See below:', long];
    expect(readArticle(head + lines.join('\n')).paragraphs).toEqual(lines);
  });

  it('keeps what a page shows beside the body, in its place and uncounted', () => {
    expect(readArticle(`${head}First, as it should be.\nA subheading\nSecond one.`).blocks).toEqual(
      [
        { text: 'Desk' },
        { text: 'Mar 3, 2019' },
        { text: 'A title of no account' },
        { text: 'First, as it should be.', paragraph: 1 },
        { text: 'A subheading' },
        { text: 'Second one.', paragraph: 2 },
      ],
    );
  });

  it('finds nothing in nothing', () => {
    expect(readArticle('').paragraphs).toEqual([]);
    expect(readArticle('- only\n- a head').paragraphs).toEqual([]);
  });
});

it('normalise composes characters and closes up white space', () => {
  expect(normalise(' e\u0301\r\n\u2003 a ')).toBe('é a');
});

it('digestOf is SHA-256 of UTF-8, in hex', () => {
  expect(digestOf('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});
