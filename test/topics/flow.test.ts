import { describe, expect, test } from "vitest";
import { flowShape } from "../../src/contract/documents/flow-shape.ts";
import { gates } from "../../src/engine/gates/index.ts";
import { flowOf } from "../../src/topics/flow.ts";
import { knowledge } from "../support/knowledge.ts";
import { topicOn } from "../support/topics.ts";

describe.each(knowledge.editions.flatMap(({ id }) => [[id, "en"] as const, [id, "zh"] as const]))("%s in %s", (edition, language) => {
  const flow = flowOf(topicOn({ edition }, language));
  const ids = flow.nodes.map(({ id }) => id);
  const after = (id: string) => flow.edges.filter(({ from }) => from === id);

  test("it has the shape of its schema", () => expect(flowShape.parse(flow)).toEqual(flow));

  test("every node has an id of its own and a label, every edge joins two of them", () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const { label } of flow.nodes) expect(label).toMatch(/\S/);
    for (const { from, to } of flow.edges) expect(ids).toEqual(expect.arrayContaining([from, to]));
  });

  test("it can be looked at: ways that go on alike are one", () => expect(ids.length).toBeLessThan(70));

  test("from the start every question leads to outcomes, and nothing is left out", () => {
    const reached = new Set(["start"]);
    for (const id of reached) for (const { to } of after(id)) reached.add(to);
    const questions = flow.nodes.filter(({ part }) => part === "questions");
    expect(questions.filter(({ id }) => !reached.has(id))).toEqual([]);
    for (const { id, kind } of questions) expect(after(id).length > 0).toBe(kind !== "outcome");
  });

  test("every rule stands with the fields that it reads and the verdicts that it comes to", () => {
    for (const { id, reads } of gates) {
      expect(flow.edges.filter(({ to }) => to === `rule-${id}`).map(({ from }) => from)).toEqual(reads.map((field) => `field-${field}`));
      expect(after(`rule-${id}`)).not.toEqual([]);
    }
  });
});

describe("in short", () => {
  const flow = flowOf(topicOn(), true);
  const after = (id: string) => flow.edges.filter(({ from }) => from === id);

  test("each question stands once, without rules", () => {
    const ids = flow.nodes.map(({ id }) => id);
    expect(ids).toEqual(["start", "industry", "channel", "environment", "wechatVersion", "camera", "answer"]);
  });

  test("what can come after a question are those that come after it anywhere in the whole flow", () => {
    const whole = flowOf(topicOn());
    const fieldOf = (id: string) => id.replace(/^outcome.*/, "answer").replace(/-\d+$/, "");
    const pairs = (edges: typeof whole.edges) => [...new Set(edges.map(({ from, to }) => `${fieldOf(from)} ${fieldOf(to)}`))].sort();
    const questions = whole.edges.filter(({ from }) => !/^(field|rule|verdict)-/.test(from));
    expect(pairs(flow.edges)).toEqual(pairs(questions));
  });

  test.each([
    ["environment", "wechatVersion", "WeChat"],
    ["channel", "environment", "I don’t know"],
    ["wechatVersion", "answer", "below 6.5.4"],
    ["camera", "answer", ""], // whatever the answer
  ])("%s → %s: %j", (from, to, label) => expect(after(from).find((edge) => edge.to === to)?.label).toBe(label));
});

describe("the classic edition", () => {
  const flow = flowOf(topicOn());
  const labelOf = (id: string) => flow.nodes.find((node) => node.id === id)?.label;
  /** The label at the end of a way of answers. */
  const end = (...answers: string[]) =>
    labelOf(
      answers.reduce(
        (at, answer) => flow.edges.find(({ from, label }) => from === at && label.includes(answer))?.to ?? `nothing after ${at}`,
        flow.edges.find(({ from }) => from === "start")?.to ?? "",
      ),
    );

  test.each([
    [["finance", "native H5", "6.7.2 or later", "front"], "supported: light, digits and light+digits"],
    [["finance", "native H5", "below 6.5.4"], "not supported"],
    [["dating", "native H5"], "not supported"],
    [["dating", "PC H5", "front"], "supported: action"],
    [["finance", "general H5", "rear"], "not supported"],
    [["finance", "know", "WeCom", "front"], "supported: Standalone H5"],
  ])("%j: %s", (answers, outcome) => expect(end(...answers)).toBe(outcome));

  test("the rules tell their reason codes", () => {
    const codes = flow.edges.find(({ from, to }) => from === "rule-industry" && to === "verdict-unsupported")?.label;
    expect(codes?.split(", ").sort()).toEqual(["industry-excluded", "industry-not-listed"]);
    expect(flow.nodes.find(({ id }) => id === "rule-camera")?.sources).toContain("faq-classic/rear-camera");
  });
});
