import { describe, expect, it } from 'vitest';
import { parsed, present, ruritania } from '../../../tests/fixtures/dossiers/parsed.ts';
import { madeDossier } from '../../../tests/made/made-dossier.ts';
import { selectMapPage, wholeReading } from '../../dossier/index.ts';
import { bandHeight, drawnBands, routesIn, stretchAround } from './bands.ts';
import { layoutOf } from './layout.ts';

const large = layoutOf(
  selectMapPage(parsed(madeDossier({ id: 'made-1', claims: 300, seed: 1 })), wholeReading),
);
const { bands } = large;
const all = { first: 0, last: bands.records.length - 1 };

describe('the bands of a map', () => {
  it('are one where the map is small, with all of it', () => {
    const small = layoutOf(selectMapPage(ruritania, wholeReading));
    expect(small.bands.records).toHaveLength(1);
    expect(small.bands.records[0]).toHaveLength(small.boxes.size);
    expect(small.bands.routes[0]).toHaveLength(small.routes.length);
  });

  it('have every record once, in the band in which it begins', () => {
    expect(bands.records.length).toBeGreaterThan(10);
    expect(
      bands.records
        .flat()
        .map(({ key }) => key)
        .toSorted(),
    ).toEqual([...large.boxes.keys()].toSorted());
    bands.records.forEach((boxes, band) => {
      for (const { y } of boxes) expect(Math.floor(y / bandHeight)).toBe(band);
    });
  });

  it('have every tie of their records, and all that pass', () => {
    for (const [band, boxes] of bands.records.entries()) {
      const met = boxes.flatMap(({ key }) => large.near.get(key)?.map(({ id }) => id) ?? []);
      const passing = large.routes
        .filter(({ from, to }) => Math.max(from.y, to.y) >= band * bandHeight)
        .filter(({ from, to }) => Math.min(from.y, to.y) < (band + 1) * bandHeight)
        .map(({ tie }) => tie.id);
      const there = new Set(bands.routes[band]?.map(({ tie }) => tie.id));
      expect([...met, ...passing].filter((id) => !there.has(id))).toEqual([]);
    }
  });

  it('draw every tie once, however many of its bands are drawn', () => {
    const drawn = routesIn(bands, drawnBands(bands, all, []));
    expect(drawn.map(({ tie }) => tie.id).toSorted()).toEqual(
      large.routes.map(({ tie }) => tie.id).toSorted(),
    );
  });

  it('are drawn around the reader, never above the map or below it', () => {
    expect(stretchAround(-500, 400, 900)).toEqual({ first: 0, last: 2 });
    expect(stretchAround(10 * bandHeight, 12 * bandHeight - 1, bandHeight)).toEqual({
      first: 9,
      last: 12,
    });
    expect(drawnBands(bands, stretchAround(1e6, 1e6 + 900, 900), [])).toEqual([]);
    expect(drawnBands(bands, all, [])).toHaveLength(bands.records.length);
  });

  it('are kept for records far away, in their turn', () => {
    const lowest = present(bands.records.at(-1)?.[0]);
    const top = present(bands.records[0]?.[0]);
    expect(drawnBands(bands, { first: 2, last: 3 }, [lowest, undefined, top, top])).toEqual([
      0,
      2,
      3,
      all.last,
    ]);
  });
});
