import type { ErrorDetail } from "../contract/error.ts";
import type { Language } from "../domain/language.ts";
import { fields } from "../domain/request.ts";
import { newestEdition } from "../engine/lookup.ts";
import { changesPage } from "../render/topics/changes.ts";
import { editionNamed } from "../topics/changes/edition.ts";
import { changesOf } from "../topics/changes.ts";
import { cliWordings } from "../wording/cli-languages.ts";
import type { Command } from "./command.ts";
import { complaining } from "./complaining.ts";
import { documentCommand } from "./document-command.ts";
import { exampleFlags } from "./examples.ts";

const lookUp = documentCommand({
  asks: fields,
  flags: (language, { vocabulary }) =>
    (["from", "to"] as const).map((name) => ({
      name,
      value: "id",
      about: () => cliWordings[language].flags[name],
      choices: () => vocabulary.edition.map(({ id }) => id),
      group: "request",
    })),
  abouts: (language) => ({ edition: cliWordings[language].flags["edition-from"] }),
  examples: (knowledge) => [
    "",
    exampleFlags(knowledge).channel,
    `--from ${knowledge.vocabulary.edition.at(-1)?.id} --to ${knowledge.vocabulary.edition[0]?.id} --json`,
  ],
  document: ({ topic, reference, given }) => {
    const { knowledge, request } = topic;
    const to = editionNamed(knowledge, given.to ?? newestEdition(knowledge).id, request.language, () => "--to");
    return changesOf(topic, reference(), to);
  },
  page: changesPage,
});

/** What differs between two editions; `--from` is the edition that the request is of. */
export const command: Command = {
  ...lookUp,
  async run(call) {
    const { knowledge, language, given } = call;
    const complaints = [...call.complaints];
    const named = (flag: "from" | "edition") =>
      given[flag] === undefined
        ? undefined
        : complaining(complaints, () => editionNamed(knowledge, given[flag], language, () => `--${flag}`).id);
    if (given.from === undefined) return lookUp.run(call);
    const from = named("from");
    const edition = named("edition");
    if (from !== undefined && edition !== undefined && from !== edition) complaints.push(contradiction(language));
    const { edition: _, ...others } = given;
    return lookUp.run({ ...call, complaints, given: from === undefined ? others : { ...others, edition: from } });
  },
};

/** Both name the edition to compare from. */
const contradiction = (language: Language): ErrorDetail => ({
  code: "conflicting-flags",
  message: cliWordings[language].errors["conflicting-flags"](["--edition", "--from"]),
  suggestions: [],
});
