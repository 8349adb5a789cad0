import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { present, recordIn, ruritania } from '../../../tests/fixtures/dossiers/parsed.ts';
import { publishedDossiers } from '../../../tests/fixtures/dossiers/published.ts';
import { hostileCopy } from '../../../tests/fixtures/hostile.ts';
import { isOfType, nodesIn } from '../../../tests/fixtures/linked-data.ts';
import { site } from '../../../tests/fixtures/site.ts';
import { withoutSic, type Dossier } from '../../dossier/index.ts';
import { asAnnotations } from './annotations.ts';

const oa = (name: string) => `http://www.w3.org/ns/oa#${name}`;
const collection = 'https://rejoinder.example/dossiers/ruritania/annotations.jsonld';

const citing = ({ claims, events, assessments, links }: Dossier) => [
  ...claims,
  ...events,
  ...assessments,
  ...links,
];
const placesOf = (dossier: Dossier) => citing(dossier).flatMap(({ passages }) => passages);

interface Selector {
  readonly type: string;
  readonly exact?: string;
  readonly prefix?: string;
  readonly start?: number;
  readonly end?: number;
  readonly 'schema:unitText'?: string;
}

interface Annotation {
  readonly id: string;
  readonly body: readonly { purpose: string; value?: string; language?: string; source?: string }[];
  readonly target: { source: string; selector?: readonly Selector[]; 'schema:sha256': string };
}

/** The collection as plain JSON. */
function read(dossier: Dossier): {
  readonly total: number;
  readonly first: { readonly items: readonly Annotation[] };
} {
  return JSON.parse(asAnnotations(dossier, site));
}

const annotationOf = (dossier: Dossier, id: string): Annotation =>
  recordIn(read(dossier).first.items, `${collection}#${id}`);
const selectorsOf = (dossier: Dossier, type: string) =>
  read(dossier).first.items.flatMap(({ target }) =>
    (target.selector ?? []).filter((selector) => selector.type === type),
  );

/** The fixture’s article as its dossier measures it, which this test normalises for itself. */
const article = readFileSync(
  new URL('../../../tests/fixtures/articles/ruritania.txt', import.meta.url),
  'utf8',
);

describe.each([ruritania, ...publishedDossiers].map((one) => [one.id, one] as const))(
  'the annotations of %s',
  (_, dossier) => {
    it('are one for each passage of each claim, event, assessment and tie, by terms that W3C knows', async () => {
      const nodes = await nodesIn(asAnnotations(dossier, site));
      const annotations = nodes.filter((node) => isOfType(node, oa('Annotation')));
      expect(annotations).toHaveLength(placesOf(dossier).length);
      expect(read(dossier).total).toBe(annotations.length);
      expect(new Set(annotations.map((node) => node['@id'])).size).toBe(annotations.length);
      for (const node of annotations) {
        expect(node).toHaveProperty([oa('hasBody')]);
        expect(node).toHaveProperty([oa('hasTarget')]);
      }
    });

    it('have the words by which a place is found, where there are any', () => {
      const findable = placesOf(dossier).filter(({ selector, quote }) => selector ?? quote);
      const quoted = selectorsOf(dossier, 'TextQuoteSelector');
      expect(quoted.map(({ exact }) => exact)).toEqual(
        findable.map(({ selector, quote }) => selector?.exact ?? withoutSic(quote?.text ?? '')),
      );
      expect(JSON.stringify(quoted)).not.toContain('[sic]');
    });

    it('say whose paraphrase it is, and lead to the record', () => {
      const records = citing(dossier).flatMap(({ id, passages }) =>
        passages.map((__, index) => `#${id}/${index + 1}`),
      );
      for (const [index, { id, body }] of read(dossier).first.items.entries()) {
        expect(id.endsWith(records[index] ?? ' ')).toBe(true);
        expect(body[0]).toMatchObject({ purpose: 'describing', language: dossier.language });
        expect(body.filter(({ purpose }) => purpose === 'tagging').length).toBeGreaterThan(1);
        expect(body.at(-1)).toMatchObject({ purpose: 'linking' });
        expect(body.at(-1)?.source).toMatch(/^https:\/\/rejoinder\.example\/[\w/-]+\/$/);
      }
    });
  },
);

