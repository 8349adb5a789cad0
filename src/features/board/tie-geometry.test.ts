// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { present, ruritania } from '../../../tests/fixtures/dossiers/parsed.ts';
import { selectBoardPage, wholeReading, type DrawnTie } from '../../dossier/index.ts';
import { drawTies } from './tie-geometry.ts';

const all = selectBoardPage(ruritania, wholeReading).sections.flatMap(({ exchanges }) =>
  exchanges.flatMap(({ ties }) => ties),
);
const tie = (id: string): DrawnTie => present(all.find((one) => one.id === id));
const against = tie('narrow-gate-against-no-tolls');
const supports = tie('narrow-gate-for-toll-posts');

type Box = readonly [left: number, top: number, width: number, height: number];

/** An exchange at (100, 50) whose cards stand where they are put. Its corner is the lines' origin. */
function exchangeWith(cards: Readonly<Record<string, Box>>): Element {
  const exchange = standing(document.createElement('div'), [100, 50, 900, 600]);
  for (const [record, box] of Object.entries(cards)) {
    const card = standing(document.createElement('div'), box);
    card.dataset['record'] = record;
    exchange.append(card);
  }
  return exchange;
}

function standing(element: HTMLElement, [left, top, width, height]: Box): HTMLElement {
  element.getBoundingClientRect = () => new DOMRect(left, top, width, height);
  return element;
}

const event: Box = [450, 150, 200, 100];

describe('drawTies', () => {
  it('runs from the event’s left edge to a claim on its left, its mark just before the claim', () => {
    const exchange = exchangeWith({
      'claim:zenda-runs-toll-posts': [120, 250, 280, 120],
      'event:narrow-gate-barges-paid': event,
    });
    expect(drawTies(exchange, [supports])).toEqual([
      { tie: supports, d: 'M350 124 C325 124 325 224 300 224', x: 308, y: 224 },
    ]);
  });

  it('runs from the event’s right edge to a claim on its right', () => {
    const exchange = exchangeWith({
      'claim:zenda-takes-no-tolls': [700, 50, 280, 120],
      'event:narrow-gate-barges-paid': event,
    });
    expect(drawTies(exchange, [against])).toEqual([
      { tie: against, d: 'M550 124 C575 124 575 24 600 24', x: 592, y: 24 },
    ]);
  });

  it('starts lines to both sides of an event at the same height, for they do not meet', () => {
    const exchange = exchangeWith({
      'claim:zenda-runs-toll-posts': [120, 50, 280, 120],
      'claim:zenda-takes-no-tolls': [700, 50, 280, 120],
      'event:narrow-gate-barges-paid': event,
    });
    const starts = drawTies(exchange, [supports, against]).map(({ d }) => d.split(' C')[0]);
    expect(starts).toEqual(['M350 124', 'M550 124']);
  });

  it('spreads the lines that meet at one card', () => {
    const exchange = exchangeWith({
      'claim:hofbau-free-of-raiders': [120, 50, 280, 300],
      'event:hofbau-landing-burned': [450, 50, 200, 90],
      'event:tarlen-customs-house-burned': [450, 200, 200, 90],
    });
    const paths = drawTies(exchange, [
      tie('hofbau-fire-against-free-of-raiders'),
      tie('tarlen-fire-limits-free-of-raiders'),
    ]);
    expect(paths.map(({ y }) => y)).toEqual([24, 42]);
  });

  it('never leaves a low card at its foot', () => {
    const exchange = exchangeWith({
      'claim:zenda-takes-no-tolls': [700, 50, 280, 20],
      'event:narrow-gate-barges-paid': [450, 150, 200, 20],
    });
    const [path] = drawTies(exchange, [against]);
    expect(path).toMatchObject({ y: 14, d: expect.stringMatching(/^M550 114 /) });
  });

  it('draws nothing to a card that is not there', () => {
    const exchange = exchangeWith({ 'event:narrow-gate-barges-paid': event });
    expect(drawTies(exchange, [against, supports])).toEqual([]);
    expect(drawTies(exchangeWith({}), all)).toEqual([]);
  });
});
