import { diagnose as en } from "../en/topics/diagnose.ts";
import { diagnose as zh } from "../zh/topics/diagnose.ts";

/** What a diagnosis says, by language. */
export const diagnoseWordings = { zh, en };
