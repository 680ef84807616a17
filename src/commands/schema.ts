import { jsonDocument } from "../render/json.ts";
import { schemaNames, schemaOf } from "../topics/schema.ts";
import { cliWordings } from "../wording/cli-languages.ts";
import type { Command } from "./command.ts";
import { languageFlag } from "./request-flags.ts";
import { usable } from "./request-in.ts";

/** The JSON Schema of what the program takes or gives; JSON whatever is asked for. */
export const command: Command = {
  words: { name: "name", least: 1, choices: () => schemaNames.map((value) => ({ value, about: "" })) },
  flags: (knowledge, language) => [
    ...languageFlag(knowledge, language),
    { name: "json", about: () => cliWordings[language].flags["json-always"], group: "output" },
  ],
  examples: () => ["request", "answer > answer.schema.json", "matrix"],
  async run(call) {
    call.streams.write(jsonDocument(usable(call, () => schemaOf(call.schemas(), call.words[0], call.language))));
    return 0;
  },
};
