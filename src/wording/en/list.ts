/** "a", "a and b", "a, b and c" */
export const list = (items: readonly string[]): string => joined(items, "and");

/** "a", "a or b", "a, b or c" */
export const orList = (items: readonly string[]): string => joined(items, "or");

/** Ends what is said of something that is not known; nothing where nothing was likely meant. */
export const didYouMean = (suggestions: readonly string[]): string =>
  suggestions.length > 0 ? `. Did you mean ${orList(suggestions)}?` : "";

const joined = (items: readonly string[], before: "and" | "or"): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${before} ${items.at(-1)}`;
