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

const boardOf = (search: string, dossier: Dossier = ruritania, pending = false) => (
  <Board
    page={selectBoardPage(dossier, readingOf(search))}
    pending={pending}
    filters={<p>Filters stand here.</p>}
    empty={<p>Nothing fits.</p>}
  />
);

function showBoard(search = '', dossier: Dossier = ruritania) {
  return show(boardOf(search, dossier), readingOf(search));
}

const claims = () =>
  screen
    .getAllByRole('article')
    .filter((article) => article.hasAttribute('data-place'))
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

  it('has cards of its own where the reader waited for it, so that none is an old one that moves', () => {
    const { showAgain } = showBoard();
    const cardNow = () => screen.getAllByRole('article')[0];
    const built = cardNow();
    showAgain(boardOf('', ruritania));
    expect(cardNow()).toBe(built);
    showAgain(boardOf('', ruritania, true));
    expect(cardNow()).toBe(built);
    showAgain(boardOf('', ruritania));
    expect(built?.isConnected).toBe(false);
    const late = cardNow();
    showAgain(boardOf('', ruritania, true));
    expect(cardNow()).toBe(late);
  });

  it('has the cards it was drawn with at first where nobody has seen it before', () => {
    const { showAgain } = show(boardOf('', ruritania, true));
    const [first] = screen.getAllByRole('article');
    showAgain(boardOf(''));
    expect(screen.getAllByRole('article')[0]).toBe(first);
  });

  it('says how even the article is, and whose doing that is', () => {
    const { container } = showBoard();
    expect(container.textContent).toContain(
      'The article reports 1 event against 1 of the 4 Ruritanian claims and 1 event against ' +
        '1 of the 4 Zendan claims. In its own voice it goes against 1 Ruritanian claim and no Zendan ' +
        'claims. This is the article’s selection, not a verdict.',
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

  it('says where filters hide an answer that a card counts', () => {
    showBoard('party=ruritania');
    expect(screen.getAllByText('Filtered out here: 1 counter-claim.')).toHaveLength(3);
  });

  it('keeps what is tied to no claim, whatever the filters', () => {
    showBoard('party=zenda');
    const apart = screen.getByRole('region', { name: 'Also in the article, tied to no claim' });
    expect(within(apart).getByRole('link', { name: /meet before the ice breaks/ })).toBeDefined();
  });

  it('explains its lines to those who see them, and hides the drawing from those who do not', () => {
    const { container } = showBoard();
    const legend = (name: string) =>
      within(screen.getByRole('list', { name }))
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent);
    expect(legend('What the lines mean')).toEqual(['against', 'for', 'qualifies']);
    expect(legend('Whose judgement a line is')).toEqual([
      'tied by the article',
      'set side by side by the article',
      'our reading',
    ]);
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
  it('shows what it is given to show in place of the claims', () => {
    showBoard('party=ruritania&speaker=mira-rassendyll');
    expect(screen.getByText('Nothing fits.')).toBeDefined();
    expect(screen.getByText('Filters stand here.')).toBeDefined();
    expect(screen.queryByRole('heading', { level: 2, name: 'Raiders and refuge' })).toBeNull();
  });
});

describe('axe has no objection to a board', () => {
  it.each([
    ['whole', ''],
    ['swapped', 'order=swapped'],
    ['filtered', 'party=zenda&certainty=stated&q=river'],
  ])('%s', async (_, search) => {
    expect(await axeFaults(showBoard(search).container)).toEqual([]);
  });
});
