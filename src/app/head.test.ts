import { describe, expect, it } from 'vitest';
import { present, ruritania } from '../../tests/fixtures/dossiers/parsed.ts';
import { selectAboutPage, wholeReading } from '../dossier/index.ts';
import { addressesOf, selectPage } from '../library/index.ts';
import { headOf } from './head.ts';

const heads = addressesOf(ruritania).map((address) =>
  headOf(present(selectPage(ruritania, address, wholeReading))),
);
const claimHead = (start: string) => present(heads.find(({ title }) => title.startsWith(start)));

describe('headOf', () => {
  it('gives every page a title and a description of its own, signed by the site', () => {
    const all = [
      ...heads,
      headOf({ kind: 'library', entries: [] }),
      headOf(selectAboutPage([ruritania])),
    ];
    expect(new Set(all.map(({ title }) => title)).size).toBe(all.length);
    for (const { title, description } of all) {
      expect(title).toMatch(/^\S.* · Rejoinder$/);
      expect(description.length).toBeGreaterThan(20);
    }
  });

  it('says of a claim whose it is and how much stands against it', () => {
    expect(claimHead('Otto Strakencz: There are no raiders')).toEqual({
      title: 'Otto Strakencz: There are no raiders at the quays of Hofbau. · Rejoinder',
      description:
        'A Ruritanian claim in “Tolls and torches on the Elph”, with 1 counter-claim and 1 event reported against it.',
    });
    expect(claimHead('Otto Strakencz: No Ruritanian boat').description).toMatch(
      /with 1 counter-claim and no events reported against it\.$/,
    );
  });

  it('does not put the article’s words into anybody’s mouth', () => {
    const [assessment] = ruritania.assessments;
    expect(claimHead('The article:').title).toBe(
      `The article: ${present(assessment).text} · Rejoinder`,
    );
  });
});
