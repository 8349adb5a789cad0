// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { axeFaults } from '../../../tests/axe.ts';
import { ruritania } from '../../../tests/fixtures/dossiers/parsed.ts';
import { readingOf } from '../../../tests/fixtures/readings.ts';
import { show } from '../../../tests/show.tsx';
import { selectBoardPage } from '../../dossier/index.ts';
import { Empty } from './index.ts';

function showEmpty(search: string) {
  const reading = readingOf(search);
  const address = { page: 'board', dossier: ruritania.id } as const;
  return show(
    <Empty page={selectBoardPage(ruritania, reading)} address={address} reading={reading} />,
    reading,
  );
}

describe('where no claim fits', () => {
  const search = 'party=ruritania&speaker=mira-rassendyll&topic=raiders&order=swapped';
  const linkTo = (name: RegExp | string) => screen.getByRole('link', { name }).getAttribute('href');

  it('says which filter to take off, what that would show, and leads there', () => {
    showEmpty(search);
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
    showEmpty(search);
    expect(screen.queryByRole('link', { name: /Without “Topic”/ })).toBeNull();
  });

  it('names what is no claim and has the words, and leads to it without them', () => {
    showEmpty('q=pilots');
    expect(screen.getByText('“pilots” is found in 1 other record:')).toBeDefined();
    const [found] = screen.getAllByRole('listitem');
    expect(found?.textContent).toMatch(/\(event\)$/);
    expect(found?.querySelector('a')?.getAttribute('href')).toBe(
      '/ruritania/events/pilots-rule-on-tolls/',
    );
  });

  it('says so when no single one would help', () => {
    showEmpty('party=ruritania&q=no-such-word&speaker=zendan-officers');
    expect(screen.queryByRole('link', { name: /^Without/ })).toBeNull();
    expect(screen.getByText(/^No single filter can be taken off/)).toBeDefined();
    expect(linkTo('Show all 8 claims')).toBe('/ruritania/');
  });
});

describe('axe has no objection', () => {
  it.each([
    ['with ways out', 'party=ruritania&speaker=mira-rassendyll'],
    ['with what else has the words', 'q=pilots'],
    ['with one way out', 'party=ruritania&q=no-such-word&speaker=zendan-officers'],
  ])('%s', async (_, search) => {
    expect(await axeFaults(showEmpty(search).container)).toEqual([]);
  });
});
