import type { Stated } from "./grounds.ts";
import type { When } from "./knowledge.ts";
import type { Text } from "./language.ts";

/** Where sources disagree, or one contradicts itself. */
export interface Conflict {
  id: string;
  subject: Text;
  readings: Reading[];
  /** Why that reading is used, or why none is. */
  why: Text;
  /** Which requests would be answered differently. */
  affects: { when: When; text: Text };
}

/** What one side says. */
export interface Reading extends Stated<Text> {
  /** The reading that the advisor goes by. */
  used: boolean;
}
