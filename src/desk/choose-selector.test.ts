import { describe, expect, it } from 'vitest';
import { readArticle } from './article.ts';
import { chooseSelector, type Place } from './choose-selector.ts';
import { openPage } from './page-search.ts';

const body = [
  'The mayor said on Monday that the old ferry must not sail at night, and on Monday she slept.',
  '“Yes, yes,” the clerk said, and the clerk said it twice.',
  '船は夜に出ないと市長は言った。船は出た。',
];
const article = readArticle(['- Desk', 'Must not sail: the old ferry', ...body].join('\n'));
const page = openPage(article.blocks);

/** What is chosen for the passage from some words to some others of a paragraph. */
function chosen(paragraph: number, first: string, last: string, place: Partial<Place> = {}) {
  const text = body[paragraph - 1] ?? '';
  const start = text.indexOf(first);
  const end = text.indexOf(last, start) + last.length;
  const choosing = { article, page, isKnown: () => false };
  return chooseSelector(choosing, { paragraph, start, end, ...place })?.selector;
}

const fragment = (text: string) => ({ quote: { kind: 'fragment', text } }) as const;

describe('chooseSelector', () => {
  it('takes three words that carry meaning, as early as they come', () => {
    expect(chosen(1, 'The mayor', 'night')).toEqual({ exact: 'The mayor said' });
    expect(chosen(1, 'and on', 'slept')).toEqual({ exact: 'Monday she slept' });
    expect(chosen(1, 'sail at', 'and on')).toEqual({ exact: 'sail at night' });
  });

  it('takes words that stand in the dossier already before any others', () => {
    const known = body[0]?.indexOf('ferry must') ?? -1;
    const isKnown = (_: number, { start }: { readonly start: number }) => start >= known;
    const passage = { paragraph: 1, start: 0, end: 67 };
    expect(chooseSelector({ article, page, isKnown }, passage)?.selector).toEqual({
      exact: 'ferry must not',
    });
  });

  it('keeps a quote that is single out of its own context', () => {
    expect(chosen(1, 'the old', 'sail', fragment('must not sail'))).toEqual({
      exact: 'must not sail',
      suffix: 'at',
    });
  });

  it('takes neighbours of a passage too short to be single', () => {
    expect(chosen(1, 'on Monday', 'on Monday')).toEqual({ exact: 'on Monday', suffix: 'that' });
    expect(chosen(2, 'the clerk said', 'the clerk said')).toEqual({
      exact: 'the clerk said',
      suffix: ', and',
    });
  });

  it('takes no whole sentence', () => {
    const twice = ['The ferry sank today. No.', 'The ferry sank today.'];
    const echo = readArticle(['Title', ...twice].join('\n'));
    const choosing = { article: echo, page: openPage(echo.blocks), isKnown: () => false };
    expect(chooseSelector(choosing, { paragraph: 2, start: 0, end: 20 })).toBeUndefined();
  });

  it('has words to choose from where none are spaced', () => {
    const selector = chosen(3, '船は夜', '言った');
    expect(selector?.exact.length).toBeGreaterThan(0);
    expect(selector?.exact.length).toBeLessThan(10);
  });

  it('has nothing for a passage without a word', () => {
    expect(chosen(2, '“', '“')).toBeUndefined();
  });
});
