import { Option } from "commander";
import type { Flag } from "../commands/command.ts";

/**
 * A flag as commander takes it. A value is never required here, so that a missing one is told together with
 * everything else that is wrong.
 *
 * @param values to which each value of the flag is added: commander itself keeps the last
 */
export function optionOf({ name, short, value }: Flag, values: Map<string, Set<string>>): Option {
  const flags = short === undefined ? `--${name}` : `-${short}, --${name}`;
  if (value === undefined) return new Option(flags);
  return new Option(`${flags} [${value}]`).argParser((typed) => {
    values.set(name, new Set(values.get(name)).add(typed));
    return typed;
  });
}
