import type { Dossier, MapColumns, MapOrder } from '../../dossier/index.ts';
import { countCrossings } from './crossings.ts';
import { elkColumns } from './elk-columns.ts';
import { columnNames, componentsOf, graphOf, type MapGraph } from './map-graph.ts';
import { swept } from './sweeps.ts';

/** The order of a dossier's map, and how often its lines cross in the dossier's own order and in this one. */
export interface FoundOrder {
  readonly order: MapOrder;
  readonly crossings: { readonly own: number; readonly found: number };
}

/** Parts with more records are left to the sweeps: ELK took 9 s for one of 438 records, and 85 s for one of 2,754. */
const MOST_FOR_ELK = 200;

/** Finds an order in which few lines of a dossier's map cross, and never more than in the dossier's own. */
export async function findMapOrder(dossier: Dossier): Promise<FoundOrder> {
  const graph = graphOf(dossier);
  const own = countCrossings(graph);
  const parts: Ordered[] = [];
  for (const part of componentsOf(graph)) parts.push(await ordered(part));
  // Parts stand one below the other in every column, so lines of different parts do not meet.
  const found = parts.reduce((sum, { crossings }) => sum + crossings, 0);
  if (found >= own)
    return { order: { version: 1, ...graph.columns }, crossings: { own, found: own } };
  const column = (name: keyof MapColumns) => parts.flatMap(({ columns }) => columns[name]);
  const order = {
    version: 1,
    first: column('first'),
    middle: column('middle'),
    second: column('second'),
  } as const;
  return { order, crossings: { own, found } };
}

interface Ordered {
  readonly columns: MapColumns;
  readonly crossings: number;
}

/** The best that was found for one part; of two as good, the one nearer to the dossier's own order. */
async function ordered({ columns, ties }: MapGraph): Promise<Ordered> {
  const candidates = [columns];
  // Two lines at least can cross.
  if (ties.length > 1) {
    candidates.push(swept({ columns, ties }));
    if (columnNames.reduce((sum, name) => sum + columns[name].length, 0) <= MOST_FOR_ELK) {
      const drawn = await elkColumns({ columns, ties });
      candidates.push(drawn, swept({ columns: drawn, ties }));
    }
  }
  return candidates
    .map((one) => ({ columns: one, crossings: countCrossings({ columns: one, ties }) }))
    .reduce((best, one) => (one.crossings < best.crossings ? one : best));
}
