import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDate, datedDossier, timelineOf } from '../../../tests/fixtures/timelines.ts';
import { axisOf } from './axis.ts';
import { GAP, frameOf, layoutOf, NARROW, ROW, type Mark } from './layout.ts';
import { panned, whole, zoomed } from './view.ts';

const anyPage = fc
  .array(anyDate, { minLength: 1, maxLength: 60 })
  .map((dates) => timelineOf('', datedDossier(dates)));
const anyScale = fc.constantFrom('time' as const, 'order' as const);
const anyView = fc
  .tuple(fc.double({ min: 1, max: 4000, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([times, at]) => panned(zoomed(whole, times, 1e-4, at), at - 0.5));
const anyWidth = fc.integer({ min: 320, max: 1600 });

/** From where to where the words of a mark reach. */
function labelOf({ label, y }: Mark) {
  if (!label) return undefined;
  const from = label.anchor === 'start' ? label.x + GAP : label.x - GAP - label.width;
  return { from, to: from + label.width, y };
}

function layout(
  page: ReturnType<typeof timelineOf>,
  scale: 'time' | 'order',
  view = whole,
  width = NARROW,
) {
  const axis = axisOf(page, scale);
  return layoutOf(axis, frameOf(axis, page.lanes), view, width);
}

describe('the labels of a drawing', () => {
  it('never collide, whatever part is looked at and however wide it is', () => {
    fc.assert(
      fc.property(anyPage, anyScale, anyView, anyWidth, (page, scale, view, width) => {
        const labels = layout(page, scale, view, width).flatMap((mark) => labelOf(mark) ?? []);
        for (const [index, a] of labels.entries()) {
          for (const b of labels.slice(index + 1)) {
            const apart = Math.abs(a.y - b.y) >= ROW || a.to <= b.from || b.to <= a.from;
            expect(apart, JSON.stringify([a, b])).toBe(true);
          }
        }
      }),
    );
  });

  it('never cover another mark of their row', () => {
    fc.assert(
      fc.property(anyPage, anyScale, anyView, anyWidth, (page, scale, view, width) => {
        const marks = layout(page, scale, view, width);
        for (const mark of marks) {
          const label = labelOf(mark);
          if (!label) continue;
          for (const other of marks) {
            if (other === mark || other.y !== mark.y) continue;
            expect(other.right <= label.from || other.left >= label.to).toBe(true);
          }
        }
      }),
    );
  });

  it('stay within the drawing', () => {
    fc.assert(
      fc.property(anyPage, anyScale, anyView, anyWidth, (page, scale, view, width) => {
        for (const mark of layout(page, scale, view, width)) {
          const label = labelOf(mark);
          if (label) expect(label.from >= 0 && label.to <= width).toBe(true);
        }
      }),
    );
  });

  it('laid out for a narrow screen fit every wider one that the drawing is drawn out over', () => {
    fc.assert(
      fc.property(anyPage, anyScale, anyWidth, (page, scale, width) => {
        const labels = layout(page, scale).flatMap((mark) => {
          const label = labelOf(mark);
          const at = mark.label && (mark.label.x / NARROW) * width;
          return label && at !== undefined ? [{ ...label, shift: at - (mark.label?.x ?? 0) }] : [];
        });
        for (const [index, a] of labels.entries()) {
          for (const b of labels.slice(index + 1)) {
            if (a.y !== b.y || width < NARROW) continue;
            const [left, right] = a.from < b.from ? [a, b] : [b, a];
            expect(left.to + left.shift).toBeLessThanOrEqual(right.from + right.shift + 0.001);
          }
        }
      }),
    );
  });
});

describe('a drawing', () => {
  it('has every record of its axis while it is seen whole', () => {
    fc.assert(
      fc.property(anyPage, anyScale, anyWidth, (page, scale, width) => {
        const axis = axisOf(page, scale);
        const marks = layoutOf(axis, frameOf(axis, page.lanes), whole, width);
        expect(marks).toHaveLength(axis.placed.length);
        const all = [...axis.placed.map(({ entry }) => entry), ...axis.yearless, ...axis.undated];
        expect(new Set(all)).toEqual(new Set(page.entries));
      }),
    );
  });

  it('keeps every record in the lane of its side, the first row of the upper next to the axis', () => {
    const page = timelineOf();
    const axis = axisOf(page, 'time');
    const frame = frameOf(axis, page.lanes);
    const [upper, events, lower] = frame.bands.map(({ lane }) => lane);
    expect([upper, events, lower]).toEqual(['first', 'events', 'second']);
    for (const { placed, y } of layoutOf(axis, frame, whole, NARROW)) {
      const { lane } = placed.entry;
      if (lane === upper) expect(y).toBeLessThan(frame.axisY);
      else expect(y).toBeGreaterThan(frame.axisY);
      expect(y).toBeLessThan(frame.height);
    }
    const swapped = frameOf(axis, timelineOf('order=swapped').lanes);
    expect(swapped.bands.map(({ lane }) => lane)).toEqual(['second', 'events', 'first']);
  });

  it('says what it has words for as far as there is room, a narrow one without the speaker', () => {
    const wide = layout(timelineOf(), 'order', whole, 1400);
    const texts = wide.flatMap(({ label }) => label?.text ?? []);
    expect(texts).toHaveLength(wide.length);
    expect(texts.some((text) => text.endsWith(': Zenda takes no tolls.'))).toBe(true);
    const narrow = layout(timelineOf(), 'order').flatMap(({ label }) => label?.text ?? []);
    expect(narrow).toContain('Zenda takes no tolls.');
    expect(texts.some((text) => text.startsWith('Two datings: '))).toBe(true);
  });
});
