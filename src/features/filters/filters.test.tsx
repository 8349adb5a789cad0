// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState, type ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { ruritania } from '../../../tests/fixtures/dossiers/parsed.ts';
import { readingOf } from '../../../tests/fixtures/readings.ts';
import { show } from '../../../tests/show.tsx';
import { writeReading } from '../../address/index.ts';
import { selectBoardPage, type Reading } from '../../dossier/index.ts';
import { Filters } from './filters.tsx';

/** A panel whose choices take effect, as they do when the address is the state; or not yet, where it says otherwise. */
function Panel({
  first,
  asked,
  onChoose,
}: {
  readonly first: Reading;
  readonly asked?: Reading | undefined;
  readonly onChoose: (next: Reading, how: 'choice' | 'typing') => void;
}): ReactNode {
  const [reading, setReading] = useState(first);
  return (
    <Filters
      page={selectBoardPage(ruritania, reading)}
      address={{ page: 'board', dossier: ruritania.id }}
      reading={reading}
      pending={false}
      onChoose={(edit, how) => {
        onChoose(edit(asked ?? reading), how);
        if (!asked) setReading(edit);
      }}
    />
  );
}

function showPanel(search = '', asked?: Reading) {
  const chosen = vi.fn<(search: string, how: 'choice' | 'typing') => void>();
  const reading = readingOf(search);
  const shown = show(
    <Panel
      first={reading}
      asked={asked}
      onChoose={(next, how) => chosen(writeReading(next), how)}
    />,
    reading,
  );
  return { ...shown, chosen };
}

const tick = (group: string, name: RegExp) =>
  within(screen.getByRole('group', { name: group })).getByRole('checkbox', { name });
const status = () => screen.getByRole('status').textContent;

describe('the filters', () => {
  it('are a part of the page of their own, named for what they do', () => {
    showPanel();
    expect(screen.getByRole('region', { name: 'Filter the claims' })).toBeDefined();
    expect(status()).toBe('All 8 claims shown.');
  });

  it('say beside each choice how many claims it would show', () => {
    showPanel('party=zenda');
    expect(tick('Events against', /^Some reported 1 ?claim$/)).toBeDefined();
    expect(tick('Events against', /^None reported 3 ?claims$/)).toBeDefined();
    expect(tick('Side', /^Ruritania 4 ?claims$/)).toHaveProperty('checked', false);
    expect(tick('Side', /^Zenda 4 ?claims$/)).toHaveProperty('checked', true);
    expect(status()).toBe('4 of 8 claims shown.');
  });

  it('make and unmake a choice as a step of its own', async () => {
    const { chosen } = showPanel();
    await userEvent.click(tick('Side', /Zenda/));
    await userEvent.click(tick('Events against', /None/));
    await userEvent.click(tick('Side', /Ruritania/));
    await userEvent.click(tick('Side', /Zenda/));
    expect(chosen.mock.calls).toEqual([
      ['?party=zenda', 'choice'],
      ['?party=zenda&against=none', 'choice'],
      ['?party=ruritania,zenda&against=none', 'choice'],
      ['?party=ruritania&against=none', 'choice'],
    ]);
    expect(status()).toBe('3 of 8 claims shown.');
  });

  it('take one answer to whether there is an event against', async () => {
    const { chosen } = showPanel('against=some');
    await userEvent.click(tick('Events against', /None/));
    expect(chosen).toHaveBeenLastCalledWith('?against=none', 'choice');
    await userEvent.click(tick('Events against', /None/));
    expect(chosen).toHaveBeenLastCalledWith('', 'choice');
  });

  it.each([
    ['Topic', /Raiders/, '?topic=raiders'],
    ['Tied as', /Contradicted/, '?relation=contradicts'],
    ['Actor of a tied event is', /Suspected/, '?certainty=suspected'],
    ['Speaker', /Otto/, '?speaker=otto-strakencz'],
  ])('choose by %s', async (group, name, search) => {
    const { chosen } = showPanel();
    await userEvent.click(screen.getByText(/^More filters/));
    await userEvent.click(tick(group, name));
    expect(chosen.mock.calls).toEqual([[search, 'choice']]);
  });

  it('stay closed whatever is chosen, say all that is in force, and lead out of each', () => {
    showPanel('party=zenda&topic=raiders,tolls&against=none&q=no&order=swapped');
    expect(document.querySelector('details')?.open).toBe(false);
    const links = screen.getAllByRole('link', { name: /^Without/ });
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Without “Side: Zenda”', '/ruritania/?topic=raiders,tolls&against=none&q=no&order=swapped'],
      [
        'Without “Events against: None reported”',
        '/ruritania/?party=zenda&topic=raiders,tolls&q=no&order=swapped',
      ],
      [
        'Without “Topic: Tolls and open water”',
        '/ruritania/?party=zenda&topic=raiders&against=none&q=no&order=swapped',
      ],
      [
        'Without “Topic: Raiders and refuge”',
        '/ruritania/?party=zenda&topic=tolls&against=none&q=no&order=swapped',
      ],
      [
        'Without “Words: no”',
        '/ruritania/?party=zenda&topic=raiders,tolls&against=none&order=swapped',
      ],
    ]);
  });

  it('stay open under the reader who unmakes the last of the further choices', async () => {
    showPanel('topic=raiders');
    await userEvent.click(screen.getByText(/^More filters/));
    await userEvent.click(tick('Topic', /Raiders/));
    expect(document.activeElement).toBe(tick('Topic', /Raiders/));
    expect(document.querySelector('details')?.open).toBe(true);
  });

  it('lead to what is chosen by then, where the page does not show it yet', async () => {
    const { chosen } = showPanel('party=zenda', readingOf('party=zenda&against=none&q=no'));
    const follow = (name: string) => userEvent.click(screen.getByRole('link', { name }));
    await follow('Swap sides');
    await follow('Without “Side: Zenda”');
    await follow('Show everything');
    expect(chosen.mock.calls).toEqual([
      ['?party=zenda&against=none&q=no&order=swapped', 'choice'],
      ['?against=none&q=no', 'choice'],
      ['', 'choice'],
    ]);
  });

  it('leave what was taken off already as it is', async () => {
    const { chosen } = showPanel('party=zenda', readingOf('against=none'));
    await userEvent.click(screen.getByRole('link', { name: 'Without “Side: Zenda”' }));
    expect(chosen.mock.calls).toEqual([['?against=none', 'choice']]);
  });

  it('leave to the browser what asks for more than the link itself', async () => {
    const { chosen } = showPanel('party=zenda');
    const link = screen.getByRole('link', { name: 'Swap sides' });
    const isLeft = fireEvent.click(link, { ctrlKey: true });
    expect(isLeft).toBe(true);
    expect(chosen).not.toHaveBeenCalled();
  });

  it('lead out of themselves, keeping the order, and to the sides swapped, keeping the filters', () => {
    const { unmount } = showPanel('party=zenda&order=swapped');
    const href = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
    expect(href('Show everything')).toBe('/ruritania/?order=swapped');
    expect(href('Swap sides')).toBe('/ruritania/?party=zenda');
    unmount();
    showPanel();
    expect(href('Swap sides')).toBe('/ruritania/?order=swapped');
    expect(screen.queryByRole('link', { name: 'Show everything' })).toBeNull();
  });
});
