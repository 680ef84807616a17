import type { Command, CommandName, Flag } from "../commands/command.ts";
import type { Reading, Setting } from "./reading.ts";

/**
 * Reads a command line that is nothing but flags of one command, each with its value: what scripts send. Of anything else
 * it says nothing, and commander reads it; both read the same.
 */
export function readPlainWords(argv: readonly string[], name: CommandName, command: Command, setting: Setting): Reading | undefined {
  const flags = command.flags(setting.knowledge, setting.language);
  const values = plainValues(argv, flags);
  return values && { name, command, named: false, flags, typed: (flag) => values.get(flag.name), rest: [], strange: [] };
}

/** The value of each flag that was typed. */
function plainValues(argv: readonly string[], flags: readonly Flag[]): Map<string, string | true> | undefined {
  const values = new Map<string, string | true>();
  const words = argv.values();
  for (const word of words) {
    const [typed, attached] = parted(word);
    const flag = flags.find(({ name }) => `--${name}` === typed);
    const value = flag && valueFor(flag, attached, words);
    // That a flag has two values is for commander to find.
    if (flag === undefined || value === undefined || (values.get(flag.name) ?? value) !== value) return undefined;
    values.set(flag.name, value);
  }
  return values;
}

/** What a flag is given; undefined where that is not plain. */
function valueFor({ value: taken }: Flag, attached: string | undefined, words: Iterator<string, undefined>): string | true | undefined {
  if (taken === undefined) return attached === undefined ? true : undefined;
  const value = attached ?? words.next().value;
  return value?.startsWith("-") ? undefined : value;
}

/** A flag, and the value that is written with it. */
function parted(word: string): [flag: string, value?: string] {
  const at = word.indexOf("=");
  return at < 0 ? [word] : [word.slice(0, at), word.slice(at + 1)];
}
