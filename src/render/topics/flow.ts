import type { FlowDocument, FlowNode } from "../../contract/documents/flow.ts";
import { flowWordings } from "../../wording/topics/flow.ts";
import { visible } from "../escape.ts";
import { wrap } from "../text/wrap.ts";

/** Longer labels break. */
const widest = 36;

const lines = (label: string): string[] => wrap(visible(label), widest);
const parts = ["questions", "rules"] as const;

/** For Mermaid what would end a label or mean something in it is written by its number. */
const inMermaid = (label: string): string =>
  `"${lines(label)
    .map((line) => line.replace(/[^\p{L}\p{N} .,;:!?'+/()\-，。、；：！？（）／“”]/gu, (mark) => `#${mark.codePointAt(0)};`))
    .join("<br/>")}"`;

const shapes: Record<FlowNode["kind"], { mermaid: [string, string]; dot: string }> = {
  start: { mermaid: ["([", "])"], dot: "oval" },
  question: { mermaid: ["{{", "}}"], dot: "hexagon" },
  outcome: { mermaid: ["[", "]"], dot: "box" },
  field: { mermaid: ["(", ")"], dot: "oval" },
  rule: { mermaid: ["{{", "}}"], dot: "hexagon" },
  verdict: { mermaid: ["[", "]"], dot: "box" },
  result: { mermaid: ["[", "]"], dot: "box" },
};

/** The graph as a Mermaid flowchart. */
export function mermaidFlow({ nodes, edges, language }: FlowDocument): string {
  const groups = parts.flatMap((part) => [
    `  subgraph ${part}[${inMermaid(flowWordings[language].parts[part])}]`,
    ...nodes
      .filter((node) => node.part === part)
      .map(({ id, kind, label }) => `    ${id}${shapes[kind].mermaid[0]}${inMermaid(label)}${shapes[kind].mermaid[1]}`),
    "  end",
  ]);
  const arrows = edges.map(({ from, to, label }) => `  ${from} -->${label === "" ? "" : `|${inMermaid(label)}|`} ${to}`);
  return `${["flowchart TD", ...groups, ...arrows].join("\n")}\n`;
}

const inDot = (label: string): string =>
  `"${lines(label)
    .map((line) => line.replace(/["\\]/g, "\\$&"))
    .join("\\n")}"`;

/** The graph in Graphviz's language. */
export function dotFlow({ nodes, edges, language }: FlowDocument): string {
  const groups = parts.flatMap((part) => [
    `  subgraph cluster_${part} {`,
    `    label=${inDot(flowWordings[language].parts[part])};`,
    ...nodes
      .filter((node) => node.part === part)
      .map(({ id, kind, label }) => `    "${id}" [shape=${shapes[kind].dot}, label=${inDot(label)}];`),
    "  }",
  ]);
  const arrows = edges.map(({ from, to, label }) => `  "${from}" -> "${to}"${label === "" ? "" : ` [label=${inDot(label)}]`};`);
  return `${["digraph advisor {", ...groups, ...arrows, "}"].join("\n")}\n`;
}
