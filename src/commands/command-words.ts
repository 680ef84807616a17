import type { Knowledge } from "../domain/knowledge.ts";
import type { Language } from "../domain/language.ts";
import { isTermKind } from "../domain/vocabulary.ts";
import type { CommandWords, FlagWords, Word } from "../topics/completion/command-words.ts";
import { cliWordings } from "../wording/cli-languages.ts";
import { namesIn } from "../wording/name.ts";
import type { Call, CommandName, Flag } from "./command.ts";

/** Every command with its flags and words, as completion needs them. @param words of commands that do not know them beforehand */
export async function commandWords(
  commands: Call["commands"],
  knowledge: Knowledge,
  language: Language,
  words: Partial<Record<CommandName, Word[]>>,
): Promise<CommandWords[]> {
  const names = Object.keys(commands) as CommandName[];
  const { commands: abouts, flags } = cliWordings[language];
  return Promise.all(
    names.map(async (name) => {
      const { command } = await commands[name]();
      return {
        name,
        about: abouts[name],
        flags: [
          ...command.flags(knowledge, language).map((flag) => flagWords(knowledge, language, flag)),
          { value: "--help", about: flags.help, takesValue: false, values: [], file: false },
        ],
        words: command.words?.choices?.(knowledge, language) ?? words[name] ?? [],
        file: command.words?.name === "file",
      };
    }),
  );
}

const flagWords = (knowledge: Knowledge, language: Language, flag: Flag): FlagWords => ({
  value: `--${flag.name}`,
  about: flag.about(),
  takesValue: flag.value !== undefined,
  values: valuesOf(knowledge, language, flag),
  file: flag.value === "FILE",
});

/** The ids of a kind with their names, fewer where the flag takes only some; also of a kind with too many for a help text. */
function valuesOf(knowledge: Knowledge, language: Language, { name, choices }: Flag): Word[] {
  const known = choices?.();
  if (!isTermKind(knowledge, name)) return (known ?? []).map((value) => ({ value, about: "" }));
  const called = namesIn(knowledge, undefined, language);
  return knowledge.vocabulary[name]
    .filter(({ id }) => known === undefined || known.includes(id))
    .map(({ id }) => ({ value: id, about: called(name, id) }));
}
