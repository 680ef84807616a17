import { stats as en } from "../en/topics/stats.ts";
import { stats as zh } from "../zh/topics/stats.ts";

/** What the page of the knowledge's foundations says, by language. */
export const statsWordings = { zh, en };
