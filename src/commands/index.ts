import type { CliWording } from "../wording/cli.ts";
import type { Command } from "./command.ts";

export type CommandName = keyof CliWording["commands"];

/** Every command, loaded when it is called. */
export const commands: Record<CommandName, () => Promise<{ command: Command }>> = {
  advise: () => import("./advise.ts"),
  batch: () => import("./batch.ts"),
  faq: () => import("./faq.ts"),
  diagnose: () => import("./diagnose.ts"),
  report: () => import("./report.ts"),
  completion: () => import("./completion.ts"),
  compare: () => import("./compare.ts"),
  changes: () => import("./changes.ts"),
  flow: () => import("./flow.ts"),
  list: () => import("./list.ts"),
  schema: () => import("./schema.ts"),
  help: () => import("./help.ts"),
  stats: () => import("./stats.ts"),
  matrix: () => import("./matrix.ts"),
  documents: () => import("./documents.ts"),
  conflicts: () => import("./conflicts.ts"),
};
