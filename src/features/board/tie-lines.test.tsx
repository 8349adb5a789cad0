// @vitest-environment jsdom
import { act, render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { present, ruritania } from '../../../tests/fixtures/dossiers/parsed.ts';
import { watchSizes } from '../../../tests/resize.ts';
import { selectBoardPage, wholeReading } from '../../dossier/index.ts';
import { TieLines } from './tie-lines.tsx';

const [exchange] = present(selectBoardPage(ruritania, wholeReading).sections[0]).exchanges;
const { ties } = present(exchange);

const drawn = () => [...document.querySelectorAll('path[data-relation]')];
const standAt = (record: string, left: number, top: number) => {
  const card = present(document.querySelector(`[data-record="${record}"]`));
  card.getBoundingClientRect = () => new DOMRect(left, top, 200, 100);
};

async function showLines(drawnTies = ties) {
  const sizes = watchSizes();
  const shown = await act(async () =>
    render(
      <div>
        <div data-record="claim:zenda-runs-toll-posts" />
        <div data-record="claim:zenda-takes-no-tolls" />
        <div data-record="event:narrow-gate-barges-paid" />
        <TieLines ties={drawnTies} lit={undefined} />
      </div>,
    ),
  );
  return { ...shown, ...sizes };
}

describe('TieLines', () => {
  it('draws a line for each tie, each with its relation and whose judgement it is', async () => {
    await showLines();
    expect(
      drawn().map((line) => [line.getAttribute('data-relation'), line.getAttribute('data-basis')]),
    ).toEqual([
      ['supports', 'juxtaposed'],
      ['contradicts', 'juxtaposed'],
    ]);
  });

  it('draws two lines side by side for what the article sets side by side, and for nothing else', async () => {
    const [juxtaposed, other] = [present(ties[0]), present(ties[1])];
    await showLines([juxtaposed, { ...other, basis: 'explicit' }]);
    const strokes = [...document.querySelectorAll('g')].map((line) =>
      line.querySelectorAll(`path[d="${line.querySelector('path')?.getAttribute('d')}"]`),
    );
    expect(strokes.map(({ length }) => length)).toEqual([2, 1]);
  });

  it('follows the cards when they change size', async () => {
    const { changeSizes } = await showLines();
    const before = drawn().map((line) => line.getAttribute('d'));
    standAt('claim:zenda-takes-no-tolls', 600, 300);
    changeSizes();
    const after = drawn().map((line) => line.getAttribute('d'));
    expect(after[1]).not.toBe(before[1]);
    expect(after[1]).toMatch(/600 324$/);
  });

  it('marks against with a cross, and for with a disc: shape before colour', async () => {
    const { container } = await showLines();
    const ends = [...container.querySelectorAll('g')].map((line) => line.lastElementChild?.tagName);
    expect(ends).toEqual(['circle', 'path']);
  });

  it('stops watching when it is taken down', async () => {
    const { unmount, changeSizes } = await showLines();
    unmount();
    changeSizes();
    expect(drawn()).toEqual([]);
  });
});
