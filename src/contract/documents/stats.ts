import type { DatedSources, DocumentHead } from "./document.ts";

/** How well the knowledge is founded. */
export interface StatsDocument extends DocumentHead, DatedSources {
  /** The oldest first. */
  editions: EditionStats[];
}

/** The counts of one edition. */
export interface EditionStats {
  edition: string;
  name: string;
  /** As the document prints it; null where it prints none. */
  date: string | null;
  /** Values and statements that name their sources. */
  facts: number;
  /** Those that a source says in so many words. */
  stated: number;
  /** Those that only follow. */
  inferred: number;
  /** Subjects on which the edition contradicts itself or another source says otherwise; what it left standing counts too. */
  contradicted: number;
  /** Questions of the FAQ, each with its answer. */
  questions: number;
  /** What the facts cite: the edition's own questions, and other documents. */
  sources: string[];
}
