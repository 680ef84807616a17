import type { DatedSources, DocumentHead } from "./document.ts";

/** Where the sources disagree or one contradicts itself. */
export interface ConflictsDocument extends DocumentHead, DatedSources {
  conflicts: ConflictEntry[];
  /** What was asked for by name and is not among them, as it was typed. */
  notFound: string[];
  /** The ids that come nearest to what no conflict is called. */
  near: string[];
}

/** One matter in dispute. */
export interface ConflictEntry {
  id: string;
  subject: string;
  readings: ConflictReading[];
  /** The text of the reading that the advisor goes by; null where it goes by none. */
  used: string | null;
  why: string;
  affects: {
    /** Which requests: field → values, of which one must hold; no field: all requests. */
    when: Record<string, string[] | boolean>;
    /** How they would be answered differently. */
    message: string;
  };
}

/** What one side says. */
export interface ConflictReading {
  text: string;
  used: boolean;
  inferred: boolean;
  sources: string[];
}