/** A dossier whose places nothing but its quotations can find. */
const bare: Dossier = {
  ...ruritania,
  sources: ruritania.sources.map(({ lengths: _lengths, ...source }) => source),
  claims: ruritania.claims.map((claim) => ({
    ...claim,
    passages: claim.passages.map(({ selector: _selector, ...passage }) => passage),
  })),
};

describe('an annotation', () => {
  it('describes a claim in our words, and names its speaker and side', () => {
    const { body, target } = annotationOf(bare, 'ruritania-keeps-hostage-ships/1');
    expect(body.map(({ value, source }) => value ?? source)).toEqual([
      'Ruritania’s own warden writes of ships held hostage, and Ruritania does not answer.',
      'claim',
      'Mira Rassendyll',
      'Zenda',
      'https://rejoinder.example/ruritania/claims/ruritania-keeps-hostage-ships/',
    ]);
    expect(target).toMatchObject({
      source: 'https://frontier-post.example/river-quarrel',
      selector: [{ type: 'TextQuoteSelector', exact: 'we recieve nothing but silence' }],
      state: { 'schema:sha256': present(ruritania.sources[0]).digest },
    });
  });

  it('says of a tie what is set against what, who made it, and why', () => {
    const { body } = annotationOf(ruritania, 'narrow-gate-against-no-tolls/1');
    expect(body[0]?.value).toBe(
      '“Barges pay at Zendan posts in the Narrow Gate” contradicts “Zenda takes no tolls.” (set side by side by the article): If barges paid at Zendan posts, Zenda takes tolls.',
    );
  });

  it('is found by its selector rather than by its quotation', () => {
    const [claim, ...rest] = bare.claims;
    const [passage] = present(claim).passages;
    const selector = { exact: 'dozen toll posts', prefix: 'runs a' };
    const dossier: Dossier = {
      ...bare,
      claims: [{ ...present(claim), passages: [{ ...present(passage), selector }] }, ...rest],
    };
    expect(annotationOf(dossier, 'zenda-runs-toll-posts/1').target.selector).toEqual([
      { type: 'TextQuoteSelector', ...selector },
    ]);
  });

  it('has no selector where there are neither words nor lengths', () => {
    const { target } = annotationOf(bare, 'no-barge-stopped/1');
    expect(target).not.toHaveProperty('selector');
    expect(target['schema:sha256']).toBe(
      present(recordIn(ruritania.claims, 'no-barge-stopped').passages[0]).digest,
    );
  });
});

describe('a position', () => {
  const [source] = ruritania.sources;
  const paragraphs = article
    .split('\n')
    .map((line) => line.normalize('NFC').replaceAll(/\s+/g, ' ').trim())
    .filter((line) => /[.!?”]$/.test(line) && !line.startsWith('- '));
  const whole = paragraphs.join('\n');
  const withLengths = (lengths: readonly number[]): Dossier => ({
    ...ruritania,
    sources: [{ ...present(source), lengths }],
  });
  const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

  it('counts code units of the very text whose digest is given, and finds the passage there', () => {
    expect(sha256(whole)).toBe(present(source).digest);
    const dossier = withLengths(paragraphs.map(({ length }) => length));
    const { items } = read(dossier).first;
    expect(items).toHaveLength(placesOf(dossier).length);
    for (const { id, target } of items) {
      const position = target.selector?.find(({ type }) => type === 'TextPositionSelector');
      expect(sha256(whole.slice(position?.start, position?.end)), id).toBe(target['schema:sha256']);
      expect(position?.['schema:unitText']).toBe('UTF-16 code unit');
    }
  });

  it.each([
    ['lengths are not known', bare],
    ['a length is missing', withLengths(paragraphs.slice(1).map(({ length }) => length))],
  ])('is left out where %s', (_, dossier) => {
    expect(selectorsOf(dossier, 'TextPositionSelector')).toEqual([]);
  });
});

it('are read back whatever the texts', async () => {
  await fc.assert(
    fc.asyncProperty(hostileCopy(ruritania), async (dossier) => {
      const { items } = read(dossier).first;
      expect(items.slice(0, 4).map(({ body }) => body[0]?.value)).toEqual(
        dossier.claims.slice(0, 4).map(({ text }) => text),
      );
      const nodes = await nodesIn(asAnnotations(dossier, site));
      expect(nodes.filter((node) => isOfType(node, oa('Annotation')))).toHaveLength(items.length);
    }),
    { numRuns: 15 },
  );
});
