import type { FlowDocument, FlowNode } from "../../contract/documents/flow.ts";
import { flowWordings } from "../../wording/topics/flow.ts";
import { visible } from "../escape.ts";
import { wrap } from "../text/wrap.ts";

/** Longer labels break; Mermaid itself breaks those that are a little longer. */
const widest = 24;

const lines = (label: string): string[] => wrap(visible(label), widest);

/** The nodes in their parts; a part without nodes is not drawn. */
const partsOf = (nodes: readonly FlowNode[]) =>
  (["questions", "rules"] as const)
    .map((part) => [part, nodes.filter((node) => node.part === part)] as const)
    .filter(([, members]) => members.length > 0);

/** For Mermaid what would end a label or mean something in it is written by its number. */
const inMermaid = (label: string): string =>
  `"${lines(label)
    .map((line) => line.replace(/[^\p{L}\p{N} .,;:!?'+/()\-，。、；：！？（）·“”]/gu, (mark) => `#${mark.codePointAt(0)};`))
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
  const all = partsOf(nodes);
  const groups = all.flatMap(([part, members]) => {
    const drawn = members.map(({ id, kind, label }) => `  ${id}${shapes[kind].mermaid[0]}${inMermaid(label)}${shapes[kind].mermaid[1]}`);
    if (all.length === 1) return drawn;
    return [`  subgraph ${part}[${inMermaid(flowWordings[language].parts[part])}]`, ...drawn.map((line) => `  ${line}`), "  end"];
  });
  const arrows = edges.map(({ from, to, label }) => `  ${from} -->${label === "" ? "" : `|${inMermaid(label)}|`} ${to}`);
  return `${["flowchart TD", ...groups, ...arrows].join("\n")}\n`;
}

const inDot = (label: string): string =>
  `"${lines(label)
    .map((line) => line.replace(/["\\]/g, "\\$&"))
    .join("\\n")}"`;

/** The graph in Graphviz's language. */
export function dotFlow({ nodes, edges, language }: FlowDocument): string {
  const groups = partsOf(nodes).flatMap(([part, members]) => [
    `  subgraph cluster_${part} {`,
    `    label=${inDot(flowWordings[language].parts[part])};`,
    ...members.map(({ id, kind, label }) => `    "${id}" [shape=${shapes[kind].dot}, label=${inDot(label)}];`),
    "  }",
  ]);
  const arrows = edges.map(({ from, to, label }) => `  "${from}" -> "${to}"${label === "" ? "" : ` [label=${inDot(label)}]`};`);
  return `${["digraph advisor {", ...groups, ...arrows, "}"].join("\n")}\n`;
}
