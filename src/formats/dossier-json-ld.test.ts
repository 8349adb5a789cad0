import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ruritania } from '../../tests/fixtures/dossiers/parsed.ts';
import { publishedDossiers } from '../../tests/fixtures/dossiers/published.ts';
import { hostileCopy } from '../../tests/fixtures/hostile.ts';
import { isOfType, nodesIn, type ExpandedNode } from '../../tests/fixtures/linked-data.ts';
import { site } from '../../tests/fixtures/site.ts';
import type { Dossier } from '../dossier/index.ts';
import { asDossierJsonLd } from './dossier-json-ld.ts';

const schema = (name: string) => `http://schema.org/${name}`;
const ofType = (nodes: readonly ExpandedNode[], type: string) =>
  nodes.filter((node) => isOfType(node, schema(type)));
const nodeAt = (nodes: readonly ExpandedNode[], path: string) =>
  nodes.find(
    (node) => node['@id'] === `https://rejoinder.example/ruritania/${path}/` && node['@type'],
  );
const value = (text: string) => ({ '@value': text });
const reference = (path: string) => ({ '@id': `https://rejoinder.example/ruritania/${path}/` });
const nodes = await nodesIn(asDossierJsonLd(ruritania, site));

const withKind = (kind: string): Dossier => ({
  ...ruritania,
  sources: ruritania.sources.map((source) => ({ ...source, kind })),
});

describe.each([ruritania, ...publishedDossiers].map((one) => [one.id, one] as const))(
  '%s as linked data',
  (_, dossier) => {
    it('has every record once, by terms that schema.org has', async () => {
      const found = await nodesIn(asDossierJsonLd(dossier, site));
      const quoted = [...dossier.claims, ...dossier.events, ...dossier.assessments]
        .flatMap(({ passages }) => passages)
        .filter(({ quote }) => quote);
      const named = dossier.speakers.filter(({ identification }) => identification === 'named');
      expect(ofType(found, 'Dataset')).toHaveLength(1);
      expect(ofType(found, 'Claim')).toHaveLength(dossier.claims.length);
      expect(ofType(found, 'Event')).toHaveLength(dossier.events.length);
      expect(ofType(found, 'CreativeWork')).toHaveLength(dossier.assessments.length);
      expect(ofType(found, 'Quotation')).toHaveLength(quoted.length);
      expect(ofType(found, 'Person')).toHaveLength(named.length);
      expect(ofType(found, 'Thing')).toHaveLength(dossier.speakers.length - named.length);
    });

    it('rates nothing', () => {
      expect(asDossierJsonLd(dossier, site)).not.toMatch(/"[^"]*(?:Review|Rating)"/i);
    });
  },
);

describe('a node', () => {
  it('gives a claim to its speaker, and the words in it to whom they are', () => {
    expect(nodeAt(nodes, 'claims/zenda-runs-toll-posts')).toMatchObject({
      [schema('text')]: [
        value('Zenda keeps a dozen toll posts on waters that never belonged to it.'),
      ],
      [schema('author')]: [reference('speakers/otto-strakencz')],
      [schema('appearance')]: [{ '@id': 'https://frontier-post.example/river-quarrel' }],
      [schema('temporal')]: [value('2019-02-11')],
      [schema('hasPart')]: [
        {
          '@type': [schema('Quotation')],
          [schema('text')]: [value('runs a dozen toll posts on waters that were never its own')],
          [schema('spokenByCharacter')]: [reference('speakers/otto-strakencz')],
        },
      ],
    });
  });

  it('puts the article’s own wording into nobody’s mouth', () => {
    const fragment = ofType(nodes, 'Quotation').find((node) =>
      JSON.stringify(node).includes('no tolls at all'),
    );
    expect(fragment).toHaveProperty([schema('isPartOf')]);
    expect(fragment).not.toHaveProperty([schema('spokenByCharacter')]);
  });

  it('dates an event by every account that is a date with a year, and by no other', () => {
    const started = (path: string) => nodeAt(nodes, path)?.[schema('startDate')];
    expect(started('events/hofbau-landing-burned')).toEqual([value('2019-02-12')]);
    expect(started('events/pilots-rule-on-tolls')).toEqual([value('2017')]);
    expect(started('events/narrow-gate-barges-paid')).toEqual([]);
  });

  it('names no actor of an event: how sure the article is of them could not be said', () => {
    expect(asDossierJsonLd(ruritania, site)).not.toContain('Grey Oars');
  });
});

it.each([
  ['opinion article', 'OpinionNewsArticle'],
  ['news report', 'NewsArticle'],
  ['news analysis', 'NewsArticle'],
  ['pamphlet', 'Article'],
  ['opinionated newsletter', 'Article'],
])('calls a source that is a “%s” a %s', async (kind, type) => {
  const found = await nodesIn(asDossierJsonLd(withKind(kind), site));
  expect(ofType(found, type)).toHaveLength(1);
});

it('is read back whatever the texts', async () => {
  await fc.assert(
    fc.asyncProperty(hostileCopy(ruritania), async (dossier) => {
      const found = await nodesIn(asDossierJsonLd(dossier, site));
      expect(ofType(found, 'Claim').map((node) => node[schema('text')])).toEqual(
        dossier.claims.map(({ text }) => [value(text)]),
      );
    }),
    { numRuns: 25 },
  );
});

describe('the reader of these tests', () => {
  it('refuses a term that schema.org does not have', async () => {
    const text = JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'Claim',
      claimant: 1,
    });
    await expect(nodesIn(text)).rejects.toThrow('Safe mode validation error');
  });

  it('refuses a type that schema.org does not have', async () => {
    const text = JSON.stringify({ '@context': 'https://schema.org', '@type': 'Clam' });
    await expect(nodesIn(text)).rejects.toThrow('Safe mode validation error');
  });
});
