import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bothDossiers } from '../../tests/fixtures/both-dossiers.ts';
import { present, ruritania } from '../../tests/fixtures/dossiers/parsed.ts';
import { libraryOf } from '../../tests/fixtures/shelves.ts';
import { selectAboutPage, selectBoardPage, wholeReading, type Dossier } from '../dossier/index.ts';
import { addressesOf, selectPage } from '../library/index.ts';
import { headOf, type PageHead } from './head.ts';
import { canonicalAddressOf } from './page-name.ts';

const headsOf = (dossier: Dossier): readonly PageHead[] =>
  addressesOf(dossier).map((address) =>
    headOf(present(selectPage(dossier, address, wholeReading))),
  );
const heads = headsOf(ruritania);
const claimHead = (start: string) => present(heads.find(({ title }) => title.startsWith(start)));
const library = libraryOf([]);

describe('headOf', () => {
  it('gives every page a title and a description of its own, signed by the site', () => {
    const all = [
      ...bothDossiers.flatMap(headsOf),
      headOf(library),
      headOf({ ...library, part: 2, parts: 3 }),
      headOf({ ...library, kind: 'search', dossiers: 1, claims: 8 }),
      headOf(selectAboutPage([ruritania])),
    ];
    expect(all.length).toBeGreaterThan(100);
    expect(new Set(all.map(({ title }) => title)).size).toBe(all.length);
    expect(new Set(all.map(({ description }) => description)).size).toBe(all.length);
    for (const { name, title, description } of all) {
      expect(title).toBe(`${name} · Rejoinder`);
      expect(name).toMatch(/^\S.*\S$/);
      expect(name).not.toContain('· Rejoinder');
      expect(description.length).toBeGreaterThan(20);
      expect(description.length).toBeLessThanOrEqual(300);
    }
  });

  it('says of a claim whose it is and how much stands against it', () => {
    expect(claimHead('Otto Strakencz: There are no raiders')).toMatchObject({
      title: 'Otto Strakencz: There are no raiders at the quays of Hofbau. · Rejoinder',
      description:
        'Ruritanian side. 1 event reported against it. Zendan side, Zendan officers: The raiders have their winter quarters in Ruritania. From “Tolls and torches: the river quarrel between Ruritania and Zenda”, The Frontier Post. The claim: There are no raiders at the quays of Hofbau.',
    });
    expect(claimHead('Otto Strakencz: No Ruritanian boat').description).toMatch(
      /^Ruritanian side\. No events reported against it\. Zendan side, Mira Rassendyll: /,
    );
  });

  it('does not put the article’s words into anybody’s mouth', () => {
    const [assessment] = ruritania.assessments;
    expect(claimHead('The article:').title).toBe(
      `The article: ${present(assessment).text} · Rejoinder`,
    );
  });
});

describe('a description', () => {
  const page = selectBoardPage(ruritania, wholeReading);
  const described = (summary: string): string =>
    headOf({ ...page, heading: { ...page.heading, summary } }).description;

  it('is cut between words where it is long, and says so', () => {
    expect(described('word '.repeat(59) + 'end')).toBe('word '.repeat(59) + 'end');
    expect(described('word '.repeat(100))).toBe(`${'word '.repeat(59)}word…`);
    expect(described('長'.repeat(301))).toBe(`${'長'.repeat(299)}…`);
    expect(described('長'.repeat(300))).toBe('長'.repeat(300));
  });

  it('is never longer than 300 characters, and begins as the text does', () => {
    const character = fc
      .integer({ min: 0, max: 0xd7ff })
      .map((point) => String.fromCodePoint(point));
    const piece = fc
      .array(fc.oneof(character, fc.constantFrom(' ', '\n', '🌊')), { minLength: 1, maxLength: 12 })
      .map((characters) => characters.join(''));
    const text = fc
      .tuple(piece, fc.integer({ min: 1, max: 400 }))
      .map(([one, count]) => one.repeat(count));
    fc.assert(
      fc.property(fc.oneof(text, fc.lorem({ maxCount: 80 })), (summary) => {
        const cut = described(summary);
        const isBeginning = cut === summary || summary.startsWith(cut.replace(/…$/, ''));
        return isBeginning && Array.from(cut).length <= 300 && !/\p{Surrogate}/u.test(cut);
      }),
    );
  });
});

describe('canonicalAddressOf', () => {
  it('is the address of the page itself, whichever kind it is', () => {
    for (const address of addressesOf(ruritania)) {
      const page = present(selectPage(ruritania, address, wholeReading));
      expect(canonicalAddressOf(page)).toEqual(address);
    }
    expect(canonicalAddressOf(library)).toEqual({ page: 'library', part: 1 });
    expect(canonicalAddressOf(selectAboutPage([]))).toEqual({ page: 'about' });
  });
});
