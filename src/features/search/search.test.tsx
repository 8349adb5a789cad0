// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState, type ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { axeFaults } from '../../../tests/axe.ts';
import { ruritania } from '../../../tests/fixtures/dossiers/parsed.ts';
import { readingOf } from '../../../tests/fixtures/readings.ts';
import { show } from '../../../tests/show.tsx';
import { writeReading } from '../../address/index.ts';
import type { Dossier, Reading } from '../../dossier/index.ts';
import { LoadError } from '../../library/index.ts';
import { Search } from './index.ts';

type Load = () => Promise<Dossier>;
const atHand: Load = () => Promise.resolve(ruritania);

interface OnPageProps {
  readonly first: Reading;
  readonly load: Load;
  readonly isSlow: boolean;
  readonly onChoose: (search: string, how: 'choice' | 'typing') => void;
}

/** A page whose address is what was chosen. */
function OnPage({ first, load, isSlow, onChoose }: OnPageProps): ReactNode {
  const [reading, setReading] = useState(first);
  return (
    <>
      <Search
        dossier={ruritania.id}
        reading={reading}
        load={load}
        isSlow={isSlow}
        onChoose={(edit, how) => {
          onChoose(writeReading(edit(reading)), how);
          setReading(edit);
        }}
      />
      <button type="button">elsewhere</button>
    </>
  );
}

function showSearch(search = '', load: Load = atHand, isSlow = false) {
  const chosen = vi.fn<OnPageProps['onChoose']>();
  const first = readingOf(search);
  const page = <OnPage first={first} load={load} isSlow={isSlow} onChoose={chosen} />;
  return { ...show(page, first), chosen };
}

const field = () => screen.getByRole('searchbox', { name: 'Search this dossier' });
const focused = () => document.activeElement?.textContent;
const sentence = (text: string | RegExp) => screen.findAllByText(text, {}, { timeout: 10_000 });
const group = (name: string) => screen.getByRole('region', { name });
const closing = () => screen.queryByRole('button', { name: 'Close' });

describe('the field', () => {
  it('reports every letter as typing, and keeps them as they were typed', async () => {
    const { chosen } = showSearch('party=zenda');
    await userEvent.type(field(), 'no  t{Enter}');
    expect(chosen.mock.calls).toEqual([
      ['?party=zenda&q=n', 'typing'],
      ['?party=zenda&q=no', 'typing'],
      ['?party=zenda&q=no', 'typing'],
      ['?party=zenda&q=no', 'typing'],
      ['?party=zenda&q=no+t', 'typing'],
    ]);
    expect(field()).toHaveProperty('value', 'no  t');
  });

  it('reports what is typed on a slow page where typing rests', async () => {
    const { chosen } = showSearch('party=zenda', atHand, true);
    await userEvent.type(field(), 'no  t');
    expect(chosen).not.toHaveBeenCalled();
    await waitFor(() => expect(chosen).toHaveBeenCalled());
    expect(chosen.mock.calls).toEqual([['?party=zenda&q=no+t', 'typing']]);
    expect(field()).toHaveProperty('value', 'no  t');
  });

  it('reports it at once when it is left, or sent off', async () => {
    const { chosen } = showSearch('', atHand, true);
    await userEvent.type(field(), 'no{Enter}');
    expect(chosen.mock.calls).toEqual([['?q=no', 'typing']]);
    await userEvent.type(field(), 't');
    await userEvent.click(screen.getByRole('button', { name: 'elsewhere' }));
    expect(chosen.mock.calls.slice(1)).toEqual([['?q=not', 'typing']]);
    await userEvent.click(field());
    await userEvent.click(screen.getByRole('button', { name: 'elsewhere' }));
    expect(chosen).toHaveBeenCalledTimes(2);
  });

  it('shows the words of the address when that changes under it', () => {
    const at = (search: string) => (
      <Search
        dossier={ruritania.id}
        reading={readingOf(search)}
        load={atHand}
        onChoose={() => undefined}
      />
    );
    const { showAgain } = show(at('q=toll'));
    expect(field()).toHaveProperty('value', 'toll');
    showAgain(at('q=barge'));
    expect(field()).toHaveProperty('value', 'barge');
    showAgain(at(''));
    expect(field()).toHaveProperty('value', '');
  });

  it('gives way to an address that changes before what is typed is reported', async () => {
    const chosen = vi.fn<() => void>();
    const at = (search: string) => (
      <Search
        dossier={ruritania.id}
        reading={readingOf(search)}
        load={atHand}
        onChoose={chosen}
        isSlow
      />
    );
    const { showAgain } = show(at('q=toll'));
    await userEvent.type(field(), 's');
    showAgain(at('q=barge'));
    await userEvent.tab();
    expect(field()).toHaveProperty('value', 'barge');
    expect(chosen).not.toHaveBeenCalled();
  });

  it('fetches nothing before it is used', async () => {
    const load = vi.fn<Load>(atHand);
    showSearch('q=barge', load);
    expect(closing()).toBeNull();
    expect(load).not.toHaveBeenCalled();
    await userEvent.click(field());
    await sentence(/^\d+ found/);
    expect(load).toHaveBeenCalled();
  });
});

