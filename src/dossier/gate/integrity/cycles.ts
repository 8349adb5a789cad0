/** From one node to another. */
export type Edge = readonly [from: string, to: string];

/**
 * The edges, by index, that lie on a cycle: both their ends are in one strongly connected component.
 * S. R. Kosaraju's algorithm, without recursion; linear in the number of edges.
 */
export function edgesInCycles(edges: readonly Edge[]): ReadonlySet<number> {
  const component = componentsOf(edges);
  return new Set(
    edges.flatMap(([from, to], index) =>
      component.get(from) === component.get(to) ? [index] : [],
    ),
  );
}

/** Every node's component, named by one of the nodes in it. */
function componentsOf(edges: readonly Edge[]): ReadonlyMap<string, string> {
  const forward = neighbours(edges);
  const backward = neighbours(edges.map(([from, to]) => [to, from]));
  const seen = new Set<string>();
  const finished = [...forward.keys()].flatMap((node) => walk(forward, node, seen));
  const component = new Map<string, string>();
  const placed = new Set<string>();
  for (const root of finished.toReversed()) {
    for (const node of walk(backward, root, placed)) component.set(node, root);
  }
  return component;
}

/** The nodes not seen before that can be reached from a root, each after all that it leads to. */
function walk(
  graph: ReadonlyMap<string, readonly string[]>,
  root: string,
  seen: Set<string>,
): string[] {
  if (seen.has(root)) return [];
  seen.add(root);
  const done: string[] = [];
  const open = [{ node: root, ahead: [...(graph.get(root) ?? [])] }];
  for (let here = open.at(-1); here; here = open.at(-1)) {
    const next = here.ahead.pop();
    if (next === undefined) {
      done.push(here.node);
      open.pop();
    } else if (!seen.has(next)) {
      seen.add(next);
      open.push({ node: next, ahead: [...(graph.get(next) ?? [])] });
    }
  }
  return done;
}

function neighbours(edges: readonly Edge[]): ReadonlyMap<string, readonly string[]> {
  const graph = new Map<string, string[]>();
  for (const [from, to] of edges) {
    const known = graph.get(from);
    if (known) known.push(to);
    else graph.set(from, [to]);
  }
  return graph;
}
