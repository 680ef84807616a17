import { ownIdOf } from "../domain/ids.ts";
import type { Knowledge } from "../domain/knowledge.ts";
import { type Language, languages } from "../domain/language.ts";
import type { Field } from "../domain/request.ts";
import { cliWordings } from "../wording/cli-languages.ts";
import { flagOf, versionFlag, versionFlagOf } from "../wording/command-line.ts";
import { namesIn } from "../wording/name.ts";
import type { Flag, Given } from "./command.ts";
import { exampleIndustry } from "./examples.ts";

/** The request as flags, in the order of its fields. */
export function requestFlags(knowledge: Knowledge, language: Language): Flag[] {
  const { vocabulary } = knowledge;
  const words = () => cliWordings[language].flags;
  const name = namesIn(knowledge, undefined, language);
  const idFlag = (flag: "channel" | "environment" | "os" | "camera" | "function" | "mode" | "edition"): Flag => ({
    name: flag,
    value: "id",
    about: () => words()[flag],
    choices: () => vocabulary[flag].map(({ id }) => id).filter((id) => flag !== "mode" || isOffered(knowledge, id)),
    group: "request",
  });
  return [
    { name: "industry", value: "id", about: () => words().industry(industrySpellings(knowledge)), group: "request" },
    idFlag("channel"),
    idFlag("environment"),
    { name: versionFlag, value: "version", about: () => words()[versionFlag], group: "request" },
    ...vocabulary.os.map(
      ({ id }): Flag => ({
        name: versionFlagOf(id),
        value: "version",
        about: () => words().wechatVersionOf(id, name),
        group: "request",
      }),
    ),
    idFlag("os"),
    idFlag("camera"),
    idFlag("function"),
    idFlag("mode"),
    idFlag("edition"),
    { name: "lang", value: "language", about: () => words().lang, choices: () => [...languages], group: "request" },
    { name: "request", value: "FILE", about: () => words().request, group: "request" },
  ];
}

/** Of these flags those that answer some of the fields: a version can be given for all systems, and for each. */
export function flagsFor(asked: readonly Field[], knowledge: Knowledge, language: Language): Flag[] {
  const systems = knowledge.vocabulary.os.map(({ id }) => versionFlagOf(id));
  const names = asked.flatMap((field) => (field === "wechatVersion" ? [versionFlag, ...systems] : [flagOf(field)]));
  return requestFlags(knowledge, language).filter(({ name }) => names.includes(name));
}

/** The one flag that every command takes. */
export const languageFlag = (knowledge: Knowledge, language: Language): Flag[] => flagsFor(["language"], knowledge, language);

/** A mode that no edition has yet cannot be asked for. */
const isOffered = ({ editions }: Knowledge, mode: string): boolean => editions.some(({ modes }) => modes.some(({ id }) => id === mode));

/** One industry in the ways in which it can be written: id, short id and name. */
function industrySpellings(knowledge: Knowledge): string[] {
  const industry = exampleIndustry(knowledge);
  return industry === undefined ? [] : [...new Set([industry.id, ownIdOf(industry.id), industry.name.zh])];
}

/** Whether anything is asked: the language and the edition alone ask nothing. */
export const asksSomething = (knowledge: Knowledge, given: Given): boolean =>
  requestFlags(knowledge, "en").some(({ name }) => name !== "lang" && name !== "edition" && given[name] !== undefined);
