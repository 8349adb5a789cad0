import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { present, ruritania } from '../../../tests/fixtures/dossiers/parsed.ts';
import { publishedDossiers } from '../../../tests/fixtures/dossiers/published.ts';
import { anyReading, readingOf } from '../../../tests/fixtures/readings.ts';
import { selectMapPage, wholeReading, type MapPage } from '../../dossier/index.ts';
import type { Box } from './boxes.ts';
import { layoutOf } from './layout.ts';
import { litBy } from './lit.ts';
import { farEnd } from './places.ts';
import { stepFrom } from './walk.ts';

const whole = selectMapPage(ruritania, wholeReading);
const layout = layoutOf(whole);

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

function overlaps(page: MapPage): readonly string[] {
  const boxes = layoutOf(page).columns.flat();
  return boxes.flatMap((a, index) =>
    boxes.slice(index + 1).flatMap((b) => (overlap(a, b) ? [`${a.key} ${b.key}`] : [])),
  );
}

describe('the layout of a map', () => {
  it.each([ruritania, ...publishedDossiers])('lays no record over another: $id', (dossier) => {
    fc.assert(
      fc.property(anyReading(dossier), (reading) => {
        const page = selectMapPage(dossier, reading);
        expect(overlaps(page)).toEqual([]);
        const { columns, height, width } = layoutOf(page);
        for (const box of columns.flat()) {
          expect(box.y).toBeGreaterThan(0);
          expect(box.y + box.height).toBeLessThan(height);
          expect(box.x + box.width).toBeLessThan(width);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('keeps every record in its column and its turn, whatever is filtered', () => {
    fc.assert(
      fc.property(anyReading(ruritania), (reading) => {
        const { columns } = layoutOf(selectMapPage(ruritania, { ...reading, order: 'given' }));
        columns.forEach((boxes, index) => {
          const before = layout.columns[index]?.map(({ key }) => key) ?? [];
          const keys = boxes.toSorted((a, b) => a.y - b.y).map(({ key }) => key);
          expect(keys).toEqual(before.filter((key) => keys.includes(key)));
        });
      }),
      { numRuns: 40 },
    );
  });

  it('is the same on every visit', () => {
    expect(layoutOf(selectMapPage(ruritania, wholeReading))).toEqual(layout);
  });

  it('draws every tie from the edge of one record to the edge of the other', () => {
    expect(layout.routes.map(({ tie }) => tie.id).toSorted()).toEqual(
      whole.ties.map(({ id }) => id).toSorted(),
    );
    for (const { tie, from, to } of layout.routes) {
      for (const [key, end] of [
        [tie.from, from],
        [tie.to, to],
      ] as const) {
        const box = present(layout.boxes.get(key));
        expect([box.x, box.x + box.width]).toContain(end.x);
        expect(end.y).toBeGreaterThan(box.y);
        expect(end.y).toBeLessThan(box.y + box.height);
      }
    }
  });

  it('leads a tie from side to side between the records of the middle, not over them', () => {
    const across = layout.routes.filter(({ d }) => d.includes('H'));
    expect(across.length).toBeGreaterThan(0);
    const [, middle = []] = layout.columns;
    for (const { d } of across) {
      const lane = Number(/ ([\d.]+) H/.exec(d)?.[1]);
      expect(middle.filter(({ y, height }) => lane > y && lane < y + height)).toEqual([]);
    }
  });

  it('is there for a reading that shows nothing', () => {
    const none = layoutOf(selectMapPage(ruritania, readingOf('q=nothing-says-this')));
    expect(none.columns.flat()).toEqual([]);
    expect(none.routes).toEqual([]);
    expect(none.height).toBeGreaterThan(0);
  });
});

describe('what a record lights', () => {
  it('is what it touches, and what that touches, and no more', () => {
    for (const { key } of layout.columns.flat()) {
      const one = new Set((layout.near.get(key) ?? []).map((tie) => farEnd(tie, key)));
      const two = new Set(
        [...one].flatMap((near) => (layout.near.get(near) ?? []).map((tie) => farEnd(tie, near))),
      );
      const { steps, ties } = litBy(layout.near, key);
      expect(new Set(steps.keys())).toEqual(new Set([key, ...one, ...two]));
      for (const near of one) expect(steps.get(near)).toBe(1);
      for (const tie of layout.near.get(key) ?? []) expect(ties.get(tie.id)).toBe(1);
    }
  });
});

describe('a step by key', () => {
  const [left = [], middle = []] = layout.columns;

  it('goes up and down within a column, and not beyond its ends', () => {
    const [first, second] = [present(left[0]), present(left[1])];
    expect(stepFrom(layout, first.key, 'ArrowDown')).toBe(second.key);
    expect(stepFrom(layout, second.key, 'ArrowUp')).toBe(first.key);
    expect(stepFrom(layout, first.key, 'ArrowUp')).toBeUndefined();
    expect(stepFrom(layout, first.key, 'End')).toBe(left.at(-1)?.key);
  });

  it('goes sideways along a tie, to the next column where there is one', () => {
    for (const { key, column } of layout.columns.flat()) {
      for (const [pressed, way] of [
        ['ArrowLeft', -1],
        ['ArrowRight', 1],
      ] as const) {
        const next = stepFrom(layout, key, pressed);
        const tied = (layout.near.get(key) ?? []).map((tie) => layout.boxes.get(farEnd(tie, key)));
        const there = tied.filter((box) => box && (box.column - column) * way > 0);
        if (next === undefined) expect(there).toEqual([]);
        else expect(there.map((box) => box?.key)).toContain(next);
      }
    }
    expect(middle.some(({ key }) => stepFrom(layout, key, 'ArrowLeft') !== undefined)).toBe(true);
  });

  it('is for no other key', () => {
    expect(stepFrom(layout, present(left[0]).key, 'Enter')).toBeUndefined();
  });
});
