import type { FlowEdge, FlowNode } from "../../contract/documents/flow.ts";

/** Collects nodes and edges. */
export interface Graph {
  nodes: FlowNode[];
  edges: FlowEdge[];
  add(node: FlowNode): string;
  /**
   * A node with all that leads on from it; where the same already stands in the graph, that one.
   *
   * @param prefix the beginning of its id
   */
  merged(prefix: string, node: Omit<FlowNode, "id">, onward: Omit<FlowEdge, "from">[]): string;
  connect(edge: FlowEdge): void;
}

/** A graph to be filled; nodes and edges stay in the order in which they were added. */
export function emptyGraph(): Graph {
  const nodes: FlowNode[] = [];
  const edges: FlowEdge[] = [];
  const known = new Map<string, string>();
  const graph: Graph = {
    nodes,
    edges,
    add(node) {
      nodes.push(node);
      return node.id;
    },
    merged(prefix, node, onward) {
      const key = JSON.stringify([node, onward]);
      const id = known.get(key) ?? graph.add({ id: `${prefix}-${nodes.length + 1}`, ...node });
      if (!known.has(key)) edges.push(...onward.map((edge) => ({ from: id, ...edge })));
      known.set(key, id);
      return id;
    },
    connect: (edge) => void edges.push(edge),
  };
  return graph;
}
