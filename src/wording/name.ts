import type { Edition, Knowledge, TermKind } from "../domain/knowledge.ts";
import type { Language } from "../domain/language.ts";
import { termOf } from "../knowledge/vocabulary.ts";

/** The name of anything that has an id, in one language and as one edition calls it. */
export type NameOf = (kind: TermKind, id: string) => string;

export function namesIn(knowledge: Knowledge, edition: Edition | undefined, language: Language): NameOf {
  return (kind, id) => {
    const renamed = kind === "channel" ? edition?.channels : kind === "mode" ? edition?.modes : undefined;
    return (renamed?.find((item) => item.id === id)?.name ?? fullName(knowledge, kind, id))[language];
  };
}

/** A subcategory is told with its category: three of them are called alike. */
function fullName(knowledge: Knowledge, kind: TermKind, id: string) {
  const term = termOf(knowledge, kind, id);
  if (!("category" in term) || term.category === undefined) return term.name;
  const category = termOf(knowledge, kind, term.category).name;
  return { zh: `${category.zh}／${term.name.zh}`, en: `${category.en}: ${term.name.en}` };
}
