import { describe, expect, it } from 'vitest';
import { selectBoardPage, wholeReading } from '../dossier/index.ts';
import { ruritania } from '../../tests/fixtures/dossiers/parsed.ts';
import { evennessSentence } from './evenness-words.ts';

const { evenness } = selectBoardPage(ruritania, wholeReading);

describe('evennessSentence', () => {
  it('counts for both sides alike, in the order given, and says whose doing it is', () => {
    const first = '1 event against 1 of the 4 Ruritanian claims';
    const second = '1 event against 1 of the 4 Zendan claims';
    const caveat = 'This is the article’s selection, not a verdict.';
    expect(evennessSentence(evenness)).toBe(
      `The article reports ${first} and ${second}. ${caveat}`,
    );
    expect(evennessSentence(evenness.toReversed())).toBe(
      `The article reports ${second} and ${first}. ${caveat}`,
    );
  });

  it('names no share where nothing is reported against a side', () => {
    const none = evenness.map((one) => ({ ...one, eventsAgainst: 0, claimsContradicted: 0 }));
    expect(evennessSentence(none)).toContain('no events against the 4 Ruritanian claims and no');
  });
});
