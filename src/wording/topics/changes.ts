import { changes as en } from "../en/topics/changes.ts";
import { changes as zh } from "../zh/topics/changes.ts";

/** What is said of two editions' differences, by language. */
export const changesWordings = { zh, en };
