import { subcategoryId } from "../domain/ids.ts";
import type { IndustryTerm, Vocabulary } from "../domain/vocabulary.ts";
import type { EditionData, TermsData, VocabularyData } from "./data.ts";

/** The vocabulary with its kinds named as the request names them; the editions are a kind of their own. */
export function compileVocabulary(data: VocabularyData, editions: readonly [string, EditionData][]): Vocabulary {
  return {
    channel: terms(data.channels),
    mode: terms(data.modes),
    function: terms(data.functions),
    environment: terms(data.environments),
    industry: industryTerms(data.industries),
    os: terms(data.systems),
    version: terms(data.versions),
    camera: terms(data.cameras),
    edition: editions.map(([id, { edition }]) => ({ id, name: edition.name, aliases: edition.aliases, about: edition.about })),
    delivery: terms(data.deliveries),
    product: terms(data.products),
  };
}

const terms = <T extends TermsData[string]>(data: Record<string, T>): (T & { id: string })[] =>
  Object.entries(data).map(([id, term]) => ({ id, ...term }));

/** Categories are followed by their members, whose ids begin with the category's. */
const industryTerms = (data: VocabularyData["industries"]): IndustryTerm[] =>
  Object.entries(data).flatMap(([category, { members = {}, anyOther, ...term }]) => [
    { id: category, ...term, ...(anyOther && { anyOther }) },
    ...Object.entries(members).map(([member, memberTerm]) => ({ id: subcategoryId(category, member), category, ...memberTerm })),
  ]);
