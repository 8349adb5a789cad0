import ELK, { type ElkExtendedEdge, type ElkNode } from 'elkjs/lib/elk.bundled.js';
import type { MapColumns, RecordKey } from '../../dossier/index.ts';
import { columnNames, type MapGraph } from './map-graph.ts';

/** What the library is asked for: layers as they are given to it, and of each the order with the fewest crossings. */
const layoutOptions = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.layered.cycleBreaking.strategy': 'INTERACTIVE',
  'elk.layered.layering.strategy': 'INTERACTIVE',
  'elk.layered.crossingMinimization.strategy': 'LAYER_SWEEP',
  'elk.layered.crossingMinimization.greedySwitch.type': 'TWO_SIDED',
  'elk.layered.nodePlacement.strategy': 'SIMPLE',
  'elk.edgeRouting': 'POLYLINE',
  'elk.separateConnectedComponents': 'false',
  // The same dossier has the same map, whoever builds it.
  'elk.randomSeed': '1',
} as const;

/** How far apart layers are told to stand: more than any record is wide. */
const STEP = 300;

/** The columns of a graph as ELK orders them. Ties within a column are led around its outer side. */
export async function elkColumns(graph: MapGraph): Promise<MapColumns> {
  const column = new Map(
    columnNames.flatMap((name, index) => graph.columns[name].map((key) => [key, index] as const)),
  );
  const children: ElkNode[] = [...column].map(([id, index]) => node(id, index + 1));
  const edges: ElkExtendedEdge[] = [];
  const add = (from: string, to: string): void => {
    edges.push({ id: `tie ${edges.length}`, sources: [from], targets: [to] });
  };
  graph.ties.forEach(([a, b], index) => {
    const [from, to] = [column.get(a), column.get(b)];
    if (from === undefined || to === undefined || a === b) return;
    if (from !== to) return from < to ? add(a, b) : add(b, a);
    const turn = `turn ${index}`;
    const isLeft = from === 0;
    children.push(node(turn, isLeft ? 0 : columnNames.length + 1));
    for (const end of [a, b]) add(isLeft ? turn : end, isLeft ? end : turn);
  });
  const { children: placed = [] } = await new ELK().layout({
    id: 'map',
    children,
    edges,
    layoutOptions,
  });
  const down = new Map(placed.map(({ id, y = 0 }) => [id, y]));
  const ordered = (keys: readonly RecordKey[]): readonly RecordKey[] =>
    keys.toSorted((a, b) => (down.get(a) ?? 0) - (down.get(b) ?? 0));
  const { first, middle, second } = graph.columns;
  return { first: ordered(first), middle: ordered(middle), second: ordered(second) };
}

function node(id: string, layer: number): ElkNode {
  return { id, x: layer * STEP, y: 0, width: STEP / 2, height: 20 };
}
