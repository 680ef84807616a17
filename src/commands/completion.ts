import { completionOf, shells } from "../topics/completion.ts";
import { programs } from "../wording/command-line.ts";
import type { Call, Command } from "./command.ts";
import { commandWords } from "./command-words.ts";
import { languageFlag } from "./request-flags.ts";
import { usable } from "./request-in.ts";

/** What the commands take that look something up: ids that are too many for a help text. */
function lookedUp({ language, reference }: Call): Parameters<typeof commandWords>[3] {
  const { questions, conflicts, symptoms } = reference();
  const titles = new Map(
    Object.values(questions)
      .flat()
      .map(({ id, question }) => [id, question[language]]),
  );
  return {
    faq: [...titles].map(([value, about]) => ({ value, about })),
    conflicts: conflicts.map(({ id, subject }) => ({ value: id, about: subject[language] })),
    diagnose: symptoms.map(({ id, symptom }) => ({ value: id, about: symptom[language] })),
  };
}

/** A completion script for a shell. */
export const command: Command = {
  words: { name: "shell", least: 1, choices: () => shells.map((value) => ({ value, about: "" })) },
  flags: languageFlag,
  examples: () => shells.map((shell) => `${shell} > completion.${shell}`),
  async run(call) {
    const { knowledge, language, words, streams } = call;
    const commands = await commandWords(call.commands, knowledge, language, lookedUp(call));
    streams.write(usable(call, () => completionOf({ names: programs, commands }, words[0], language)));
    return 0;
  },
};
