// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { axeFaults } from '../../tests/axe.ts';
import { present, ruritania } from '../../tests/fixtures/dossiers/parsed.ts';
import { show } from '../../tests/show.tsx';
import { selectAssessmentPage, selectEventPage } from '../dossier/index.ts';
import { AssessmentCard } from './assessment-card.tsx';
import { DateAccounts } from './date-line.tsx';
import { EventCard } from './event-card.tsx';

const eventOf = (id: string) => present(selectEventPage(ruritania, id)).event;
const showEvent = (id: string, size: 'brief' | 'full' = 'brief') =>
  show(<EventCard dossier={ruritania.id} event={eventOf(id)} level={3} size={size} />);
const words = () => screen.getByRole('article').textContent;

describe('EventCard', () => {
  it('names the event by a heading that leads to its page', () => {
    showEvent('tarlen-customs-house-burned');
    screen.getByRole('heading', { level: 3, name: 'The customs house of Tarlen is burned' });
    expect(screen.getByRole('link').getAttribute('href')).toBe(
      '/ruritania/events/tarlen-customs-house-burned/',
    );
  });

  it.each([
    ['tarlen-customs-house-burned', 'By Grey Oars: suspected.'],
    ['hofbau-landing-burned', 'By Lantern League: claimed by the actor itself.'],
    ['narrow-gate-barges-paid', 'By Zendan posts: implied only.'],
  ])('says how sure the article is of who did it: %s', (id, line) => {
    showEvent(id);
    expect(words()).toContain(line);
  });

  it('says on whose word an event stands that the article does not vouch for', () => {
    showEvent('narrow-gate-barges-paid');
    expect(words()).toContain('On the word of a survey of the Council of Ports.');
  });

  it('names who did it where the article is sure of that, too', () => {
    showEvent('pilots-rule-on-tolls');
    expect(words()).toContain('By College of Pilots of Zenda: stated by the article.');
    expect(words()).not.toContain('On the word');
  });

  it('gives both dates where the article gives two', () => {
    showEvent('hofbau-landing-burned');
    expect(words()).toContain(
      '12 February 2019 (worked out) or 13 February (the article gives both)',
    );
  });

  it('leaves what happened to the event’s own page when it is brief', () => {
    const { unmount } = showEvent('tarlen-customs-house-burned');
    expect(words()).not.toContain('one group is suspected');
    unmount();
    showEvent('tarlen-customs-house-burned', 'full');
    expect(words()).toContain('one group is suspected');
  });

  it.each(['brief', 'full'] as const)('has nothing axe objects to: %s', async (size) => {
    const { container } = show(
      <>
        <h2>Events</h2>
        <EventCard
          dossier={ruritania.id}
          event={eventOf('hofbau-landing-burned')}
          level={3}
          size={size}
        />
      </>,
    );
    expect(await axeFaults(container)).toEqual([]);
  });
});

describe('DateAccounts', () => {
  it('says of each account what is written, how it was worked out, and where', () => {
    show(<DateAccounts dates={eventOf('hofbau-landing-burned').dates} />);
    const [derived, stated] = screen.getAllByRole('listitem').map((one) => one.textContent);
    expect(derived).toContain('12 February 2019 (worked out), written “Only a day after');
    expect(derived).toContain('paragraph 3');
    expect(derived).toContain(
      'How: The minister spoke on 11 February; a day after is 12 February.',
    );
    expect(stated).toContain('13 February, written “the night of February 13”, no year printed');
    expect(stated).not.toContain('How:');
  });
});

describe('AssessmentCard', () => {
  it('is the article’s own voice, and says so', () => {
    const { assessment } = present(selectAssessmentPage(ruritania, 'envoy-in-no-hurry'));
    show(<AssessmentCard dossier={ruritania.id} assessment={assessment} level={4} />);
    expect(words()).toContain('The article · Reading of a mood or motive');
    screen.getByRole('heading', { level: 4, name: assessment.text });
    expect(screen.getByText('seemed in no hurry').tagName).toBe('Q');
  });
});
