import { describe, expect, it } from 'vitest';
import { endOf, withAt } from '../../../tests/fixtures/dossiers/derive.ts';
import { parsed, present, ruritania } from '../../../tests/fixtures/dossiers/parsed.ts';
import { readingOf } from '../../../tests/fixtures/readings.ts';
import type { Dossier } from '../model.ts';
import { wholeReading } from '../reading.ts';
import { selectClaimPage } from './claim-page.ts';

const pageOf = (id: string, search = '', dossier: Dossier = ruritania) =>
  present(selectClaimPage(dossier, id, readingOf(search)));

/** The page of the invented article. */
const publisher = 'https://frontier-post.example/river-quarrel';

/** The good dossier with one tie more between two of its claims. */
function tied(from: string, relation: string, to: string): Dossier {
  const { source, paragraph, start, end, digest } = present(ruritania.links[0]?.passages[0]);
  return parsed(
    withAt(endOf('links'), {
      id: 'one-tie-more',
      from,
      to: { kind: 'claim', id: to },
      relation,
      basis: 'editorial',
      reason: 'Put in for the test.',
      passages: [{ source, paragraph, start, end, digest }],
    }),
  );
}

describe('selectClaimPage', () => {
  it('has no page for a stranger', () => {
    expect(selectClaimPage(ruritania, 'nobody-said-this', wholeReading)).toBeUndefined();
    expect(selectClaimPage(ruritania, 'hofbau-landing-burned', wholeReading)).toBeUndefined();
  });

  it('finds a claim under an id it had before, and shows it under the present one', () => {
    const page = pageOf('hofbau-is-safe');
    expect(page.claim.id).toBe('hofbau-free-of-raiders');
    expect(page.neighbours.place).toBe(6);
  });

  it('says who, when, where and in which words', () => {
    const { claim } = pageOf('ruritania-keeps-hostage-ships');
    expect(claim).toMatchObject({
      mode: 'quoted',
      venue: 'Council of Ports',
      party: { id: 'zenda', place: 'second' },
      speaker: { name: 'Mira Rassendyll', identification: 'named' },
      topics: [
        { id: 'raiders', name: 'Raiders and refuge' },
        { id: 'tolls', name: 'Tolls and open water' },
      ],
      quotes: [
        {
          text: 'we recieve [sic] nothing but silence',
          speaker: 'Mira Rassendyll',
          paragraph: 4,
          url: `${publisher}#:~:text=we%20recieve%20nothing%20but%20silence`,
        },
        {
          text: 'hostage fleet',
          speaker: 'Mira Rassendyll',
          paragraph: 4,
          url: `${publisher}#:~:text=hostage%20fleet`,
        },
      ],
    });
  });

  it('names each paragraph once, however many passages stand in it', () => {
    expect(pageOf('ruritania-keeps-hostage-ships').claim.locators).toEqual([
      {
        paragraph: 4,
        source: 'Tolls and torches: the river quarrel between Ruritania and Zenda',
        url: `${publisher}#:~:text=we%20recieve%20nothing%20but%20silence&text=hostage%20fleet`,
      },
    ]);
  });

  it('leaves the words of the article itself without a speaker', () => {
    const [quote] = pageOf('zenda-takes-no-tolls').claim.quotes;
    expect(quote).toMatchObject({ text: 'no tolls at all', speaker: undefined, paragraph: 4 });
  });
});