describe('the results', () => {
  it('stand by kind, with what was looked for marked, and are told to those who do not see them', async () => {
    const { container } = showSearch();
    await userEvent.type(field(), 'TOLLS');
    const told = '3 found: 1 claim, 1 event, 1 topic.';
    await sentence(told);
    const live = container.querySelector('[aria-live=polite]');
    await waitFor(() => expect(live?.textContent).toBe(told));
    const claim = within(group('Claims')).getByRole('link', { name: /no tolls/ });
    expect(claim.getAttribute('href')).toBe('/ruritania/claims/zenda-takes-no-tolls/');
    expect(claim.querySelector('mark')?.textContent).toBe('tolls');
    const item = within(group('Claims')).getAllByRole('listitem')[0];
    expect(item?.textContent).toMatch(/Zendan side|Ruritanian side/);
    expect(await axeFaults(container)).toEqual([]);
  });

  it('lead on with the filters kept, a topic to the board of that topic', async () => {
    showSearch('party=zenda&q=toll');
    await userEvent.click(field());
    await sentence(/found:/);
    const hrefIn = (name: string) => within(group(name)).getByRole('link').getAttribute('href');
    expect(hrefIn('Events')).toBe('/ruritania/events/pilots-rule-on-tolls/?party=zenda&q=toll');
    expect(hrefIn('Topics')).toBe('/ruritania/?party=zenda&topic=tolls');
  });

  it('lead away from words that were only typed to find them, on the way back too', async () => {
    const { unmount } = showSearch('party=zenda');
    await userEvent.type(field(), 'tolls');
    await sentence(/found:/);
    const href = () => within(group('Events')).getByRole('link').getAttribute('href');
    expect(href()).toBe('/ruritania/events/pilots-rule-on-tolls/?party=zenda');
    unmount();
    showSearch('party=zenda&q=tolls');
    await userEvent.click(field());
    await sentence(/found:/);
    expect(href()).toBe('/ruritania/events/pilots-rule-on-tolls/?party=zenda');
  });

  it('show quoted words as quoted, with whose they are and where', async () => {
    showSearch('q=recieve');
    await userEvent.click(field());
    await sentence(/found:/);
    const quote = group('Claims').querySelector('q');
    expect(quote?.querySelector('mark')?.textContent).toBe('recieve');
    expect(quote?.parentElement?.textContent).toMatch(/— .+, paragraph \d$/);
  });

  it('find what is misspelled, and say that it is a guess', async () => {
    showSearch('q=Strakenz');
    await userEvent.click(field());
    await sentence(/^Nothing has these words as typed/);
    const speaker = within(group('Speakers')).getByRole('link', { name: 'Otto Strakencz' });
    expect(speaker.querySelector('mark')?.textContent).toBe('Strakencz');
  });

  it('say how many lie outside the filters, and take these off on demand, the words kept', async () => {
    const { chosen } = showSearch('party=zenda&q=hofbau');
    await userEvent.click(field());
    await sentence(/outside/);
    await userEvent.click(screen.getByRole('button', { name: 'Search without the filters' }));
    expect(chosen).toHaveBeenLastCalledWith('?q=hofbau', 'choice');
    await waitFor(() => expect(screen.queryByText(/outside/)).toBeNull());
    expect(document.activeElement).toBe(field());
    expect(group('Claims')).toBeDefined();
  });

  it('show the first of each kind, and all on demand, going on where they were cut', async () => {
    showSearch('q=e');
    await userEvent.click(field());
    await sentence(/found:/);
    const claims = within(group('Claims'));
    expect(claims.getAllByRole('link')).toHaveLength(5);
    await userEvent.click(claims.getByRole('button', { name: 'Show all 8' }));
    expect(claims.getAllByRole('link')).toHaveLength(8);
    expect(document.activeElement).toBe(claims.getAllByRole('link')[5]);
  });

  it('are walked by arrows, Home and End, and left by Escape, back to the field', async () => {
    showSearch('q=tolls');
    await userEvent.click(field());
    await sentence(/found:/);
    const links = screen.getAllByRole('link').map((link) => link.textContent);
    const walk: (string | null | undefined)[] = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'End', 'ArrowRight', 'Home']) {
      await userEvent.keyboard(`{${key}}`);
      walk.push(focused());
    }
    expect(walk).toEqual([0, 1, 0, links.length - 1, links.length - 1, 0].map((at) => links[at]));
    await userEvent.keyboard('{ArrowUp}');
    expect(document.activeElement).toBe(field());
    await userEvent.keyboard('{ArrowDown}{Escape}');
    expect(document.activeElement).toBe(field());
    expect(closing()).toBeNull();
    await userEvent.keyboard('{ArrowDown}');
    await sentence(/found:/);
    await userEvent.keyboard('{ArrowDown}s');
    expect(field()).toHaveProperty('value', 'tollss');
  });

  it('close when the reader goes elsewhere', async () => {
    showSearch('q=tolls');
    await userEvent.click(field());
    await sentence(/found:/);
    await userEvent.click(screen.getByRole('button', { name: 'elsewhere' }));
    expect(closing()).toBeNull();
  });

  it('are awaited in words, and a failure is told with a way to try again', async () => {
    let isAway = true;
    const load = () => (isAway ? Promise.reject(new LoadError('offline')) : atHand());
    const { container } = showSearch('q=tolls', load);
    await userEvent.click(field());
    await sentence('The dossier could not be fetched: the network is away, or the server is.');
    expect(await axeFaults(container)).toEqual([]);
    isAway = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await sentence(/found:/);
    expect(document.activeElement).toBe(field());
  });

  it('stay “Looking…” while the dossier is on its way', async () => {
    let arrive: (dossier: Dossier) => void = () => undefined;
    const arrived = new Promise<Dossier>((resolve) => {
      arrive = resolve;
    });
    showSearch('q=tolls', () => arrived);
    await userEvent.click(field());
    await sentence('Looking…');
    expect(screen.queryByText(/found:/)).toBeNull();
    await act(async () => arrive(ruritania));
    await sentence(/found:/);
  });
});
