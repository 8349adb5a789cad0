// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { axeFaults } from '../../../tests/axe.ts';
import { endOf, withAt } from '../../../tests/fixtures/dossiers/derive.ts';
import { parsed, present, ruritania } from '../../../tests/fixtures/dossiers/parsed.ts';
import { readingOf } from '../../../tests/fixtures/readings.ts';
import { show } from '../../../tests/show.tsx';
import { selectClaimPage, type Dossier } from '../../dossier/index.ts';
import { Claim } from './index.ts';

function showClaim(id: string, search = '', dossier: Dossier = ruritania) {
  const reading = readingOf(search);
  return show(<Claim page={present(selectClaimPage(dossier, id, reading))} />, reading);
}

/** The good dossier with one more tie from a claim to another. */
function tied(from: string, relation: string, to: string): Dossier {
  return parsed(
    withAt(endOf('links'), {
      ...ruritania.links[0],
      id: 'one-tie-more',
      from,
      to: { kind: 'claim', id: to },
      relation,
      basis: 'editorial',
      reason: 'Put in for the test.',
    }),
  );
}

const region = (name: string) => screen.getByRole('region', { name });
const cards = (name: string) => within(region(name)).getAllByRole('article');
const sections = () =>
  screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);

describe('the page of a claim', () => {
  it('is headed by the claim and the one who makes it', () => {
    const { container } = showClaim('hofbau-free-of-raiders');
    const heading = screen.getByRole('heading', { level: 1 });
    expect(heading.textContent).toBe('There are no raiders at the quays of Hofbau.');
    expect(heading.tabIndex).toBe(-1);
    const facts = container.querySelector('dl')?.textContent;
    expect(facts).toContain('quoted, paragraph 2');
    expect(facts).toContain('11 February 2019 (worked out), written “February 11”');
    expect(facts).toContain('Council of Ports');
    expect(facts).toContain('Raiders and refuge');
  });

  it('sets out what is against it, for it and beside it, in that order, and no empty part', () => {
    showClaim('hofbau-free-of-raiders');
    expect(sections()).toEqual([
      'What the Zendan side says',
      'Events against it',
      'Events that qualify it',
      'Restated by the article',
      'What the article itself says of it',
    ]);
  });

  it('shows each tie with what it is, whose judgement, why and where', () => {
    showClaim('hofbau-free-of-raiders');
    const [against] = cards('Events against it');
    expect(against?.textContent).toContain('Against Tied by the article paragraph 8');
    expect(against?.textContent).toContain('If raiders burned a landing at Hofbau');
    const [counter] = cards('What the Zendan side says');
    expect(counter?.textContent).toContain(
      'Opposes the claim of Otto Strakencz Our reading paragraphs 2 and 6',
    );
    expect(counter?.textContent).toContain('We read it so: Raiders who winter in Ruritania');
  });

  it('says which of two claims is the answer', () => {
    const { unmount } = showClaim('zenda-runs-toll-posts');
    expect(cards('What the Zendan side says')[0]?.textContent).toContain('Answers Otto Strakencz');
    unmount();
    showClaim('zenda-takes-no-tolls');
    expect(cards('What the Ruritanian side says')[0]?.textContent).toContain(
      'Answered by Mira Rassendyll',
    );
  });

  it('says it as a finding that nothing is reported against it', () => {
    showClaim('no-barge-stopped');
    expect(region('Events against it').textContent).toContain(
      'The article reports no event against this claim.',
    );
    expect(sections()).not.toContain('Events for it');
  });

  it('says it as a finding that nobody answers', () => {
    const links = ruritania.links.filter(({ to }) => to.kind !== 'claim');
    showClaim('no-barge-stopped', '', { ...ruritania, links });
    expect(region('What the Zendan side says').textContent).toContain(
      'The article reports no answer to this claim, and no position against it.',
    );
  });

  it.each([
    ['supports', 'Supports', 'Supported by'],
    ['qualifies', 'Qualifies', 'Qualified by'],
    ['contradicts', 'Contradicts', 'Contradicted by'],
  ])('says of a related claim what it does: %s', (relation, far, near) => {
    const dossier = tied('zenda-runs-toll-posts', relation, 'elph-is-open-water');
    const { unmount } = showClaim('zenda-runs-toll-posts', '', dossier);
    expect(cards('Other claims tied to it')[0]?.textContent).toContain(
      `${far} the claim of Otto Strakencz Our reading`,
    );
    unmount();
    showClaim('elph-is-open-water', '', dossier);
    expect(cards('Other claims tied to it')[0]?.textContent).toContain(
      `${near} the claim of Ruritania Our reading`,
    );
  });

  it('brings our notes, marked as ours', () => {
    showClaim('ruritania-keeps-hostage-ships');
    expect(region('Our notes').textContent).toContain('Our note The inner quotation marks');
  });
});

describe('the way to the claims beside it', () => {
  const way = () => screen.getByRole('navigation', { name: 'Claims before and after this one' });
  const href = (rel: string) => way().querySelector(`a[rel=${rel}]`)?.getAttribute('href');

  it('leads back and on, keeping the reader’s filters', () => {
    showClaim('no-barge-stopped', 'speaker=otto-strakencz');
    expect(way().textContent).toContain('Claim 2 of 3.');
    expect(href('prev')).toBe('/ruritania/claims/zenda-runs-toll-posts/?speaker=otto-strakencz');
    expect(href('next')).toBe('/ruritania/claims/hofbau-free-of-raiders/?speaker=otto-strakencz');
  });

  it('ends at the ends', () => {
    showClaim('zenda-runs-toll-posts');
    expect(href('prev')).toBeUndefined();
    expect(href('next')).toBeDefined();
  });

  it('says so when the filters leave this claim out', () => {
    showClaim('no-barge-stopped', 'party=zenda');
    expect(way().textContent).toContain('The present filters leave this claim out; they show 4.');
    expect(within(way()).queryByRole('link')).toBeNull();
  });
});

describe('axe has no objection to a claim', () => {
  it.each([
    ['with everything', 'hofbau-free-of-raiders', ''],
    ['with nothing against it', 'no-barge-stopped', ''],
    ['with notes', 'ruritania-keeps-hostage-ships', ''],
    ['outside the reading', 'no-barge-stopped', 'party=zenda'],
  ])('%s', async (_, id, search) => {
    expect(await axeFaults(showClaim(id, search).container)).toEqual([]);
  });

  it('tied twice to the same other', async () => {
    const dossier = tied('elph-is-open-water', 'qualifies', 'river-belongs-to-its-guard');
    const { container } = showClaim('elph-is-open-water', '', dossier);
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(await axeFaults(container)).toEqual([]);
  });
});
