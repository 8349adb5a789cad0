// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { axeFaults } from '../../../tests/axe.ts';
import { withAt } from '../../../tests/fixtures/dossiers/derive.ts';
import { parsed, ruritania } from '../../../tests/fixtures/dossiers/parsed.ts';
import { show } from '../../../tests/show.tsx';
import { selectLibraryEntry } from '../../dossier/index.ts';
import { Shelf } from './index.ts';

const strelsau = parsed(withAt(['title'], 'Strelsau', withAt(['id'], 'strelsau')));
const entries = [ruritania, strelsau].map(selectLibraryEntry);

describe('the library', () => {
  it('lists every dossier with its sides, counts, source and date, and leads to its board', () => {
    show(<Shelf page={{ kind: 'library', entries }} />);
    const [first] = screen.getAllByRole('listitem');
    expect(first?.textContent).toContain('Ruritanian sideZendan side');
    expect(first?.textContent).toContain('8 claims, 4 events, 3 assessments, 12 ties');
    expect(first?.textContent).toContain('from The Frontier Post · last revised 12 March 2019');
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(links).toEqual(['/ruritania/', '/strelsau/']);
  });

  it.each([0, 1, 2])('has nothing axe objects to with %i dossiers', async (count) => {
    const page = { kind: 'library', entries: entries.slice(0, count) } as const;
    expect(await axeFaults(show(<Shelf page={page} />).container)).toEqual([]);
  });
});
