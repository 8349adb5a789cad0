// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { axeFaults } from '../../../tests/axe.ts';
import { withAt } from '../../../tests/fixtures/dossiers/derive.ts';
import { parsed, ruritania } from '../../../tests/fixtures/dossiers/parsed.ts';
import { libraryOf } from '../../../tests/fixtures/shelves.ts';
import { show } from '../../../tests/show.tsx';
import { nothingSought, type Sought } from '../../address/index.ts';
import { Shelf } from './index.ts';

const strelsau = parsed(withAt(['title'], 'Strelsau', withAt(['id'], 'strelsau')));
const both = libraryOf([ruritania, strelsau]);

function shelf(sought: Partial<Sought> = {}, page = both, onSeek = vi.fn<(to: Sought) => void>()) {
  const whole = sought.q === undefined && sought.party === undefined ? undefined : page.entries;
  const props = { page, whole, onSeek, sought: { ...nothingSought, ...sought } };
  return show(<Shelf {...props} />);
}

const boards = () =>
  screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);

describe('the library', () => {
  it('lists every dossier with its sides, counts, source and date, and leads to its board', () => {
    shelf();
    const [first] = screen.getAllByRole('listitem');
    expect(first?.textContent).toContain('Ruritanian sideZendan side');
    expect(first?.textContent).toContain('8 claims, 4 events, 3 assessments, 12 ties');
    expect(first?.textContent).toContain('from The Frontier Post · last revised 12 March 2019');
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(links).toEqual(['/search/', '/ruritania/', '/strelsau/']);
  });

  it('has no form where there is one dossier', () => {
    shelf({}, libraryOf([ruritania]));
    expect(screen.queryByRole('search')).toBeNull();
  });

  it('shows those that are looked for, and says how many they are', () => {
    shelf({ q: 'strelsau' });
    expect(boards()).toEqual(['Strelsau']);
    expect(screen.getByRole('status').textContent).toBe('1 of 2 dossiers found.');
    const all = screen.getByRole('link', { name: 'Show all dossiers' });
    expect(all.getAttribute('href')).toBe('/dossiers/');
  });

  it('says what to leave out where no dossier is like that', () => {
    shelf({ q: 'strelsau', party: 'hentzau' });
    const looser = screen.getByRole('link', { name: 'Leave out the party: 1 dossier' });
    expect(looser.getAttribute('href')).toBe('/dossiers/?q=strelsau');
    expect(screen.queryByRole('link', { name: /Leave out the words/ })).toBeNull();
  });

  it('asks for what is filled in', async () => {
    const onSeek = vi.fn<(to: Sought) => void>();
    shelf({}, both, onSeek);
    await userEvent.type(screen.getByRole('searchbox'), 'ferry');
    const party = screen.getByRole('combobox', { name: 'Party' });
    await userEvent.selectOptions(party, 'Zenda (2)');
    await userEvent.click(screen.getByRole('button', { name: 'Find dossiers' }));
    expect(onSeek).toHaveBeenCalledExactlyOnceWith({
      ...nothingSought,
      q: 'ferry',
      party: 'zenda',
    });
  });

  it('leads from page to page, of all and of what is looked for', () => {
    const parts = { ...both, part: 2, parts: 3, total: 62 };
    const { unmount } = shelf({}, parts);
    const hrefs = () =>
      screen.getAllByRole('link', { name: /page/i }).map((link) => link.getAttribute('href'));
    expect(hrefs()).toEqual(['/dossiers/', '/dossiers/page/3/']);
    unmount();
    const many = Array.from({ length: 31 }, () => both.entries).flat();
    shelf({ q: 'strelsau', part: 2 }, { ...both, entries: many });
    expect(hrefs()).toEqual(['/dossiers/?q=strelsau']);
  });

  it.each([0, 1, 2])('has nothing axe objects to with %i dossiers', async (count) => {
    const page = libraryOf([ruritania, strelsau].slice(0, count));
    expect(await axeFaults(shelf({}, page).container)).toEqual([]);
  });
});
