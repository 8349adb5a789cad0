// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { axeFaults } from '../../../tests/axe.ts';
import { ruritania } from '../../../tests/fixtures/dossiers/parsed.ts';
import { show } from '../../../tests/show.tsx';
import { bases, certainties, selectAboutPage, type Dossier } from '../../dossier/index.ts';
import { About } from './index.ts';

const showAbout = (dossiers: readonly Dossier[] = [ruritania], canObject = false) =>
  show(
    <About
      page={selectAboutPage(dossiers)}
      schemaHref="/x/schema/dossier-v1.json"
      canObject={canObject}
    />,
  );

describe('the method page', () => {
  it('explains every basis a tie can have, and every certainty an actor can', () => {
    const { container } = showAbout();
    const words = ['Tied by the article', 'Set side by side by the article', 'Our reading'];
    expect(words).toHaveLength(bases.length);
    for (const one of words) expect(screen.getAllByText(one)[0]).toBeDefined();
    for (const one of certainties) expect(container.textContent).toContain(one);
  });

  it('shows every relation and basis of the dossier in a tie of its own, with its reason', () => {
    showAbout();
    const { examples } = selectAboutPage([ruritania]);
    const of = (name: 'relation' | 'basis') => new Set(ruritania.links.map((link) => link[name]));
    expect(new Set(examples.map(({ tie }) => tie.relation))).toEqual(of('relation'));
    expect(new Set(examples.map(({ tie }) => tie.basis))).toEqual(of('basis'));
    const list = screen.getByRole('list', { name: 'From the dossier itself' });
    const shown = list.querySelectorAll(':scope > li');
    expect(shown).toHaveLength(examples.length);
    for (const [index, { claim, tie, reason = '' }] of examples.entries()) {
      for (const words of [claim.text, tie.target.text, reason]) {
        expect(shown[index]?.textContent).toContain(words);
      }
    }
  });

  it('says how to object, where there is a place for it and where there is none', () => {
    const { unmount } = showAbout([ruritania], true);
    const told = () => screen.getByRole('region', { name: 'Objecting to a tie' }).textContent;
    expect(told()).toContain('“Object to this tie”');
    unmount();
    showAbout();
    expect(told()).toContain('has named no address for objections');
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
