import type { FaqQuestion, Reference } from "../domain/reference.ts";
import type { Data, EditionData } from "./data.ts";
import { type Resolve, sourceResolver } from "./grounds.ts";

/** What only look-ups need, as one file of its own. */
export function compileReference({ editions }: Data): Reference {
  return {
    questions: Object.fromEntries(Object.entries(editions).map(([id, edition]) => [id, compileQuestions(sourceResolver(id), edition)])),
  };
}

const compileQuestions = (resolve: Resolve, { questions }: EditionData): FaqQuestion[] =>
  Object.entries(questions).map(([id, { links, ...question }]) => ({ id, ...question, links: links.map(resolve) }));
