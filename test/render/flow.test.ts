import { instance } from "@viz-js/viz";
import { JSDOM } from "jsdom";
import { beforeAll, describe, expect, test } from "vitest";
import type { FlowDocument } from "../../src/contract/documents/flow.ts";
import { dotFlow, mermaidFlow } from "../../src/render/topics/flow.ts";
import { flowOf } from "../../src/topics/flow.ts";
import { knowledge } from "../support/knowledge.ts";
import { topicOn } from "../support/topics.ts";

type Parsers = { mermaid: typeof import("mermaid").default; graphviz: Awaited<ReturnType<typeof instance>> };
let parsers: Parsers;

beforeAll(async () => {
  const { window } = new JSDOM("");
  Object.assign(globalThis, { window, document: window.document });
  parsers = { mermaid: (await import("mermaid")).default, graphviz: await instance() };
});

const mermaidTakes = async (text: string) => (await parsers.mermaid.parse(text, { suppressErrors: true })) !== false;
const graphvizTakes = (text: string) => parsers.graphviz.render(text, { format: "json" }).status === "success";

describe.each(knowledge.editions.flatMap(({ id }) => [[id, "en"] as const, [id, "zh"] as const]))("%s in %s", (edition, language) => {
  const flow = flowOf(topicOn({ edition }, language));

  test.each([false, true])("Mermaid's own parser takes it, in short: %s", async (inShort) => {
    expect(await mermaidTakes(mermaidFlow(flowOf(topicOn({ edition }, language), inShort)))).toBe(true);
  });

  test("Graphviz takes it, and draws every node and edge", () => {
    const drawn = parsers.graphviz.renderJSON(dotFlow(flow)) as { objects: { shape?: string }[]; edges: object[] };
    expect(drawn.objects.filter(({ shape }) => shape !== undefined)).toHaveLength(flow.nodes.length);
    expect(drawn.edges).toHaveLength(flow.edges.length);
  });
});

describe("a label cannot break out of the diagram", () => {
  const bad = ['"]; end', "a|b", "`x`", "<b>", "#35;", "{{x}}", "\\", "[x]", '\\" -> y', "$(x)", "end", "x --> y", "😀"];
  const flow = (label: string): FlowDocument => ({
    schemaVersion: 1,
    edition: "x",
    language: "en",
    nodes: ["a", "b"].map((id) => ({ id, part: "questions", kind: "question", label, sources: [] })),
    edges: [{ from: "a", to: "b", label }],
    sources: {},
  });

  test.each(bad)("%s", async (label) => {
    expect(await mermaidTakes(mermaidFlow(flow(label)))).toBe(true);
    const drawn = parsers.graphviz.renderJSON(dotFlow(flow(label))) as { objects: { shape?: string; label?: string }[]; edges: object[] };
    expect(drawn.objects.filter(({ shape }) => shape !== undefined)).toHaveLength(2);
    expect(drawn.edges).toHaveLength(1);
  });
});

test("the parsers tell a broken diagram from a whole one", async () => {
  expect(await mermaidTakes("flowchart TD\n  a[ --> b")).toBe(false);
  expect(graphvizTakes("digraph { a -> }")).toBe(false);
});
