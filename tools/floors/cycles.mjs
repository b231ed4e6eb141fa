/**
 * The import cycles of a graph, each once, as a list of files that ends where it began.
 *
 * @param {ReadonlyMap<string, readonly string[]>} graph file → files that it imports
 * @returns {string[][]}
 */
export function cyclesOf(graph) {
  const cycles = [];
  const done = new Set();
  const trail = [];
  for (const file of graph.keys()) visit(file);
  return cycles;

  function visit(file) {
    const at = trail.indexOf(file);
    if (at >= 0) cycles.push([...trail.slice(at), file]);
    if (at >= 0 || done.has(file)) return;
    trail.push(file);
    for (const next of graph.get(file) ?? []) visit(next);
    trail.pop();
    done.add(file);
  }
}
