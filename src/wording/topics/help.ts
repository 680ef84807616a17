import { help as en } from "../en/topics/help.ts";
import { help as zh } from "../zh/topics/help.ts";

/** What the help topics say, by language. */
export const helpWordings = { zh, en };
