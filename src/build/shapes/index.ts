/** The shapes of the files in `data/`, as people write them. `data/README.md` explains them with examples. */
export * from "./conflicts.ts";
export * from "./documents.ts";
export * from "./edition.ts";
export * from "./files.ts";
export * from "./glossary.ts";
export * from "./sources.ts";
export * from "./troubleshooting.ts";
export * from "./vocabulary.ts";
