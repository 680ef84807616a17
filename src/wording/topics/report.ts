import { report as en } from "../en/topics/report.ts";
import { report as zh } from "../zh/topics/report.ts";

/** What a report says beside the advice, by language. */
export const reportWordings = { zh, en };
