import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ruritania } from '../../../tests/fixtures/dossiers/parsed.ts';
import { publishedDossiers } from '../../../tests/fixtures/dossiers/published.ts';
import { mapColumns, recordKey, type Dossier } from '../../dossier/index.ts';
import { countCrossings } from './crossings.ts';
import { columnNames, componentsOf, graphOf, type MapGraph } from './map-graph.ts';
import { findMapOrder } from './map-order.ts';
import { swept } from './sweeps.ts';

const claim = (id: string) => recordKey({ kind: 'claim', id });
const event = (id: string) => recordKey({ kind: 'event', id });

const graph = (first: string[], middle: string[], second: string[], ties: string[]): MapGraph => {
  const keyOf = (id: string) => (middle.includes(id) ? event(id) : claim(id));
  return {
    columns: {
      first: first.map(claim),
      middle: middle.map(event),
      second: second.map(claim),
    },
    ties: ties.map((tie) => {
      const [a = '', b = ''] = tie.split('-');
      return [keyOf(a), keyOf(b)] as const;
    }),
  };
};

describe('countCrossings', () => {
  it.each([
    ['lines that run side by side', graph(['a', 'b'], ['x', 'y'], [], ['a-x', 'b-y']), 0],
    ['two that cross', graph(['a', 'b'], ['x', 'y'], [], ['a-y', 'b-x']), 1],
    ['two that meet at one record', graph(['a', 'b'], ['x'], [], ['a-x', 'b-x']), 0],
    [
      'every one with every other',
      graph(['a', 'b', 'c'], ['x', 'y', 'z'], [], ['a-z', 'b-y', 'c-x']),
      3,
    ],
    ['two on both sides of the middle', graph(['a'], ['x', 'y'], ['p', 'q'], ['x-q', 'y-p']), 1],
    ['one from side to side', graph(['a', 'b'], ['x'], ['p'], ['a-p', 'b-x']), 0],
    ['two from side to side', graph(['a', 'b'], [], ['p', 'q'], ['a-q', 'b-p']), 0],
    ['ties within a column', graph(['a', 'b', 'c'], ['x'], [], ['a-c', 'b-x']), 0],
  ])('counts %s', (_, drawn, crossings) => {
    expect(countCrossings(drawn)).toBe(crossings);
  });

  it('counts what comparing every two lines would', () => {
    const ends = fc.tuple(fc.nat(5), fc.nat(5));
    fc.assert(
      fc.property(fc.array(ends, { maxLength: 30 }), (lines) => {
        const ids = ['0', '1', '2', '3', '4', '5'];
        const drawn = graph(
          ids.map((id) => `a${id}`),
          ids.map((id) => `x${id}`),
          [],
          lines.map(([from, to]) => `a${from}-x${to}`),
        );
        let crossings = 0;
        lines.forEach(([a, b], index) =>
          lines.slice(index + 1).forEach(([c, d]) => {
            if ((a - c) * (b - d) < 0) crossings += 1;
          }),
        );
        expect(countCrossings(drawn)).toBe(crossings);
      }),
    );
  });
});

describe('componentsOf', () => {
  it('parts what no tie joins, and loses nothing', () => {
    const parts = componentsOf(graph(['a', 'b'], ['x', 'y'], ['p'], ['a-x', 'x-p', 'b-y']));
    expect(parts.map(({ columns }) => columnNames.flatMap((name) => columns[name]))).toEqual([
      [claim('a'), event('x'), claim('p')],
      [claim('b'), event('y')],
    ]);
  });
});

describe('swept', () => {
  it('never makes it worse', () => {
    const tangled = graph(['a', 'b', 'c'], ['x', 'y', 'z'], [], ['a-z', 'b-y', 'c-x', 'a-y']);
    const columns = swept(tangled);
    expect(countCrossings({ ...tangled, columns })).toBe(0);
  });
});

describe('the order of a dossier’s map', () => {
  it.each([ruritania, ...publishedDossiers])(
    'has every record once, and fewer crossings than its own: $id',
    async (dossier: Dossier) => {
      const { order, crossings } = await findMapOrder(dossier);
      const own = mapColumns(dossier);
      for (const name of columnNames) {
        expect(order[name].toSorted()).toEqual(own[name].toSorted());
      }
      expect(crossings.own).toBe(countCrossings(graphOf(dossier)));
      expect(crossings.found).toBeLessThan(crossings.own / 2);
    },
    60_000,
  );

  it('is the same in every build', async () => {
    expect(await findMapOrder(ruritania)).toEqual(await findMapOrder(ruritania));
  }, 60_000);
});
