import type { HelpDocument } from "../contract/documents/help.ts";
import { helpPage } from "../render/topics/help.ts";
import { commandHelpOf, helpOf, helpTopics, isCommandHelp } from "../topics/help.ts";
import { cliWordings } from "../wording/cli-languages.ts";
import { helpWordings } from "../wording/topics/help.ts";
import type { Command } from "./command.ts";
import { documentCommand, type Lookup } from "./document-command.ts";
import { formatOf } from "./format.ts";
import { usable } from "./request-in.ts";

const lookUp: Lookup<HelpDocument> = {
  words: {
    name: "topic",
    choices: (_, language) => [
      ...helpTopics.map((value) => ({ value, about: helpWordings[language].topics[value].title })),
      ...Object.entries(cliWordings[language].commands).map(([value, about]) => ({ value, about })),
    ],
  },
  examples: () => [...helpTopics, `${Object.keys(cliWordings.en.commands)[0]} --json`],
  document: ({ topic, words: [word] }) => helpOf(topic, word),
  page: helpPage,
};

const topics = documentCommand(lookUp);

/** What is explained beside the commands, and the help of a command. */
export const command: Command = {
  ...topics,
  async run(call) {
    const [word] = call.words;
    if (!isCommandHelp(word)) return topics.run(call);
    const complaints = [...call.complaints];
    if (formatOf(call.given, call.language, complaints) === "text") {
      usable({ ...call, complaints }, () => true);
      await call.help.write(word);
      return 0;
    }
    const pages = await call.help.pages();
    return documentCommand({ ...lookUp, document: ({ topic }) => commandHelpOf(topic, pages, word) }).run(call);
  },
};
