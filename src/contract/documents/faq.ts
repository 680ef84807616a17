import type { CitedSources, DocumentHead } from "./document.ts";

/** Questions of the FAQ with their answers: all of them, one, or those that fit the words. */
export interface FaqDocument extends DocumentHead, CitedSources {
  /** The words that were searched for; left out where nothing was. */
  words?: string | undefined;
  /** In the FAQ's order; where words were searched for, the best first. */
  entries: FaqEntry[];
  /** Where nothing fits well enough: the questions that come nearest. */
  near: FaqTitle[];
  /** What only another edition has and fits well, where nothing here fits nearly as well. */
  elsewhere: (FaqTitle & { edition: string })[];
  /** What the related questions are. */
  titles: FaqTitle[];
}

export interface FaqTitle {
  id: string;
  question: string;
}

/** A question with its answer. */
export interface FaqEntry extends FaqTitle {
  /** In Markdown. */
  answer: string;
  /** How well it fits the words, from 0 to 1; 1 where it was named or nothing was searched for. */
  score: number;
  /** Questions that belong to it, by id. */
  related: string[];
  /** The question itself, and the documents to which its answer links. */
  sources: string[];
  /** The conflicts of which it is one side, by id: `advisor conflicts` tells the other, and which reading is used. */
  conflicts: string[];
  /** What the edition left standing here although its other statements say otherwise. */
  stale?: { text: string; sources: string[]; inferred: boolean } | undefined;
}
