import { completionOf, shells } from "../topics/completion.ts";
import { programs } from "../wording/command-line.ts";
import { RequestError } from "../wording/request-error.ts";
import type { Command } from "./command.ts";
import { commandWords } from "./command-words.ts";
import { languageFlag, problemsWith } from "./request-flags.ts";

/** A completion script for a shell (contract §6). */
export const command: Command = {
  words: { name: "shell", choices: () => shells.map((value) => ({ value, about: "" })) },
  flags: languageFlag,
  examples: () => shells.map((shell) => `${shell} > completion.${shell}`),
  async run(call) {
    const { knowledge, language, words, streams } = call;
    const complaints = [...call.complaints, ...problemsWith(call)];
    if (complaints.length > 0) throw new RequestError(complaints);
    const commands = await commandWords(call.commands, knowledge, language, { schema: Object.keys(call.schemas()) });
    streams.write(completionOf({ programs, commands }, words[0], language));
    return 0;
  },
};
