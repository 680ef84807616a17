import * as advise from "./advise.ts";
import type { Command, CommandName } from "./command.ts";

/** Every command, loaded when it is called; in the order of the help: advice, what is looked up, what the program says of itself. */
export const commands: Record<CommandName, () => Promise<{ command: Command }>> = {
  advise: () => Promise.resolve(advise),
  batch: () => import("./batch.ts"),
  report: () => import("./report.ts"),
  matrix: () => import("./matrix.ts"),
  documents: () => import("./documents.ts"),
  list: () => import("./list.ts"),
  compare: () => import("./compare.ts"),
  faq: () => import("./faq.ts"),
  diagnose: () => import("./diagnose.ts"),
  conflicts: () => import("./conflicts.ts"),
  changes: () => import("./changes.ts"),
  flow: () => import("./flow.ts"),
  stats: () => import("./stats.ts"),
  schema: () => import("./schema.ts"),
  completion: () => import("./completion.ts"),
  help: () => import("./help.ts"),
};
