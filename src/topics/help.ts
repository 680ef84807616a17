import type { HelpDocument } from "../contract/documents/help.ts";
import { termOf } from "../knowledge/vocabulary.ts";
import { cliWordings } from "../wording/cli-languages.ts";
import { helpWordings } from "../wording/topics/help.ts";
import { chosen } from "./choice.ts";
import { documentOf, type Topic } from "./topic.ts";

export type HelpTopic = keyof (typeof helpWordings)["en"]["topics"];

/** The topics that help explains, in the order in which it lists them. */
export const helpTopics = Object.keys(helpWordings.en.topics) as HelpTopic[];

/** The commands, whose help is the command line's to print. */
const commands = Object.keys(cliWordings.en.commands);

/** @throws {RequestError} where no topic, or none that there is, was named */
export function helpOf(topic: Topic, word: string | undefined): HelpDocument {
  const { language } = topic.request;
  const names = Object.fromEntries(helpTopics.map((name): [string, string[]] => [name, []])) as Record<HelpTopic, string[]>;
  const named = chosen(word, "topic", names, language, commands);
  const { title, text } = helpWordings[language].topics[named];
  const { sources: _, ...document } = documentOf(topic, {
    topic: named,
    title,
    text: named === "editions" ? `${text}\n\n${editions(topic)}` : text,
  });
  return document;
}

/** Which editions there are is knowledge. */
function editions({ knowledge, request: { language } }: Topic): string {
  const words = helpWordings[language].editions;
  const rows = knowledge.editions.map(({ id }) => {
    const { name, about } = termOf(knowledge, "edition", id);
    return `| ${id} | ${name[language]} | ${about[language]}${id === knowledge.defaultEdition ? words.default : ""} |`;
  });
  return [`| ${words.id} | ${words.name} | ${words.about} |`, "|---|---|---|", ...rows].join("\n");
}
