import { conflicts as en } from "../en/topics/conflicts.ts";
import { conflicts as zh } from "../zh/topics/conflicts.ts";

/** What the page of conflicts says, by language. */
export const conflictsWordings = { zh, en };
