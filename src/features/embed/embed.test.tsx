// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { axeFaults } from '../../../tests/axe.ts';
import { present, ruritania } from '../../../tests/fixtures/dossiers/parsed.ts';
import { show } from '../../../tests/show.tsx';
import { selectClaimPage, wholeReading, type ClaimPage } from '../../dossier/index.ts';
import { Embed } from './index.ts';

function pageOf(claim: string): ClaimPage {
  return present(selectClaimPage(ruritania, claim, wholeReading));
}

const showEmbed = (claim: string) => show(<Embed page={pageOf(claim)} />);
const region = (name: string) => within(screen.getByRole('region', { name }));

describe('the embed of a claim', () => {
  it('says who claims it, for which side, in which words and when', () => {
    const { container } = showEmbed('hofbau-free-of-raiders');
    const heading = screen.getByRole('heading', { level: 1 });
    expect(heading.textContent).toBe('There are no raiders at the quays of Hofbau.');
    const said = present(heading.parentElement);
    expect(said.textContent).toContain('Ruritanian side');
    expect(said.textContent).toContain('Otto Strakencz');
    expect(said.textContent).toContain('11 February 2019 (worked out)');
    expect(said.textContent).toContain('quoted, paragraph 2');
    expect(container.querySelectorAll('q').length).toBeGreaterThan(0);
  });

  it('sets the other side’s answer beside the events against it, each with whose tie it is', () => {
    showEmbed('hofbau-free-of-raiders');
    const answer = region('What the Zendan side says').getByRole('article');
    expect(answer.textContent).toContain('Opposes the claim of Otto Strakencz');
    expect(answer.textContent).toContain('Our reading');
    expect(answer.textContent).toContain('We read it so:');
    const event = region('Events against it').getByRole('article');
    expect(event.textContent).toContain('The ferry landing at Hofbau is burned');
    expect(event.textContent).toContain('claimed by the actor itself');
    expect(event.textContent).toContain('Tied by the article');
  });

  it('keeps an answer short: why the article ties it is for the full page', () => {
    showEmbed('zenda-runs-toll-posts');
    const answer = region('What the Zendan side says').getByRole('article');
    const [tie] = pageOf('zenda-runs-toll-posts').counters;
    expect(answer.textContent).toContain('Answers Otto Strakencz');
    expect(answer.textContent).toContain('Tied by the article');
    if (tie?.reason) expect(answer.textContent).not.toContain(tie.reason);
  });

  it('says so where nothing is reported against it', () => {
    showEmbed('elph-is-open-water');
    expect(
      region('Events against it').getByText('The article reports no event against this claim.'),
    ).toBeDefined();
  });

  it('names its source, says what it leaves out, and leads to the rest', () => {
    showEmbed('hofbau-free-of-raiders');
    const foot = within(screen.getByRole('contentinfo'));
    expect(foot.getByText(/^The full page also has 1 event that qualifies it/)).toBeDefined();
    const [source] = ruritania.sources;
    expect(foot.getByRole('link', { name: source?.title }).getAttribute('href')).toBe(source?.url);
    expect(foot.getByRole('link', { name: 'Open in Rejoinder' }).getAttribute('href')).toBe(
      '/ruritania/claims/hofbau-free-of-raiders/',
    );
  });

  it.each(ruritania.claims.map(({ id, party }) => [id, party]))(
    'holds for %s, of either side, without a fault',
    async (id, party) => {
      const { container } = showEmbed(id);
      expect(screen.getAllByRole('region').length).toBe(2);
      const other = ruritania.parties.find((one) => one.id !== party);
      expect(region(`What the ${other?.adjective} side says`)).toBeDefined();
      expect(await axeFaults(container)).toEqual([]);
    },
  );
});
