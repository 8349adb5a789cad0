import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOf, placeOf, withAt, withoutAt } from '../../../tests/fixtures/dossiers/derive.ts';
import { parsed, present, ruritania } from '../../../tests/fixtures/dossiers/parsed.ts';
import { anyReading, readingOf } from '../../../tests/fixtures/readings.ts';
import type { Dossier } from '../model.ts';
import { wholeReading } from '../reading.ts';
import { selectBoardPage, type BoardPage } from './board-page.ts';

const board = (search = '', dossier: Dossier = ruritania) =>
  selectBoardPage(dossier, readingOf(search));

/** The exchanges of a board: for each, whether anything meets, and the claims of each column. */
const exchangesOf = ({ sections }: BoardPage) =>
  sections.map(({ id, exchanges }) => [
    id,
    exchanges.map(({ met, columns }) => [
      met,
      ...columns.map(({ claims }) => claims.map((claim) => claim.id)),
    ]),
  ]);

describe('the evenness of a board', () => {
  it('counts events against each side and the claims they contradict', () => {
    expect(board().evenness).toMatchObject([
      { party: { id: 'ruritania' }, claims: 4, eventsAgainst: 1, claimsContradicted: 1 },
      { party: { id: 'zenda' }, claims: 4, eventsAgainst: 1, claimsContradicted: 1 },
    ]);
  });

  it('counts an event once, however many claims of a side it is against', () => {
    const tie = withAt(endOf('links'), {
      ...ruritania.links.find(({ id }) => id === 'narrow-gate-against-no-tolls'),
      id: 'narrow-gate-against-guard',
      from: 'river-belongs-to-its-guard',
    });
    expect(board('', parsed(tie)).evenness[1]).toMatchObject({
      eventsAgainst: 1,
      claimsContradicted: 2,
    });
  });

  it('is the article’s, so no filter and no order changes it', () => {
    const whole = board().evenness;
    fc.assert(
      fc.property(anyReading(ruritania), (reading) => {
        expect(selectBoardPage(ruritania, reading).evenness).toEqual(whole);
      }),
    );
  });

  it('does not take a verdict of the article for an event', () => {
    const unlinked = parsed(withoutAt(placeOf('links', 'hofbau-fire-against-free-of-raiders')));
    expect(board('', unlinked).evenness[0]).toMatchObject({ eventsAgainst: 0 });
  });
});

describe('the sections of a board', () => {
  it('put claims that meet side by side, and then together those that nothing meets', () => {
    expect(exchangesOf(board())).toEqual([
      [
        'tolls',
        [
          [true, ['zenda-runs-toll-posts'], ['zenda-takes-no-tolls']],
          [true, ['elph-is-open-water'], ['river-belongs-to-its-guard']],
          [false, ['no-barge-stopped'], []],
        ],
      ],
      [
        'raiders',
        [
          [true, ['hofbau-free-of-raiders'], ['raiders-winter-in-ruritania']],
          [false, [], ['ruritania-keeps-hostage-ships']],
        ],
      ],
    ]);
  });

  it('keep an answered claim answered when a filter hides the answer', () => {
    const [tolls] = board('party=ruritania').sections;
    expect(tolls?.exchanges.map(({ met }) => met)).toEqual([true, true, false]);
  });

  it('say in whose column how many answers a filter hides, and nothing where it hides none', () => {
    const leftOut = (search: string) =>
      board(search).sections.map(({ exchanges }) =>
        exchanges.map(({ columns }) => columns.map((column) => column.leftOut ?? 0)),
      );
    expect(leftOut('')[0]).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
    expect(leftOut('party=ruritania')[0]).toEqual([
      [0, 1],
      [0, 1],
      [0, 0],
    ]);
    expect(leftOut('party=zenda')[0]).toEqual([
      [1, 0],
      [1, 0],
    ]);
  });

  it('are left out when they have nothing to show', () => {
    expect(board('speaker=zendan-officers').sections.map(({ id }) => id)).toEqual(['raiders']);
    expect(board('speaker=harbour-warden').sections).toEqual([]);
  });

  it('stand the other way round when the order is swapped, and hold the same', () => {
    const given = board();
    const swapped = board('order=swapped');
    expect(swapped.columns.map(({ id }) => id)).toEqual(['zenda', 'ruritania']);
    // A side keeps its mark: only where it stands changes.
    expect(swapped.columns.map(({ place }) => place)).toEqual(['second', 'first']);
    expect(exchangesOf(swapped)[0]).toEqual([
      'tolls',
      [
        [true, ['zenda-takes-no-tolls'], ['zenda-runs-toll-posts']],
        [true, ['river-belongs-to-its-guard'], ['elph-is-open-water']],
        [false, [], ['no-barge-stopped']],
      ],
    ]);
    expect(swapped.evenness).toEqual(given.evenness);
    expect(swapped.shown).toBe(given.shown);
  });

  it('show every claim of the reading once, in its own party’s column', () => {
    fc.assert(
      fc.property(anyReading(ruritania), (reading) => {
        const page = selectBoardPage(ruritania, reading);
        const columns = page.sections.flatMap(({ exchanges }) =>
          exchanges.flatMap((exchange) => exchange.columns),
        );
        const ids = columns.flatMap(({ claims }) => claims.map(({ id }) => id));
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.length).toBe(page.shown);
        for (const { party, claims } of columns) {
          for (const claim of claims) expect(claim.party.id).toBe(party);
        }
      }),
    );
  });
});

