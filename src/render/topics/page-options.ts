import type { Style } from "../style.ts";

/** How a topic's page is wanted. */
export interface PageOptions {
  marks: Style["marks"];
  /** Everything there is to say, addresses too. */
  verbose: boolean;
}
