import { matrix as en } from "../en/topics/matrix.ts";
import { matrix as zh } from "../zh/topics/matrix.ts";

/** What the page of channels and modes says, by language. */
export const matrixWordings = { zh, en };
