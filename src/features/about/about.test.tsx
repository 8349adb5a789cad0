// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { axeFaults } from '../../../tests/axe.ts';
import { ruritania } from '../../../tests/fixtures/dossiers/parsed.ts';
import { show } from '../../../tests/show.tsx';
import { bases, certainties, selectAboutPage, type Dossier } from '../../dossier/index.ts';
import { About } from './index.ts';

const showAbout = (dossiers: readonly Dossier[] = [ruritania]) =>
  show(<About page={selectAboutPage(dossiers)} schemaHref="/x/schema/dossier-v1.json" />);

describe('the method page', () => {
  it('explains every basis a tie can have, and every certainty an actor can', () => {
    const { container } = showAbout();
    const words = ['Tied by the article', 'Set side by side by the article', 'Our reading'];
    expect(words).toHaveLength(bases.length);
    for (const one of words) expect(screen.getByText(one)).toBeDefined();
    for (const one of certainties) expect(container.textContent).toContain(one);
  });

  it('leads to the schema, below whatever base it is served from', () => {
    showAbout();
    expect(screen.getByRole('link', { name: 'JSON Schema' }).getAttribute('href')).toBe(
      '/x/schema/dossier-v1.json',
    );
  });

  it('lists the doubts of a dossier, and leads to it', () => {
    showAbout();
    const doubts = screen.getByRole('region', { name: 'What we doubt, and how we decided' });
    expect(doubts.textContent).toContain('Both stand; we pick neither.');
    expect(screen.getByRole('link', { name: ruritania.title }).getAttribute('href')).toBe(
      '/ruritania/',
    );
  });

  it('says nothing of doubts where none are noted', () => {
    showAbout([{ ...ruritania, notes: [] }]);
    expect(screen.queryByText(/What we doubt/)).toBeNull();
  });

  it('has nothing axe objects to, with doubts and without', async () => {
    const { container, unmount } = showAbout();
    expect(await axeFaults(container)).toEqual([]);
    unmount();
    expect(await axeFaults(showAbout([]).container)).toEqual([]);
  });
});
