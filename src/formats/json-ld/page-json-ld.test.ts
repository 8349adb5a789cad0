import { describe, expect, it } from 'vitest';
import { placeOf, withAt, withoutAt } from '../../../tests/fixtures/dossiers/derive.ts';
import { parsed, present, ruritania } from '../../../tests/fixtures/dossiers/parsed.ts';
import { pathOf } from '../../address/index.ts';
import {
  selectAssessmentPage,
  selectBoardPage,
  selectClaimPage,
  selectEventPage,
  selectSpeakerPage,
  wholeReading,
  type Dossier,
} from '../../dossier/index.ts';
import { pageJsonLd, type DescribedPage } from './page-json-ld.ts';

const published = { urlOf: pathOf, siteName: 'Rejoinder' };
const source = { '@id': '/ruritania/#source-frontier-post' };

/** The node of that type, as it is written into a page. */
function nodeOf(page: DescribedPage | undefined, type: string): unknown {
  const written: unknown = JSON.parse(JSON.stringify(pageJsonLd(present(page), published)));
  const { '@graph': graph = [] } = Object(written);
  const nodes: readonly unknown[] = graph;
  return nodes.find((node) => Object(node)['@type'] === type);
}

const claim = (id: string, dossier = ruritania) => selectClaimPage(dossier, id, wholeReading);
const event = (id: string, dossier = ruritania) => selectEventPage(dossier, id);
const speaker = (id: string, dossier: Dossier = ruritania) => selectSpeakerPage(dossier, id);

describe('a claim', () => {
  it('is somebody’s, appears in the article, and cites the words quoted there', () => {
    expect(nodeOf(claim('zenda-runs-toll-posts'), 'Claim')).toEqual({
      '@type': 'Claim',
      '@id': '/ruritania/claims/zenda-runs-toll-posts/#claim',
      text: present(claim('zenda-runs-toll-posts')).claim.text,
      inLanguage: 'en',
      author: { '@id': '/ruritania/speakers/otto-strakencz/#speaker' },
      appearance: [source],
      citation: [
        {
          '@type': 'Quotation',
          text: present(present(claim('zenda-runs-toll-posts')).claim.quotes[0]).text,
          spokenByCharacter: { '@id': '/ruritania/speakers/otto-strakencz/#speaker' },
          isPartOf: [source],
        },
      ],
      isPartOf: { '@id': '/ruritania/#dossier' },
    });
  });

  it('does not put the article’s own words into its speaker’s mouth', () => {
    const { citation } = Object(nodeOf(claim('zenda-takes-no-tolls'), 'Claim'));
    expect(citation).toHaveLength(1);
    expect(citation[0]).not.toHaveProperty('spokenByCharacter');
    expect(citation[0]).not.toHaveProperty('creditText');
  });

  it('is mentioned beside what bears on it, without a word of how', () => {
    const { mentions } = Object(nodeOf(claim('hofbau-free-of-raiders'), 'WebPage'));
    expect(mentions).toContainEqual({ '@id': '/ruritania/events/hofbau-landing-burned/#event' });
  });
});

describe('a speaker', () => {
  it('is a person only where the article names them and says what they are', () => {
    expect(nodeOf(speaker('otto-strakencz'), 'Person')).toEqual({
      '@type': 'Person',
      '@id': '/ruritania/speakers/otto-strakencz/#speaker',
      name: 'Otto Strakencz',
      description: 'river minister of Ruritania',
    });
    const place = placeOf('speakers', 'otto-strakencz');
    const bare = parsed(withoutAt([...place, 'role']));
    expect(nodeOf(speaker('otto-strakencz', bare), 'Thing')).toMatchObject({
      name: 'Otto Strakencz',
    });
  });

  it.each(['harbour-warden', 'zendan-officers', 'government-of-zenda'])(
    'is no more than a thing with a name where it is described: %s',
    (id) => {
      expect(nodeOf(speaker(id), 'Thing')).toMatchObject({
        '@id': `/ruritania/speakers/${id}/#speaker`,
      });
    },
  );
});

describe('an event', () => {
  it('has its date where all of it is known', () => {
    expect(nodeOf(event('pilots-rule-on-tolls'), 'Event')).toMatchObject({ startDate: '2017' });
  });

  it('has none where the year is not printed, but says what is', () => {
    const node = nodeOf(event('tarlen-customs-house-burned'), 'Event');
    expect(node).toMatchObject({
      location: 'Tarlen',
      description: expect.stringMatching(/ Dated in the article: “Feb 14”\.$/),
    });
    expect(node).not.toHaveProperty('startDate');
    expect(JSON.stringify(node)).not.toMatch(/XXXX|\d{4}-/);
  });

  it('has none where the article tells it in two ways, and gives both in its words', () => {
    const node = nodeOf(event('hofbau-landing-burned'), 'Event');
    expect(node).not.toHaveProperty('startDate');
    expect(node).toMatchObject({
      description: expect.stringMatching(/“Only a day after .*”; “the night of February 13”\.$/),
    });
  });

  it('names nobody as having done it', () => {
    const { event: shown } = present(event('hofbau-landing-burned'));
    expect(shown.actors.length).toBeGreaterThan(0);
    const node = Object(nodeOf(event('hofbau-landing-burned'), 'Event'));
    expect(Object.keys(node)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/actor|performer|organizer|contributor/)]),
    );
  });
});

describe('an assessment', () => {
  it('is a part of the article, in our summary', () => {
    const { id, text } = present(ruritania.assessments[0]);
    expect(nodeOf(selectAssessmentPage(ruritania, id), 'CreativeWork')).toMatchObject({
      abstract: text,
      isPartOf: [source],
    });
  });
});

describe('the article', () => {
  const kinds: readonly (readonly [string, string])[] = [
    ['opinion article', 'OpinionNewsArticle'],
    ['Opinion', 'OpinionNewsArticle'],
    ['news report', 'NewsArticle'],
    ['news analysis', 'NewsArticle'],
    ['essay', 'Article'],
    ['newsletter', 'Article'],
  ];

  it.each(kinds)('of the kind "%s" is %s', (kind, type) => {
    const dossier = parsed(withAt(['sources', 0, 'kind'], kind));
    expect(nodeOf(selectBoardPage(dossier, wholeReading), type)).toMatchObject({
      ...source,
      headline: present(dossier.sources[0]).title,
      url: present(dossier.sources[0]).url,
      datePublished: '2019-03-03',
    });
  });
});

describe('a dossier', () => {
  it('is a dataset of the last revision, to be had as JSON, under no licence it does not name', () => {
    const node = nodeOf(selectBoardPage(ruritania, wholeReading), 'Dataset');
    expect(node).toMatchObject({
      '@id': '/ruritania/#dossier',
      name: ruritania.title,
      dateModified: '2019-03-12',
      isBasedOn: [source],
      distribution: { contentUrl: '/dossiers/ruritania/dossier.json' },
    });
    expect(node).not.toHaveProperty('license');
  });
});
