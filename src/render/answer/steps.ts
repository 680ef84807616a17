import type { ChannelAnswer, StepAnswer } from "../../contract/answer.ts";
import { program } from "../../wording/command-line.ts";
import { type Block, type Document, type Item, lineBlock, type Phrase, span } from "../document.ts";
import { grounded } from "./reasons.ts";
import { section } from "./section.ts";
import type { Writing } from "./writing.ts";

/** What to do, in order; steps that have more to tell than fits a first page are told by their titles there. */
export function stepsSection(writing: Writing, { steps }: ChannelAnswer): Document {
  const { options, words } = writing;
  const short = steps.some(({ more }) => more !== undefined) && !options.everything;
  const items = steps.map((step, index) => stepItem(writing, step, index + 1));
  const list: Block[] = items.length === 0 ? [] : [{ kind: "list", items, tasks: true }];
  const hint = lineBlock(short ? [[span(words.shortSteps, "dim")]] : []);
  return section(writing, "steps", [...list, ...hint, ...documentsHint(writing, steps)]);
}

/** Where documents are to be collected: the command that lists them, which names the edition where that of the same answer does. */
function documentsHint({ answer: { request, command }, words, options }: Writing, steps: readonly StepAnswer[]): Block[] {
  if (options.everything || request.industry === undefined || steps.every(({ phase }) => phase !== "qualify")) return [];
  const edition = / --edition \S+/.exec(command)?.[0] ?? "";
  const documents = `${program} documents --industry ${request.industry}${edition}`;
  return [...lineBlock([[span(words.documents, "dim")]]), { kind: "command", command: documents }];
}

function stepItem(writing: Writing, step: StepAnswer, number: number): Item {
  const { words, wording, cite, options } = writing;
  const title: Phrase = [span(step.title, "bold"), ...(step.inferred ? [span(words.inferred, "dim")] : [])];
  const head = { label: wording.phases[step.phase], marker: `${number}.` };
  if (step.more !== undefined && !options.everything) return { ...head, text: [...title, ...cite(step.sources)] };
  return {
    ...head,
    text: title,
    detail: [span(step.detail), ...cite(step.sources)],
    links: step.links,
    ...(step.more && { points: step.more.map(({ text, ...grounds }) => grounded(writing, { message: text, ...grounds })) }),
  };
}
