import type { CitedSources, DocumentHead } from "./document.ts";

/** The question flow and the rules as one graph of two parts. */
export interface FlowDocument extends DocumentHead, CitedSources {
  nodes: FlowNode[];
  edges: FlowEdge[];
}

export interface FlowNode {
  id: string;
  /** Which of the two parts it belongs to. */
  part: "questions" | "rules";
  kind: "start" | "question" | "outcome" | "field" | "rule" | "verdict" | "result";
  label: string;
  /** What a rule rests on. */
  sources: string[];
}

export interface FlowEdge {
  from: string;
  to: string;
  /** The answers that lead there, or the reason codes of a verdict; empty where there is no choice. */
  label: string;
}
