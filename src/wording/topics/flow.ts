import { flow as en } from "../en/topics/flow.ts";
import { flow as zh } from "../zh/topics/flow.ts";

/** What stands in the diagram, by language. */
export const flowWordings = { zh, en };
