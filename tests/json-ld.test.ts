import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { pageJsonLd, type Published } from '../src/formats/index.ts';
import { standingAt } from '../src/prerender/standing.ts';
import { pagesOfBoth, properPages } from './fixtures/both-dossiers.ts';
import { schemaOrgContext } from './fixtures/schema-org.ts';

const base = 'https://example.org/x/';
const absolute = standingAt('https://example.org', '/x/');
const relative = standingAt(undefined, '/x/');
const pageUrls = new Set(pagesOfBoth.map(({ path }) => base + path.slice(1)));

const schemaOrg = {
  documentUrl: 'https://schema.org',
  document: schemaOrgContext,
};

/** What a processor that nobody here wrote makes of a document. Refuses any word that schema.org was not asked for. */
async function expanded(document: object): Promise<unknown> {
  const documentLoader = (url: string) =>
    url === schemaOrg.documentUrl ? Promise.resolve(schemaOrg) : Promise.reject(new Error(url));
  const options = { base, safe: true, documentLoader };
  const nodes: unknown = await jsonld.expand(JSON.parse(JSON.stringify(document)), options);
  // A type that is no word at all is taken for an address on the site.
  const strange = nodesIn(nodes).flatMap(({ types }) => types.filter((type) => !isWord(type)));
  if (strange.length > 0) throw new Error(`no types of schema.org: ${strange.join()}`);
  return nodes;
}

function isWord(type: string): boolean {
  return type.startsWith('http://schema.org/');
}

async function expandedSite(published: Published): Promise<readonly unknown[]> {
  return Promise.all(properPages.map(({ page }) => expanded(pageJsonLd(page, published))));
}

interface Node {
  readonly id: string | undefined;
  readonly types: readonly string[];
  readonly isReference: boolean;
}

/** Every node in an expanded document, however deep. */
function nodesIn(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== 'object' || value === null || '@value' in value) return [];
  const entries = new Map<string, unknown>(Object.entries(value));
  const [id, types] = [entries.get('@id'), entries.get('@type')];
  const node: Node = {
    id: typeof id === 'string' ? id : undefined,
    types: Array.isArray(types) ? types.map(String) : [],
    isReference: entries.size === 1 && entries.has('@id'),
  };
  return [node, ...[...entries.values()].flatMap(nodesIn)];
}

describe('the pages in the words of schema.org', () => {
  it('are understood whole by a processor of JSON-LD', async () => {
    const documents = await expandedSite(absolute);
    expect(documents.length).toBeGreaterThan(100);
    for (const document of documents) expect(nodesIn(document).length).toBeGreaterThan(1);
  });

  it('would be refused with a word that schema.org was not asked for', async () => {
    const { page } = pagesOfBoth[0] ?? expect.fail('no page');
    const graph = pageJsonLd(page, absolute);
    for (const strange of [{ '@type': 'Thing', truth: 1 }, { '@type': 'Verdict' }]) {
      const document = { ...graph, '@graph': [...graph['@graph'], strange] };
      await expect(expanded(document)).rejects.toThrow(/^Safe mode|^no types/);
    }
  });

  it('point only at nodes that some page tells of, or at pages', async () => {
    const nodes = nodesIn(await expandedSite(absolute));
    const told = new Set(nodes.filter(({ isReference }) => !isReference).map(({ id }) => id));
    const pointed = nodes.flatMap(({ id, isReference }) => (isReference && id ? [id] : []));
    const lost = pointed.filter((id) => !told.has(id) && !isElsewhere(id) && !pageUrls.has(id));
    expect(lost).toEqual([]);
    expect(pointed.length).toBeGreaterThan(500);
  });

  it('name every node by the address of a page', async () => {
    const nodes = nodesIn(await expandedSite(absolute));
    const strangers = nodes
      .filter(({ isReference }) => !isReference)
      .flatMap(({ id }) => (id ? [id.replace(/#.*$/, '')] : []))
      .filter((url) => !pageUrls.has(url));
    expect(strangers).toEqual([]);
  });

  it('are the same where the site does not know its own address', async () => {
    expect(JSON.stringify(properPages.map(({ page }) => pageJsonLd(page, relative)))).not.toContain(
      'example.org',
    );
    expect(await expandedSite(relative)).toEqual(await expandedSite(absolute));
  });

  it('rate nothing and review nothing', async () => {
    const types = new Set(nodesIn(await expandedSite(absolute)).flatMap((node) => node.types));
    expect(types).toContain('http://schema.org/Claim');
    expect([...types].filter((type) => /review|rating/i.test(type))).toEqual([]);
    for (const { page } of pagesOfBoth) {
      const keys = JSON.stringify(pageJsonLd(page, absolute)).match(/"[^"]+":/g) ?? [];
      expect(keys.filter((key) => /review|rating|truth|verdict/i.test(key))).toEqual([]);
    }
  });
});

/** Addresses of publishers: `url`s point there. */
function isElsewhere(id: string): boolean {
  return !id.startsWith(base) || id.endsWith('/dossier.json');
}
