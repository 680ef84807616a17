import type { CitedSources, DocumentHead } from "./document.ts";

/** Things of one kind side by side, a row a property. */
export interface CompareDocument extends DocumentHead, CitedSources {
  /** What the subjects are. */
  kind: "channel" | "mode" | "function" | "delivery";
  subjects: string[];
  /** What the subjects are called, in their order. */
  names: string[];
  rows: CompareRow[];
}

/** One property of all subjects. */
export interface CompareRow {
  /** Stable; the property's name is not. */
  id: string;
  property: string;
  /** A value for each subject, in their order; in words also where the source is silent. */
  values: string[];
  /** How well each value is founded, in the same order. */
  grounds: CompareGrounds[];
}

/** On what a value rests. */
export interface CompareGrounds {
  /** False where the source is silent. */
  stated: boolean;
  /** No source says it in so many words: it follows from what they say. */
  inferred: boolean;
  sources: string[];
}
