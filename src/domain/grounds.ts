import type { SourceId } from "./ids.ts";

/** Where something is said, and whether it is said there or only follows from it. */
export interface Grounds {
  sources: readonly SourceId[];
  inferred: boolean;
}

/** A fact of the model: no value without its grounds. */
export type Stated<T> = Grounds & { value: T };
