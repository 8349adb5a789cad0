// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { axeFaults } from '../../../tests/axe.ts';
import { present, ruritania } from '../../../tests/fixtures/dossiers/parsed.ts';
import { readingOf } from '../../../tests/fixtures/readings.ts';
import { show } from '../../../tests/show.tsx';
import { selectEventPage, type Dossier } from '../../dossier/index.ts';
import { Event } from './index.ts';

const showEvent = (id: string, search = '', dossier: Dossier = ruritania) =>
  show(<Event page={present(selectEventPage(dossier, id))} />, readingOf(search));

const fact = (term: string) =>
  present(screen.getAllByRole('term').find(({ textContent }) => textContent === term))
    .nextElementSibling?.textContent;
const region = (name: string) => screen.getByRole('region', { name });

describe('the page of an event', () => {
  it('is headed by the event, and says of what kind it is', () => {
    showEvent('pilots-rule-on-tolls');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'The College of Pilots rules on tolls',
    );
    expect(screen.getByText('Event · Edict')).toBeDefined();
  });

  it('shows dates in conflict as such, both of them', () => {
    showEvent('hofbau-landing-burned');
    expect(fact('When, in conflict')).toMatch(/12 February 2019 .*13 February/s);
    expect(screen.queryByText('When')).toBeNull();
  });

  it('says how sure the article is of who did it, on whose word, and what is remarked', () => {
    showEvent('hofbau-landing-burned');
    expect(fact('By')).toBe(
      'Lantern League: claimed by the actor itself (on the word of the League’s handbill)' +
        'The League boasted of the fire in a handbill.',
    );
  });

  it.each([
    ['pilots-rule-on-tolls', 'by the article in its own voice, paragraph 5'],
    ['narrow-gate-barges-paid', 'on the word of a survey of the Council of Ports, paragraph 5'],
  ])('says on whose word the whole stands: %s', (id, words) => {
    showEvent(id);
    expect(fact('Reported')).toBe(words);
  });

  it('says where, when the article does', () => {
    const { unmount } = showEvent('tarlen-customs-house-burned');
    expect(fact('Where')).toBe('Tarlen');
    unmount();
    showEvent('pilots-rule-on-tolls');
    expect(screen.queryByText('Where')).toBeNull();
  });

  it('sets accounts in conflict side by side, each on its own word', () => {
    showEvent('hofbau-landing-burned');
    const details = region('Details, and on whose word').textContent;
    expect(details).toContain('Boatmen hurt · 2 accounts, told differently');
    expect(details).toContain('Two.On the word of a harbour warden, paragraph 3');
    expect(details).toContain('infirmary.On the word of the harbour warden’s log, paragraph 7');
    expect(details).toContain('The landing burned.The article’s own word, paragraph 3');
    expect(details).not.toContain('Damage ·');
  });

  it('names the claims it touches, on both sides, and what it does to each', () => {
    showEvent('narrow-gate-barges-paid', 'party=zenda');
    const claims = within(region('Claims it touches')).getAllByRole('article');
    expect(claims.map((claim) => within(claim).getByRole('heading').textContent)).toEqual([
      'Zenda takes no tolls.',
      'Zenda keeps a dozen toll posts on waters that never belonged to it.',
    ]);
    expect(claims[0]?.textContent).toContain('Against this claim Set side by side by the article');
    expect(claims[1]?.textContent).toContain('For this claim');
    expect(within(present(claims[0])).getByRole('link', { name: /no tolls/ })).toHaveProperty(
      'search',
      '?party=zenda',
    );
  });

  it('says it as a finding that it touches none', () => {
    showEvent('tarlen-customs-house-burned', '', { ...ruritania, links: [] });
    expect(region('Claims it touches').textContent).toContain(
      'Nothing in the article sets this event for or against a claim.',
    );
  });

  it.each(ruritania.events.map(({ id }) => id))('has nothing axe objects to: %s', async (id) => {
    expect(await axeFaults(showEvent(id).container)).toEqual([]);
  });
});
