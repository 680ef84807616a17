import type { FaqQuestion, GlossaryTerm, Reference } from "../domain/reference.ts";
import type { Data, EditionData } from "./data.ts";
import { type Resolve, sourceResolver } from "./grounds.ts";

/** What only look-ups need, as one file of its own. */
export function compileReference({ editions, glossary }: Data): Reference {
  return {
    glossary: compileGlossary(glossary),
    questions: Object.fromEntries(Object.entries(editions).map(([id, edition]) => [id, compileQuestions(sourceResolver(id), edition)])),
  };
}

const compileGlossary = (glossary: Data["glossary"]): GlossaryTerm[] =>
  Object.entries(glossary).map(([id, { source, ...term }]) => ({ id, ...term, sources: [source].flat() }));

const compileQuestions = (resolve: Resolve, { questions }: EditionData): FaqQuestion[] =>
  Object.entries(questions).map(([id, { links, ...question }]) => ({ id, ...question, links: links.map(resolve) }));
