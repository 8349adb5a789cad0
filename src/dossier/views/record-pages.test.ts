import { describe, expect, it } from 'vitest';
import { present, ruritania } from '../../../tests/fixtures/dossiers/parsed.ts';
import { selectAssessmentPage } from './assessment-page.ts';
import { selectEventPage } from './event-page.ts';
import { selectAboutPage, selectLibraryEntry } from './library-page.ts';
import { selectSpeakerPage } from './speaker-page.ts';

describe('selectEventPage', () => {
  const page = present(selectEventPage(ruritania, 'hofbau-landing-burned'));

  it('has no page for a stranger, and one for a retired id', () => {
    expect(selectEventPage(ruritania, 'no-such-fire')).toBeUndefined();
    expect(selectEventPage(ruritania, 'hofbau-fire')?.event.id).toBe('hofbau-landing-burned');
  });

  it('gives every account of a date, each on its own basis', () => {
    expect(page.event.dates).toMatchObject([
      { basis: 'derived', edtf: '2019-02-12', locators: [{ paragraph: 3 }] },
      { basis: 'stated', edtf: 'XXXX-02-13', locators: [{ paragraph: 7 }] },
    ]);
    expect(page.event.dates[0]?.steps).toMatch(/day after/);
  });

  it('gives every account of a detail on whose word it stands', () => {
    expect(page.event.details).toMatchObject([
      {
        label: 'Boatmen hurt',
        accounts: [
          { text: 'Two.', authority: 'a harbour warden' },
          { text: 'Four, carried to the infirmary.', authority: 'the harbour warden’s log' },
        ],
      },
      { label: 'Damage', accounts: [{ authority: undefined }] },
    ]);
  });

  it('says how sure the article is of each actor, and on whose word', () => {
    expect(page.event.actors).toEqual([
      {
        name: 'Lantern League',
        certainty: 'claimed',
        authority: 'the League’s handbill',
        remark: 'The League boasted of the fire in a handbill.',
      },
    ]);
    const suspected = selectEventPage(ruritania, 'tarlen-customs-house-burned');
    expect(suspected?.event.actors).toMatchObject([
      { certainty: 'suspected', authority: undefined },
    ]);
    const survey = selectEventPage(ruritania, 'narrow-gate-barges-paid');
    expect(survey?.event.authority).toBe('a survey of the Council of Ports');
  });

  it('names the claims it touches, whichever side they are of', () => {
    const touched = selectEventPage(ruritania, 'narrow-gate-barges-paid')?.claims;
    expect(touched?.map(({ claim, relation }) => [claim.id, relation])).toEqual([
      ['zenda-takes-no-tolls', 'contradicts'],
      ['zenda-runs-toll-posts', 'supports'],
    ]);
  });

  it('brings its notes and its paragraphs in reading order', () => {
    expect(page.notes.map(({ id }) => id)).toEqual(['two-nights-at-hofbau']);
    expect(page.event.locators.map(({ paragraph }) => paragraph)).toEqual([3, 7]);
  });
});

describe('selectAssessmentPage', () => {
  it('has no page for a stranger', () => {
    expect(selectAssessmentPage(ruritania, 'no-such-verdict')).toBeUndefined();
  });

  it('gives the article’s own words and the claims it bears on', () => {
    const page = present(selectAssessmentPage(ruritania, 'envoy-in-no-hurry'));
    expect(page.assessment).toMatchObject({
      mode: 'reading',
      quotes: [{ text: 'seemed in no hurry', speaker: undefined, paragraph: 9 }],
      locators: [{ paragraph: 9 }],
    });
    expect(page.claims).toMatchObject([
      {
        claim: { id: 'ruritania-keeps-hostage-ships' },
        relation: 'qualifies',
        basis: 'editorial',
        reason: expect.stringContaining('our reading'),
      },
    ]);
  });

  it('may bear on no claim', () => {
    expect(selectAssessmentPage(ruritania, 'sit-down-before-the-ice-breaks')?.claims).toEqual([]);
  });
});

describe('selectSpeakerPage', () => {
  it('has no page for a stranger, and one for a retired id', () => {
    expect(selectSpeakerPage(ruritania, 'nobody')).toBeUndefined();
    expect(selectSpeakerPage(ruritania, 'strakencz')?.speaker.id).toBe('otto-strakencz');
  });

  it('gives all that the speaker says, topic by topic, with what is said against it', () => {
    const page = present(selectSpeakerPage(ruritania, 'otto-strakencz'));
    expect(page.speaker.party).toMatchObject({ id: 'ruritania', place: 'first' });
    expect(page.topics.map(({ id, claims }) => [id, claims.map((claim) => claim.id)])).toEqual([
      ['tolls', ['zenda-runs-toll-posts', 'no-barge-stopped']],
      ['raiders', ['hofbau-free-of-raiders']],
    ]);
    expect(page.topics[1]?.claims[0]?.counts).toEqual({
      eventsAgainst: 1,
      eventsFor: 0,
      eventsQualifying: 1,
      assessments: 1,
      assessmentsAgainst: 1,
      counters: 1,
    });
    expect(page.notes).toMatchObject([
      { kind: 'outside', source: { title: expect.stringContaining('Gazette') } },
    ]);
  });

  it('has a page for somebody who says nothing but is cited', () => {
    expect(selectSpeakerPage(ruritania, 'harbour-warden')?.topics).toEqual([]);
  });
});

describe('the library and the method page', () => {
  it('count the records and date the dossier by its last revision', () => {
    expect(selectLibraryEntry(ruritania)).toMatchObject({
      counts: { claims: 8, events: 4, assessments: 3, links: 12 },
      heading: { revised: '2019-03-12', parties: [{ place: 'first' }, { place: 'second' }] },
    });
  });

  it('show no digest of the article', () => {
    expect(JSON.stringify(selectLibraryEntry(ruritania))).not.toContain('digest');
  });

  it('list every note, with the source of what comes from outside', () => {
    const [{ notes } = { notes: [] }] = selectAboutPage([ruritania]).doubts;
    expect(notes.map(({ kind, source }) => [kind, source?.title])).toEqual([
      ['method', undefined],
      ['method', undefined],
      ['outside', 'Gazette of Strelsau, 1 July 2019'],
    ]);
    expect(selectAboutPage([]).doubts).toEqual([]);
  });
});
