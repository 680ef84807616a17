import type { Stated } from "./grounds.ts";
import type { EditionId, QuestionId, SourceId } from "./ids.ts";
import type { Term } from "./knowledge.ts";
import type { Text } from "./language.ts";

/** What is looked up and never judged by: compiled apart from the knowledge, so that an answer need not read it. */
export interface Reference {
  /** The questions of each edition's FAQ, in its order. */
  questions: Record<EditionId, FaqQuestion[]>;
  /** The provider's own words, in the order in which they are listed. */
  glossary: GlossaryTerm[];
  /** What people say instead of the words of the documents. */
  everydayWords: Concept[];
}

export interface GlossaryTerm extends Term {
  sources: SourceId[];
}

/** Spellings that mean one thing, in any language. */
export interface Concept {
  id: string;
  spellings: string[];
}

/** One question of a FAQ with its answer. */
export interface FaqQuestion {
  id: QuestionId;
  question: Text;
  answer: Text;
  links: SourceId[];
  related: QuestionId[];
  /** Other ways to ask it. */
  phrasings: { zh: string[]; en: string[] };
  /** What the edition left standing although its other statements say otherwise. */
  stale?: Stated<Text>;
  /** The question of the edition before in whose place this one stands. */
  replaces?: QuestionId;
}
