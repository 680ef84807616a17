import type { DatedSources, DocumentHead } from "./document.ts";

/** Where the sources disagree or one contradicts itself (contract §6). */
export interface ConflictsDocument extends DocumentHead, DatedSources {
  conflicts: ConflictEntry[];
  /** Where nothing was found: the ids that come nearest. */
  near: string[];
}

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

export interface ConflictReading {
  text: string;
  used: boolean;
  inferred: boolean;
  sources: string[];
}
