import type { HelpDocument } from "../contract/documents/help.ts";
import type { HelpItem, HelpPages } from "../domain/help.ts";
import { termOf } from "../knowledge/vocabulary.ts";
import { cliWordings } from "../wording/cli-languages.ts";
import { program } from "../wording/command-line.ts";
import { helpWordings } from "../wording/topics/help.ts";
import { chosen } from "./choice.ts";
import { headOf, type Topic } from "./topic.ts";

export type HelpTopic = keyof (typeof helpWordings)["en"]["topics"];

/** The topics that help explains, in the order in which it lists them. */
export const helpTopics = Object.keys(helpWordings.en.topics) as HelpTopic[];

/** The commands, whose help is compiled. */
const commands = Object.keys(cliWordings.en.commands);

/** What one of these topics explains. @throws {RequestError} where no topic, or none that there is, was named */
export function helpOf(topic: Topic, word: string | undefined): HelpDocument {
  const { language } = topic.request;
  const names = Object.fromEntries(helpTopics.map((name): [string, string[]] => [name, []])) as Record<HelpTopic, string[]>;
  const named = chosen(word, "topic", names, language, commands);
  const { title, text } = helpWordings[language].topics[named];
  return {
    ...headOf(topic),
    topic: named,
    title,
    text: named === "editions" ? `${text}\n\n${editions(topic)}` : text,
  };
}

/** Whether help is asked for on a command, or on the program as a whole. */
export const isCommandHelp = (word: string | undefined): boolean => word === undefined || commands.includes(word);

/** The help of a command as it was compiled, or of the program as a whole where none is named. */
export function commandHelpOf(topic: Topic, { program: whole, commands: own, items }: HelpPages, word: string | undefined): HelpDocument {
  const itemAt = (place: number): HelpItem => items[place] ?? ["", ""];
  const page = (word === undefined ? undefined : own[word]) ?? whole;
  return {
    ...headOf(topic),
    topic: word ?? program,
    title: page.called,
    text: page.about,
    usage: `${page.called} ${page.takes}`,
    groups: Object.entries(page.groups).map(([heading, places]) => ({
      heading,
      items: places.map(itemAt).map(([term, about]) => ({ term, about })),
    })),
    examples: page.examples.map((example) => `${page.called} ${example}`.trimEnd()),
  };
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
