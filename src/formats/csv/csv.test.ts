import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { present, ruritania } from '../../../tests/fixtures/dossiers/parsed.ts';
import { publishedDossiers } from '../../../tests/fixtures/dossiers/published.ts';
import { hostileCopy } from '../../../tests/fixtures/hostile.ts';
import { site } from '../../../tests/fixtures/site.ts';
import type { Dossier } from '../../dossier/index.ts';
import { asCsv, type CsvTables } from './csv.ts';

type Row = Readonly<Record<string, string>>;

const rowsOf = (dossier: Dossier, table: keyof CsvTables): readonly Row[] =>
  parse<Row>(asCsv(dossier, site)[table], { columns: true, record_delimiter: '\r\n' });
const rowOf = (dossier: Dossier, table: keyof CsvTables, id: string): Row =>
  present(rowsOf(dossier, table).find((row) => row['id'] === id));
const listed = (cell = '') => (cell === '' ? [] : cell.split(' | '));

describe.each([ruritania, ...publishedDossiers].map((one) => [one.id, one] as const))(
  '%s in tables',
  (_, dossier) => {
    it.each(['claims', 'events', 'links'] as const)('has every record of %s, in order', (table) => {
      const ids = rowsOf(dossier, table).map((row) => row['id']);
      expect(ids).toEqual(dossier[table].map(({ id }) => id));
    });

    it('gives every claim the events against it, and whatever else is tied to it', () => {
      const tied = (claim: string, kind: string, relation: string) =>
        dossier.links
          .filter((link) => link.from === claim && link.to.kind === kind)
          .filter((link) => link.relation === relation)
          .map(({ to }) => String(to.id));
      for (const row of rowsOf(dossier, 'claims')) {
        const id = row['id'] ?? '';
        for (const kind of ['event', 'assessment', 'claim']) {
          expect(listed(row[`${kind}s_against`])).toEqual(tied(id, kind, 'contradicts'));
          expect(listed(row[`${kind}s_for`])).toEqual(tied(id, kind, 'supports'));
          expect(listed(row[`${kind}s_qualifying`])).toEqual(tied(id, kind, 'qualifies'));
        }
        expect(listed(row['claims_answered'])).toEqual(tied(id, 'claim', 'answers'));
      }
    });

    it('has each tie between claims at both of them', () => {
      const claims = new Map(rowsOf(dossier, 'claims').map((row) => [row['id'], row]));
      for (const { from, to, relation } of dossier.links) {
        if (relation === 'answers') {
          expect(listed(claims.get(to.id)?.['claims_answering'])).toContain(from);
        }
        if (relation === 'opposes') {
          expect(listed(claims.get(to.id)?.['claims_opposed'])).toContain(from);
          expect(listed(claims.get(from)?.['claims_opposed'])).toContain(to.id);
        }
      }
    });

    it('picks no date: each account has its place in every column', () => {
      for (const table of ['claims', 'events'] as const) {
        for (const [index, row] of rowsOf(dossier, table).entries()) {
          const { dates } = present(dossier[table][index]);
          expect(row['dates_basis']?.split(' | ')).toEqual(dates.map(({ basis }) => basis));
          expect(row['dates_edtf']?.split(' | ')).toEqual(
            dates.map((account) => (account.basis === 'unknown' ? '' : account.edtf)),
          );
          expect(row['dates_as_written']?.split(' | ')).toEqual(
            dates.map(({ asWritten = '' }) => asWritten),
          );
          expect(row['dates_steps']?.split(' | ')).toHaveLength(dates.length);
        }
      }
    });
  },
);

describe('a row', () => {
  it('says of a claim whose it is, how it reached the page, and where', () => {
    expect(rowOf(ruritania, 'claims', 'zenda-takes-no-tolls')).toMatchObject({
      party: 'Zenda',
      speaker: 'Mira Rassendyll',
      role: 'envoy of Zenda to the Council of Ports',
      text: 'Zenda takes no tolls.',
      mode: 'paraphrased',
      venue: 'Council of Ports',
      topics: 'Tolls and open water',
      sources: 'frontier-post',
      paragraphs: '4',
      quoted_words: '“no tolls at all” (the article, paragraph 4)',
      address: 'https://rejoinder.example/ruritania/claims/zenda-takes-no-tolls/',
    });
  });

  it('says of an event who is said to have done it, how surely, and every account', () => {
    expect(rowOf(ruritania, 'events', 'hofbau-landing-burned')).toMatchObject({
      authority: 'the article',
      actors:
        'Lantern League (claimed by the actor itself, on the word of the League’s handbill): The League boasted of the fire in a handbill.',
      dates_edtf: '2019-02-12 | XXXX-02-13',
      details:
        'Boatmen hurt: Two. (a harbour warden) | Boatmen hurt: Four, carried to the infirmary. (the harbour warden’s log) | Damage: The landing burned. (the article)',
      claims_contradicted: 'hofbau-free-of-raiders',
    });
  });

  it.each([
    [
      'hofbau-fire-against-free-of-raiders',
      '“The ferry landing at Hofbau is burned” contradicts “There are no raiders at the quays of Hofbau.” (tied by the article)',
    ],
    [
      'no-tolls-answers-toll-posts',
      '“Zenda takes no tolls.” answers “Zenda keeps a dozen toll posts on waters that never belonged to it.” (tied by the article)',
    ],
    [
      'boathouses-opposes-free-of-raiders',
      '“The raiders have their winter quarters in Ruritania.” and “There are no raiders at the quays of Hofbau.” oppose each other (our reading)',
    ],
  ])('says of the tie %s in words which end does what, and who made it', (id, words) => {
    expect(rowOf(ruritania, 'links', id)['in_words']).toBe(words);
  });
});

it('keeps its rows and columns, whatever the texts', () => {
  fc.assert(
    fc.property(hostileCopy(ruritania), (dossier) => {
      for (const table of ['claims', 'events', 'links'] as const) {
        const rows = rowsOf(dossier, table);
        expect(rows.map((row) => row['id'])).toEqual(dossier[table].map(({ id }) => id));
        for (const row of rows) {
          expect(row['address']).toMatch(/^https:\/\/rejoinder\.example\/ruritania\/[\w/-]+\/$/);
        }
      }
    }),
    { numRuns: 40 },
  );
});
