import { Option } from "commander";
import type { Flag } from "../commands/command.ts";

/**
 * A flag as commander takes it. A value is never required here, so that a missing one is told together with
 * everything else that is wrong.
 */
export function optionOf({ name, short, value }: Flag): Option {
  const flags = short === undefined ? `--${name}` : `-${short}, --${name}`;
  return new Option(value === undefined ? flags : `${flags} [${value}]`);
}
