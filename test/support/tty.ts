import { fileURLToPath } from "node:url";
import type { Command, Outcome } from "./program.ts";

/** The two settings that a program in raw mode takes away, and must give back. */
export interface LineMode {
  readonly icanon: boolean;
  readonly echo: boolean;
}

export interface Exit extends Pick<Outcome, "code" | "signal"> {
  /** What `stty -a` said right after the end; undefined where the session was closed before. */
  readonly stty: LineMode | undefined;
}

/** A control sequence that no program writes and every terminal swallows: the holder's last words stand in it. */
export const holderSequence = 7770;
export const holderOpening = `\x1b]${holderSequence};`;

const holder = fileURLToPath(new URL("holder.js", import.meta.url));

/** The command run by holder.js, which tells in order with the output how it ended. */
export const held = (command: Command, stdoutFile: string | undefined): Command => [
  process.execPath,
  holder,
  JSON.stringify({ opening: holderOpening, stdoutFile }),
  ...command,
];

/** Reads the holder's last words. */
export function exitOf(lastWords: string): Exit {
  const { code, signal, stty } = JSON.parse(lastWords) as Pick<Outcome, "code" | "signal"> & { stty: string };
  const settings = stty.split(/[\s;]+/);
  return { code, signal, stty: { icanon: settings.includes("icanon"), echo: settings.includes("echo") } };
}
