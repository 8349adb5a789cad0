import { describe, expect, it } from 'vitest';
import { ruritania } from '../../tests/fixtures/dossiers/parsed.ts';
import { selectBoardPage, wholeReading } from '../dossier/index.ts';
import { evennessInWords } from './evenness-words.ts';

const { columns, evenness } = selectBoardPage(ruritania, wholeReading);

describe('evennessInWords', () => {
  it('gives both sides in the order they are shown in', () => {
    const parties = evennessInWords(columns.toReversed(), evenness).sides.map(({ party }) => party);
    expect(parties).toEqual(['zenda', 'ruritania']);
  });

  it('says how far the events reach, and nothing of reach where there are none', () => {
    const [first, second] = evennessInWords(
      columns,
      evenness.map((side, index) =>
        index === 0 ? { ...side, eventsAgainst: 0, claimsContradicted: 0 } : side,
      ),
    ).sides;
    expect(first).toMatchObject({
      events: 'no events',
      against: 'against the 4 Ruritanian claims',
    });
    expect(second).toMatchObject({
      events: '1 event',
      against: 'against 1 of the 4 Zendan claims',
    });
  });

  it('says what the article goes against in its own voice, and nothing of it where that is nothing', () => {
    const judged = (counts: readonly number[]) =>
      evennessInWords(
        columns,
        evenness.map((side, index) => ({ ...side, claimsJudged: counts[index] ?? 0 })),
      ).closing;
    expect(judged([2, 0])).toContain(
      'In its own voice it goes against 2 Ruritanian claims and no Zendan claims.',
    );
    expect(judged([0, 1])).toContain('no Ruritanian claims and 1 Zendan claim.');
    expect(judged([0, 0])).not.toContain('voice');
  });

  it('says that it is no verdict', () => {
    expect(evennessInWords(columns, evenness).closing).toContain('not a verdict');
  });
});
