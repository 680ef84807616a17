import type { Edition, Knowledge } from "../domain/knowledge.ts";
import type { AskedField, Option, Question as Asked } from "../domain/question.ts";
import type { Request } from "../domain/request.ts";
import { citedSources } from "./cited.ts";
import { type NameOf, namesIn } from "./name.ts";
import { writtenVersions } from "./answer.ts";
import { type WizardWording } from "./wizard.ts";
import { wizardWordings } from "./wizard-languages.ts";

/** A question in words, as a form or a chat needs it (contract §7). */
export interface Question {
  field: AskedField;
  title: string;
  /** What hangs on the answer. */
  why: string;
  sources: Record<string, { title: string; url: string }>;
  /** How many questions can follow at most, this one counted. */
  atMost: number;
  options: QuestionOption[];
}

export interface QuestionOption {
  /** To be put into the request under the question's field. */
  value: string | Record<string, string>;
  label: string;
  /** The modes that stay possible, by channel; a channel that is ruled out is not named. */
  leaves: Record<string, string[]>;
}
