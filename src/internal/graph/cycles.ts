/**
 * The cycles of a directed graph: each strongly connected component of several nodes, and each node with an edge to itself.
 *
 * Tarjan's algorithm with a stack of its own, so that a long chain cannot overflow the engine's; O(nodes + edges).
 *
 * @param edges for each node the nodes it points at
 * @returns components as ascending node numbers, ordered by their first node
 * @see R. Tarjan, Depth-first search and linear graph algorithms, SIAM J. Comput. 1 (1972)
 */
export function cycles(edges: readonly (readonly number[])[]): number[][] {
  const order = new Int32Array(edges.length).fill(-1);
  const low = new Int32Array(edges.length);
  const onPath = new Uint8Array(edges.length);
  const path: number[] = [];
  const found: number[][] = [];
  let visited = 0;

  const enter = (node: number): { node: number; next: number } => {
    order[node] = low[node] = visited++;
    onPath[node] = 1;
    path.push(node);
    return { node, next: 0 };
  };
  const lower = (node: number, value: number) => {
    low[node] = Math.min(low[node] ?? 0, value);
  };
  const close = (root: number) => {
    const members = path.splice(path.lastIndexOf(root));
    for (const member of members) onPath[member] = 0;
    const isCycle = members.length > 1 || (edges[root] ?? []).includes(root);
    if (isCycle) found.push(members.sort((a, b) => a - b));
  };

  for (let start = 0; start < edges.length; start++) {
    if (order[start] !== -1) continue;
    const calls = [enter(start)];
    for (let call = calls.at(-1); call !== undefined; call = calls.at(-1)) {
      const to = edges[call.node]?.[call.next++];
      if (to === undefined) {
        calls.pop();
        const caller = calls.at(-1);
        if (caller !== undefined) lower(caller.node, low[call.node] ?? 0);
        if (low[call.node] === order[call.node]) close(call.node);
      } else if (order[to] === -1) calls.push(enter(to));
      else if (onPath[to] === 1) lower(call.node, order[to] ?? 0);
    }
  }
  return found.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}
