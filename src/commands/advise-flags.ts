import type { Knowledge } from "../domain/knowledge.ts";
import type { Language } from "../domain/language.ts";
import { cliWordings } from "../wording/cli-languages.ts";
import type { Flag } from "./command.ts";
import { formatFlags, formats } from "./format.ts";
import { requestFlags } from "./request-flags.ts";

/** Every flag of the main job. */
export function adviseFlags(knowledge: Knowledge, language: Language): Flag[] {
  const words = () => cliWordings[language].flags;
  return [
    ...requestFlags(knowledge, language),
    ...formatFlags(formats, language),
    { name: "check", about: () => words().check, group: "output" },
    { name: "verbose", about: () => words().verbose, group: "output" },
    { name: "no-color", about: () => words()["no-color"], group: "output" },
    { name: "interactive", about: () => words().interactive, group: "other" },
    { name: "plain", about: () => words().plain, group: "other" },
    { name: "no-input", about: () => words()["no-input"], group: "other" },
  ];
}
