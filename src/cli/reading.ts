import type { Command, CommandName, Flag } from "../commands/command.ts";
import type { Knowledge } from "../domain/knowledge.ts";
import type { Language } from "../domain/language.ts";
import type { Output } from "./output.ts";

/** What was read: which command, its flags as they were typed, and the words that could not be placed. */
export interface Reading {
  name: CommandName;
  command: Command;
  /** Whether it was named, or is only the one that is meant where none is. */
  named: boolean;
  flags: Flag[];
  typed(flag: Flag): unknown;
  rest: readonly string[];
  /** Flags of the main command that this one does not take. */
  strange: readonly string[];
}

/** What help is written with. */
export interface HelpSetting {
  language: Language;
  unicode: boolean;
  output: Output;
  env: NodeJS.ProcessEnv;
}

/** What a command line is read with. */
export interface Setting extends HelpSetting {
  knowledge: Knowledge;
  version: string;
}

/** The command that is meant where none is named. */
export const mainCommand: CommandName = "advise";
