// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { axeFaults } from '../../tests/axe.ts';
import { present, recordIn, ruritania } from '../../tests/fixtures/dossiers/parsed.ts';
import { readingOf } from '../../tests/fixtures/readings.ts';
import { show } from '../../tests/show.tsx';
import { selectBoardPage, wholeReading } from '../dossier/index.ts';
import { BoardClaimCard, ClaimCard } from './claim-card.tsx';

const { sections } = selectBoardPage(ruritania, wholeReading);
const cards = sections
  .flatMap(({ exchanges }) => exchanges.flatMap(({ columns }) => columns))
  .flatMap(({ claims }) => claims);
const card = (id: string) => recordIn(cards, id);

const showCard = (id: string) =>
  show(<ClaimCard dossier={ruritania.id} claim={card(id)} level={3} />);
const showBoardCard = (id: string, search = '') =>
  show(<BoardClaimCard dossier={ruritania.id} claim={card(id)} />, readingOf(search));

describe('ClaimCard', () => {
  it('is an article named by its claim, which leads to the page of the claim', () => {
    showCard('zenda-takes-no-tolls');
    const article = screen.getByRole('article', { name: 'Zenda takes no tolls.' });
    const heading = within(article).getByRole('heading', { level: 3 });
    expect(within(heading).getByRole('link').getAttribute('href')).toBe(
      '/ruritania/claims/zenda-takes-no-tolls/',
    );
  });

  it('says whose claim it is, in words, and leads to the speaker', () => {
    showCard('zenda-takes-no-tolls');
    const article = screen.getByRole('article');
    expect(article.textContent).toContain('Zendan side');
    expect(article.textContent).toContain(', envoy of Zenda to the Council of Ports');
    expect(screen.getByRole('link', { name: 'Mira Rassendyll' }).getAttribute('href')).toBe(
      '/ruritania/speakers/mira-rassendyll/',
    );
  });

  it('treats both sides the same but for the place of their mark', () => {
    const first = showCard('elph-is-open-water').container.innerHTML;
    const second = showCard('river-belongs-to-its-guard').container.innerHTML;
    const shape = (html: string) => html.replaceAll(/>[^<]+</g, '><').replaceAll(/="[^"]*"/g, '');
    expect(shape(first)).toBe(shape(second));
    expect(first).toContain('data-place="first"');
    expect(second).toContain('data-place="second"');
  });

  it('says how the claim reached the page', () => {
    showCard('no-barge-stopped');
    expect(screen.getByRole('article').textContent).toContain('reported speech');
  });

  it('lets a derived date look derived, and says where there is none', () => {
    showCard('no-barge-stopped');
    const time = screen.getByText('11 February 2019');
    expect(time.getAttribute('datetime')).toBe('2019-02-11');
    expect(screen.getByRole('article').textContent).toContain('(worked out)');
    showCard('elph-is-open-water');
    expect(screen.getByText(/no date \(“always”\)/)).toBeDefined();
    showCard('river-belongs-to-its-guard');
    expect(screen.getByText(/no date given/)).toBeDefined();
  });

  it('quotes the words as quoted and the article’s as the article’s', () => {
    showCard('zenda-takes-no-tolls');
    expect(screen.getByText('no tolls at all').tagName).toBe('Q');
    expect(screen.getByText(/the article’s words,/).textContent).toContain('paragraph 4');
    const spot = screen.getByRole('link', { name: /^paragraph 4 of “/ });
    expect(spot.getAttribute('href')).toMatch(/#:~:text=no%20tolls%20at%20all$/);
  });
});

describe('BoardClaimCard', () => {
  it('counts in words what stands against and beside the claim', () => {
    showBoardCard('hofbau-free-of-raiders');
    expect(
      screen.getByText('1 event against, 1 qualifying · 1 judgement against · 1 counter-claim'),
    ).toBeDefined();
  });

  it('says so when nothing is reported against it', () => {
    showBoardCard('no-barge-stopped');
    expect(screen.getByText(/No event reported against it/)).toBeDefined();
  });

  it('has every tie in words, each with whose judgement it is and the way to its other end', () => {
    showBoardCard('hofbau-free-of-raiders');
    expect(screen.getByText('4 ties in words')).toBeDefined();
    const ties = screen.getAllByRole('listitem', { hidden: true });
    expect(ties.map(({ textContent }) => textContent)).toEqual([
      'Contradicted by The ferry landing at Hofbau is burned (tied by the article)',
      'Qualified by The customs house of Tarlen is burned (set side by side by the article)',
      expect.stringMatching(/^Contradicted by That not one raider .* \(tied by the article\)$/),
      'Opposed by Zendan officers: The raiders have their winter quarters in Ruritania. (our reading)',
    ]);
    const links = ties.map((tie) =>
      within(tie).getByRole('link', { hidden: true }).getAttribute('href'),
    );
    expect(links).toEqual([
      '/ruritania/events/hofbau-landing-burned/',
      '/ruritania/events/tarlen-customs-house-burned/',
      '/ruritania/assessments/no-raider-left-does-not-fit/',
      '/ruritania/claims/raiders-winter-in-ruritania/',
    ]);
  });

  it('says which of two claims is the answer', () => {
    showBoardCard('zenda-runs-toll-posts');
    expect(screen.getByText(/^Answered by/)).toBeDefined();
    showBoardCard('ruritania-keeps-hostage-ships');
    expect(screen.getByText(/^In answer to/)).toBeDefined();
  });

  it('keeps the reader’s filters in every link of ours', () => {
    const { container } = showBoardCard('hofbau-free-of-raiders', 'party=ruritania&q=quays');
    const hrefs = [...container.querySelectorAll('a')]
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => !href.startsWith('https://frontier-post.example/'));
    expect(hrefs.length).toBeGreaterThan(4);
    for (const href of hrefs) expect(href).toContain('?party=ruritania&q=quays');
  });

  it.each(cards.map(({ id }) => id))('has nothing axe objects to: %s', async (id) => {
    const { container } = show(
      <>
        <h2>Topic</h2>
        <BoardClaimCard dossier={ruritania.id} claim={present(card(id))} />
      </>,
    );
    expect(await axeFaults(container)).toEqual([]);
  });
});
