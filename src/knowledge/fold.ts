import { pattern } from "../domain/pattern.ts";

/**
 * Folds a spelling for comparison: case, full-width letters, spaces, hyphens and underscores
 * make no difference; a slash does.
 */
export const fold = (spelling: string): string => spelling.normalize("NFKC").toLowerCase().replace(betweenWords(), "");

const betweenWords = pattern("[\\s\\p{Pd}_]+", "gu");
