import { parseArgs } from "node:util";
import type { Command } from "../commands/command.ts";
import type { CommandName } from "../commands/index.ts";
import type { Reading, Setting } from "./reading.ts";

/**
 * Reads a command line that is nothing but flags of one command, each with its value: what scripts send. Of anything else
 * it says nothing, and commander reads it; both read the same.
 */
export function readPlainWords(argv: readonly string[], name: CommandName, command: Command, setting: Setting): Reading | undefined {
  const flags = command.flags(setting.knowledge, setting.language);
  const options = Object.fromEntries(
    flags.map(({ name: flag, value }) => [flag, { type: value === undefined ? "boolean" : "string" } as const]),
  );
  const { tokens, values } = parseArgs({ args: [...argv], options, strict: false, tokens: true });
  const isPlain = tokens.every(
    (token) =>
      token.kind === "option" &&
      token.rawName.startsWith("--") &&
      options[token.name] !== undefined &&
      (options[token.name]?.type === "boolean" ? token.value === undefined : token.value?.startsWith("-") === false),
  );
  return isPlain ? { name, command, flags, typed: (flag) => values[flag.name], rest: [], strange: [] } : undefined;
}
