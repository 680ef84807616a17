import type { Edition } from "../domain/knowledge.ts";
import type { Left, Opening, Question } from "../domain/question.ts";
import type { Request } from "../domain/request.ts";
import { choicesFor } from "./asking.ts";
import { nextQuestion, sourcesOf } from "./question.ts";

/** The first question to whoever says nothing; undefined where nothing is worth asking. */
export function openingOf(edition: Edition): Opening | undefined {
  const question = nextQuestion(edition, { edition: edition.id, language: "en" });
  if (question === undefined) return undefined;
  const { field, atMost, options } = question;
  const texts = options.map(({ leaves, onlyOn }) => JSON.stringify({ leaves, onlyOn } satisfies Record<keyof Left, unknown>));
  const distinct = [...new Set(texts)];
  return { field, atMost, left: distinct.map((text) => JSON.parse(text)), choices: texts.map((text) => distinct.indexOf(text)) };
}

/** The question that an opening stands for: what the engine would ask. */
export function opened(edition: Edition, request: Request, { field, atMost, left, choices }: Opening): Question {
  return {
    field,
    sources: () => sourcesOf(edition, request, field),
    atMost,
    options: choicesFor(edition, request, field).map((choice, index) => ({ ...choice, ...(left[choices[index] ?? -1] ?? { leaves: {} }) })),
  };
}
