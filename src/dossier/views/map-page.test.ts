import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ruritania } from '../../../tests/fixtures/dossiers/parsed.ts';
import { publishedDossiers } from '../../../tests/fixtures/dossiers/published.ts';
import { anyReading, readingOf } from '../../../tests/fixtures/readings.ts';
import { wholeReading } from '../reading.ts';
import { mapColumns, recordKey, type MapOrder } from './map-order.ts';
import { selectMapPage, type MapPage } from './map-page.ts';

const whole = selectMapPage(ruritania, wholeReading);
const idsOf = ({ columns }: MapPage) => columns.map((nodes) => nodes.map(({ id }) => id));
const keysOf = ({ columns }: MapPage) => columns.flat().map(recordKey);

describe('selectMapPage', () => {
  it('puts the claims of each side on their own side, and what is tied to them between', () => {
    const [left, middle, right] = whole.columns;
    expect(left.map((node) => node.kind === 'claim' && node.place)).toEqual(Array(4).fill('first'));
    expect(right.map((node) => node.kind === 'claim' && node.place)).toEqual(
      Array(4).fill('second'),
    );
    expect(new Set(middle.map(({ kind }) => kind))).toEqual(new Set(['event', 'assessment']));
    expect(whole.ties.map(({ id }) => id)).toEqual(ruritania.links.map(({ id }) => id));
  });

  it('swaps the sides and nothing else', () => {
    const [left, middle, right] = idsOf(whole);
    expect(idsOf(selectMapPage(ruritania, readingOf('order=swapped')))).toEqual([
      right,
      middle,
      left,
    ]);
  });

  it('gives every tie with its reason and the paragraphs that bear it out', () => {
    const reasoned = ruritania.links.find(({ reason }) => reason);
    const tie = whole.ties.find(({ id }) => id === reasoned?.id);
    expect(tie).toMatchObject({ reason: reasoned?.reason, relation: reasoned?.relation });
    expect(tie?.paragraphs).toEqual([...new Set(reasoned?.passages.map((one) => one.paragraph))]);
  });

  it('leaves out the ties of another kind, and the records nothing then ties', () => {
    const against = selectMapPage(ruritania, readingOf('relation=contradicts'));
    expect(new Set(against.ties.map(({ relation }) => relation))).toEqual(new Set(['contradicts']));
    const touched = new Set(against.ties.map(({ to }) => to));
    expect(against.columns[1].map(recordKey).filter((key) => !touched.has(key))).toEqual([]);
    const editorial = selectMapPage(ruritania, readingOf('basis=editorial'));
    expect(new Set(editorial.ties.map(({ basis }) => basis))).toEqual(new Set(['editorial']));
  });

  it('says how many ties lead to claims that are left out', () => {
    const one = selectMapPage(ruritania, readingOf('party=zenda'));
    const claims = new Map(ruritania.claims.map(({ id, party }) => [id, party]));
    const across = ruritania.links.filter(
      ({ from, to }) => to.kind === 'claim' && claims.get(from) !== claims.get(to.id),
    );
    expect(one.leadingOut).toBe(across.length);
    expect(whole.leadingOut).toBe(0);
  });

  it('lists what no claim is tied to, whatever is filtered', () => {
    const tied = new Set(ruritania.links.map(({ to }) => recordKey(to)));
    const all = mapColumns(ruritania).middle;
    expect(whole.untied.map(recordKey)).toEqual(all.filter((key) => !tied.has(key)));
    expect(selectMapPage(ruritania, readingOf('party=zenda')).untied).toEqual(whole.untied);
  });

  it('counts in the legend the lines there would be', () => {
    for (const { value, count } of whole.legend.relation) {
      const then = selectMapPage(ruritania, { ...wholeReading, relation: [value] });
      expect(then.ties.length, value).toBe(count);
    }
    for (const { value, count } of whole.legend.basis) {
      const then = selectMapPage(ruritania, { ...wholeReading, basis: [value] });
      expect(then.ties.length, value).toBe(count);
    }
  });

  it.each([ruritania, ...publishedDossiers])(
    'draws no tie without its two ends: $id',
    (dossier) => {
      fc.assert(
        fc.property(anyReading(dossier), (reading) => {
          const page = selectMapPage(dossier, reading);
          const keys = new Set(keysOf(page));
          expect(page.ties.filter(({ from, to }) => !keys.has(from) || !keys.has(to))).toEqual([]);
          expect(keys.size).toBe(keysOf(page).length);
        }),
        { numRuns: 40 },
      );
    },
  );
});

describe('the order of a map', () => {
  const columns = mapColumns(ruritania);
  const turned: MapOrder = {
    version: 1,
    first: columns.first.toReversed(),
    middle: columns.middle.toReversed(),
    second: columns.second.toReversed(),
  };

  it('is followed, whatever is filtered', () => {
    const [left] = selectMapPage(ruritania, wholeReading, turned).columns;
    expect(left.map(recordKey)).toEqual(turned.first);
    fc.assert(
      fc.property(anyReading(ruritania), (reading) => {
        const { columns: shown } = selectMapPage(ruritania, { ...reading, order: 'given' }, turned);
        const wanted = [turned.first, turned.middle, turned.second];
        shown.forEach((nodes, index) => {
          const keys = nodes.map(recordKey);
          expect(keys).toEqual(wanted[index]?.filter((key) => keys.some((one) => one === key)));
        });
      }),
      { numRuns: 40 },
    );
  });

  it('of another edition passes over what is gone, and has what is new at the end', () => {
    const [known = '', ...others] = turned.first;
    const other = { ...turned, first: ['claim:long-gone', known, known] };
    const { first, middle } = mapColumns(ruritania, other);
    expect(first[0]).toBe(known);
    expect(new Set(first)).toEqual(new Set([known, ...others]));
    expect(first.slice(1)).toEqual(columns.first.filter((key) => key !== known));
    expect(middle).toEqual(turned.middle);
  });
});