describe('the events of an exchange', () => {
  const exchangeWith = (page: BoardPage, id: string) =>
    present(
      page.sections
        .flatMap(({ exchanges }) => exchanges)
        .find(({ columns }) =>
          columns.some(({ claims }) => claims.some((claim) => claim.id === id)),
        ),
    );

  it('stand once, with every claim of the exchange they touch', () => {
    const { events, ties } = exchangeWith(board(), 'zenda-takes-no-tolls');
    expect(events).toMatchObject([
      {
        id: 'narrow-gate-barges-paid',
        touches: [
          { claim: 'zenda-runs-toll-posts', relation: 'supports', speaker: 'Otto Strakencz' },
          { claim: 'zenda-takes-no-tolls', relation: 'contradicts', speaker: 'Mira Rassendyll' },
        ],
      },
    ]);
    expect(
      ties.map(({ claim, event, relation, basis }) => [claim, event, relation, basis]),
    ).toEqual([
      ['zenda-runs-toll-posts', 'narrow-gate-barges-paid', 'supports', 'juxtaposed'],
      ['zenda-takes-no-tolls', 'narrow-gate-barges-paid', 'contradicts', 'juxtaposed'],
    ]);
  });

  it('touch only what the reading shows', () => {
    const { events } = exchangeWith(board('party=zenda'), 'zenda-takes-no-tolls');
    expect(events[0]?.touches.map(({ claim }) => claim)).toEqual(['zenda-takes-no-tolls']);
  });

  it('are none where the article ties none', () => {
    expect(exchangeWith(board(), 'no-barge-stopped')).toMatchObject({ events: [], ties: [] });
  });
});

describe('what no claim is tied to', () => {
  it('is listed apart, whatever the filters', () => {
    const idsOf = ({ untied }: BoardPage) => [
      untied.events.map(({ id }) => id),
      untied.assessments.map(({ id }) => id),
    ];
    expect(idsOf(board())).toEqual([[], ['sit-down-before-the-ice-breaks']]);
    const untie = parsed(withoutAt(placeOf('links', 'tarlen-fire-limits-free-of-raiders')));
    expect(idsOf(board('party=zenda', untie))[0]).toEqual(['tarlen-customs-house-burned']);
  });
});

describe('the notes of a board', () => {
  it('are those about no record', () => {
    expect(board().notes).toEqual([]);
    const general = parsed(withAt(['notes', 0, 'about'], []));
    expect(board('', general).notes.map(({ id }) => id)).toEqual(['two-nights-at-hofbau']);
    expect(selectBoardPage(general, wholeReading).total).toBe(8);
  });
});
