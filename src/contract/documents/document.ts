/** What every document of the other commands has in common. */
export interface DocumentHead {
  schemaVersion: 1;
  /** The knowledge edition that was used. */
  edition: string;
  language: "zh" | "en";
}

/** Every source cited in a document, and no other. */
export interface CitedSources {
  sources: Record<string, { title: string; url: string }>;
}

/** The same with the date that each source prints, null where it prints none: for what holds sources against each other. */
export interface DatedSources {
  sources: Record<string, { title: string; url: string; date: string | null }>;
}
