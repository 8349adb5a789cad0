import { describe, expect, it } from 'vitest';
import { parsed, recordIn, ruritania } from '../../tests/fixtures/dossiers/parsed.ts';
import { at, withAt } from '../../tests/fixtures/dossiers/derive.ts';
import { catalogueOf } from './catalogue.ts';

const catalogue = catalogueOf(ruritania);
const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
const claim = (id: string) => recordIn(ruritania.claims, id);

describe('catalogueOf', () => {
  it('finds a record by its id and by an id it had before', () => {
    const now = claim('hofbau-free-of-raiders');
    expect(catalogue.claims.get('hofbau-free-of-raiders')).toBe(now);
    expect(catalogue.claims.get('hofbau-is-safe')).toBe(now);
    expect(catalogue.events.get('hofbau-fire')?.id).toBe('hofbau-landing-burned');
    expect(catalogue.speakers.get('strakencz')?.id).toBe('otto-strakencz');
    expect(catalogue.parties.get('kingdom-of-zenda')?.id).toBe('zenda');
    expect(catalogue.topics.get('raids')?.id).toBe('raiders');
  });

  it('finds nothing for a stranger, nor for a name every object has', () => {
    expect(catalogue.claims.get('nobody-said-this')).toBeUndefined();
    expect(catalogue.claims.get('constructor')).toBeUndefined();
  });

  it('keeps kinds apart: the id of an event is no claim', () => {
    expect(catalogue.claims.get('hofbau-landing-burned')).toBeUndefined();
  });

  it('finds ties by either end, in the order of the dossier', () => {
    expect(idsOf(catalogue.linksFrom(claim('hofbau-free-of-raiders').id))).toEqual([
      'hofbau-fire-against-free-of-raiders',
      'tarlen-fire-limits-free-of-raiders',
      'verdict-on-free-of-raiders',
    ]);
    expect(idsOf(catalogue.linksTo('event', 'narrow-gate-barges-paid'))).toEqual([
      'narrow-gate-against-no-tolls',
      'narrow-gate-for-toll-posts',
    ]);
    expect(idsOf(catalogue.linksTo('claim', 'zenda-runs-toll-posts'))).toEqual([
      'no-tolls-answers-toll-posts',
    ]);
  });

  it('finds no ties for a record that has none, or of another kind', () => {
    expect(catalogue.linksFrom(claim('no-barge-stopped').id)).toEqual([]);
    expect(catalogue.linksTo('assessment', 'sit-down-before-the-ice-breaks')).toEqual([]);
    expect(catalogue.linksTo('claim', 'narrow-gate-barges-paid')).toEqual([]);
  });

  it('finds restatements and notes by the record they are about', () => {
    const { id } = claim('hofbau-free-of-raiders');
    expect(idsOf(catalogue.restatementsOf(id))).toEqual(['hofbau-becomes-all-of-ruritania']);
    expect(catalogue.restatementsOf(claim('no-barge-stopped').id)).toEqual([]);
    expect(idsOf(catalogue.notesOn('speaker', 'otto-strakencz'))).toEqual([
      'strakencz-left-office',
    ]);
  });

  it('gives a note on two records to both', () => {
    const about = [
      { kind: 'event', id: 'hofbau-landing-burned' },
      { kind: 'event', id: 'tarlen-customs-house-burned' },
    ];
    const both = catalogueOf(parsed(withAt(['notes', 0, 'about'], about)));
    for (const { id } of about)
      expect(idsOf(both.notesOn('event', id))).toEqual([at(['notes', 0, 'id'])]);
  });

  it('is made once for a dossier', () => {
    expect(catalogueOf(ruritania)).toBe(catalogue);
    expect(catalogueOf({ ...ruritania })).not.toBe(catalogue);
  });
});
