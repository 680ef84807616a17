import type { FlowNode } from "../../contract/documents/flow.ts";
import type { AskedField } from "../../domain/question.ts";
import { type Request, withAnswers } from "../../domain/request.ts";
import type { Verdict } from "../../domain/verdict.ts";
import { choicesFor, nextField } from "../../engine/asking.ts";
import { type Outlook, outlookOn } from "../../engine/outlook.ts";
import { wordings } from "../../wording/languages.ts";
import { flowWordings } from "../../wording/topics/flow.ts";
import { wizardWordings } from "../../wording/wizard-languages.ts";
import type { Topic } from "../topic.ts";
import { answerLabel, answersInWords } from "./answers.ts";
import type { Graph } from "./graph.ts";

/** How far an interview has got. */
export interface Progress {
  request: Request;
  unknown: readonly AskedField[];
}

/** Every way through the interview; ways that go on alike are one. */
export function addQuestions(topic: Topic, graph: Graph): void {
  const outlook = outlookOn(topic.edition);
  const start = { edition: topic.edition.id, language: topic.request.language };
  const first = walk({ topic, graph, outlook }, { request: start, unknown: [] });
  graph.connect({ from: graph.add({ id: "start", ...questionNode("start", flowWordings[start.language].start) }), to: first, label: "" });
}

/** A node of the part that shows the questions; it rests on the rules, which cite their sources themselves. */
export const questionNode = (kind: FlowNode["kind"], label: string): Omit<FlowNode, "id"> => ({
  part: "questions",
  kind,
  label,
  sources: [],
});

interface Walking {
  topic: Topic;
  graph: Graph;
  outlook: Outlook;
}

/** @returns the node of the next question, or of the outcome where there is none */
function walk(walking: Walking, progress: Progress): string {
  const { topic, graph, outlook } = walking;
  const { request, unknown } = progress;
  const field = nextField(outlook, request, unknown);
  if (field === undefined) return graph.merged("outcome", outcomeOf(walking, request), []);
  const words = wizardWordings[request.language];
  const ways = new Map<string, string[]>();
  for (const choice of choicesFor(topic.edition, request, field)) {
    const to = walk(walking, { request: withAnswers(request, choice.answers), unknown });
    ways.set(to, [...(ways.get(to) ?? []), answerLabel(topic, field, choice)]);
  }
  const edges = [...ways].map(([to, answers]) => ({ to, label: answersInWords(topic, field, answers) }));
  // Whoever does not know the channel is asked where the users are.
  const helped =
    field === "channel" ? [{ to: walk(walking, { request, unknown: [...unknown, field] }), label: words.choices.unknown }] : [];
  return graph.merged(field, questionNode("question", words.titles[field](topic.name)), [...edges, ...helped]);
}

/** What is possible in the end: the modes of the channel, or the channels where none was chosen. */
function outcomeOf({ topic, outlook }: Walking, request: Request): Omit<FlowNode, "id"> {
  const { name, edition } = topic;
  const standings = outlook.standings(request);
  const chosen = standings.find(({ channel }) => channel === request.channel);
  // In the order of the edition's table, not best first.
  const reaching = (verdict: Verdict): string[] =>
    chosen === undefined
      ? edition.channels
          .filter(({ id }) => standings.some((standing) => standing.channel === id && standing.verdict === verdict))
          .map(({ id }) => name("channel", id))
      : edition.modes.filter((_, at) => chosen.modes[at]?.verdict === verdict).map(({ id }) => name("mode", id));
  const best = (["supported", "conditional"] as const).find((verdict) => reaching(verdict).length > 0);
  const { verdicts } = wordings[request.language];
  const { modes } = flowWordings[request.language];
  return questionNode("outcome", best === undefined ? modes(verdicts.unsupported, []) : modes(verdicts[best], reaching(best)));
}
