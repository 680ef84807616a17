import type { AskedField } from "../../domain/question.ts";
import { withAnswers } from "../../domain/request.ts";
import { choicesFor, nextField } from "../../engine/asking.ts";
import { type Outlook, outlookOn } from "../../engine/outlook.ts";
import { flowWordings } from "../../wording/topics/flow.ts";
import { wizardWordings } from "../../wording/wizard-languages.ts";
import type { Topic } from "../topic.ts";
import { answerLabel, answersInWords } from "./answers.ts";
import type { Graph } from "./graph.ts";
import { type Progress, questionNode } from "./questions.ts";

/** A question → what can come next → the answers after which it can. */
type Ways = Map<AskedField, Map<string, Set<string>>>;

const answer = "answer";

/** Each question once, with all that can come after it: which it is, earlier answers decide too. */
export function addOverview(topic: Topic, graph: Graph): void {
  const { edition, name, request } = topic;
  const words = flowWordings[request.language];
  const ways: Ways = new Map();
  const first = visit(topic, outlookOn(edition), { request: { edition: edition.id, language: request.language }, unknown: [] }, ways);
  graph.add({ id: "start", ...questionNode("start", words.start) });
  graph.connect({ from: "start", to: first, label: "" });
  // Seen from the end, since a question is noted after those that follow it.
  for (const [field, after] of [...ways].reverse()) {
    graph.add({ id: field, ...questionNode("question", wizardWordings[request.language].titles[field](name)) });
    for (const [to, labels] of after)
      graph.connect({ from: field, to, label: after.size === 1 ? "" : answersInWords(topic, field, [...labels]) });
  }
  graph.add({ id: answer, ...questionNode("outcome", words.answer) });
}

/** Walks every way on from where the interview stands. @returns the question that is asked there */
function visit(topic: Topic, outlook: Outlook, { request, unknown }: Progress, ways: Ways): string {
  const field = nextField(outlook, request, unknown);
  if (field === undefined) return answer;
  const words = wizardWordings[request.language];
  const onward = choicesFor(topic.edition, request, field).map((choice) => ({
    label: answerLabel(topic, field, choice),
    to: visit(topic, outlook, { request: withAnswers(request, choice.answers), unknown }, ways),
  }));
  if (field === "channel")
    onward.push({ label: words.choices.unknown, to: visit(topic, outlook, { request, unknown: [...unknown, field] }, ways) });
  const after = ways.get(field) ?? new Map<string, Set<string>>();
  for (const { label, to } of onward) after.set(to, (after.get(to) ?? new Set()).add(label));
  ways.set(field, after);
  return field;
}
