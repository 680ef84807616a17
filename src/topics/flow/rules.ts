import { sourcesOfAll } from "../../domain/grounds.ts";
import type { Reason } from "../../domain/reason.ts";
import type { Field, Request } from "../../domain/request.ts";
import type { Verdict } from "../../domain/verdict.ts";
import type { Gate, Judgement } from "../../engine/gate.ts";
import { gates } from "../../engine/gates/index.ts";
import { isCategory } from "../../engine/lookup.ts";
import { wordings } from "../../wording/languages.ts";
import { pageWordings } from "../../wording/page-languages.ts";
import { flowWordings } from "../../wording/topics/flow.ts";
import { wizardWordings } from "../../wording/wizard-languages.ts";
import type { Topic } from "../topic.ts";
import type { Graph } from "./graph.ts";

const verdicts: readonly Verdict[] = ["supported", "conditional", "unsupported"];

/** What each rule reads, and for which reasons it comes to which verdict: found by asking it. */
export function addRules(topic: Topic, graph: Graph): void {
  const { language } = topic.request;
  const node = (id: string, kind: "field" | "verdict" | "result", label: string) =>
    graph.add({ id, part: "rules", kind, label, sources: [] });
  const fields = [...new Set(gates.flatMap(({ reads }) => reads))];
  for (const field of fields) node(`field-${field}`, "field", wizardWordings[language].fields[field](topic.name));
  for (const gate of gates) addRule(topic, graph, gate);
  for (const verdict of verdicts) node(`verdict-${verdict}`, "verdict", wordings[language].verdicts[verdict]);
  node("result", "result", flowWordings[language].result);
  for (const verdict of verdicts) graph.connect({ from: `verdict-${verdict}`, to: "result", label: "" });
}

function addRule(topic: Topic, graph: Graph, gate: Gate): void {
  const judged = judgements(topic, gate);
  const id = `rule-${gate.id}`;
  const label = pageWordings[topic.request.language].gates[gate.id](topic.name);
  const reasons = judged.flatMap((judgement): readonly Reason[] => judgement.reasons);
  graph.add({ id, part: "rules", kind: "rule", label, sources: sourcesOfAll(reasons) });
  for (const field of gate.reads) graph.connect({ from: `field-${field}`, to: id, label: "" });
  for (const verdict of verdicts) {
    const reached = judged.filter((judgement) => judgement.verdict === verdict);
    const codes = new Set(reached.flatMap((judgement) => judgement.reasons.map(({ code }) => code)));
    if (reached.length > 0) graph.connect({ from: id, to: `verdict-${verdict}`, label: [...codes].join(", ") });
  }
}

/** Whatever the rule says of any channel and mode, for each answer that makes a difference to it. */
function judgements(topic: Topic, gate: Gate): Judgement[] {
  const { edition } = topic;
  return probes(topic, gate).flatMap((request) =>
    edition.channels.flatMap((channel) =>
      [...edition.modes.map(({ id }) => ({ mode: id })), {}].map((mode) => gate.judge({ edition, request, channel, ...mode })),
    ),
  );
}

function probes(topic: Topic, gate: Gate): Request[] {
  const { edition, knowledge, request } = topic;
  const start: Request = { edition: edition.id, language: request.language };
  const categories = knowledge.vocabulary.industry.filter(({ id }) => isCategory(edition, id));
  const more: Partial<Record<Field, Partial<Request>[]>> = {
    industry: categories.map(({ id }) => ({ industry: id })),
    function: edition.functions.map(({ id }) => ({ function: id })),
  };
  const answers = [...gate.answers(edition, start), ...gate.reads.flatMap((field) => more[field] ?? [])];
  return [start, ...answers.map((given) => ({ ...start, ...given }))];
}
