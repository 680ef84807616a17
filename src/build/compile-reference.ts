import type { FaqQuestion, GlossaryTerm, Reference } from "../domain/reference.ts";
import { compileConflicts } from "./compile-conflicts.ts";
import { compileQualifications } from "./compile-qualifications.ts";
import { lookupSources } from "./compile-sources.ts";
import { compileCodeLists, compileSymptoms } from "./compile-troubleshooting.ts";
import type { Data, EditionData } from "./data.ts";
import { type Resolve, sourceResolver, stated } from "./grounds.ts";

/** What only look-ups need, as one file of its own. */
export function compileReference(data: Data): Reference {
  const { editions, vocabulary, glossary } = data;
  return {
    glossary: compileGlossary(glossary),
    questions: Object.fromEntries(Object.entries(editions).map(([id, edition]) => [id, compileQuestions(sourceResolver(id), edition)])),
    everydayWords: Object.entries(vocabulary.everydayWords).map(([id, { zh, en, generic, foreign }]) => ({
      id,
      spellings: [...zh, ...en],
      ...(generic && { generic }),
      ...(foreign && { foreign }),
    })),
    symptoms: compileSymptoms(data),
    codeLists: compileCodeLists(data),
    qualifications: compileQualifications(data),
    conflicts: compileConflicts(data),
    sources: lookupSources(data),
  };
}

const compileGlossary = (glossary: Data["glossary"]): GlossaryTerm[] =>
  Object.entries(glossary).map(([id, { source, discarded: _, ...term }]) => ({ id, ...term, sources: [source].flat() }));

const compileQuestions = (resolve: Resolve, { questions }: EditionData): FaqQuestion[] =>
  Object.entries(questions).map(([id, { links, stale, replaces, ...question }]) => ({
    id,
    ...question,
    links: links.map(resolve),
    // That a statement is stale is never printed: it follows from what else the edition says.
    ...(stale && { stale: stated(resolve, { value: stale.text, source: stale.source, inferred: true }) }),
    ...(replaces && { replaces }),
  }));