describe('the ties of a claim', () => {
  const ends = (page: ReturnType<typeof pageOf>) =>
    page.counters.map(({ claim, relation, direction }) => [claim.id, relation, direction]);

  it('run out to what it answers, and in from what answers it', () => {
    expect(ends(pageOf('zenda-takes-no-tolls'))).toEqual([
      ['zenda-runs-toll-posts', 'answers', 'out'],
    ]);
    expect(ends(pageOf('zenda-runs-toll-posts'))).toEqual([
      ['zenda-takes-no-tolls', 'answers', 'in'],
    ]);
  });

  it('run both ways between claims that oppose each other', () => {
    expect(ends(pageOf('elph-is-open-water'))).toEqual([
      ['river-belongs-to-its-guard', 'opposes', 'both'],
    ]);
    expect(ends(pageOf('river-belongs-to-its-guard'))).toEqual([
      ['elph-is-open-water', 'opposes', 'both'],
    ]);
  });

  it.each(['contradicts', 'supports', 'qualifies'])(
    '%s: is related, and no counter',
    (relation) => {
      const dossier = tied('zenda-runs-toll-posts', relation, 'elph-is-open-water');
      const near = pageOf('zenda-runs-toll-posts', '', dossier);
      const far = pageOf('elph-is-open-water', '', dossier);
      expect(near.related).toMatchObject([
        { claim: { id: 'elph-is-open-water' }, direction: 'out' },
      ]);
      expect(far.related).toMatchObject([
        { claim: { id: 'zenda-runs-toll-posts' }, direction: 'in' },
      ]);
      expect(ends(near)).toEqual(ends(pageOf('zenda-runs-toll-posts')));
      expect(ends(far)).toEqual(ends(pageOf('elph-is-open-water')));
    },
  );

  it('keep events and assessments apart, each with its basis, reason and paragraph', () => {
    const page = pageOf('hofbau-free-of-raiders');
    expect(page.events.map(({ event, relation, basis }) => [event.id, relation, basis])).toEqual([
      ['hofbau-landing-burned', 'contradicts', 'explicit'],
      ['tarlen-customs-house-burned', 'qualifies', 'juxtaposed'],
    ]);
    expect(page.events[0]).toMatchObject({ reason: expect.stringMatching(/^If raiders/) });
    expect(page.events[0]?.locators.map(({ paragraph }) => paragraph)).toEqual([8]);
    expect(page.assessments.map(({ assessment }) => assessment.id)).toEqual([
      'no-raider-left-does-not-fit',
    ]);
  });

  it('bring restatements with both wordings marked', () => {
    const [restatement] = pageOf('hofbau-free-of-raiders').restatements;
    const text = (runs: readonly { readonly text: string }[] = []) =>
      runs.map((run) => run.text).join(' ');
    expect(text(restatement?.made)).toBe('The quays of Hofbau are entirely free of raiders.');
    expect(text(restatement?.restated)).toBe('Not one raider is left anywhere in Ruritania.');
  });

  it('bring the notes on the claim and no others', () => {
    expect(pageOf('ruritania-keeps-hostage-ships').notes.map(({ id }) => id)).toEqual([
      'whose-hostage-fleet',
    ]);
    expect(pageOf('zenda-takes-no-tolls').notes).toEqual([]);
  });
});

describe('the neighbours of a claim', () => {
  it('are those before and after it within the reading', () => {
    expect(pageOf('no-barge-stopped').neighbours).toMatchObject({
      place: 2,
      of: 8,
      previous: { id: 'zenda-runs-toll-posts' },
      next: { id: 'elph-is-open-water' },
    });
    expect(pageOf('no-barge-stopped', 'speaker=otto-strakencz').neighbours).toMatchObject({
      place: 2,
      of: 3,
      next: { id: 'hofbau-free-of-raiders' },
    });
  });

  it('end where the reading ends', () => {
    expect(pageOf('zenda-runs-toll-posts').neighbours.previous).toBeUndefined();
    expect(pageOf('raiders-winter-in-ruritania').neighbours.next).toBeUndefined();
    expect(pageOf('no-barge-stopped', 'q=barge').neighbours).toEqual({ place: 1, of: 1 });
  });

  it('are none for a claim that the reading leaves out', () => {
    const neighbours = pageOf('no-barge-stopped', 'party=zenda').neighbours;
    expect(neighbours).toEqual({ place: undefined, of: 4 });
  });

  it('lead through the whole reading, each claim once', () => {
    const walked: string[] = [];
    for (let at: string | undefined = 'zenda-runs-toll-posts'; at !== undefined;) {
      walked.push(at);
      at = pageOf(at).neighbours.next?.id;
    }
    expect(walked.toSorted()).toEqual(ruritania.claims.map(({ id }) => String(id)).toSorted());
  });
});
