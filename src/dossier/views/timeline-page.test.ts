import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOf, withAt } from '../../../tests/fixtures/dossiers/derive.ts';
import { parsed, recordIn, ruritania } from '../../../tests/fixtures/dossiers/parsed.ts';
import { anyReading, readingOf } from '../../../tests/fixtures/readings.ts';
import { catalogueOf } from '../catalogue.ts';
import { claimsInReading } from '../matching.ts';
import type { Dossier } from '../model.ts';
import { selectTimelinePage } from './timeline-page.ts';

const timeline = (search = '', dossier: Dossier = ruritania) =>
  selectTimelinePage(dossier, readingOf(search));

const idsOf = (search = '') => timeline(search).entries.map(({ id }) => id);

describe('the entries of a timeline', () => {
  it('go by time: with years, then without, then undated', () => {
    expect(idsOf()).toEqual([
      'pilots-rule-on-tolls',
      'zenda-runs-toll-posts',
      'no-barge-stopped',
      'hofbau-free-of-raiders',
      'hofbau-landing-burned',
      'zenda-takes-no-tolls',
      'ruritania-keeps-hostage-ships',
      'narrow-gate-barges-paid',
      'tarlen-customs-house-burned',
      'elph-is-open-water',
      'river-belongs-to-its-guard',
      'raiders-winter-in-ruritania',
    ]);
  });

  it('are the claims of the reading, and the events those are tied to', () => {
    fc.assert(
      fc.property(anyReading(ruritania), (reading) => {
        const { entries, ties } = selectTimelinePage(ruritania, reading);
        const claims = claimsInReading(catalogueOf(ruritania), reading).map(({ id }) => id);
        const shown = (kind: string) =>
          entries.filter((entry) => entry.kind === kind).map(({ id }) => String(id));
        expect(shown('claim').toSorted()).toEqual(claims.map(String).toSorted());
        const tied = ties.map(({ to }) => to).filter(({ kind }) => kind === 'event');
        for (const { id } of tied) expect(shown('event')).toContain(id);
        for (const { from } of ties) expect(shown('claim')).toContain(from);
      }),
    );
  });

  it('have events that touch nothing only while nothing is filtered', () => {
    const links = ruritania.links.filter(({ to }) => to.id !== 'tarlen-customs-house-burned');
    const untied = parsed(withAt(['links'], links));
    const shown = (search: string) => timeline(search, untied).entries.map(({ id }) => id);
    expect(shown('')).toContain('tarlen-customs-house-burned');
    expect(shown('order=swapped')).toContain('tarlen-customs-house-burned');
    expect(shown('party=ruritania')).not.toContain('tarlen-customs-house-burned');
  });

  it('stand in the lane of their side, which swapping turns over', () => {
    const lane = (id: string) => recordIn(timeline().entries, id).lane;
    expect(lane('elph-is-open-water')).toBe('first');
    expect(lane('zenda-takes-no-tolls')).toBe('second');
    expect(lane('pilots-rule-on-tolls')).toBe('events');
    const lanes = (search: string) => timeline(search).lanes.map(({ place }) => place);
    expect(lanes('')).toEqual(['first', 'second']);
    expect(lanes('order=swapped')).toEqual(['second', 'first']);
  });
});

describe('where a record stands', () => {
  const hofbau = [...placeOf('events', 'hofbau-landing-burned'), 'dates'];
  const account = recordIn(ruritania.events, 'tarlen-customs-house-burned').dates[0];
  const standOf = (dates: readonly object[]) =>
    recordIn(timeline('', parsed(withAt(hofbau, dates))).entries, 'hofbau-landing-burned').stand;

  it('is one stretch over two datings, with the places that give each', () => {
    const dates = ['XXXX-02-12', 'XXXX-02-14'].map((edtf) => ({ ...Object(account), edtf }));
    const stand = standOf(dates);
    expect(stand).toMatchObject({ axis: 'calendar', accounts: [{}, {}] });
    expect((stand?.span.last ?? 0) - (stand?.span.first ?? 0)).toBe(2);
    const { entries } = timeline('', parsed(withAt(hofbau, dates)));
    const shown = recordIn(entries, 'hofbau-landing-burned').dates;
    expect(shown.map(({ locators }) => locators.length)).toEqual([1, 1]);
  });

  it('is in doubt where one account has no place beside the other', () => {
    expect(recordIn(timeline().entries, 'hofbau-landing-burned').stand).toMatchObject({
      axis: 'years',
      span: { within: true },
    });
  });

  it('is the year that is counted back to', () => {
    const date = { ...Object(account), edtf: 'XXXX-03-01' };
    const near = standOf([date])?.span.first ?? 0;
    expect(standOf([{ ...date, yearsBefore: 1 }])?.span.first).toBe(near - 366);
  });

  it('is the same in every reading', () => {
    const whole = timeline();
    fc.assert(
      fc.property(anyReading(ruritania), (reading) => {
        for (const { id, stand } of selectTimelinePage(ruritania, reading).entries) {
          expect(stand).toEqual(recordIn(whole.entries, id).stand);
        }
      }),
    );
  });
});
