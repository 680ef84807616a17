import type { Drift, GateId, JudgedValues, RequiredValues, Unlock, Warning } from "../domain/advice.ts";
import type { EditionId } from "../domain/ids.ts";
import type { Phase } from "../domain/knowledge.ts";
import type { Problem, ProblemCode } from "../domain/problem.ts";
import type { Reason, ReasonCode } from "../domain/reason.ts";
import type { Verdict } from "../domain/verdict.ts";
import type { NameOf } from "./name.ts";

/** Everything the advisor says in one language; a language is complete or it does not compile. */
export interface Wording {
  verdicts: Record<Verdict, string>;
  phases: Record<Phase, string>;
  reasons: ReasonWording;
  /** What a rule says that had nothing to say, by rule: what it would ask for. */
  unsaid: Partial<Record<GateId, (values: UnsaidValues, name: NameOf) => string>>;
  warnings: Record<Warning["code"], (name: NameOf, unstated: readonly string[]) => string>;
  problems: Record<ProblemCode, (problem: Shown, suggestions: readonly string[]) => string>;
  /** One change, and what it adds: "WeChat 1.2.3 on iOS adds" and the names of the modes. */
  unlock(unlock: Unlock, name: NameOf): string;
  drift(drift: Drift, name: NameOf): string;
  /** A title, and the edition that it is of. */
  ofEdition(title: string, edition: EditionId): string;
  /** A finished sentence, set as the language wants it. */
  typeset(sentence: string): string;
  /** Several reasons in a row. */
  sentences(sentences: readonly string[]): string;
  /** Several sentences in one paragraph. */
  paragraph(sentences: readonly string[]): string;
}

/** What a rule looked at that had nothing to say. */
export interface UnsaidValues {
  given: JudgedValues["given"];
  required: RequiredValues;
}

/** A sentence for each reason code. */
export type ReasonWording = { [Code in ReasonCode]: (reason: Reason<Code>, name: NameOf) => string };

/** A problem with its field and value made fit for a terminal. */
export interface Shown extends Pick<Problem, "choices" | "editions" | "anyOther"> {
  /** The field itself. */
  about: string;
  /** The field as the caller wrote it: a flag, or a member of the JSON request. */
  field: string;
  value: string;
  /** That it is a number: in quotes it would do. */
  bare?: boolean;
}
