import { describe, expect, it } from 'vitest';
import { present, ruritania } from '../../../tests/fixtures/dossiers/parsed.ts';
import { selectClaimPage, wholeReading } from '../../dossier/index.ts';
import { restInWords } from './rest-in-words.ts';

const pageOf = (claim: string) => present(selectClaimPage(ruritania, claim, wholeReading));

describe('what an embed leaves to the full page', () => {
  it('is counted, kind by kind', () => {
    expect(restInWords(pageOf('hofbau-free-of-raiders'))).toBe(
      '1 event that qualifies it, 1 assessment by the article itself and 1 restatement',
    );
    expect(restInWords(pageOf('elph-is-open-water'))).toBe('1 event for it');
  });

  it('is not spoken of where it is nothing', () => {
    expect(restInWords(pageOf('zenda-takes-no-tolls'))).toBeUndefined();
  });

  it('takes the plural', () => {
    const page = pageOf('hofbau-free-of-raiders');
    const twice = { ...page, events: [...page.events, ...page.events], related: page.counters };
    expect(restInWords(twice)).toBe(
      '2 events that qualify it, 1 assessment by the article itself, 1 restatement and 1 other claim tied to it',
    );
  });
});
