// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { axeFaults } from '../../../tests/axe.ts';
import { present, ruritania } from '../../../tests/fixtures/dossiers/parsed.ts';
import { show } from '../../../tests/show.tsx';
import { selectSpeakerPage } from '../../dossier/index.ts';
import { Speaker } from './index.ts';

const showSpeaker = (id: string) =>
  show(<Speaker page={present(selectSpeakerPage(ruritania, id))} />);

describe('the page of a speaker', () => {
  it('says who it is, for which side, and whether the article names them', () => {
    const { container, unmount } = showSpeaker('otto-strakencz');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Otto Strakencz');
    expect(container.textContent).toContain(
      'river minister of Ruritania · named by the article · 3 claims',
    );
    unmount();
    const officers = showSpeaker('zendan-officers').container.textContent;
    expect(officers).toContain('Zendan side');
    expect(officers).toContain('Zendan officersdescribed, not named · 1 claim');
  });

  it('gives what they say by topic, with what stands against each claim', () => {
    showSpeaker('otto-strakencz');
    const tolls = screen.getByRole('region', { name: 'Tolls and open water' });
    expect(within(tolls).getAllByRole('article')).toHaveLength(2);
    const raiders = screen.getByRole('region', { name: 'Raiders and refuge' });
    expect(raiders.textContent).toContain(
      '1 event against, 1 qualifying · 1 judgement against · 1 counter-claim',
    );
  });

  it('has the notes on the speaker, and where what is from outside comes from', () => {
    showSpeaker('otto-strakencz');
    const notes = screen.getByRole('region', { name: 'Our notes' }).textContent;
    expect(notes).toContain('From outside the article The minister left office');
    expect(notes).toContain('Source: Gazette of Strelsau, 1 July 2019.');
  });

  it.each(ruritania.speakers.map(({ id }) => id))('has nothing axe objects to: %s', async (id) => {
    expect(await axeFaults(showSpeaker(id).container)).toEqual([]);
  });
});
