import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCitation } from '../../tests/citations.ts';
import {
  anyText,
  everySharedPage,
  hostileTexts,
  retold,
  sharedPages,
} from '../../tests/fixtures/shared-pages.ts';
import { asBibtex, asCslJson, asRis, citationOf, type CslItem } from './index.ts';
import { oneLine } from './line.ts';

const access = {
  url: 'https://rejoinder.example/x/ruritania/claims/here/?party=zenda&q=toll%20posts#events',
  accessed: '2026-10-04',
};

const claim = citationOf(sharedPages.claim, access);

describe('citationOf', () => {
  it('cites our record, by us, and names the article as what it reads', () => {
    expect(claim).toEqual({
      id: 'rejoinder-ruritania-claim-hofbau-free-of-raiders',
      type: 'webpage',
      title:
        'A claim of Otto Strakencz, in our words: There are no raiders at the quays of Hofbau.',
      'container-title': 'Tolls and torches on the Elph',
      author: [{ literal: 'Rejoinder' }],
      publisher: 'Rejoinder',
      issued: { 'date-parts': [[2019, 3, 12]] },
      accessed: { 'date-parts': [[2026, 10, 4]] },
      URL: access.url,
      language: 'en',
      note: 'Rejoinder’s reading of “Tolls and torches: the river quarrel between Ruritania and Zenda” (Frontier Desk, The Frontier Post, March 3, 2019, https://frontier-post.example/river-quarrel)',
    });
  });

  it('names every kind of page, each by a key of its own', () => {
    const cited = everySharedPage.map((page) => citationOf(page, access));
    expect(cited.map(({ title }) => title)).toEqual([
      'Tolls and torches on the Elph',
      'A claim of Otto Strakencz, in our words: There are no raiders at the quays of Hofbau.',
      'A claim of Ruritania, in our words: The Elph is open water.',
      'The ferry landing at Hofbau is burned',
      'The article: The envoy appeared to be in no hurry to return to the council.',
      'Otto Strakencz, Ruritanian side',
    ]);
    expect(new Set(cited.map(({ id }) => id)).size).toBe(cited.length);
    for (const { id } of cited) expect(id).toMatch(/^rejoinder-ruritania[a-z0-9-]*$/);
  });

  it('puts a board in the site, since it is the dossier', () => {
    expect(citationOf(sharedPages.board, access)['container-title']).toBe('Rejoinder');
  });

  it('never takes the article’s publisher or byline for the author of our words', () => {
    for (const page of everySharedPage) {
      const { note, ...ours } = citationOf(page, access);
      expect(note).toContain('The Frontier Post');
      expect(JSON.stringify(ours)).not.toMatch(/Frontier/);
    }
  });

  it('invents no byline and no day for an article without', () => {
    const { heading } = sharedPages.claim;
    const sources = heading.sources.map((source) => ({
      ...source,
      byline: undefined,
      published: undefined,
    }));
    const page = { ...sharedPages.claim, heading: { ...heading, sources } };
    expect(citationOf(page, access).note).toMatch(/ \(The Frontier Post, https:[^ ]*\)$/);
  });

  it('names every article of a dossier that reads several', () => {
    const { heading } = sharedPages.claim;
    const sources = heading.sources.flatMap((source) => [source, { ...source, title: 'Almanac' }]);
    const page = { ...sharedPages.claim, heading: { ...heading, sources } };
    expect(citationOf(page, access).note).toMatch(
      /^Rejoinder’s reading of “Tolls .* and “Almanac” /,
    );
  });
});

const notations: readonly (readonly [string, (item: CslItem) => string])[] = [
  ['BibTeX', asBibtex],
  ['RIS', asRis],
  ['CSL-JSON', asCslJson],
];

describe.each(notations)('%s, read by a program that we did not write', (_, write) => {
  const cited = ({ id, type, title, URL, issued, accessed, publisher, note }: CslItem) => ({
    id,
    type,
    title,
    URL,
    issued,
    accessed,
    publisher,
    note,
  });

  it.each(everySharedPage.map((page) => [page.kind, page] as const))('is a %s', (_kind, page) => {
    const item = citationOf(page, access);
    expect(readCitation(write(item))).toMatchObject(cited(item));
  });

  it.each(hostileTexts)('gives back what a dossier says, such as %j', (told) => {
    const page = retold(sharedPages.claim, () => told);
    const item = citationOf(page, access);
    expect(item.title).toBe(oneLine(`A claim of ${told}, in our words: ${told}`));
    expect(readCitation(write(item))).toMatchObject(cited(item));
  });

  it('gives back any title', () => {
    fc.assert(
      fc.property(anyText, (told) => {
        const item = { ...claim, title: oneLine(told) };
        expect(readCitation(write(item))).toMatchObject(cited(item));
      }),
    );
  });

  it('has one author, who is the site', () => {
    const { author } = readCitation(write(claim));
    expect(author).toHaveLength(1);
    expect(JSON.stringify(author)).toMatch(/^\[\{"(?:family|literal)":"Rejoinder"\}\]$/);
  });
});

describe('BibTeX', () => {
  it('is an entry of one web page', () => {
    expect(asBibtex(claim).split('\n')).toEqual([
      '@online{rejoinder-ruritania-claim-hofbau-free-of-raiders,',
      '  author = {{Rejoinder}},',
      '  title = {{A claim of Otto Strakencz, in our words: There are no raiders at the quays of Hofbau.}},',
      '  publisher = {{Rejoinder}},',
      '  howpublished = {{Tolls and torches on the Elph}},',
      '  year = {2019},',
      '  date = {2019-03-12},',
      `  url = {${access.url}},`,
      '  urldate = {2026-10-04},',
      `  note = {{${claim.note}}},`,
      '}',
      '',
    ]);
  });

  it('escapes what TeX would obey, and leaves every letter as it is', () => {
    const title = '& % $ # _ { } ~ ^ \\ é اردو नदी 🔥';
    expect(asBibtex({ ...claim, title })).toContain(
      '\n  title = {{\\& \\% \\$ \\# \\_ \\textbraceleft{} \\textbraceright{} \\textasciitilde{} \\textasciicircum{} \\textbackslash{} é اردو नदी 🔥}},\n',
    );
  });

  it('has as many braces opened as closed, which BibTeX counts even where they are escaped', () => {
    fc.assert(
      fc.property(anyText, (title) => {
        let depth = 0;
        for (const sign of asBibtex({ ...claim, title })) {
          if (sign === '{') depth += 1;
          if (sign === '}') depth -= 1;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
      }),
    );
  });

  it('has a key in ASCII, whatever it is given', () => {
    expect(asBibtex({ ...claim, id: 'دریا, x}' })).toMatch(/^@online\{[\w-]+,\n/);
  });
});

describe('RIS', () => {
  it('begins with its type, ends with its end, and has one tag a line', () => {
    fc.assert(
      fc.property(anyText, (title) => {
        const lines = asRis({ ...claim, title }).split('\r\n');
        expect(lines[0]).toBe('TY  - ELEC');
        expect(lines.slice(-2)).toEqual(['ER  - ', '']);
        expect(lines).toHaveLength(asRis(claim).split('\r\n').length);
        for (const line of lines.slice(0, -1))
          expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- [^\r\n]*$/);
      }),
    );
  });
});
