import { Option } from "commander";
import type { Flag } from "../commands/command.ts";
import type { CliWording } from "../wording/cli.ts";

/**
 * A flag as commander takes it. A value is never required here, so that a missing one is told together with
 * everything else that is wrong.
 */
export function optionOf({ name, short, value, about, choices = [], group }: Flag, words: CliWording): Option {
  const listed = choices.length > 0 ? `${about}${words.choices(choices)}` : about;
  const flags = short === undefined ? `--${name}` : `-${short}, --${name}`;
  return new Option(value === undefined ? flags : `${flags} [${value}]`, listed).helpGroup(words.headings[group]);
}
