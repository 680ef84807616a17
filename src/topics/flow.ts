import type { FlowDocument } from "../contract/documents/flow.ts";
import { emptyGraph } from "./flow/graph.ts";
import { addOverview } from "./flow/overview.ts";
import { addQuestions } from "./flow/questions.ts";
import { addRules } from "./flow/rules.ts";
import { documentOf, type Topic } from "./topic.ts";

/**
 * The question flow and the rules as a graph, both found by asking the engine.
 *
 * @param inShort each question once, and no rules
 */
export function flowOf(topic: Topic, inShort = false): FlowDocument {
  const graph = emptyGraph();
  if (inShort) addOverview(topic, graph);
  else {
    addQuestions(topic, graph);
    addRules(topic, graph);
  }
  return documentOf(topic, { nodes: graph.nodes, edges: graph.edges });
}
