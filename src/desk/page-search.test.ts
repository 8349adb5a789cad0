import { describe, expect, it } from 'vitest';
import { readArticle } from './article.ts';
import { findOnPage, openPage } from './page-search.ts';

const article = readArticle(
  [
    '- Ferry Desk',
    'Who owns the ferry?',
    'The ferry is ours, the mayor said; the ferryman’s house is not. The FERRY, he said, pays.',
    'A word on the fare',
    'The fare is a fare, “a fare” and no welfare. Salt-free fish\u00ADing is face-to-face.',
  ].join('\n'),
);
const page = openPage(article.blocks);

/** Each place as the block's own words; a paragraph's with its number. */
function found(exact: string, context: { prefix?: string; suffix?: string } = {}) {
  return findOnPage(page, { exact, ...context }).map(({ block, start, end }) =>
    [block.paragraph, block.text.slice(start, end)].filter(Boolean).join(' '),
  );
}

describe('findOnPage', () => {
  it('finds whole words whatever their case, in the head and subheadings too', () => {
    expect(found('the ferry')).toEqual(['the ferry', '1 The ferry', '1 The FERRY']);
    expect(found('the fare')).toEqual(['the fare', '2 The fare']);
  });

  it('finds no part of a word, with an apostrophe or without', () => {
    expect(found('ferryman')).toEqual([]);
    expect(found("ferryman's house")).toEqual(['1 ferryman’s house']);
    expect(found('wel')).toEqual([]);
  });

  it('takes a hyphen and a mark for the edge of a word', () => {
    expect(found('free')).toEqual(['2 free']);
    expect(found('"a fare')).toEqual(['2 “a fare']);
    expect(found('fishing')).toEqual(['2 fish\u00ADing']);
  });

  it('keeps to one block', () => {
    expect(found('he said, pays. A word')).toEqual([]);
  });

  it('asks for the prefix directly before, the suffix directly after', () => {
    expect(found('fare', { prefix: 'The' })).toEqual(['fare', '2 fare']);
    expect(found('fare', { prefix: 'is a' })).toEqual(['2 fare']);
    expect(found('fare', { suffix: ', “a' })).toEqual(['2 fare']);
    expect(found('fare', { prefix: 'a', suffix: '” and' })).toEqual(['2 fare']);
    expect(found('fare', { prefix: 's a' })).toEqual([]);
    expect(found('fare', { suffix: ', “a f' })).toEqual([]);
    expect(found('fare', { prefix: 'owns the' })).toEqual([]);
  });

  it('lets them stand in the blocks around', () => {
    expect(found('A word', { prefix: 'pays.' })).toEqual(['A word']);
    expect(found('pays.', { suffix: 'a word' })).toEqual(['1 pays.']);
    expect(found('Ferry', { prefix: 'anything' })).toEqual([]);
    expect(found('face-to-face.', { suffix: 'anything' })).toEqual([]);
  });

  it('finds each of several that overlap', () => {
    const echo = openPage([{ text: 'no no no' }]);
    expect(findOnPage(echo, { exact: 'no no' })).toHaveLength(2);
  });

  it('finds nothing without words', () => {
    expect(found(' \u00AD')).toEqual([]);
  });
});
