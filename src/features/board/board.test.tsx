// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { axeFaults } from '../../../tests/axe.ts';
import { endOf, withAt } from '../../../tests/fixtures/dossiers/derive.ts';
import { parsed, ruritania } from '../../../tests/fixtures/dossiers/parsed.ts';
import { readingOf } from '../../../tests/fixtures/readings.ts';
import { watchSizes } from '../../../tests/resize.ts';
import { show } from '../../../tests/show.tsx';
import { selectBoardPage, type Dossier } from '../../dossier/index.ts';
import { Board } from './index.ts';

function showBoard(search = '', dossier: Dossier = ruritania) {
  const reading = readingOf(search);
  return show(
    <Board
      page={selectBoardPage(dossier, reading)}
      reading={reading}
      onChoose={() => expect.fail('nobody chose')}
    />,
    reading,
  );
}

const claims = () =>
  screen
    .getAllByRole('article')
    .filter((article) => article.hasAttribute('aria-labelledby'))
    .map((article) => article.querySelector('h3')?.textContent);

beforeEach(() => void watchSizes());

describe('a board', () => {
  it('is headed by the dossier’s title, and has a region for each topic', () => {
    showBoard();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(ruritania.title);
    const topics = ['Tolls and open water', 'Raiders and refuge'];
    for (const name of topics) expect(screen.getByRole('region', { name })).toBeDefined();
    expect(claims()).toHaveLength(8);
  });

  it('says how even the article is, and whose doing that is', () => {
    const { container } = showBoard();
    expect(container.textContent).toContain(
      'The article reports 1 event against 1 of the 4 Ruritanian claims and 1 event against ' +
        '1 of the 4 Zendan claims. This is the article’s selection, not a verdict.',
    );
  });

  it('says it in the order in which the sides stand', () => {
    expect(showBoard('order=swapped').container.textContent).toMatch(
      /reports 1 event against 1 of the 4 Zendan claims and/,
    );
  });

  it('puts the first side first, and second when swapped', () => {
    const { unmount } = showBoard();
    expect(claims().slice(0, 2)).toEqual([
      'Zenda keeps a dozen toll posts on waters that never belonged to it.',
      'Zenda takes no tolls.',
    ]);
    unmount();
    showBoard('order=swapped');
    expect(claims().slice(0, 2)).toEqual([
      'Zenda takes no tolls.',
      'Zenda keeps a dozen toll posts on waters that never belonged to it.',
    ]);
  });

  it('says in words on each event what the lines draw', () => {
    showBoard();
    const event = screen.getByRole('heading', { level: 3, name: /^Barges pay/ }).closest('article');
    const touches = within(event ?? document.body).getAllByRole('listitem');
    expect(touches.map(({ textContent }) => textContent)).toEqual([
      'For a claim by Otto Strakencz',
      'Against a claim by Mira Rassendyll',
    ]);
  });

  it('says so where nobody answers, and where no event is reported', () => {
    showBoard();
    expect(screen.getAllByText(/^Nobody is reported to answer/)).toHaveLength(2);
    expect(screen.getAllByText(/^The article reports no event for or against/)).toHaveLength(2);
  });

  it('keeps what is tied to no claim, whatever the filters', () => {
    showBoard('party=zenda');
    const apart = screen.getByRole('region', { name: 'Also in the article, tied to no claim' });
    expect(within(apart).getByRole('link', { name: /meet before the ice breaks/ })).toBeDefined();
  });

  it('explains its lines to those who see them, and hides the drawing from those who do not', () => {
    const { container } = showBoard();
    const legend = screen.getByRole('list', { name: 'What the lines mean' });
    expect(
      within(legend)
        .getAllByRole('listitem')
        .map((one) => one.textContent),
    ).toEqual(['against', 'for', 'qualifies', 'thin: our reading']);
    for (const drawing of container.querySelectorAll('svg')) {
      expect(drawing.getAttribute('aria-hidden')).toBe('true');
    }
  });

  it('shows its own notes where it has any', () => {
    const note = { id: 'how-we-read', kind: 'method', about: [], text: 'We read it twice.' };
    showBoard('', parsed(withAt(endOf('notes'), note)));
    const notes = screen.getByRole('region', { name: 'How this dossier reads the article' });
    expect(notes.textContent).toContain('We read it twice.');
  });
});

describe('an empty board', () => {
  const search = 'party=ruritania&speaker=mira-rassendyll&topic=raiders&order=swapped';
  const linkTo = (name: RegExp | string) => screen.getByRole('link', { name }).getAttribute('href');

  it('says which filter to take off, what that would show, and leads there', () => {
    showBoard(search);
    screen.getByRole('heading', { level: 2, name: 'No claim fits all of these filters' });
    expect(linkTo('Without “Side”, 1 claim')).toBe(
      '/ruritania/?speaker=mira-rassendyll&topic=raiders&order=swapped',
    );
    expect(linkTo('Without “Speaker”, 1 claim')).toBe(
      '/ruritania/?party=ruritania&topic=raiders&order=swapped',
    );
    expect(linkTo('Show all 8 claims')).toBe('/ruritania/?order=swapped');
  });

  it('offers no loosening that would show nothing', () => {
    showBoard(search);
    expect(screen.queryByRole('link', { name: /Without “Topic”/ })).toBeNull();
  });

  it('says so when no single one would help', () => {
    showBoard('party=ruritania&q=no-such-word&speaker=zendan-officers');
    expect(screen.queryByRole('link', { name: /^Without/ })).toBeNull();
    expect(screen.getByText(/^No single filter can be taken off/)).toBeDefined();
    expect(linkTo('Show all 8 claims')).toBe('/ruritania/');
  });
});

describe('axe has no objection to a board', () => {
  it.each([
    ['whole', ''],
    ['swapped', 'order=swapped'],
    ['filtered', 'party=zenda&certainty=stated&q=river'],
    ['empty, with ways out', 'party=ruritania&speaker=mira-rassendyll'],
    ['empty, with one way out', 'party=ruritania&q=no-such-word&speaker=zendan-officers'],
  ])('%s', async (_, search) => {
    expect(await axeFaults(showBoard(search).container)).toEqual([]);
  });
});
