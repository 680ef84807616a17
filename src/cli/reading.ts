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
  /** All that a flag was given, by its name, where one may have been given several. */
  values?: ReadonlyMap<string, ReadonlySet<string>>;
  rest: readonly string[];
  /** What stood after a lone `--`: words, whatever they look like. */
  literal?: readonly string[];
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

/**
 * What stands after a lone `--` are words, so that a code such as -9101 can be asked about. Before a command is named the rest is
 * still searched for one: some package managers pass their own `--` on.
 */
export function partedAtDashes(
  words: readonly string[],
  commands: readonly string[],
): { read: readonly string[]; literal: readonly string[] } {
  const at = words.indexOf("--");
  if (!words.slice(0, Math.max(at, 0)).some((word) => commands.includes(word))) return { read: words, literal: [] };
  return { read: words.slice(0, at), literal: words.slice(at + 1) };
}
