import { Command as Program } from "commander";
import type { Command, CommandName, Flag } from "../commands/command.ts";
import { commands } from "../commands/index.ts";
import { program as programName } from "../wording/command-line.ts";
import { optionOf } from "./option.ts";
import { helpFlags, isOneOf, versionFlags } from "./printing-flags.ts";
import { mainCommand, type Reading, type Setting } from "./reading.ts";

/**
 * Reads the command line. Help and version are printed on the way; undefined then.
 *
 * Commander stops at the first mistake, so it is told to take everything: `arguments` finds all that is wrong.
 */
export async function readCommandLine(argv: readonly string[], setting: Setting): Promise<Reading | undefined> {
  let reading: Reading | undefined;
  const root = new Program(programName).exitOverride().configureOutput({ writeOut: setting.output.write });
  const help = asksForHelp(argv) ? await import("./help.ts") : undefined;
  const names = Object.keys(commands) as CommandName[];
  const { command: main } = await commands[mainCommand]();
  const values = new Map<string, Set<string>>();

  const equip = (target: Program, name: CommandName, command: Command): void => {
    for (const flag of command.flags(setting.knowledge, setting.language)) target.addOption(optionOf(flag, values));
    const read = (more?: Partial<Reading>) => {
      reading = { ...readingFrom({ target, root, name, command, main }, setting), values, ...more };
    };
    target.outputHelp = () => {
      // There is no help of a command that does not exist.
      const rest = root.args.filter((word) => !isOneOf(helpFlags, word));
      if (target === root && /^[^-]/.test(rest[0] ?? "")) return read({ rest });
      help?.writeHelp(target === root ? undefined : name, setting);
    };
    target.allowUnknownOption().allowExcessArguments();
    target.action(() => read());
  };

  equip(root, mainCommand, main);
  root.version(setting.version, versionFlags.join(", ")).helpCommand(false);
  // Only the command that is called is loaded.
  for (const name of names) if (argv.includes(name)) equip(root.command(name), name, (await commands[name]()).command);
  try {
    await root.parseAsync(argv, { from: "user" });
  } catch (error) {
    if (!isPrinted(error)) throw error;
  }
  return reading;
}

/** A command that was called, the main one among them, and the programs that Commander read its flags for. */
interface Called {
  target: Program;
  root: Program;
  name: CommandName;
  command: Command;
  main: Command;
}

function readingFrom({ target, root, name, command, main }: Called, { knowledge, language }: Setting): Reading {
  const flags = command.flags(knowledge, language);
  const named = target !== root;
  const strange = named ? main.flags(knowledge, language).filter((flag) => isStrange(flag, flags, root)) : [];
  return {
    name,
    command,
    named,
    flags,
    typed: (flag) => typedValue(flag, [target, root]),
    rest: target.args,
    strange: strange.map((flag) => `--${flag.name}`),
  };
}

/** A letter for it can stand among others: -Vh. */
const asksForHelp = (argv: readonly string[]): boolean => argv.some((word) => word.startsWith("--help") || /^-\w*h/.test(word));

/** Commander gives flags to the program even where they were typed after a command, and turns `--no-x` into x: false. */
function typedValue({ name }: Flag, programs: readonly Program[]): unknown {
  const negated = name.startsWith("no-");
  const attribute = camelCase(negated ? name.slice("no-".length) : name);
  const values = programs.map((program): unknown => program.opts()[attribute]);
  return negated ? values.includes(false) || undefined : values.find((value) => value !== undefined);
}

/** Whether a flag of the main command was typed that this command does not take; `--format json` is `--json`. */
function isStrange(flag: Flag, taken: readonly Flag[], root: Program): boolean {
  const typed = typedValue(flag, [root]);
  if (typed === undefined || alwaysTaken.has(flag.name) || (flag.name === "format" && typed === "json")) return false;
  return !taken.some(({ name }) => name === flag.name);
}

/** Every command has these, also where they change nothing; the last three only speak of the terminal. */
const alwaysTaken = new Set(["json", "lang", "edition", "no-color", "no-input", "plain"]);

const camelCase = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Commander reports help and version that it has printed by throwing. */
const isPrinted = (error: unknown): boolean => error instanceof Error && "exitCode" in error && error.exitCode === 0;
