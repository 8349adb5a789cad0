import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ruritania } from '../../tests/fixtures/dossiers/parsed.ts';
import type { Passage } from '../dossier/index.ts';
import { readArticle } from './article.ts';
import { selectorFaults } from './check-selector.ts';
import { openPage } from './page-search.ts';

const article = readArticle(readFileSync('tests/fixtures/articles/ruritania.txt', 'utf8'));
const page = openPage(article.blocks);

/** What is wrong with finding the whole of a paragraph, or a part of it, by some words. */
function faults(paragraph: number, words: Pick<Passage, 'quote' | 'selector'>, part = {}) {
  const end = article.paragraphs[paragraph - 1]?.length ?? 0;
  const source = ruritania.sources[0]?.id;
  if (source === undefined) throw new Error('The good dossier has no source.');
  const passage = { source, paragraph, start: 0, end, digest: '', ...words, ...part };
  return selectorFaults(article, page, passage, ['passages', 0]);
}

function selected(paragraph: number, selector: Passage['selector'], part = {}) {
  return faults(paragraph, { selector }, part).map(({ code, path }) => [code, path.join('/')]);
}

const fragment = (text: string) => ({ quote: { kind: 'fragment', text } }) as const;

describe('selectorFaults', () => {
  it.each([
    [{ exact: 'farewell' }, 'selector-not-found'],
    [{ exact: 'a dozen toll posts', prefix: 'minister' }, 'selector-not-found'],
    [{ exact: 'a dozen toll posts', suffix: 'waters' }, 'selector-not-found'],
    [{ exact: 'he quays of' }, 'selector-not-found'],
    [{ exact: 'Ruritania', suffix: '’s' }, undefined],
    [{ exact: 'Ruritania' }, 'selector-not-found'],
    [{ exact: 'Zenda' }, 'selector-not-single'],
    [{ exact: 'raiders', prefix: 'free of' }, undefined],
    [{ exact: 'RAIDERS', prefix: 'free of' }, 'selector-not-found'],
    [{ exact: 'runs a dozen', prefix: 'Zenda "' }, undefined],
    [{ exact: 'river minister' }, undefined],
  ])('%j: %s', (selector, code) => {
    const wanted = code === undefined ? [] : [[code, 'passages/0/selector']];
    expect(selected(2, selector)).toEqual(wanted);
  });

  it('asks that the words stand in the passage', () => {
    expect(selected(2, { exact: 'river minister' }, { start: 50 })).toEqual([
      ['selector-not-found', 'passages/0/selector'],
    ]);
  });

  it('counts the title and the subheadings, and says where a browser would go', () => {
    const [title] = faults(1, { selector: { exact: 'Ruritania and Zenda' } });
    expect(title).toMatchObject({ code: 'selector-not-single' });
    expect(title?.message).toContain('2 places (the head or a subheading, paragraph 1)');
    expect(selected(8, { exact: 'Merchants' })).toEqual([
      ['selector-not-single', 'passages/0/selector'],
    ]);
  });

  it('takes no whole sentence, prefix and suffix included', () => {
    const sentence = [['selector-too-long', 'passages/0/selector']];
    expect(selected(9, { exact: 'No pilot can do it for them' })).toEqual(sentence);
    expect(selected(9, { exact: 'can do it for them', prefix: 'No pilot' })).toEqual(sentence);
    expect(selected(9, { exact: 'do it for them', prefix: 'pilot can' })).toEqual([]);
  });

  it('finds by the quote where that is enough, its [sic] left out', () => {
    expect(faults(4, fragment('we recieve [sic] nothing'))).toEqual([]);
  });

  it('asks for a selector where the quote is not enough', () => {
    expect(faults(3, fragment('at Hofbau'))).toMatchObject([
      { code: 'selector-not-single', path: ['passages', 0, 'quote', 'text'] },
    ]);
    expect(faults(2, fragment('minister, Otto Strakencz, told'))).toEqual([]);
    expect(faults(8, fragment('season'))).toMatchObject([{ code: 'selector-not-found' }]);
    expect(faults(3, {})).toMatchObject([{ code: 'selector-missing', path: ['passages', 0] }]);
  });

  it('leaves to others a quote that does not stand there, or a place that is none', () => {
    expect(faults(3, fragment('no such words'))).toEqual([]);
    expect(faults(3, {}, { end: 9999 })).toEqual([]);
    expect(faults(33, {})).toEqual([]);
  });
});
