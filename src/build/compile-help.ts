import { helpFlags, versionFlags } from "../cli/printing-flags.ts";
import { mainCommand } from "../cli/reading.ts";
import type { Command, CommandName, Flag, Words } from "../commands/command.ts";
import { commands } from "../commands/index.ts";
import type { HelpItem, HelpPage, HelpPages } from "../domain/help.ts";
import type { Knowledge } from "../domain/knowledge.ts";
import type { Language } from "../domain/language.ts";
import type { Reference } from "../domain/reference.ts";
import type { CliWording } from "../wording/cli.ts";
import { cliWordings } from "../wording/cli-languages.ts";
import { program } from "../wording/command-line.ts";
import { namesIn } from "../wording/name.ts";
import { placeholders } from "../wording/placeholders.ts";

/** A page with its items in full. */
type Page = Omit<HelpPage, "groups"> & { groups: Group[] };

type Group = [heading: string, items: HelpItem[]];

/** All that help is made of. */
interface Known {
  knowledge: Knowledge;
  reference: Reference;
}

/** What help says in one language. */
export async function compileHelp(known: Known, language: Language): Promise<HelpPages> {
  const { commands: abouts, about, flags, headings, colon } = cliWordings[language];
  const names = Object.keys(commands) as CommandName[];
  const { items, place } = placing();
  const placed = ({ groups, ...page }: Page): HelpPage => ({
    ...page,
    groups: Object.fromEntries(groups.map(([heading, own]) => [heading, own.map(place)])),
  });
  const pages: Record<string, HelpPage> = {};
  for (const name of names) {
    const { command } = await commands[name]();
    pages[name] = placed(pageOf(known, language, `${program} ${name}`, abouts[name], command));
  }
  const version: HelpItem = [versionFlags.join(", "), flags.version];
  const { command } = await commands[mainCommand]();
  const main = pageOf(known, language, program, about(namesIn(known.knowledge, undefined, language)), command, [version]);
  const listed: Group = [headings.commands, names.map((name) => [name, abouts[name]])];
  const { usage, examples } = headings;
  return { program: placed({ ...main, groups: [...main.groups, listed] }), commands: pages, items, headings: { usage, examples, colon } };
}

/** Items that come once each, however often they are placed. */
function placing(): { items: HelpItem[]; place: (item: HelpItem) => number } {
  const items: HelpItem[] = [];
  const place = (item: HelpItem): number => {
    const at = items.findIndex(([term, about]) => term === item[0] && about === item[1]);
    return at < 0 ? items.push(item) - 1 : at;
  };
  return { items, place };
}

/** @param more flags that are no command's */
function pageOf(
  { knowledge, reference }: Known,
  language: Language,
  called: string,
  about: string,
  command: Command,
  more: HelpItem[] = [],
): Page {
  const words = cliWordings[language];
  const word = command.words && wordIn(command.words, language);
  const choices = command.words?.choices?.(knowledge, language) ?? [];
  const help: HelpItem = [helpFlags.join(", "), words.flags.help];
  return {
    called,
    takes: [`[${words.placeholders.flags}]`, ...(command.words ? takenWords(command.words, language) : [])].join(" "),
    about,
    groups: [
      ...(word !== undefined && choices.length > 0 ? [wordGroup(words, word, choices)] : []),
      ...flagGroups(words, command.flags(knowledge, language), [...more, help]),
    ],
    examples: command.examples(knowledge, reference),
  };
}

/** What must come stands in angle brackets, what can be left out in square ones. */
function takenWords(words: Words, language: Language): string[] {
  const { name, least = 0 } = words;
  if (least === 0) return [`[${wordIn(words, language)}]`];
  return [...Array<string>(least - 1).fill(`<${placeholders[language][name]}>`), `<${wordIn(words, language)}>`];
}

const wordIn = ({ name, many }: Words, language: Language): string => `${placeholders[language][name]}${many ? "…" : ""}`;

const wordGroup = ({ headings, placeholders: { between } }: CliWording, word: string, choices: { value: string }[]): Group => [
  headings.words,
  [[word, choices.map(({ value }) => value).join(between)]],
];

/** Flags under their headings, in the order in which these first come. */
function flagGroups(words: CliWording, flags: readonly Flag[], more: HelpItem[]): Group[] {
  const groups = new Map<Flag["group"], HelpItem[]>();
  const add = (group: Flag["group"], items: HelpItem[]) => groups.set(group, [...(groups.get(group) ?? []), ...items]);
  for (const flag of flags) add(flag.group, [itemOf(words, flag)]);
  add("other", more);
  return [...groups].map(([group, items]) => [words.headings[group], items]);
}

function itemOf(words: CliWording, { name, short, value, about, choices }: Flag): HelpItem {
  const term = `${short === undefined ? "" : `-${short}, `}--${name}${value === undefined ? "" : ` <${value}>`}`;
  const known = choices?.() ?? [];
  return [term, known.length > 0 ? `${about()}${words.choices(known)}` : about()];
}
