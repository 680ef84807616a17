import { helpPage } from "../render/topics/help.ts";
import { helpOf, helpTopics } from "../topics/help.ts";
import { cliWordings } from "../wording/cli-languages.ts";
import { helpWordings } from "../wording/topics/help.ts";
import { documentCommand } from "./document-command.ts";

/** What is explained beside the commands; the help of a command itself is the command line's (contract §6). */
export const command = documentCommand({
  words: {
    name: "topic",
    choices: (_, language) => [
      ...helpTopics.map((value) => ({ value, about: helpWordings[language].topics[value].title })),
      ...Object.entries(cliWordings[language].commands).map(([value, about]) => ({ value, about })),
    ],
  },
  examples: () => [...helpTopics],
  document: ({ topic, words: [word] }) => helpOf(topic, word),
  page: helpPage,
});
