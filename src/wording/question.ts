import type { Edition, Knowledge } from "../domain/knowledge.ts";
import { type Question as Asked, type AskedField, type Choice, type Option, systemsAsked, type VersionRange } from "../domain/question.ts";
import { type Request, withAnswers } from "../domain/request.ts";
import { formatVersion } from "../domain/version.ts";
import { listingSources } from "./cited.ts";
import { type NameOf, namesIn } from "./name.ts";
import { byVersion } from "./versions.ts";
import type { WizardWording } from "./wizard.ts";
import { wizardWordings } from "./wizard-languages.ts";

/** A question in words, as a form or a chat needs it. */
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

/** One of the answers that can be given. */
export interface QuestionOption {
  /** To be put into the request under the question's field: with the versions that were known of other systems. */
  value: string | Record<string, string>;
  label: string;
  /** The modes that stay possible, by channel; a channel that is ruled out is not named. `list` has their names. */
  leaves: Record<string, string[]>;
  /** Of these the modes that stay possible on some systems alone, with those systems, by channel; absent where there is none. */
  onlyOn?: Record<string, Record<string, string[]>>;
}

/** The engine's question in the language of the request. */
export function questionOf(knowledge: Knowledge, edition: Edition, request: Request, asked: Asked): Question {
  const { language } = request;
  const name = namesIn(knowledge, edition, language);
  const words = wizardWordings[language];
  const systems = knowledge.vocabulary.os.length;
  return {
    field: asked.field,
    title: titleOf(asked, name, words, systems),
    why: words.whys[asked.field](name),
    sources: listingSources(knowledge, language, edition.id)(new Set(asked.sources())),
    atMost: asked.atMost,
    options: asked.options.map((option) => ({
      value: valueFor(asked.field, request, option, systems),
      label: labelFor(asked.field, option, name, words),
      leaves: option.leaves,
      ...(option.onlyOn && { onlyOn: option.onlyOn }),
    })),
  };
}

/** Where some systems' versions are known, it is said which are asked for. @param systems how many there are */
export function titleOf(question: Asked, name: NameOf, words: WizardWording, systems: number): string {
  const asked = systemsAsked(question);
  if (asked.length === 0 || asked.length === systems) return words.titles[question.field](name);
  return words.versionOn(
    asked.map((os) => name("os", os)),
    name,
  );
}

/** One version stands for all systems where it is the same on every one. */
function valueFor(field: AskedField, request: Request, { answers }: Option, systems: number): string | Record<string, string> {
  if (field !== "wechatVersion") return answers[field] ?? "";
  const groups = byVersion(withAnswers(request, answers).wechatVersion ?? {});
  const [shared] = groups;
  if (groups.length === 1 && shared?.[1].length === systems) return shared[0];
  return Object.fromEntries(groups.flatMap(([version, named]) => named.map((os) => [os, version])));
}

/** A choice in words. */
export function labelFor(field: AskedField, { answers, range }: Choice, name: NameOf, words: WizardWording): string {
  if (field !== "wechatVersion") return name(field, answers[field] ?? "");
  return rangeInWords(range ?? {}, words);
}

/** "1.2.3 or later, below 1.3.0" */
export const rangeInWords = ({ from, before }: VersionRange, words: WizardWording): string =>
  words.range(from && formatVersion(from), before && formatVersion(before));
