import type { Conflict } from "./conflict.ts";
import type { Stated } from "./grounds.ts";
import type { ChannelId, EditionId, FunctionId, QuestionId, SourceId } from "./ids.ts";
import type { Source } from "./knowledge.ts";
import type { Text } from "./language.ts";
import type { Qualifications } from "./qualifications.ts";
import type { Term } from "./vocabulary.ts";

/** What is looked up and never judged by: compiled apart from the knowledge, so that an answer need not read it. */
export interface Reference {
  /** The questions of each edition's FAQ, in its order. */
  questions: Record<EditionId, FaqQuestion[]>;
  qualifications: Qualifications;
  conflicts: Conflict[];
  /** The documents that none but qualifications and conflicts cite. */
  sources: Record<SourceId, Source>;
  /** The provider's own words, in the order in which they are listed. */
  glossary: GlossaryTerm[];
  /** What people say instead of the words of the documents. */
  everydayWords: Concept[];
  /** What can go wrong, whatever the edition. */
  symptoms: Symptom[];
  codeLists: Record<string, CodeList>;
}

/** One of the provider's own words. */
export interface GlossaryTerm extends Term {
  sources: SourceId[];
}

/** Spellings that mean one thing, in any language. */
export interface Concept {
  id: string;
  spellings: string[];
  /** That something is the matter, and not what: it alone finds nothing. */
  generic?: true;
  /** Where it happens, and not what: it finds nothing alone where more is said. */
  place?: true;
  /** No matter of what is searched, though it is spoken of in the same words. */
  foreign?: true;
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

/** Something that goes wrong, and what to do about it. */
export interface Symptom {
  id: string;
  symptom: Text;
  /** How people put it, and the messages that they see. */
  phrasings: { zh: string[]; en: string[] };
  /** Where it occurs; absent: anywhere. */
  where: { channel?: ChannelId[] | undefined; function?: FunctionId[] | undefined };
  codes: Code[];
  /** Where no code tells. */
  billed?: Stated<Billing>;
  causes: Stated<Text>[];
  remedies: Stated<Text>[];
}

/** One meaning, and the codes of one list that have it, as the provider spells them. */
export interface Code {
  codes: string[];
  list: string;
  meaning: Text;
  /** Where it differs from the list's. */
  billed?: Billing;
  /** Where it has a source of its own. */
  sources?: readonly SourceId[];
}

/** A list that codes come from: the same number can mean something else in another. */
export interface CodeList {
  name: Text;
  /** The channels that return these codes; absent: all. */
  channel?: ChannelId[];
  billed: Billing;
  sources: readonly SourceId[];
}

/** Whether a call that fails so is charged; `differs`: by edition or by code. */
export const billings = ["yes", "no", "differs", "not-stated"] as const;

export type Billing = (typeof billings)[number];
